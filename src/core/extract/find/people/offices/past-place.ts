import { touches, type Word } from '../../../tokens.ts';
import { isMonthOrDay } from '../../../vocabulary/not-names.ts';
import { isPart } from './words.ts';

/** Where capitals that touch end, at most three words on. */
function capitalsEnd(words: readonly Word[], at: number): number {
  let to = at;
  while (to - at < 3 && touches(words[to], words[to + 1]) && words[to + 1]?.capital) to += 1;
  return to;
}

/** Where the place behind "in" ends in which an office is held, whether the office took it in or not; null where none does. */
function townEnd(words: readonly Word[], at: number): number | null {
  const [link, first] = [words[at + 1], words[at + 2]];
  if (link?.text === 'in' && touches(words[at], link) && touches(link, first))
    return first?.capital && !isMonthOrDay(first.text) ? capitalsEnd(words, at + 2) : null;
  const own = [1, 2, 3].find(
    back => words[at - back]?.text === 'in' && touches(words[at - back], words[at - back + 1]),
  );
  return own !== undefined && words[at]?.capital && capitalsEnd(words, at - own + 1) === at ? at : null;
}

/** Past where an office is held: "dean at the University of Orrin ‹in Quenby, Corvane›, and chair of …". The word itself where no place follows. */
export function pastPlace(words: readonly Word[], at: number): number {
  const town = townEnd(words, at);
  if (town === null) return at;
  const land = words[town + 1];
  const another = words[town]?.after.trim() !== ',' || !land?.capital || land.sentence !== words[town]?.sentence;
  if (another || isPart(land)) return town;
  const end = capitalsEnd(words, town + 1);
  return words[end]?.after.trim() === ',' ? end : town;
}

/** What state a town is in: "N.J.", "Calif.", "Quebec". */
const STATE = /^(?:(?:\p{Lu}\.){2,3}|\p{Lu}\p{L}+\.?)$/u;

/** Past a class and a home behind a name: "Ada Brennick ’61, chair", "Ada Brennick of Orrin, Calif., chair". The word itself where neither stands there. */
export function pastHome(words: readonly Word[], at: number): number {
  const year = words[at + 1];
  if (/^\s['’‘]$/u.test(words[at]?.after ?? '') && /^\d\d$/u.test(year?.text ?? '')) return at + 1;
  const [link, town] = [words[at + 1], words[at + 2]];
  if (!/^(?:of|from)$/u.test(link?.text ?? '') || !touches(words[at], link) || !touches(link, town) || !town?.capital)
    return at;
  const end = capitalsEnd(words, at + 2);
  const state = words[end + 1];
  if (words[end]?.after.trim() !== ',' || !state || state.sentence !== town.sentence) return at;
  const named = STATE.test(state.text) && /^\.?,/u.test(state.after.trim()) && !isPart(state);
  return named ? end + 1 : end;
}
