import { LIKE_PRESENTS, PAST, PASTS } from '../../../grammar/verbs.ts';
import { regex } from '../../../regex.ts';

/** Which way from the day of writing a weekday lies. */
type Direction = 'past' | 'ahead';

/** The sentence around a weekday, as far as it is looked at. */
interface Beside {
  readonly before: string;
  readonly after: string;
}

const words = (list: string) => list.trim().split(/\s+/).join('|');

/** What is on a calendar is told in the present: "meets on Friday", "bids close on Friday". Base forms. */
const SCHEDULED = words(`
  meet open reopen close start restart begin end finish resume run vote decide visit travel arrive leave depart return expire launch sit gather
  convene face play host appear speak address continue debate elect swear join sign report publish present receive hear`);
const SCHEDULES = words(`
  meets opens reopens closes starts restarts begins ends finishes resumes runs votes decides visits travels arrives leaves departs returns expires
  launches sits gathers convenes faces plays hosts appears speaks addresses continues debates elects joins signs publishes presents receives hears`);
const PLANNED =
  '(?:agreed|decided|planned|wanted|hoped|intended|promised|vowed|offered|aimed|expected|prepared|voted|invited|urged)';
const PLANS =
  '(?:agrees?|decides?|plans?|planning|wants?|hopes?|intends?|promises?|vows?|offers?|aims?|expects?|prepares?|preparing|invites?|urges?|due|set|ready|likely)';
/** "to meet", and not "to the board". */
const TO_DO = String.raw`to\s+(?!(?:the|an?|its|their|his|her|our|all|this|that|each|some)\s)(?:be\s+)?\p{Ll}{2,}`;
const ADVERBS = String.raw`(?:\s+(?:not|also|now|then|still|only|soon|all|\p{Ll}+ly)){0,2}`;
const EXPECTED =
  '(?:to|due|set|scheduled|expected|planned|slated|likely|bound|going|supposed|meant|about|forecast|booked)';
const MOVED =
  '(?:moved|postponed|delayed|deferred|adjourned|rescheduled|extended|shifted|pushed\\s+back|put\\s+off|brought\\s+forward)';
/** Nobody and nothing that one verb's subject is: a noun that looks like a verb follows these. */
const NO_NOUN = String.raw`(?<!\b(?:the|a|an|of|its|their|his|her|our|these|those|two|three|four|five|new|and|in|for|with|on|The|Two|Three)\s+)`;

type Sign = readonly [behind: Direction | null, pattern: string, before?: Direction | null];

/**
 * What shows which way a clause looks: for a weekday behind the sign and, where it differs, for one before it. What stands earlier in the list
 * is read first where two begin at one place.
 */
const SIGNS: readonly Sign[] = [
  // "was due on Friday", "would have met on Friday", "could not be reached on Friday": nothing tells.
  [null, String.raw`(?:was|were|had\s+been)${ADVERBS}\s+${EXPECTED}(?:\s+(?:to|for|on))?(?:\s+be)?(?:\s+\p{Ll}+)?`],
  [null, String.raw`(?:would|could|should|might|may|must)${ADVERBS}\s+have\s+(?:been\s+)?\p{Ll}+`],
  ['past', String.raw`could\s+not\s+(?:immediately\s+)?be\s+\p{Ll}+`],
  [
    'ahead',
    String.raw`(?:will|shall|would|must|may|might|can|should|won['’]t)${ADVERBS}\s+(?:be${ADVERBS}\s+)?\p{Ll}+(?:\s+(?:scheduled|held|heard))?`,
  ],
  ['ahead', String.raw`(?:is|are|be)${ADVERBS}\s+${EXPECTED}(?:\s+(?:to|for|on))?(?:\s+be)?(?:\s+\p{Ll}+)?`],
  ['ahead', String.raw`to\s+be\s+\p{Ll}+`],
  // "agreed to meet on Friday" looks ahead, "on Friday they agreed to meet" back.
  ['ahead', String.raw`${PLANNED}(?:\s+\p{Ll}+s)?\s+${TO_DO}`, 'past'],
  ['ahead', String.raw`${PLANS}(?:\s+\p{Ll}+s)?\s+${TO_DO}`, null],
  ['ahead', String.raw`(?:due|scheduled|planned|expected|slated|upcoming|forthcoming|deadline|ahead\s+of)`],
  ['ahead', String.raw`${MOVED}\b[^.;,]{0,40}?\s(?:to|until|till|for)(?:\s+(?:this|next))?\s*$`],
  ['ahead', String.raw`(?:set|fixed|called|booked|timed|announced|reserved)\s+for\s*$`],
  ['ahead', String.raw`(?:take|takes|taking)\s+(?:place|effect)|(?:come|comes)\s+into\s+(?:force|effect)`],
  ['past', String.raw`(?:since|following)(?:\s+(?:early|late|the))?\s*$`],
  // "was shut until Friday": nothing tells; "is shut until Friday" looks ahead.
  [
    null,
    String.raw`(?:was|were|stayed|remained|ran|lasted|waited)\b(?:(?!\b(?:is|are|be|will|has|have)\b)[^.;,]){0,30}\s(?:until|till)(?:\s+(?:this|next))?\s*$`,
  ],
  ['ahead', String.raw`(?:until|till)(?:\s+(?:this|next))?\s*$`],
  ['past', String.raw`(?:has|have|had)${ADVERBS}\s+(?:been\s+)?(?:${PAST}|${words(PASTS)}|been)`],
  // "is meeting on Friday", but not "is looking into what happened on Friday"
  [
    'ahead',
    String.raw`(?:is|are)${ADVERBS}\s+\p{Ll}+ing(?=\s+(?:(?:in|at|to)\s+(?:the\s+)?[^\s,]+\s+){0,2}(?:on\s+)?$)`,
  ],
  [null, String.raw`(?:is|are)${ADVERBS}\s+\p{Ll}+ing`],
  ['ahead', '(?:is|are)(?=[^.;]{0,60}$)'],
  ['past', '(?:was|were|did)'],
  ['ahead', `${NO_NOUN}(?:${SCHEDULES})`],
  ['ahead', String.raw`(?<=\b(?:\p{L}{3,}s|people|police|we|they|you|We|They|You|I)\s+)(?:${SCHEDULED})`],
  ['past', `(?:${PAST}|${words(PASTS)})`],
  ['past', String.raw`(?<!\b(?:\p{L}{3,}s|people|we|they|you|We|They|You|I|to|the|a)\s+)(?:${words(LIKE_PRESENTS)})`],
  // "used the money to build a dam on Friday": nothing tells.
  [null, TO_DO],
];

/** The plain signs of other languages: their futures, and their pasts. */
const FOREIGN: Readonly<Record<string, readonly Sign[]>> = {
  fr: [
    ['ahead', String.raw`\p{L}{2,}(?:[iedu]ra|rra|ront)|sera|doit|doivent|prochaine?|jusqu[’']à`],
    [
      'past',
      String.raw`(?:a|ont|est|sont|avait|avaient|était|étaient)(?:\s+(?:été|également|aussi))?\s+\p{Ll}+(?:é|i|u|t|is)e?s?|était|étaient|derni(?:er|ère)`,
    ],
  ],
  es: [
    ['ahead', String.raw`\p{L}{2,}rán?|próxim[oa]|hasta`],
    ['past', String.raw`\p{L}{2,}(?:ó|aron|ieron)|fue|fueron|ha|han|hubo|hizo|dijo|estuvo|tuvo|pasad[oa]`],
  ],
  de: [
    ['ahead', 'wird|werden|soll|sollen|kommende[nm]?|nächste[nm]?|bis'],
    ['past', String.raw`hat|haben|ist|sind|wurde|wurden|war|waren|hatte|hatten|\p{Ll}{3,}te|\p{Ll}{3,}ten`],
  ],
  ru: [
    ['ahead', 'будет|будут'],
    ['past', String.raw`\p{L}{3,}(?:л|ла|ло|ли|лся|лась|лось|лись)`],
  ],
};

const compiled = new Map<readonly Sign[], RegExp>();

/** Which way each sign of the words looks, in reading order. Compiled for the first weekday of a language only. */
function read(list: readonly Sign[], clause: string, side: 'behind' | 'before'): (Direction | null)[] {
  const pattern =
    compiled.get(list) ??
    regex(
      String.raw`(?<![\p{L}'’-])(?:${list.map(([, sign], at) => `(?<s${at}>${sign})`).join('|')})(?![\p{L}-])`,
      'gu',
    );
  compiled.set(list, pattern);
  return [...clause.matchAll(pattern)].map(({ groups = {} }) => {
    const found = Object.keys(groups).find(name => groups[name] !== undefined);
    const [behind = null, , before = behind] = list[Number(found?.slice(1))] ?? [];
    return side === 'behind' ? behind : before;
  });
}

/** Where another clause begins. */
const BOUNDARY =
  /[;:–—()]|\s-\s|\b(?:which|who|whom|that|where|when|while|because|although|though|but|after|before)\b/gu;

const lastClause = (words: string): string => words.slice([...words.matchAll(BOUNDARY)].at(-1)?.index ?? 0);
const firstClause = (words: string): string => words.slice(0, [...words.matchAll(BOUNDARY)][0]?.index);

/**
 * Which way from the day of writing a weekday lies, told by the verb nearest before it in its clause, else by the first one behind it; null
 * where these do not tell.
 */
export function directionOf({ before, after }: Beside, language = 'en'): Direction | null {
  const list = FOREIGN[language] ?? SIGNS;
  const near = read(list, lastClause(before), 'behind');
  if (near.length > 0) return near.at(-1) ?? null;
  const next = read(list, firstClause(after), 'before');
  if (next.length > 0) return next[0] ?? null;
  return read(list, before, 'behind').at(-1) ?? null;
}
