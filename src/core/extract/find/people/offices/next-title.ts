import type { Manuscript } from '../../../../manuscript.ts';
import type { Word } from '../../../tokens.ts';
import { HONORIFICS } from '../../../vocabulary/honorifics.ts';
import { canName } from '../name-run.ts';
import { separatorBehind } from './brackets.ts';
import { officeAt } from './office.ts';

/** Whether an office behind a name is that of who speaks: "with Mrs Brennick, ‹the Spokesman›, Mr Quill, said". */
export const leadsOn = ({ text }: Manuscript, words: readonly Word[], start: number, to: number): boolean => {
  const end = words[to]?.span[1] ?? 0;
  return words[start]?.text === 'the' && SPEAKER.test(text.slice(end, end + 90));
};
const SPEAKER =
  /^,\s(?:Mr|Mrs|Ms|Dr)\.?(?:\s\p{Lu}[\p{L}.’'-]*){1,4},\s(?:has\s)?(?:said|stated|told|noted|added|announced|explained|stressed)\b/u;

/**
 * In "Minister A, Minister B" an office behind a comma belongs to the name behind it; so does each of a row of offices that a name
 * ends: "Minister A, Deputy Minister, Minister for Water and Minister for Ports B".
 */
export function isNextTitle(words: readonly Word[], to: number): boolean {
  const next = words[to + 1];
  if (!next || next.sentence !== words[to]?.sentence) return false;
  const separator = separatorBehind(words[to]);
  // "Ada Brennick (Peru), Director of Ports: Osric Quill"
  if (separator === ':' && words[to + 1]?.capital) return true;
  if (separator === '' && (HONORIFICS.has(next.text) || canName(next))) return true;
  const and = next.text === 'and' && /^,?$/.test(separator);
  if (!and && separator !== ',') return false;
  // "Ada Brennick, director, and Professor Osric Quill": another person, by his address.
  const first = to + (and ? 2 : 1);
  if (HONORIFICS.has(words[first]?.text ?? '') && canName(words[first + 1])) return false;
  const another = next.capital || and ? officeAt(words, first) : null;
  return another !== null && words[another.from]?.capital === true && isNextTitle(words, another.to);
}
