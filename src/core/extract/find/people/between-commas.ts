import type { OfficeProposal } from '../../finding.ts';
import { touches, type Word } from '../../tokens.ts';
import { cueOf } from '../../vocabulary/cue-verbs.ts';
import { isMonthOrDay } from '../../vocabulary/not-names.ts';
import { PLURAL_OFFICES } from '../../vocabulary/offices.ts';
import { THINGS } from '../../vocabulary/things.ts';
import { officeAt } from './offices/office.ts';

/** Most words between an office's first and the name of its holder. */
const LONGEST = 30;

/** What may stand between a name and its verb. */
const BETWEEN = new Set(['yesterday', 'today', 'also', 'recently', 'earlier', 'then', 'again', 'later']);

/** What goes on a sentence behind the one who acts in it. */
const GOES_ON = new Set('while when who during after before on in at here today yesterday'.split(' '));

/** Whether a name behind an office and a comma is the holder's: "the Minister for Water, Ada Brennick,", not the next of a list. */
export function standsBetweenCommas(
  words: readonly Word[],
  at: number,
  to: number,
  [office]: readonly OfficeProposal[],
): boolean {
  const last = words[to];
  const next = words[to + 1];
  const ends = last !== undefined && (/^(?:[,.;]|\s+[–—(-])/u.test(last.after) || next?.sentence !== last.sentence);
  let start = at - 1;
  while (office && at - start < LONGEST && (words[start]?.span[0] ?? 0) > office.span[0]) start -= 1;
  let lead = start - 1;
  while (
    start - lead < 4 &&
    words[lead]?.capital === false &&
    words[lead]?.text !== 'and' &&
    words[lead]?.after.trim() === ''
  )
    lead -= 1;
  // "held in Lindau, chaired by the Minister, Ada Brennick": what is done by a holder stands in apposition to nobody.
  const tells = (word: string) =>
    cueOf(word)?.form === 'finite' ||
    /^(?:had|has|is|was|will|sent|made|gave|led|met|took|held|spoke|\p{Ll}{3,}ed)$/u.test(word);
  const acts = words
    .slice(lead + 1, start)
    .some(({ text }) => ['by', 'with', 'from', 'between', 'including', 'to', 'met', 'meets', 'thanked'].includes(text));
  // "The Director of the Harbour Office, Ada Brennick stressed": an office that opens its sentence has its holder before the verb.
  const opens =
    words[start]?.first === true ||
    (words[start - 1]?.first === true && words[start - 1]?.text === 'The') ||
    /^(?:,|:|[–—-]{1,2}|\)\s*[–—:-]{1,2})$/u.test(words[start]?.before.trim() ?? '') ||
    (words[start - 1]?.text === 'the' && /^(?:,|[,.!?]["”’])$/u.test(words[start - 1]?.before.trim() ?? ''));
  const then = BETWEEN.has(next?.text ?? '') && touches(next, words[to + 2]) ? words[to + 2] : next;
  // "the Commission’s prosecutor, Ada Brennick on Friday": an office with its owner.
  const owned =
    (words[start]?.possessive === true || words[start - 1]?.possessive === true) &&
    touches(last, next) &&
    /^(?:on|in|at|during|before)$/u.test(next?.text ?? '');
  // "the President of Halmia, Ada Brennick in her address stressed"
  const addressing = touches(last, next) && next?.text === 'in' && /^(?:his|her)$/u.test(words[to + 2]?.text ?? '');
  // "the Minister of Ports, Ada Brennick and the Minister of Water, Osric Quill": each has theirs.
  const other = to + (words[to + 2]?.text === 'the' ? 3 : 2);
  const joined =
    touches(last, next) &&
    next?.text === 'and' &&
    words[other]?.capital === true &&
    /\s/u.test(office?.title ?? '') &&
    (officeAt(words, other) !== null || PLURAL_OFFICES.has(words[other]?.text ?? ''));
  // "greeted by the Minister of State for Ports, Ada Brennick while …": of one person alone, who acts.
  const sole = acts && office !== undefined && (office.organisation !== null || /\s(?:of|for)\s/u.test(office.title));
  const goesOn = sole && touches(last, next) && GOES_ON.has(next?.text ?? '');
  const closed =
    ends || owned || addressing || joined || goesOn || (opens && touches(last, next) && tells(then?.text ?? ''));
  const name = acts ? undefined : words[lead];
  // "under a new Port Code, the Minister of Ports, Ada Brennick, announced": a thing holds no office, and one alone speaks.
  const follows =
    !(/^,\s*$/u.test(last?.after ?? '') && cueOf(next?.text ?? '')?.form === 'finite') &&
    !THINGS.has(name?.text ?? '') &&
    name?.sentence === words[at]?.sentence &&
    name?.capital === true &&
    !isMonthOrDay(name.text) &&
    !/^(?:States|Nations|Parties|Governments|Countries)$/u.test(name.text) &&
    /^\s*[,(]/.test(name.after);
  return closed && !follows;
}

/** Whether an office before a word begins its sentence, an article aside. */
export function beginsSentence(words: readonly Word[], at: number, start: number): boolean {
  let from = at - 1;
  while (from > 0 && (words[from]?.span[0] ?? 0) > start && at - from < LONGEST) from -= 1;
  return words[from]?.first === true || (words[from - 1]?.first === true && words[from - 1]?.text === 'The');
}
