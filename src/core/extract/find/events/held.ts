import { type Manuscript, type Sentence, sentencesOf } from '../../../manuscript.ts';
import { regex } from '../../../regex.ts';
import { collapse, type Span } from '../../../span.ts';
import { answersOf, whatOf } from '../../advisory.ts';
import type { Proposal } from '../../finding.ts';
import { ORDINALS, SMALL_EVENTS } from '../../vocabulary/event-heads.ts';
import { isEnglish } from '../../vocabulary/languages.ts';
import { isMonthOrDay } from '../../vocabulary/not-names.ts';
import { anyOf } from '../dates/date-rule.ts';
import { languageOf } from '../language.ts';

type Event = Proposal<'events'>;

/** Sentences that may tell of an event. A longer one is a list or hostile. */
const tellingIn = (manuscript: Manuscript): readonly Sentence[] =>
  isEnglish(languageOf(manuscript))
    ? sentencesOf(manuscript, new Set(['body', 'list-item'] as const)).filter(({ text }) => text.length <= 1000)
    : [];

const event = (
  text: string,
  span: Span,
  more: Partial<Pick<Event['value'], 'place' | 'edition' | 'kind'>> = {},
): Event => ({
  value: { kind: 'name', name: collapse(text), acronym: null, edition: null, place: null, hosts: [], ...more },
  spans: [span],
});

const TAKES_PLACE = String.raw`(?:will\s+(?:also\s+)?(?:take\s+place|be\s+(?:held|staged|hosted))|takes?\s+place|took\s+place|(?:is|are)\s+(?:to\s+be\s+held|being\s+held|scheduled|due\s+to\s+take\s+place)|(?:was|were)\s+(?:also\s+)?(?:held|staged))`;
/** Names that begin a place where things are held: "the Old Granary". */
const VENUE = String.raw`(?:\s+(?:in|at)\s+(?:the\s+)?(?<place>\p{Lu}[\p{L}’'-]+(?:\s+(?:of\s+(?:the\s+)?)?\p{Lu}[\p{L}’'-]+){0,4}))?`;
const HELD = regex(
  String.raw`(?:^|[,;]\s|\s)(?<article>[Aa]n?|[Tt]he)\s+(?<name>(?:(?!(?:the|an?|of|in|on|at|and|for|by|to|that|this)\s)[\p{L}-]{2,20}\s+){0,3}(?:${anyOf(SMALL_EVENTS)})(?:\s+(?:on|for|of|with)\s+(?:[\p{L}\p{N}’'-]+\s+){0,7}?[\p{L}\p{N}’'-]+)?)(?:,\s(?:hosted|organi[sz]ed|convened|chaired|led)\s[^.;]{3,160},)?\s+${TAKES_PLACE}\b${VENUE}`,
  'du',
);

/** "On Friday, 12 May 2026, a …": the day before what was held on it. */
const DAY_BEFORE = /(?:^|[:–—-]\s{1,3})(?:On|In)\s[^.;]{0,24}\d[^.;]{0,12},\s(?:an?|the)\s$/iu;

const HOLDS = regex(
  String.raw`\b(?:(?:will|to)\s+(?:hold|host|give|convene)|held|holds|hosted|hosts|organi[sz]ed|organi[sz]es|convened|convenes|opened|opens|conducted)\s+(?:an?|the)\s+(?<name>(?:(?!(?:the|an?|of|in|on|at|and|for|by|to|that|this)\s)[\p{L}-]{2,20}\s+){0,3}(?:seminar|conference|workshop|exhibition|hearing|webinar|forum|symposium|roundtable|colloquium|concert|festival|(?:press|media|news)\s+briefing|photocall)(?:\s+(?:on|for)\s+(?!\d)(?:(?!(?:in|at|on|from)\s)[\p{L}\p{N}’'-]+\s+){0,7}?[\p{L}\p{N}’'-]+)?)(?=,?\s+(?:in\s[^.;,]{2,40}\s)?(?:at\s\d[^,;]{0,14}\s)?(?:on|from|between)\s[^.;]{0,20}\d)`,
  'du',
);

/** "The Board held a hearing on fares on 12 May": the same, behind who holds it. */
export function holds(manuscript: Manuscript): Event[] {
  return tellingIn(manuscript).flatMap(({ text, span: [start] }) => {
    const match = /\b(?:h[eo]ld|host|organi|conven|open|conduct)/u.test(text) ? HOLDS.exec(text) : null;
    const at = match?.indices?.groups?.name;
    if (!match?.groups?.name || !at) return [];
    const place = THERE.exec(text.slice(at[1], at[1] + 160))?.groups?.place;
    return [event(match.groups.name, [start + at[0], start + at[1]], { place: place ? collapse(place) : null })];
  });
}
/** Behind the day, where it is held: "on 4 May at the Old Quay". */
const THERE = regex(
  String.raw`^[^;]{0,60}?\d{1,2}\s\p{Lu}\p{Ll}{2,8}(?:\s\d{4})?,?\s(?:at|in)\s(?:the\s)?(?<place>\p{Lu}[\p{L}’'-]+(?:\s(?:of\s(?:the\s)?)?\p{Lu}[\p{L}’'-]+){0,4})`,
  'u',
);

/** "A memorial concert will take place in the Old Granary on 30 May": a small noun for an event that a verb says is held. */
export function held(manuscript: Manuscript): Event[] {
  return tellingIn(manuscript).flatMap(({ text, span: [start] }) => {
    if (!/\b(?:place|held|staged|hosted|scheduled)\b/u.test(text)) return [];
    const match = HELD.exec(text);
    const at = match?.indices?.groups?.name;
    const place = match?.groups?.place;
    // "The conference will be held": one that is named elsewhere.
    const named = /\s(?:on|of|for|with)\s|^(?:signing|opening|closing|awards?|handover|graduation|launch)\s/u;
    if (/^the$/iu.test(match?.groups?.article ?? '') && !named.test(match?.groups?.name ?? '')) return [];
    // Without a day it may be any.
    if (!match?.groups?.name || !at || !(/\d/u.test(text.slice(at[1])) || DAY_BEFORE.test(text.slice(0, at[0]))))
      return [];
    return [
      event(match.groups.name, [start + at[0], start + at[1]], {
        place: place && !isMonthOrDay(place.split(/\s/)[0] ?? '') ? collapse(place) : null,
      }),
    ];
  });
}

const SESSION = regex(
  String.raw`(?<![\p{L}\p{N}])(?<name>(?<edition>\d{1,3}(?:st|nd|rd|th)|${anyOf(ORDINALS)})\s+(?:(?:regular|ordinary|special|annual|plenary|extraordinary|emergency|ministerial|general|biannual|high-level)\s+){0,2}(?:round\s+of\s+(?:[\p{Ll}-]+\s+){0,2}(?:negotiations|talks|consultations)|(?:session|meeting|summit)\s+of\s+(?:the\s+)?\p{Lu}[\p{L}’'-]+(?:\s+(?:(?:of|on|for)\s+(?:the\s+)?|and\s+)?\p{Lu}[\p{L}’'-]+){0,8}|(?:[Ss]ession|[Mm]eeting|[Ss]ummit)(?=,?\s+(?:which\s+was\s+|that\s+was\s+)?held\s+(?:on|in|at|from)\s)|(?<=\b(?:for|at|in|of|held|holds|hold)\s+(?:its|their)\s+\d{1,3}(?:st|nd|rd|th)\s+(?:\p{Ll}+\s+)?)(?:session|meeting|summit)(?=[.,;]|\s+(?:on|in|at)\s)))`,
  'dgu',
);

/** "the 34th session of the General Assembly": a session or meeting by its number. */
export function sessions(manuscript: Manuscript): Event[] {
  return tellingIn(manuscript).flatMap(({ text, span: [start] }) =>
    /[Ss]ession|[Mm]eeting|[Ss]ummit|\bround\b/.test(text)
      ? [...text.matchAll(SESSION)].flatMap(match => {
          const at = match.indices?.groups?.name;
          return match.groups?.name && at
            ? [event(match.groups.name, [start + at[0], start + at[1]], { edition: match.groups.edition ?? null })]
            : [];
        })
      : [],
  );
}

const INVITED = regex(
  String.raw`\binvites?\b[^.;]{0,80}?\sto\s+(?:attend\s+)?(?:the|an?)\s+(?<name>(?:official\s+|public\s+|press\s+|media\s+)?(?:opening|launch|presentation|inauguration|unveiling|premiere|screening|naming|handover|signing)(?:\s+ceremony)?\s+of\s+(?:the\s+)?(?:\p{Lu}[\p{L}\p{N}’'-]+(?:\s+(?:of\s+(?:the\s+)?|and\s+|for\s+)?\p{Lu}[\p{L}\p{N}’'-]+){0,6}))`,
  'du',
);
const WHERE = regex(String.raw`^(?:where|venue|place|location)\s*:\s*(?<place>\p{Lu}[^,;\n(]{2,80})`, 'imu');

/** "invites journalists to the opening of the Data Archive": what a media advisory invites to; its line "Where:" says where. */
export function invited(manuscript: Manuscript): Event[] {
  const found = tellingIn(manuscript).flatMap(({ text, span: [start] }) => {
    const match = text.includes('invite') ? INVITED.exec(text) : null;
    const at = match?.indices?.groups?.name;
    return match?.groups?.name && at
      ? [
          event(match.groups.name, [start + at[0], start + at[1]], {
            place: WHERE.exec(manuscript.text)?.groups?.place?.trim() ?? null,
          }),
        ]
      : [];
  });
  return found.slice(0, 1);
}

/** "WHAT: Opening of the Data House": the event of an advisory that gives its day and place in lines of their own. */
export function labelled(manuscript: Manuscript): Event[] {
  const what = invited(manuscript).length > 0 ? null : whatOf(manuscript);
  const where = answersOf(manuscript).find(({ question }) => question === 'where');
  const told = where && manuscript.text.slice(...where.told);
  // "Quay 7, Vestport": a number is of a street, and its town goes with it.
  const place =
    told &&
    (/^\p{Lu}[^,;\n(\d]{1,40}\d{1,4},\s\p{Lu}[^,;\n(\d]{2,40}/u.exec(told) ??
      /^\p{Lu}[^,;\n(]{2,80}/u.exec(told))?.[0].trim();
  const dated = answersOf(manuscript).some(({ question }) => question === 'when');
  return what && dated ? [event(manuscript.text.slice(...what), what, { place: place ?? null })] : [];
}
