import type { OfficeProposal } from '../../../finding.ts';
import { touches, type Word } from '../../../tokens.ts';
import { countryOf } from '../../../vocabulary/countries.ts';
import { HONORIFICS } from '../../../vocabulary/honorifics.ts';
import { NOT_NAMES } from '../../../vocabulary/not-names.ts';
import { isHead } from './words.ts';

/** What stands before an office and its field: "by immigration lawyer". */
const LEADS = new Set(
  'the a an his her its their our by with of from for like as including were was are is alongside said says adds added explained told'.split(
    ' ',
  ),
);
/** Words before an office that say how somebody is known, and are no part of it. */
const OPINIONS = new Set(
  'new current late old young former then longtime veteran fellow local renowned famous noted leading prominent popular controversial outgoing incoming embattled disgraced celebrated well-known influential top own other first last only same main'.split(
    ' ',
  ),
);
/** What a house does, told by "-ing". */
const TRADES = new Set(
  'sporting marketing engineering nursing housing banking mining training shipping fundraising manufacturing planning teaching cycling sailing'.split(
    ' ',
  ),
);
/** Whether a word in small letters can be the field of an office: "charity (manager)". */
export const isField = (word: Word | undefined): boolean =>
  word !== undefined &&
  /^\p{Ll}{3,}(?:-\p{Ll}+)?$/u.test(word.text) &&
  !OPINIONS.has(word.text) &&
  !NOT_NAMES.has(word.text) &&
  (!/(?:ly|ed|ing|er|est)$/.test(word.text) || TRADES.has(word.text));

/** "‹Sporting› director Ada Brennick": the field of an office in small letters that opens its sentence. */
const opensAsField = (word: Word | undefined): boolean => {
  const small = word?.text.toLowerCase() ?? '';
  return word?.first === true && /^\p{Lu}\p{Ll}{2,}$/u.test(word.text) && isField({ ...word, text: small });
};

/** An office in small letters with the field before it, where a small word shows that it begins there: "by ‹science fiction writer› Ada Brennick". */
export function withField(words: readonly Word[], from: number, office: OfficeProposal): OfficeProposal {
  const head = words[from];
  if (!head || office.organisation !== null) return office;
  if (head.capital) return chargeBefore(words, from) ? titledFrom(words, from - 1, office) : office;
  let start = from;
  while (from - start < 2 && touches(words[start - 1], words[start]) && isField(words[start - 1])) start -= 1;
  if (from - start < 2 && touches(words[start - 1], words[start]) && opensAsField(words[start - 1]))
    return titledFrom(words, start - 1, office);
  const [lead, first] = [words[start - 1], words[start]];
  if (start === from || !first || !lead || !touches(lead, first) || !LEADS.has(lead.text.toLowerCase())) return office;
  return titledFrom(words, start, office);
}

/** The office with the words before it, from one on. */
function titledFrom(words: readonly Word[], start: number, office: OfficeProposal): OfficeProposal {
  const first = words[start] as Word;
  let end = start;
  while ((words[end + 1]?.span[1] ?? Number.POSITIVE_INFINITY) <= office.span[0]) end += 1;
  const field = words.slice(start, end + 1).map(({ text }) => text);
  return { ...office, title: [...field, office.title].join(' '), span: [first.span[0], office.span[1]] };
}

/** Public offices that have charge of one thing. */
const OF_CHARGE = new Set(['Commissioner', 'Comptroller', 'Controller', 'Inspector']);
/** Whether one capital before a public office is what it has charge of: "Parks Commissioner". */
function chargeBefore(words: readonly Word[], from: number): boolean {
  const [before, field, head] = [words[from - 2], words[from - 1], words[from]];
  if (!OF_CHARGE.has(head?.text ?? '') || !field?.capital || field.upper || !touches(field, head)) return false;
  if (NOT_NAMES.has(field.text.toLowerCase()) || HONORIFICS.has(field.text) || isHead(field)) return false;
  return !(touches(before, field) && before?.capital) && countryOf(field.text) === null;
}
