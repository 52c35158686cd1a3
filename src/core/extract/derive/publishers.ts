import { type Manuscript, paragraphAt } from '../../manuscript.ts';
import { regex } from '../../regex.ts';
import type { Span } from '../../span.ts';
import type { Resolved } from '../resolved.ts';

/** Rules that take the publisher from what a text says of somebody, not from where it names who published it. */
const INFERRING: ReadonlySet<string> = new Set([
  'issuer/headline-subject',
  'issuer/ministry',
  'issuer/speaking-house',
  'issuer/leading-house',
  'issuer/named-house',
  'issuer/headline-actor',
  'issuer/headline-agent',
  'issuer/said-today',
  'issuer/said-by',
  'issuer/chief-officer',
  'issuer/leader',
  'issuer/foreign-ministry',
]);

/** Whether the publisher is worked out rather than named as such. */
export const isPublisherImplied = ({ issuer }: Resolved): boolean => issuer !== null && INFERRING.has(issuer.rule);

/** Rules that find the publisher where a second one may stand beside it. */
const JOINING: ReadonlySet<string> = new Set([
  'issuer/headline-subject',
  'issuer/announcer',
  'issuer/released-by',
  'issuer/name-line',
]);

const BRACKETS = String.raw`\s*(?:\([^()]{1,40}\)\s*){0,3},?\s*`;
const AND = String.raw`(?:and|&|y|et|together\s+with|和|与)\s*(?:the\s+|la\s+|le\s+|el\s+|l['’])?`;
const BEHIND = new RegExp(`^${BRACKETS}${AND}`, 'iu');
const BEFORE = new RegExp(`^${BRACKETS}${AND}$`, 'iu');
/** The rest of a line of capitals or of names: "… AND THE GOVERNMENT OF HALMIA". */
const NAMED = /^\p{Lu}[\p{L}’'&-]*(?:\s+(?:of|for|on|and|the|de|du|des|la|del|\p{Lu}[\p{L}’'&-]*)){0,9}/u;

const NAME = String.raw`(?:the\s+)?\p{Lu}[\p{L}’'&-]*(?:\s+(?:(?:of|for|the)\s+){0,2}\p{Lu}[\p{L}’'&-]*){0,5}`;
/** Bodies in a row that act as one: ", the IRC and Harbour Relief appealed". */
const ROW = regex(
  String.raw`^(?<row>(?:,\s+${NAME}){1,9},?\s+and\s+${NAME})\s+(?:(?:today|jointly|together)\s+)?(?:have\s+|are\s+)?(?:\p{Ll}{2,}ed|say|said|urge|call|warn|ask|appeal|want|met)\b`,
  'u',
);
const OPENS_ROW = /^(?:,|,?\s+and)\s+(?:the\s+)?/u;

/** The places of bodies that act in one row with the publisher, at the head of it: "Quillon Aid, the IRC and Harbour Relief appealed". */
function inRow({ text, structure }: Manuscript, { issuer, organisations }: Resolved): Span[] {
  const own = organisations.find(({ name }) => name === issuer?.name)?.mentions ?? [];
  for (const { span, paragraph } of own) {
    const home = structure[paragraph - 1];
    const row = home?.role === 'body' ? ROW.exec(text.slice(span[1], Math.min(home.span[1], span[1] + 300))) : null;
    if (!row?.groups?.row) continue;
    const names = regex(String.raw`(?:,|,?\s+and)\s+(${NAME})`, 'gu');
    return [...row.groups.row.matchAll(names)].map(({ 0: words, index }): Span => {
      const start = span[1] + index + (OPENS_ROW.exec(words)?.[0].length ?? 0);
      return [start, span[1] + index + words.length];
    });
  }
  return [];
}

/** The places of all bodies that stand beside the publisher as its likes. */
export function otherPublishers(manuscript: Manuscript, resolved: Resolved): Span[] {
  const second = secondPublisher(manuscript, resolved);
  if (second) return [second];
  const rule = resolved.issuer?.rule ?? '';
  return JOINING.has(rule) || rule === 'issuer/own-address' ? inRow(manuscript, resolved) : [];
}

/** The place of a second body that stands beside the publisher as its like: "A and B today announced", "released jointly by A and B". */
function secondPublisher({ text, structure }: Manuscript, resolved: Resolved): Span | null {
  const { issuer, organisations } = resolved;
  const [own] = issuer?.spans ?? [];
  if (!issuer || !own || !JOINING.has(issuer.rule)) return null;
  const home = paragraphAt(structure, own[0]);
  if (!home) return null;
  const others = organisations
    .filter(({ name }) => name !== issuer.name)
    .flatMap(({ mentions }) => mentions.map(({ span }) => span));
  const before = others.find(
    ([start, end]) => start >= home.span[0] && end <= own[0] && BEFORE.test(text.slice(end, own[0])),
  );
  if (before) return before;
  const joint = BEHIND.exec(text.slice(own[1], home.span[1]))?.[0];
  if (joint === undefined) return null;
  const start = own[1] + joint.length;
  const body = others.find(span => span[0] === start);
  if (body || issuer.rule !== 'issuer/released-by') return body ?? null;
  const words = NAMED.exec(text.slice(start, home.span[1]))?.[0];
  return words ? [start, start + words.length] : null;
}
