import type { Article } from '../../article.ts';
import { type Manuscript, paragraphAt } from '../../manuscript.ts';
import { initialsStart } from '../find/acronyms/letters.ts';
import type { Finding } from '../finding.ts';
import { KNOWN_BODIES } from '../vocabulary/bodies.ts';
import { countryOf, DEMONYMS } from '../vocabulary/countries.ts';

type Mention = Finding<'organisations'>;

/** What a country has one of. */
const OF_STATE = /^(?:Government|Parliament|Cabinet|Ministry(?:\sof\s.+)?)$/u;
/** The name under which a body of a state is gathered: "Halmian Government" is the "Government of Halmia"; null for any other body. */
function ofState(name: string): string | null {
  const parts = name.split(' ');
  for (let at = 1; at < Math.min(parts.length, 6); at++) {
    const [before, behind] = [parts.slice(0, at).join(' '), parts.slice(at).join(' ')];
    const country = OF_STATE.test(behind) ? countryOf(before) : null;
    if (country) return `${behind} of ${country}`;
    const [, land] = /^of\s(?:the\s)?(.+)$/u.exec(behind) ?? [];
    const owner = land !== undefined && OF_STATE.test(before) ? countryOf(land) : null;
    if (owner && owner !== countryOf(before)) return `${before} of ${owner}`;
  }
  return null;
}

/** Acronyms that every reader knows, each with the one body of the text whose name has these initials: "UN" where it also tells of the "United Nations". */
function knownShorts(findings: readonly Mention[]): ReadonlyMap<string, string> {
  const names = new Set(findings.map(({ value }) => value.name));
  return new Map(
    [...names].flatMap(short => {
      if (!KNOWN_BODIES.has(short) || !/^\p{Lu}{2,}$/u.test(short)) return [];
      const [long, another] = [...names].filter(name => name !== short && initialsStart(short, name) === 0);
      return long && !another ? [[short, long] as const] : [];
    }),
  );
}

/** The name that stands before a short form in brackets, where what its letters stand for is only the end of it: "Sorrel County Ports Department (PD)". */
function wholeOf(text: string, findings: readonly Mention[], short: string, said: string): string {
  const whole = findings.find(
    ({ value: { kind, name }, spans: [span] }) =>
      kind === 'name' &&
      name.endsWith(` ${said}`) &&
      /^(?:\p{Lu}[\p{L}.’'-]*\s)+$/u.test(name.slice(0, name.length - said.length)) &&
      !DEMONYMS.has(name.slice(0, name.length - said.length).trim()) &&
      span &&
      text.slice(span[1], span[1] + 3 + short.length).includes(`(${short}`),
  );
  return whole?.value.name ?? said;
}

/** One entry per body: fullest name, its acronym, all its mentions. A short form that the text defines belongs to its long form. */
export function resolveOrganisations(
  { structure, text }: Manuscript,
  findings: readonly Finding<'organisations'>[],
  acronyms: Article['acronyms'],
): Article['organisations'] {
  const long = new Map([
    ...knownShorts(findings),
    ...acronyms.map(({ short, long: said }) => [short, wholeOf(text, findings, short, said)] as const),
  ]);
  const short = new Map([...long].map(([letters, name]) => [keyOf(name), letters]));
  const groups = new Map<string, Mention[]>();
  for (const finding of findings) {
    const { name } = finding.value;
    const inFull = long.get(name) ?? name;
    const whole = keyOf(ofState(inFull) ?? inFull);
    // "U.S. Trade Commission" is the Trade Commission whose short form the text gives.
    const bare = whole.replace(/^(?:U\.?S\.?|U\.?K\.?|United\s(?:States|Kingdom))\s/u, '');
    const key = short.has(bare) ? bare : whole;
    const group = groups.get(key);
    if (group) group.push(finding);
    else groups.set(key, [finding]);
  }
  return [...groups].flatMap(([key, mentions]) => {
    const [first] = mentions;
    if (!first) return [];
    const named = mentions.find(({ value }) => value.kind === 'name') ?? first;
    const name = long.get(named.value.name) ?? named.value.name;
    const acronym =
      short.get(key) ??
      ownBrand(text, mentions, long) ??
      (named.value.kind === 'short' && /^\p{Lu}{2,}/u.test(name) ? name : null);
    return [
      {
        name,
        acronym,
        mentions: mentions.flatMap(({ value, spans }) =>
          spans
            .slice(0, 1)
            .map(span => ({ span, paragraph: paragraphAt(structure, span[0])?.number ?? 1, kind: value.kind })),
        ),
        basis: first.basis,
        rule: named.rule,
      },
    ];
  });
}

/** Letters without their accents, lower case. */
const fold = (words: string) => words.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
/** Fewest letters of a word that a brand holds. */
const LETTERS = 4;
/** Whether a brand holds the beginning of a word of a name: "SORREPORT" and "Sorrel Port Board". */
const isBrandOf = (brand: string, name: string): boolean =>
  fold(name)
    .split(/[^\p{L}]+/u)
    .some(word => word.length >= LETTERS && fold(brand).includes(word.slice(0, LETTERS)));

/** The brand in brackets behind a name that the text gives another body as well: "Sorrel Port Board (SORREPORT)". Null where none stands behind the place. */
export function brandBehind(
  text: string,
  name: string,
  end: number,
  shorts: ReadonlyMap<string, string>,
): string | null {
  const [, inside = ''] = /^\s?\(([^()]{2,12})\)/u.exec(text.slice(end, end + 16)) ?? [];
  const other = shorts.get(inside);
  return other !== undefined && !name.includes(other) && isBrandOf(inside, name) ? inside : null;
}

const ownBrand = (text: string, mentions: readonly Mention[], shorts: ReadonlyMap<string, string>): string | null =>
  mentions
    .flatMap(({ value: { kind, name }, spans: [span] }) =>
      kind === 'name' && span ? (brandBehind(text, name, span[1], shorts) ?? []) : [],
    )
    .at(0) ?? null;

/** The same body under an article, another apostrophe, other white space or, in several words, other capitals. */
const keyOf = (name: string) => {
  const plain = name
    .replace(/^the\s+/i, '')
    .replaceAll('’', "'")
    .replace(/\s+/g, ' ');
  return plain.includes(' ') ? plain.toLowerCase() : plain;
};
