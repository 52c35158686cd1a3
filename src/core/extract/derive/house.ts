import type { Article } from '../../article.ts';
import type { Manuscript } from '../../manuscript.ts';
import type { Span } from '../../span.ts';
import type { Resolved } from '../resolved.ts';

/** Languages whose releases were seen to let their own people speak; Chinese reports let their hosts and guests speak. */
const READ: ReadonlySet<string> = new Set(['en', 'fr', 'es']);
/** A guest speaks for another house than the one that tells of the visit. */
const RECEIVED =
  /\b(?:receiv(?:ed|es)\s(?:by|in)|courtesy\scall|called\son|pa(?:id|ys?)\sa\svisit|reçue?s?\s(?:[^.]{0,40}\s)?par|recibid[oa]s?\spor)(?!\p{L})/iu;
/** What a host does to whoever is named behind it: a readout is the host's. */
const HOSTS =
  /\b(?:met|meets|spoke|talked|hosted|hosts|welcomed|welcomes|received|receives|visited|visits|thanked|a\s(?:reçu|rencontré|accueilli)|s[’']est\sentretenue?|recibió|se\sreunió)(?!\p{L})/u;
/** Fewer mentions than this are no text about a body. */
const FEWEST = 2;

type Spoken = Pick<Article, 'quotes' | 'statements'>;
const within = ([start, end]: Span, [from, to]: Span) => start >= from && end <= to;

/** Where a body is first named within a sentence, or the end of the sentence. */
const earliest = (mentions: readonly { readonly span: Span }[], [start, end]: Span): number =>
  mentions.find(({ span }) => within(span, [start, end]))?.span[0] ?? end;

/**
 * The publisher of a text that names none: the one body whose people speak in it, where the text names no other as often, and its headline or first
 * sentence names it. It is worked out, and the record says so.
 */
export function speakingHouse(
  { structure, text }: Manuscript,
  { language, organisations, people, headline }: Resolved,
  { quotes, statements }: Spoken,
): Article['issuer'] {
  if (!READ.has(language)) return null;
  const first = structure.find(({ role }) => role === 'body')?.sentences[0];
  const speakers = new Set([...quotes, ...statements].map(({ speaker }) => speaker));
  const bodies = new Set(
    people.filter(({ name }) => speakers.has(name)).flatMap(({ roles }) => roles.map(role => role.organisation)),
  );
  const speaking = organisations.filter(
    ({ name, acronym }) => bodies.has(name) || (acronym !== null && bodies.has(acronym)) || speakers.has(name),
  );
  const [house, another] = speaking;
  if (!house || another || !first || house.mentions.length < FEWEST) return null;
  if (organisations.some(({ mentions }) => mentions.length > house.mentions.length)) return null;
  const lead = [...(headline?.spans ?? []), first];
  const named = house.mentions.find(({ span }) => lead.some(place => within(span, place)));
  if (!named || RECEIVED.test(text.slice(...first))) return null;
  if (HOSTS.test(text.slice(first[0], Math.max(first[0], earliest(house.mentions, first))))) return null;
  return {
    name: house.name,
    acronym: house.acronym,
    spans: [named.span],
    paragraph: named.paragraph,
    basis: 'implied',
    rule: 'issuer/speaking-house',
  };
}
