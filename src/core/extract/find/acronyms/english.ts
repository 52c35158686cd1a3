import { regex } from '../../../regex.ts';
import { initialsStart } from './letters.ts';

/** What a name says of itself behind its head: "Food Organization ‹of the United Nations›". */
const TAIL = /\s(?:of|for|in|on|at|to)\s(?:the\s)?\p{Lu}[\p{L}’'-]*(?:\s\p{Lu}[\p{L}’'-]*){0,3}$/u;
/** One common noun of ten letters or more: "countermeasures". */
const NOUN = regex(String.raw`(?<![\p{L}\p{N}-])\p{L}\p{Ll}{9,30}$`, 'u');

/** Whether the letters of a short form stand in a word, in order, the first at its beginning. */
function runsThrough(short: string, word: string): boolean {
  let at = 0;
  for (const [index, sign] of [...short.toLowerCase()].entries()) {
    const next = word.toLowerCase().indexOf(sign, at);
    if (next < 0 || (index === 0 && next > 0)) return false;
    at = next + 1;
  }
  return true;
}

/** Numbers that name groups of states. */
const IN_WORDS: Readonly<Record<string, string>> = {
  5: 'five',
  7: 'seven',
  8: 'eight',
  10: 'ten',
  20: 'twenty',
  24: 'twenty-four',
  77: 'seventy-seven',
};

/**
 * Where the long form of an English short one begins whose letters alone do not show it: figures that double a letter ("W3C", "C2") or
 * are said as words ("P2P"), figures behind the letters ("FEF25/75"), a name with a tail, one long noun ("countermeasures (CM)"). Null where none fits.
 */
export function englishStart(short: string, clause: string): number | null {
  const doubled = short.replace(/(\p{Lu})([2-4])/gu, (_, sign: string, times: string) => sign.repeat(Number(times)));
  // "G77 (Group of 77)"
  const [figures] = /\d{1,2}$/u.exec(short) ?? [];
  const told = figures
    ? [figures, IN_WORDS[figures]].find(words => words && clause.toLowerCase().endsWith(` ${words}`))
    : undefined;
  if (figures && told) {
    const counted = initialsStart(short.slice(0, -figures.length), clause.slice(0, -told.length).trimEnd());
    if (counted !== null) return counted;
  }
  const said = short.replace(/(?<=\p{Lu})2(?=\p{Lu})/gu, 'T').replace(/(?<=\p{Lu})4(?=\p{Lu})/gu, 'F');
  const bare = short.replace(/\d+(?:\/\d+)+$/u, '');
  // "UNEA-4": a session's number behind the letters.
  const numbered = short.replace(/(?<=^\p{Lu}{3,6})-?\d{1,2}$/u, '');
  for (const written of new Set([doubled, said, bare, numbered]))
    if (written !== short && written.length > 1) {
      // In small letters, so that doubled ones are no Spanish plural.
      const found = initialsStart(written.toLowerCase(), clause);
      if (found !== null) return found;
    }
  const tail = /^\p{Lu}{3,8}$/u.test(short) ? TAIL.exec(clause) : null;
  return (tail ? initialsStart(short, clause.slice(0, tail.index)) : null) ?? outlined(short, clause);
}

/** A run of words that bear capitals, small links between them. */
const RUN =
  /(?<![\p{L}\p{N}'’-])\p{Lu}[\p{L}’'-]*(?:\s(?:(?:of|for|and|on|in|to|the|&)\s){0,2}\p{Lu}[\p{L}’'-]*){3,8}$/u;

const LEADING = /^\p{Lu}\p{L}*(?:\sthe|['’]s)\s/u;

/** Where a run of capitals begins of which the letters are the first and the last initial, and some between: "Tide Assistance for Small Harbour Projects" is TSP. */
function outlined(short: string, clause: string): number | null {
  const run = /^\p{Lu}{3,5}$/u.test(short) ? RUN.exec(clause) : null;
  if (!run) return null;
  // "Under the Tide Assistance …", "Halmia’s Tide Assistance …"
  const led = run[0].startsWith(short.charAt(0)) ? '' : (LEADING.exec(run[0])?.[0] ?? '');
  const initials = (run[0].slice(led.length).match(/(?<!\p{L})\p{Lu}/gu) ?? []).join('');
  let at = -1;
  for (const sign of short.slice(0, -1)) {
    const next = initials.indexOf(sign, at + 1);
    if (next < 0 || (at < 0 && next > 0)) return null;
    at = next;
  }
  return initials.endsWith(short.slice(-1)) && at < initials.length - 1 ? run.index + led.length : null;
}

/** Where one long noun in small letters begins that ends the clause and holds the letters: "tuberculosis (TB)". Null where none does. */
export function nounStart(short: string, clause: string): number | null {
  const noun = /^\p{Lu}{2,4}$/u.test(short) ? NOUN.exec(clause) : null;
  const opens = noun?.index === 0;
  return noun && (opens || /^\p{Ll}/u.test(noun[0])) && runsThrough(short, noun[0]) ? noun.index : null;
}
