import { type Manuscript, sentencesOf } from '../../../manuscript.ts';
import { regex } from '../../../regex.ts';
import { collapse } from '../../../span.ts';
import type { Proposal } from '../../finding.ts';
import { oncePerLanguage } from '../../once.ts';
import { FOREIGN_OFFICES } from '../../vocabulary/foreign-offices.ts';
import { languageOf } from '../language.ts';
import { isNobody, isSomebody } from './foreign.ts';
import { HONORIFIC, NAME } from './foreign-shapes.ts';

type Person = Proposal<'people'>;

/** Forms of address in full behind their article, and in short: who is addressed with them is a person. */
const ADDRESS: Readonly<Record<string, string>> = {
  fr: String.raw`(?:[Ll][ea]\s(?:docteure?|professeure?|colonel|capitaine|commandante?|juge)|Me|Pr\.?|Dr\.?|S\.\s?E\.(?:\s?M\.)?|[Ss]on\sExcellence,?)`,
  es: String.raw`(?:(?:[Ee]l|[Ll]a|[Dd]el|[Aa]l)\s(?:señora?|licenciad[oa]|ingenier[oa]|doctora?|maestr[oa]|arquitect[oa]|contadora?|abogad[oa])|[Ss]eñora?|Lic\.|Licd[oa]\.|Lcd[oa]\.|Ing\.|Dra?\.|Mtr[oa]\.|Arq\.|Abg\.|Abog\.|Prof\.|Profa\.|Econ\.|Psic\.|Gral\.|Cnel\.|Tte\.|Sra?\.)`,
};

const patternsOf = oncePerLanguage(language => {
  const [address, office] = [ADDRESS[language], FOREIGN_OFFICES[language]];
  if (!address || !office) return null;
  return {
    addressed: regex(String.raw`(?<![\p{L}-])${address}\s${HONORIFIC}(?:${office}\s)?(?<name>${NAME})`, 'gu'),
    heads: regex(`^(?:${office}\\s)+`, 'u'),
  };
});

/** "la señora Inés Corro", "Abg. Bruno Tarvel", "le colonel Oscar Vantrel": people whom a form of address shows. */
export function foreignHonoured(manuscript: Manuscript): Person[] {
  const language = languageOf(manuscript);
  const patterns = patternsOf(language);
  if (!patterns) return [];
  return sentencesOf(manuscript).flatMap(({ text, span: [start] }) =>
    [...text.matchAll(patterns.addressed)].flatMap(({ 0: all, index, groups }): Person[] => {
      const name = (groups?.name ?? '').replace(patterns.heads, '');
      if (!name.includes(' ') || isNobody(name, language)) return [];
      const at = start + index + all.length - name.length;
      const found: Person = {
        value: { kind: 'name', name: collapse(name), honorific: null, offices: [] },
        spans: [[at, at + name.length]],
      };
      return isSomebody(manuscript, found) ? [found] : [];
    }),
  );
}
