import { type Manuscript, paragraphAt } from '../../manuscript.ts';
import type { Span } from '../../span.ts';
import type { Resolved } from '../resolved.ts';

/** Rules that take the publisher from what a text says of somebody, not from where it names who published it. */
const INFERRING: ReadonlySet<string> = new Set(['issuer/headline-subject', 'issuer/ministry']);

/** Whether the publisher is worked out rather than named as such. */
export const isPublisherImplied = ({ issuer }: Resolved): boolean => issuer !== null && INFERRING.has(issuer.rule);

/** Rules that find the publisher where a second one may stand beside it. */
const JOINING: ReadonlySet<string> = new Set([
  'issuer/headline-subject',
  'issuer/announcer',
  'issuer/released-by',
  'issuer/name-line',
]);

const BRACKETS = String.raw`\s*(?:\([^()]{1,40}\)\s*)?,?\s*`;
const AND = String.raw`(?:and|&|y|et|together\s+with|和|与)\s*(?:the\s+|la\s+|le\s+|el\s+|l['’])?`;
const BEHIND = new RegExp(`^${BRACKETS}${AND}`, 'iu');
const BEFORE = new RegExp(`^${BRACKETS}${AND}$`, 'iu');
/** The rest of a line of capitals or of names: "… AND THE GOVERNMENT OF HALMIA". */
const NAMED = /^\p{Lu}[\p{L}’'&-]*(?:\s+(?:of|for|on|and|the|de|du|des|la|del|\p{Lu}[\p{L}’'&-]*)){0,9}/u;

/** The place of a second body that stands beside the publisher as its like: "A and B today announced", "released jointly by A and B". */
export function secondPublisher({ text, structure }: Manuscript, resolved: Resolved): Span | null {
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
