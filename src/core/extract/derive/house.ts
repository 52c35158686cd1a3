import type { Article } from '../../article.ts';
import type { Manuscript } from '../../manuscript.ts';
import { contains, type Span } from '../../span.ts';
import { leadOf } from '../find/issuer/lead.ts';
import { isOurs } from '../find/issuer/ours.ts';
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
type Body = Article['organisations'][number];

/** A publisher that was worked out, and where it is named as such. */
interface House {
  readonly house: Body;
  readonly named: Body['mentions'][number];
}

/** Where a body is first named within a sentence, or the end of the sentence. */
const earliest = (mentions: Body['mentions'], sentence: Span): number =>
  mentions.find(({ span }) => contains(sentence, span))?.span[0] ?? sentence[1];

/** Offices that are held in a body by many, who do not speak for it; bodies of a state or a party whose members act for another. */
const MEMBERS = /\b(?:member|senator|deput(?:y|ado|ada)|député[e]?|candidate|fellow|miembro|membre)\b/iu;
const NOT_OWN =
  /\b(?:Committee|Senate|Party|Comité|Partido|Parti|Assembly|Congress|Government|Gobierno|Gouvernement)\b/u;
/** What stands before a subject that opens a sentence. */
const OPENING = /^(?:The\s|L[ea]\s|L['’]|El\s|(?:Mr|Ms|Mrs|Dr|M|Mme)\.?\s|Today,\s)?$/u;

/** Where the lead names a guest first, or what somebody did with the house: it is somebody else's text. */
const isGuest = (text: string, lead: Span, at: number): boolean =>
  RECEIVED.test(text.slice(...lead)) || HOSTS.test(text.slice(lead[0], Math.max(lead[0], at)));

/** The bodies that speak, themselves or by their people. */
function speakersOf({ organisations, people }: Resolved, { quotes, statements }: Spoken): readonly Body[] {
  const speakers = new Set([...quotes, ...statements].map(({ speaker }) => speaker));
  const bodies = new Set(
    people.filter(({ name }) => speakers.has(name)).flatMap(({ roles }) => roles.map(role => role.organisation)),
  );
  return organisations.filter(
    ({ name, acronym }) => bodies.has(name) || (acronym !== null && bodies.has(acronym)) || speakers.has(name),
  );
}

/** The one body whose people speak, where no other is named as often, and headline or first sentence name it. */
function speaking(
  lead: Span,
  text: string,
  { organisations, headline }: Resolved,
  [house, another]: readonly Body[],
): House | null {
  if (!house || another || house.mentions.length < FEWEST) return null;
  if (organisations.some(({ mentions }) => mentions.length > house.mentions.length)) return null;
  const places = [...(headline?.spans ?? []), lead];
  const named = house.mentions.find(({ span }) => places.some(place => contains(place, span)));
  return named && !isGuest(text, lead, earliest(house.mentions, lead)) ? { house, named } : null;
}

/** The body of who opens the first sentence with an office: "Quillon Trust Director Ada Brennick opened …". */
function leading(lead: Span, text: string, { organisations, people }: Resolved): House | null {
  for (const { roles, mentions } of people) {
    const at = mentions.find(({ span }) => contains(lead, span))?.span[0];
    const role = roles.find(({ organisation, spans }) => organisation && spans.some(span => contains(lead, span)));
    if (at === undefined || !role || MEMBERS.test(role.title)) continue;
    const house = organisations.find(
      ({ name, acronym }) => role.organisation === name || (acronym !== null && role.organisation === acronym),
    );
    const named = house?.mentions.find(({ span }) => contains(lead, span));
    if (!house || !named || NOT_OWN.test(house.name)) continue;
    const opens = Math.min(
      at,
      named.span[0],
      ...role.spans.filter(span => contains(lead, span)).map(([start]) => start),
    );
    if (OPENING.test(text.slice(lead[0], opens)) && !isGuest(text, lead, lead[0])) return { house, named };
  }
  return null;
}

/** How often a text names the body that it is about, if it speaks of it as "we" and if not; and how many times as often as any other. */
const [OFTEN_OURS, OFTEN] = [3, 6];
const [TIMES_OURS, TIMES] = [2, 3];

/** The body that the text names over and over from its first sentence on, and no other nearly as often; none but its own people speak. */
function about(
  lead: Span,
  manuscript: Manuscript,
  { organisations }: Resolved,
  speakers: readonly Body[],
): House | null {
  const [house, next] = [...organisations].sort((a, b) => b.mentions.length - a.mentions.length);
  const named = house?.mentions.find(({ span }) => contains(lead, span));
  if (!house || !named || isGuest(manuscript.text, lead, named.span[0])) return null;
  const first = organisations.flatMap(({ mentions }) => mentions.filter(({ span }) => contains(lead, span)));
  if (first.some(({ span }) => span[1] <= named.span[0])) return null;
  const count = house.mentions.length;
  const ours = count >= OFTEN_OURS && isOurs(manuscript);
  if (count < (ours ? OFTEN_OURS : OFTEN) || count < (ours ? TIMES_OURS : TIMES) * (next?.mentions.length ?? 0))
    return null;
  return speakers.some(({ name }) => name !== house.name) ? null : { house, named };
}

/**
 * The publisher of a text that names none: the body whose people speak in it alone and that it is about, else the body of who opens it, else the one
 * that it names over and over. It is worked out, and the record says so.
 */
export function houseOf(manuscript: Manuscript, resolved: Resolved, spoken: Spoken): Article['issuer'] {
  const lead = READ.has(resolved.language) ? leadOf(manuscript) : null;
  if (!lead) return null;
  const speakers = speakersOf(resolved, spoken);
  const own = speaking(lead, manuscript.text, resolved, speakers);
  const opens = own ? null : leading(lead, manuscript.text, resolved);
  const found = own ?? opens ?? about(lead, manuscript, resolved, speakers);
  return (
    found && {
      name: found.house.name,
      acronym: found.house.acronym,
      spans: [found.named.span],
      paragraph: found.named.paragraph,
      basis: 'implied',
      rule: own ? 'issuer/speaking-house' : opens ? 'issuer/leading-house' : 'issuer/named-house',
    }
  );
}
