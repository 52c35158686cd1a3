import { type Manuscript, sentencesOf } from '../../../manuscript.ts';
import { regex } from '../../../regex.ts';
import type { Proposal } from '../../finding.ts';
import { oncePerLanguage } from '../../once.ts';
import { FOREIGN_OFFICES } from '../../vocabulary/foreign-offices.ts';
import { languageOf } from '../language.ts';
import { foreignPlaceAt } from '../places/foreign-gazetteer.ts';
import { isNobody, NAMESAKE } from './foreign.ts';
import { NO_GIVEN } from './foreign-shapes.ts';

type Person = Proposal<'people'>;

/** Offices that stand right before a surname alone. */
const ADDRESSED: Readonly<Record<string, string>> = {
  fr: String.raw`(?:[Ll][ea]|[Dd]u|[Aa]u|[Dd]e\sla|[Àà]\sla)\s(?<office>(?:[Vv]ice-|[Ee]x-)?(?:[Pp]résidente?|[Mm]inistre|[Pp]remi(?:er|ère)\s[Mm]inistre|[Ss]énat(?:eur|rice)|[Dd]éputée?|[Gg]ouverneure?|[Pp]réf(?:et|ète)|[Cc]hancel(?:ier|ière)|[Cc]ommissaire|[Aa]mbassad(?:eur|rice)|[Rr]ect(?:eur|rice)|[Pp]rocureure?))`,
  es: String.raw`(?:[Ee]l|[Ll]a|[Dd]el|[Aa]l)\s(?<office>(?:[Vv]ice|[Ee]x)?(?:[Pp]resident[ea]|[Mm]inistr[oa]|[Pp]rimer[a]?\s[Mm]inistr[oa]|[Ss]enadora?|[Dd]iputad[oa]|[Gg]obernadora?|[Aa]lcald(?:e|esa)|[Cc]anciller|[Cc]omisionad[oa]|[Ee]mbajadora?|[Rr]ectora?|[Ii]ntendent[ea]|[Ss]ecretari[oa]|[Ff]iscal))`,
};
/** Words in capitals behind such an office that are part of its title. */
const OF_TITLE =
  /^(?:Adjunt|Conseil|Consej|Délégu|Delegad|Direct|Elect|Encargad|Exécut|Ejecut|Fondat|Fundador|Honor|Interin|Jefe|Local|Ministr|Municip|Plénipotent|Plenipotenci|Constitu|Departament|Distrit|Estatal|Premier|Première|Prim|Princip|Pro|Provincial|Region|Région|Résident|Residente|Secr[eé]ta|Sénior|Sortant|Suppléant|Suplente|Tempor|Titula|Vice)/u;

const patternsOf = oncePerLanguage((language): RegExp | null => {
  const [addressed, office] = [ADDRESSED[language], FOREIGN_OFFICES[language]];
  return addressed && office
    ? regex(
        String.raw`(?<![\p{L}-])${addressed}\s(?<name>(?!(?:${NO_GIVEN}|${office})(?![\p{L}-]))\p{Lu}\p{Ll}{2,}(?:[’'-]?\p{Lu}\p{Ll}+)?)(?![\p{L}’'-]|\s(?:(?:del?|du|des|la|van|von|ben|bin|y|e|et)\s)?(?:l[ao]s?\s)?\p{Lu})`,
        'gu',
      )
    : null;
});

/** "le président Vantrel", "la ministra Corro": an office of state and a surname alone. */
export function foreignSurnamed(manuscript: Manuscript): Person[] {
  const language = languageOf(manuscript);
  const pattern = patternsOf(language);
  if (!pattern) return [];
  return sentencesOf(manuscript).flatMap(({ text, span: [start], role }) =>
    role === 'headline'
      ? []
      : [...text.matchAll(pattern)].flatMap(({ 0: all, index, groups }): Person[] => {
          const { office = '', name = '' } = groups ?? {};
          if (OF_TITLE.test(name) || isNobody(name, language) || foreignPlaceAt(name, 0, language)) return [];
          if (NAMESAKE.test(text.slice(Math.max(0, index - 24), index))) return [];
          const [from, at] = [start + index + all.indexOf(office), start + index + all.length - name.length];
          return [
            {
              value: {
                kind: 'short',
                name,
                honorific: null,
                offices: [
                  {
                    title: office,
                    organisation: null,
                    span: [from, from + office.length],
                    rule: 'people/foreign-title-surname',
                  },
                ],
              },
              spans: [[at, at + name.length]],
            },
          ];
        }),
  );
}
