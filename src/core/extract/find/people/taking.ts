import type { Manuscript } from '../../../manuscript.ts';
import { collapse } from '../../../span.ts';
import type { OfficeProposal, Proposal } from '../../finding.ts';
import { touches, type Word, wordsOf } from '../../tokens.ts';
import { BODY_HEADS } from '../../vocabulary/bodies.ts';
import { HONORIFICS, SUFFIXES } from '../../vocabulary/honorifics.ts';
import { words } from '../../vocabulary/words.ts';
import { runsOfNames } from './apposed.ts';
import { person } from './mention.ts';
import { fullWords } from './name-run.ts';
import { describedAt } from './offices/described.ts';

/** Verbs that give an office to whom they name. */
const NAMING = words(
  'named names naming appointed appoints appointing elected elects electing nominated nominates promoted promotes reappointed reelected re-elected designated',
);
const APPOINTMENTS = words('appointment nomination election selection promotion reappointment re-election');
/** Verbs that give one with "as" alone: "announced Ada Brennick as its new president". */
const PRESENTING = words(
  'announce announces announced announcing welcome welcomes welcomed welcoming introduce introduced introduces confirmed confirms selected selects chose chosen hired hires installed inaugurated recruited unveiled picked',
);
/** What a headline says of whom somebody named. */
const NAMED = words('named appointed elected re-elected reelected reappointed nominated promoted');
const BEING = words('is was');
const BECOMING = words('becomes became');
const SERVING = words('serves served');
const LEAVING = words(
  'retire retires retired retiring resign resigns resigned step steps stepped stand stands stood take takes took taken return returns returned',
);
/** Offices that say little of who holds them: no news where a sentence says that somebody "is a member". */
const SLIGHT = words(
  'member leader fellow student author candidate resident partner player teacher doctor farmer owner writer',
);

const PASSED = words('also previously now currently recently unanimously formerly then');
/** Past adverbs. */
const past = (all: readonly Word[], at: number): number => (PASSED.has(all[at]?.text ?? '') ? at + 1 : at);

/** Verbs behind which comes whose office somebody takes. */
const FOLLOWING = words('succeed succeeds succeeded replace replaces replaced');
/** Verbs behind which comes the body that somebody enters. */
const JOINING = words('join joins joined rejoin rejoins rejoined');
/** Most words between such a verb and "as". */
const BETWEEN = 8;
/** The "as" behind the name of somebody or of a body, "(succeeds) Osric Quill as", "(joined) the Harbour Commission in 2021 as"; null where other words stand between. */
function asBehind(all: readonly Word[], from: number): number | null {
  for (let at = from; at - from < BETWEEN && all[at]?.sentence === all[from]?.sentence; at++) {
    const word = all[at];
    if (!word || (at > from && !touches(all[at - 1], word))) return null;
    if (word.text === 'as') return at > from ? at : null;
    if (!word.capital && !/^(?:the|of|for|and|in|\d{4})$/u.test(word.text) && !HONORIFICS.has(word.text)) return null;
  }
  return null;
}
/** The body that stands between a verb of joining and "as": the capitals behind it, without the year. Null where none stands there. */
function joinedBody({ text }: Manuscript, all: readonly Word[], to: number, as: number): string | null {
  const verb = [to + 1, to + 2].find(at => JOINING.has(all[at]?.text ?? ''));
  if (verb === undefined || as - verb > BETWEEN) return null;
  const from = verb + (all[verb + 1]?.text === 'the' ? 2 : 1);
  let end = from;
  while (end < as - 1 && all[end + 1]?.text !== 'in') end += 1;
  const [first, last] = [all[from], all[end]];
  return first?.capital && last?.capital ? collapse(text.slice(first.span[0], last.span[1])) : null;
}

/** The office in the body that somebody enters: what it is of is part of its title, unless that is a body, too. */
function entered({ text }: Manuscript, office: OfficeProposal, body: string | null): OfficeProposal {
  const { organisation, span } = office;
  if (body === null || organisation === null) return { ...office, organisation: organisation ?? body };
  if (organisation.split(' ').some(word => BODY_HEADS.has(word) || /^\p{Lu}{2,}$/u.test(word))) return office;
  return { ...office, title: collapse(text.slice(...span)), organisation: body };
}

/** Where the office begins that a sentence gives to the name between two words, and whether a verb of naming gives it. */
function officeStart(all: readonly Word[], from: number, to: number): readonly [at: number, named: boolean] | null {
  const text = (at: number) => (all[at]?.sentence === all[to]?.sentence ? (all[at]?.text ?? '') : '');
  const before = all[from - 1];
  if (before && NAMING.has(before.text) && touches(before, all[from]))
    return text(to + 1) === 'as' || touches(all[to], all[to + 1])
      ? [text(to + 1) === 'as' ? to + 2 : to + 1, true]
      : null;
  if (before && PRESENTING.has(before.text) && touches(before, all[from]) && text(to + 1) === 'as')
    return [to + 2, true];
  const honoured = HONORIFICS.has(before?.text ?? '') ? all[from - 2] : undefined;
  if (honoured && PRESENTING.has(honoured.text) && text(to + 1) === 'as') return [to + 2, true];
  // "Ada Brennick Named New President of the Fund", as headlines say it.
  if (NAMED.has(text(to + 1).toLowerCase()) && touches(all[to], all[to + 1]))
    return [text(to + 2).toLowerCase() === 'as' || text(to + 2).toLowerCase() === 'new' ? to + 3 : to + 2, true];
  // "the appointment of Ada Brennick, CPA, as Treasurer"
  if (before?.text === 'of' && APPOINTMENTS.has(all[from - 2]?.text.toLowerCase() ?? '')) {
    let as = to + 1;
    while (as - to < 4 && (SUFFIXES.has(text(as)) || all[as]?.upper)) as += 1;
    if (text(as) === 'as') return [as + 1, true];
  }
  // "Ada Brennick, who is chair of the Fund,"
  const who = all[to]?.after.trim() === ',' && text(to + 1) === 'who' ? 1 : 0;
  // "Ada Brennick, MD, is retiring"
  let letters = to;
  while (SUFFIXES.has(text(letters + 1))) letters += 1;
  const lettered = letters > to && all[letters]?.after.trim() === ',';
  if (who === 0 && !lettered && !touches(all[to], all[to + 1])) return null;
  let at = past(all, (lettered ? letters : to) + 1 + who);
  if (SERVING.has(text(at)) && text(at + 1) === 'as') return [at + 2, false];
  if (BECOMING.has(text(at))) return [at + 1, true];
  // "will retire as Chairman", "has stepped down as Chairman", "took over as Chairman"
  const moved = ['will', 'has', 'had', 'is', 'was'].includes(text(at)) ? past(all, at + 1) : at;
  if (LEAVING.has(text(moved))) {
    let as = ['down', 'over', 'back'].includes(text(moved + 1)) ? moved + 2 : moved + 1;
    // "has resigned from her position as Director"
    if (text(as) === 'from' && /^(?:posts?|positions?|roles?|duties)$/u.test(text(as + 2))) as += 3;
    if (text(as) === 'as') return [as + 1, true];
    if (!BEING.has(text(at))) return null;
  }
  const next = text(at) === 'will' ? at + 1 : at;
  if (FOLLOWING.has(text(next)) || JOINING.has(text(next))) {
    const as = asBehind(all, next + 1);
    return as === null ? null : [as + 1, true];
  }
  if (text(at) === 'will' && /^(?:be|become|serve)$/u.test(text(at + 1)))
    return [text(at + 1) === 'serve' ? at + 3 : at + 2, true];
  if (['has', 'had'].includes(text(at)) && ['been', ...PASSED].includes(text(at + 1))) at += 1;
  else if (!BEING.has(text(at))) return null;
  at = past(all, at + 1);
  const named = NAMING.has(text(at)) || (PRESENTING.has(text(at)) && text(at + 1) === 'as');
  if (named) at += 1;
  if (named && text(at) === 'to' && text(at + 1) === 'serve') at += 2;
  return [named && text(at) === 'as' ? at + 1 : at, named];
}

/** "They named Ada Brennick as chief executive", "Ada Brennick was appointed Director of Ports", "Ada Brennick is chair of the Fund". */
export function taking(manuscript: Manuscript): Proposal<'people'>[] {
  const all = wordsOf(manuscript);
  return runsOfNames(manuscript).flatMap(([from, to]) => {
    const addressed = HONORIFICS.has(all[from - 1]?.text ?? '') && touches(all[from - 1], all[from]);
    if (fullWords(all, from, to) < 2 && !addressed) return [];
    const start = officeStart(all, from, to);
    const told = start && describedAt(manuscript, all, start[0], 'people/named-as');
    if (!told || !start) return [];
    const read = entered(manuscript, told.read, joinedBody(manuscript, all, to, start[0] - 1));
    const { title, organisation } = read;
    const head = title.toLowerCase().split(' ').at(-1) ?? '';
    const own = ['its', 'our', 'their'].includes(all[start[0]]?.text ?? '');
    const leaving = all[start[0] - 1]?.text === 'as' && /^\p{Lu}/u.test(title);
    const enough = start[1]
      ? organisation !== null || title.includes(' ') || own || leaving
      : organisation !== null && !SLIGHT.has(head);
    return enough ? person(manuscript, all, from, to, [read]) : [];
  });
}
