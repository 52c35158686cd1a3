import type { Manuscript } from '../../../../manuscript.ts';
import { collapse } from '../../../../span.ts';
import type { OfficeProposal } from '../../../finding.ts';
import { touches, type Word } from '../../../tokens.ts';
import { BODY_HEADS } from '../../../vocabulary/bodies.ts';
import { countryOf } from '../../../vocabulary/countries.ts';
import { GIVEN_NAMES } from '../../../vocabulary/given-names.ts';
import { HONORIFICS } from '../../../vocabulary/honorifics.ts';
import { isMonthOrDay, NOT_NAMES } from '../../../vocabulary/not-names.ts';
import { CHARGES, OFFICE_PARTS } from '../../../vocabulary/offices.ts';
import { isHead } from './words.ts';

/** Most words of all fields before a minister. */
const MOST = 14;
const OF_FIELDS = /(?:^|\s)(?:Minister|Secretary|Commissioner)$/u;

/** What begins a minister's office and is no field: "Deputy Minister". */
const RANKED = new Set(
  'Deputy Vice Assistant Acting Former Prime First Second Third Chief Senior Junior State Union'.split(' '),
);

const inField = (word: Word | undefined): boolean =>
  word?.capital === true &&
  !word.upper &&
  !(word.first && NOT_NAMES.has(word.text.toLowerCase())) &&
  !HONORIFICS.has(word.text) &&
  !isMonthOrDay(word.text) &&
  !isHead(word) &&
  (!BODY_HEADS.has(word.text) || CHARGES.has(word.text)) &&
  countryOf(word.text) === null;

/** Where a row of fields begins that leads to a word, "‹Tourism, Wildlife, and Religious› Affairs Minister"; the word itself where none does. */
function rowStart(words: readonly Word[], from: number, and0: boolean): number {
  let start = from;
  let joined = and0;
  for (let at = from - 1; from - at < MOST && words[at]?.sentence === words[from]?.sentence; at--) {
    const word = words[at];
    const and = word?.text === 'and' && touches(word, words[at + 1]) && inField(words[at - 1]);
    const parted = joined && word?.after.trim() === ',';
    if (!and && !(inField(word) && (touches(word, words[at + 1]) || parted || words[at + 1]?.text === 'and'))) break;
    joined ||= and;
    if (!and) start = at;
  }
  return joined && !GIVEN_NAMES.has(words[start]?.text ?? '') ? start : from;
}

/** The fields of a row, each with its words. */
function fieldsOf(words: readonly Word[], start: number, end: number): readonly (readonly Word[])[] {
  const fields: Word[][] = [[]];
  for (const word of words.slice(start, end)) {
    if (word.text === 'and') fields.push([]);
    else fields.at(-1)?.push(word);
    if (word.after.trim() === ',') fields.push([]);
  }
  return fields.filter(field => field.length > 0);
}

/** A minister's office with all the fields before it, of which at least half are such as ministers have: "Tourism, Wildlife and Religious Affairs Minister". */
export function withFields(
  { text }: Manuscript,
  words: readonly Word[],
  from: number,
  office: OfficeProposal,
): OfficeProposal {
  if (office.organisation !== null || !OF_FIELDS.test(office.title) || !words[from]?.capital) return office;
  if (RANKED.has(words[from]?.text ?? '')) return office;
  const start = rowStart(words, from, / and /.test(office.title));
  const first = words[start];
  if (start === from || !first) return office;
  let head = from;
  while (head - from < MOST && !isHead(words[head])) head += 1;
  const fields = fieldsOf(words, start, Math.max(head, from + 1));
  const known = fields.filter(field =>
    field.some(word => CHARGES.has(word.text) || OFFICE_PARTS.has(word.text.toLowerCase())),
  );
  if (fields.length < 2 || known.length * 2 < fields.length) return office;
  const owner = touches(words[start - 1], first) ? countryOf(words[start - 1]?.text ?? '') : null;
  const span: OfficeProposal['span'] = [first.span[0], office.span[1]];
  return { ...office, title: collapse(text.slice(...span)), organisation: owner, span };
}
