import { touches, type Word } from '../../tokens.ts';
import { BODY_HEADS } from '../../vocabulary/bodies.ts';
import { isCountry } from '../../vocabulary/countries.ts';
import { GIVEN_NAMES } from '../../vocabulary/given-names.ts';
import { CHARGES } from '../../vocabulary/offices.ts';
import { isOffice } from './held.ts';

/** Heads of bodies that are named after several fields: "Ministry of Trade, Ports and Water". */
export const FIELDED = new Set(
  'Ministry Department Committee Directorate Secretariat Bureau Directorate-General Division Commission Council Agency'.split(
    ' ',
  ),
);
/** Most fields, and most words of one. */
const FIELDS = 5;
const FIELD_WORDS = 4;

/**
 * The last word of a row of fields that goes on behind the first one: ", Enterprise and Regulatory Reform". Null where no comma and "and"
 * make one, or where what stands in it is no field of government.
 */
export function fieldsEnd(words: readonly Word[], to: number, committee: boolean): number | null {
  const fieldFrom = (from: number): number | null => {
    let end = from;
    const fits = (word: Word | undefined) =>
      word?.capital === true &&
      !word.upper &&
      (!BODY_HEADS.has(word.text) || CHARGES.has(word.text)) &&
      (!isOffice(word) || CHARGES.has(word.text)) &&
      !isCountry(word.text);
    if (!fits(words[from]) || GIVEN_NAMES.has(words[from]?.text ?? '')) return null;
    while (end - from < FIELD_WORDS && touches(words[end], words[end + 1]) && fits(words[end + 1])) end += 1;
    return end;
  };
  // What committees are on is no field of government: "Committee on Property and Resources, Knowledge and Folklore".
  const free = committee && words[to - 2]?.text === 'and';
  // "Department for Growing Up, Housing and Ports": the first may be any, where the next are fields of government.
  if (!free && isCountry(words[to]?.text ?? '')) return null;
  let at = to;
  for (let count = 0; count < FIELDS; count++) {
    const comma = words[at]?.after.trim() === ',' && words[at + 1]?.sentence === words[at]?.sentence;
    const and = words[at + 1]?.text === 'and' && /^,?$/.test(words[at]?.after.trim() ?? '');
    const end = and ? fieldFrom(at + 2) : comma ? fieldFrom(at + 1) : null;
    if (end === null) return null;
    if (and) return count > 0 ? end : null;
    if (!free && !CHARGES.has(words[end]?.text ?? '')) return null;
    at = end;
  }
  return null;
}

/** "Ministry of Federal Affairs and General Administration": a field of a ministry that sounds like a body. */
export const isField = (words: readonly Word[], head: number, at: number): boolean => {
  if (!FIELDED.has(words[head]?.text ?? '')) return false;
  const last = touches(words[at], words[at + 1]) && words[at + 1]?.capital ? at + 1 : at;
  return (
    /^(?:Administration|Services|Media|Energy|Systems|Technologies|Industries)$/.test(words[last]?.text ?? '') &&
    last - at < 2
  );
};
