import { type Manuscript, sentencesOf } from '../../../manuscript.ts';
import { regex } from '../../../regex.ts';
import { collapse, type Span } from '../../../span.ts';
import type { Proposal } from '../../finding.ts';
import { NOT_BODIES } from '../../vocabulary/bodies.ts';
import { DEMONYMS, isCountry } from '../../vocabulary/countries.ts';
import { GIVEN_NAMES } from '../../vocabulary/given-names.ts';

type Body = Proposal<'organisations'>;

/** Nouns of bodies in the plural, and what leads from them to names. */
const LEADS = [
  String.raw`(?:[Cc]ompanies|[Ff]irms|[Oo]rgani[sz]ations|agencies|banks|airlines|charities|NGOs|newspapers|retailers|universities|institutions|bodies|giants|carmakers|subsidiaries)(?:\s\p{Ll}{4,14})?,?\s(?:such\sas|like|including|among\sthem|namely)`,
  String.raw`(?:[Ee]mpresas|[Cc]ompañías|firmas|marcas|bancos|organizaciones|instituciones|entidades|organismos|universidades|aerolíneas)(?:\s\p{Ll}{4,14})?,?\s(?:como|tales\scomo|entre\s(?:ellas|ellos))`,
  String.raw`(?:[Ee]ntreprises|[Ss]ociétés|groupes|marques|banques|organisations|institutions|ONG|agences|associations|universités)(?:\s\p{Ll}{4,14})?,?\s(?:comme|telles?\sque|tels?\sque|à\ssavoir|parmi\slesquelles)`,
].join('|');
const NAME = String.raw`(?:(?:the|la|le|les|el|los|las)\s|l['’])?\p{Lu}[\p{L}\p{N}&.’'-]{1,30}(?:\s\p{Lu}[\p{L}\p{N}&.’'-]{0,30}){0,3}`;
const ROW = regex(
  String.raw`(?<![\p{L}-])(?:${LEADS})\s(?<row>${NAME}(?:,\s${NAME}){0,14},?\s(?:and|or|y|e|et|ou)\s${NAME})(?![\p{L}\p{N}-]|\s(?:of|for|de|del|du|des|pour|para)\s)`,
  'gu',
);
const ONE = regex(NAME, 'gu');
const ARTICLE = /^(?:(?:the|la|le|les|el|los|las)\s|l['’])/u;

/** "companies such as Sorrel, Quillon Oars and Tidal": the names of a row that a noun of bodies leads to. */
export function suchAs(manuscript: Manuscript): Body[] {
  return sentencesOf(manuscript).flatMap(({ text, span: [start] }) =>
    [...text.matchAll(ROW)].flatMap(({ 0: all, index, groups }) => {
      const row = groups?.row ?? '';
      const from = start + index + all.length - row.length;
      return [...row.matchAll(ONE)].flatMap(({ 0: written, index: at }): Body[] => {
        const article = ARTICLE.exec(written)?.[0].length ?? 0;
        const name = written.slice(article).replace(/\.$/u, '');
        const [first = ''] = name.split(/\s/u);
        if (isCountry(name) || DEMONYMS.has(first) || NOT_BODIES.has(name)) return [];
        if (GIVEN_NAMES.has(first) && name.includes(' ')) return [];
        const span: Span = [from + at + article, from + at + article + name.length];
        return [
          { value: { kind: /^\p{Lu}{2,}$/u.test(name) ? 'short' : 'name', name: collapse(name) }, spans: [span] },
        ];
      });
    }),
  );
}
