import { type Manuscript, sentencesOf } from '../../../manuscript.ts';
import { regex } from '../../../regex.ts';
import { collapse } from '../../../span.ts';
import type { Proposal } from '../../finding.ts';
import { definitionsOf } from '../acronyms.ts';
import { languageOf } from '../language.ts';
import { foreignOffices } from './foreign-office.ts';
import { HONORIFIC } from './foreign-shapes.ts';

type Person = Proposal<'people'>;

const PERSON = String.raw`\p{Lu}\p{Ll}[\p{L}’'-]{0,30}(?:\s(?:(?:de|del|la|du|van|von|e|da|dos)\s){0,2}\p{Lu}[\p{L}’'-]{1,30}){1,3}`;
/** Offices in the plural before the names of those who hold them. */
const PLURALS: Readonly<Record<string, string>> = {
  fr: `(?:conseill(?:ers|ères)|ministres|secrétaires|président(?:e)?s|vice-président(?:e)?s|direct(?:eurs|rices)|député(?:e)?s|sénat(?:eurs|rices)|maires|ambassad(?:eurs|rices)|commissaires|professeur(?:e)?s|délégué(?:e)?s|représentant(?:e)?s|rapporteur(?:e)?s|rect(?:eurs|rices)|gouverneur(?:e)?s|préfets|bourgmestres|doyen(?:ne)?s|procureur(?:e)?s)`,
  es: `(?:ministr[oa]s|viceministr[oa]s|secretari[oa]s|president[ea]s|vicepresident[ea]s|director[ea]s|diputad[oa]s|senador[ea]s|alcald(?:es|esas)|embajador[ea]s|comisari[oa]s|consejer[oa]s|profesor[ea]s|concejal(?:e|a)s|delegad[oa]s|representantes|gobernador[ea]s|vocales|rector[ea]s|vicerrector[ea]s|subsecretari[oa]s|cancilleres|titulares|intendent[ea]s|decan[oa]s|gerentes|legislador[ea]s|investigador[ea]s)`,
};
const lists: Readonly<Record<string, RegExp>> = Object.fromEntries(
  Object.entries(PLURALS).map(([language, plural]) => [
    language,
    regex(
      String.raw`(?<![\p{L}-])(?:[Ll]es|[Ll][oa]s)\s(?<office>${plural}(?:\s\p{Ll}[\p{L}-]{3,20}[sx])?)\s(?<names>${PERSON}(?:,\s${PERSON}){0,6}\s(?:et|y|e)\s${PERSON})`,
      'gu',
    ),
  ]),
);
/** "los rectores de la UNQ, Ada Tarvel, y de la UIN, Bruno Corro": each holder behind the body or the portfolio that is his. */
const HELD = String.raw`(?:de\sl['’]|de\s(?:la|los|las)\s|del\s|du\s|des\s|de\s|d['’])(?<body>\p{Lu}[^,.;:()«»“”"]{1,80})(?:\s\(\p{Lu}{2,10}\))?,\s${HONORIFIC}(?<name>${PERSON})`;
const PLAIN_HELD = HELD.replaceAll(/\?<\w+>/gu, '?:');
const shared: Readonly<Record<string, RegExp>> = Object.fromEntries(
  Object.entries(PLURALS).map(([language, plural]) => [
    language,
    regex(
      String.raw`(?<![\p{L}-])(?:[Ll]es|[Ll][oa]s|[Dd]es)\s(?<office>${plural}(?:\s\p{Ll}[\p{L}-]{3,20}[sx])?)\s(?<each>${PLAIN_HELD}(?:,?\s(?:et|y|e|ainsi\sque\scelui)\s${PLAIN_HELD}|,\s${PLAIN_HELD}){1,5})`,
      'gu',
    ),
  ]),
);
const EACH = regex(HELD, 'gu');

/** Each of several who hold an office of different bodies, "los rectores de la UNQ, Ada Tarvel, y de la UIN, Bruno Corro". */
export function foreignShared(manuscript: Manuscript): Person[] {
  const language = languageOf(manuscript);
  const pattern = shared[language];
  if (!pattern) return [];
  const shorts = new Set(definitionsOf(manuscript).map(({ short }) => short));
  return sentencesOf(manuscript).flatMap(({ text, span: [start] }) =>
    [...text.matchAll(pattern)].flatMap(({ 0: all, index, groups }): Person[] => {
      const { office = '', each = '' } = groups ?? {};
      const from = start + index + all.indexOf(office);
      const at = start + index + all.length - each.length;
      return [...each.matchAll(EACH)].map(({ 0: held, index: offset, groups: one }): Person => {
        const { name = '' } = one ?? {};
        const of = held.slice(0, held.length - name.length).replace(/,\s[^,]*$/u, '');
        const named = at + offset + held.length - name.length;
        return {
          value: {
            kind: 'name',
            name: collapse(name),
            honorific: null,
            offices: foreignOffices(
              `${singular(collapse(office), language)} ${of}`,
              0,
              language,
              'people/foreign-shared',
              shorts,
            ).map(read => ({ ...read, span: [from, at + offset + of.length] })),
          },
          spans: [[named, named + name.length]],
        };
      });
    }),
  );
}

const NAME = regex(PERSON, 'gu');

/** One of several: "conseillers fédéraux" holds each a "conseiller fédéral". */
const singular = (office: string, language: string): string =>
  office
    .split(' ')
    .map(word =>
      language === 'fr'
        ? word.replace(/aux$/u, 'al').replace(/s$/u, '')
        : word.replace(/(or|al|ar|ller)(?:es)$/u, '$1').replace(/s$/u, ''),
    )
    .join(' ');

/** "les conseillers fédéraux Ada Corvec, Bruno Tarvel et Inès Orr": an office in the plural, and each of its holders. */
export function foreignListed(manuscript: Manuscript): Person[] {
  const language = languageOf(manuscript);
  const pattern = lists[language];
  if (!pattern) return [];
  return sentencesOf(manuscript).flatMap(({ text, span: [start] }) =>
    [...text.matchAll(pattern)].flatMap(({ 0: all, index, groups }): Person[] => {
      const { office = '', names = '' } = groups ?? {};
      const from = start + index + all.indexOf(office);
      const at = start + index + all.length - names.length;
      return [...names.matchAll(NAME)].map(
        ({ 0: name, index: offset }): Person => ({
          value: {
            kind: 'name',
            name: collapse(name),
            honorific: null,
            offices: [
              {
                title: singular(collapse(office), language),
                organisation: null,
                span: [from, from + office.length],
                rule: 'people/foreign-list',
              },
            ],
          },
          spans: [[at + offset, at + offset + name.length]],
        }),
      );
    }),
  );
}
