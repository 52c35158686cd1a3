import type { Article } from '../../article.ts';
import { type Manuscript, paragraphAt } from '../../manuscript.ts';
import { regex } from '../../regex.ts';
import { collapse, type Span } from '../../span.ts';
import { spanMap } from '../span-map.ts';
import type { Owner } from './whose-country.ts';

/** Small nouns for a body → how the names of such bodies are told, where a noun tells a kind. */
const KINDS: ReadonlyMap<string, RegExp | null> = new Map(
  Object.entries({
    'company firm group business entreprise société groupe empresa compañía firma grupo': null,
    'organisation organization institution agency body association charity organisme établissement institution organismo entidad institución':
      null,
    'bank banque banco': /\b(?:Bank|Banque|Banco)/u,
    'university université universidad': /\b(?:Universit|Université|Universidad)/u,
    'foundation fondation fundación': /\b(?:Foundation|Fondation|Fundación)/u,
    'fund fonds fondo': /\b(?:Fund|Fonds|Fondo)\b/u,
    'institute institut instituto': /\bInstitut/u,
    'ministry ministère ministerio': /\bMinist/u,
    'commission comisión': /\b(?:Commission|Comisión)/u,
    'federation fédération federación union': /\b(?:Federation|Fédération|Federación|Union|Unión)/u,
    'hospital hôpital': /\b(?:[Hh]ospital|[Hh]ôpital)/u,
    'airline carrier': /\bAir(?:lines?|ways)?\b/u,
    airport: /\bAirport\b/u,
    'club museum': /\b(?:Club|Museum)\b/u,
  }).flatMap(([nouns, kind]) => nouns.split(' ').map(noun => [noun, kind] as const)),
);
const NOUN = [...KINDS.keys()].join('|');
/** "the bank's new ‹president›": whose office the words before it say. */
const BEFORE = regex(
  String.raw`(?<![\p{L}’'])[Tt]he\s(?:\p{Ll}{4,13}\s)?(?<noun>${NOUN})['’]s\s(?:\p{Ll}{3,}\s){0,2}$`,
  'u',
);
/** "‹president› of the bank", "of the bank’s board": whose office the words behind it say, with what stands for it in a foreign title. */
const BEHIND = regex(
  String.raw`^,?\s(?:(?:of|at|for)\sthe\s(?:\p{Ll}{4,13}\s){0,2}?|del\s|de\sla\s|du\s|de\sl['’])(?<noun>${NOUN})(?:['’]s\s[Bb]oard(?:\sof\s[Dd]irectors)?)?(?![\p{L}’'-]|\s(?:of|for|de|des|du|d['’])\s)`,
  'u',
);
/** The same at the end of a title: "presidente del organismo". */
const WITHIN = regex(
  String.raw`\s(?:del\s|de\sla\s|du\s|de\sl['’]|of\sthe\s)(?<noun>${NOUN})(?:\s(?:multilateral|financier|financiero|bancario))?$`,
  'u',
);

/** A body that words beside an office point at, and the title without them. */
export interface Pointed {
  readonly owner: Owner;
  readonly title: string;
}

/**
 * The body that a small noun beside an office means: "the bank's president" is of the bank named last before, "president of the company" of
 * the one body that its sentence names before, else of the publisher, else of the one body of the sentence before.
 */
export function pointedBody(
  manuscript: Manuscript,
  { organisations, issuer }: Pick<Article, 'organisations' | 'issuer'>,
) {
  const { text, structure } = manuscript;
  const owners = organisations
    .flatMap(({ name, mentions }) => mentions.map(({ span }): Owner => ({ name, span })))
    .sort((a, b) => a.span[1] - b.span[1]);
  const bodies = spanMap(owners, ({ span }) => [span]);
  const onlyOf = (found: readonly Owner[]) =>
    new Set(found.map(({ name }) => name)).size === 1 ? found.at(-1) : undefined;
  const publisher = (): Owner | undefined => {
    const span = issuer?.basis === 'stated' ? issuer.spans[0] : undefined;
    return issuer && span ? { name: issuer.name, span } : undefined;
  };
  const meant = (noun: string, at: number): Owner | undefined => {
    const kind = KINDS.get(noun);
    if (kind) return owners.findLast(({ name, span }) => span[1] <= at && kind.test(name));
    const sentences = paragraphAt(structure, at)?.sentences ?? [];
    const home = sentences.findIndex(([start, end]) => start <= at && at <= end);
    const here = sentences[home];
    if (!here) return undefined;
    const before = bodies.touching([here[0], at]).filter(({ span }) => span[1] <= at);
    if (before.length > 0) return onlyOf(before) ?? before.find(({ name }) => name === issuer?.name);
    const previous = sentences[home - 1];
    return publisher() ?? (previous && onlyOf(bodies.touching(previous)));
  };
  return (office: Span | undefined, title: string): Pointed | null => {
    if (!office) return null;
    const lead = BEFORE.exec(text.slice(Math.max(0, office[0] - 60), office[0]));
    const within = WITHIN.exec(collapse(text.slice(office[0], office[1])));
    const tail = within ?? BEHIND.exec(text.slice(office[1], office[1] + 60));
    const noun = (lead ?? tail)?.groups?.noun;
    const owner = noun === undefined ? undefined : meant(noun, office[0]);
    return owner
      ? { owner, title: within && title.endsWith(within[0]) ? title.slice(0, -within[0].length) : title }
      : null;
  };
}
