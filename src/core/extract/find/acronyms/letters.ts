const WORD_SIGN = /[\p{L}\p{N}]/u;

/** Letters and digits, one by one. */
const letters = (text: string): string[] => [...text].filter(sign => WORD_SIGN.test(sign));

/** Whether words can be a short form: capitals, no sentence, no year, no list mark. */
export function isShort(short: string): boolean {
  const signs = letters(short);
  if (signs.length < 2 || signs.length > 10 || /\s.*\s/.test(short) || /^\d/.test(short)) return false;
  const capitals = signs.filter(sign => sign !== sign.toLowerCase()).length;
  return (
    capitals >= 2 ||
    /^\p{Lu}\d{1,2}$/u.test(short) ||
    (capitals === 1 && signs.length <= 4 && /\p{Lu}$/u.test(short.replace(/s$/, '')))
  );
}

/** Whether a word may be a short form that is read like a word: "Anses", "pymes". Only its initials can prove it. */
export const isSpoken = (short: string): boolean => /^(?:\p{L}\p{Ll}{3,8}|\p{Lu}\p{Ll}{2})$/u.test(short);

/** Plural endings are no letters of the long form ("SMEs", "EBT's"), nor are the doubles of Spanish plurals ("EE. UU."). */
const core = (short: string): string => {
  const [owned = ''] = /(?<=\p{Lu})['’]?s$/u.exec(short) ?? [];
  if (owned) return short.slice(0, -owned.length);
  return /^(?:(\p{Lu})\1\.?\s?){2,3}$/u.test(short) ? short.replace(/(\p{Lu})\1/gu, '$1') : short;
};
/** Greek letters stand for Latin ones in short forms: "β-agonist" is BA. */
const GREEK: Readonly<Record<string, string>> = { α: 'a', β: 'b', γ: 'g', δ: 'd', κ: 'k', λ: 'l', μ: 'm', ω: 'o' };
const fold = (text: string) =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[αβγδκλμω]/gu, sign => GREEK[sign] ?? sign);

const SMALL =
  /^(?:and|of|for|the|in|on|to|at|by|with|from|an?|de|des|du|d|del|la|las|le|les|l|los|el|et|y|e|au|aux|à|par|pour|para|por|sur|sobre|en|dans|con|contre|contra|al|une?|un|una|ou|o|or)(?![\p{L}\p{N}])/u;

/** What a short form is held against: its letters, and where the words of the text before it begin. */
interface Match {
  readonly signs: readonly string[];
  readonly starts: readonly number[];
  readonly before: string;
  readonly folded: string;
  /** Whether small words begin no long form, as in languages full of them. */
  readonly plain: boolean;
}

function matchOf(short: string, before: string, plainWords: boolean): Match {
  const signs = letters(fold(core(short)));
  const folded = [...before].map(sign => fold(sign).charAt(0) || ' ').join('');
  const all = [...before.matchAll(/(?<![\p{L}\p{N}])[\p{L}\p{N}]/gu)].map(({ index }) => index);
  // As many words as Schwartz and Hearst look back; in languages full of small words, those are not counted.
  let left = Math.min(signs.length + 5, signs.length * 2);
  let from = all.length;
  while (from > 0 && left > 0) {
    from -= 1;
    const start = all[from] ?? 0;
    if (!plainWords || !SMALL.test(before.slice(start, start + 8))) left -= 1;
  }
  return { signs, starts: all.slice(from), before, folded, plain: plainWords };
}

/** The run of last words whose initials are the letters, small words passed over first, then counted; null where there is none. */
function byInitials({ signs, starts, before, folded }: Match): number | null {
  for (const passing of [true, false]) {
    let index = signs.length - 1;
    for (let word = starts.length - 1; word >= 0; word--) {
      const start = starts[word] ?? 0;
      const small = SMALL.test(before.slice(start, start + 8));
      if (folded[start] === signs[index] && !(passing && small)) {
        if (index === 0) return start;
        index -= 1;
      } else if (!small) break;
    }
  }
  return null;
}

/** Matched from right to left, the first letter at the beginning of a word; null where the letters do not fit. */
function byLetters({ signs, starts, before, folded, plain }: Match): number | null {
  const begins = new Set(plain ? starts.filter(start => !SMALL.test(before.slice(start, start + 8))) : starts);
  const least = starts[0] ?? before.length;
  let at = folded.length - 1;
  for (let index = signs.length - 1; index >= 0; index--) {
    while (at >= least && (folded[at] !== signs[index] || (index === 0 && !begins.has(at)))) at -= 1;
    if (at < least) return null;
    if (index > 0) at -= 1;
  }
  return at;
}

/** The initials in order, the last word left aside: "personnes déplacées à l'intérieur du pays" is PDI. */
function withoutLast(match: Match): number | null {
  const { signs, starts, before } = match;
  const last = starts.findLastIndex(start => !SMALL.test(before.slice(start, start + 8)));
  return signs.length < 3 || last < 1 ? null : byInitials({ ...match, starts: starts.slice(0, last) });
}

/** French and Spanish phrases begin behind an article or a preposition: back to it, over two words at most. */
function phraseStart(before: string, start: number): number {
  let from = start;
  for (let word = 0; word < 2; word++) {
    const [left] = /(?<![\p{L}\p{N}-])[\p{L}\p{N}-]{2,24}\s$/u.exec(before.slice(0, from)) ?? [];
    if (!left || SMALL.test(left)) break;
    from -= left.length;
  }
  return from;
}

/**
 * The run of last words, small ones aside, whose initials are the letters in any order: "tomographie par émission de positons" is TEP,
 * and PET in English. Null where there is none, or where the letters are fewer than three.
 */
function byAnyOrder({ signs, starts, before, folded }: Match): number | null {
  if (signs.length < 3) return null;
  const open = [...signs];
  for (let word = starts.length - 1; word >= 0; word--) {
    const start = starts[word] ?? 0;
    if (SMALL.test(before.slice(start, start + 8))) continue;
    const at = open.indexOf(folded[start] ?? '');
    if (at < 0) return null;
    open.splice(at, 1);
    if (open.length === 0) return start;
  }
  return null;
}

/** The same for English, of capitals alone: "Cuban Agency of News" is ACN. */
function namedInAnyOrder(match: Match): number | null {
  const start = byAnyOrder(match);
  if (start === null) return null;
  const name = match.before.slice(start);
  // "People’s" and "Co-operation" are one word each, with one initial.
  const whole = name.match(/\p{Lu}[^\s]*/gu)?.length === match.signs.length;
  return whole && /^\p{Lu}[\p{L}'’-]*(?:\s(?:\p{Lu}[\p{L}'’-]*|of|for|and|the|on|in))*\s?$/u.test(name) ? start : null;
}

/**
 * Where the long form begins that the letters of the short form stand for: the initials of words first; else what bears the name of a
 * body (`headed`, if given), or in French and Spanish the initials in another order; else the letters wherever they stand (Schwartz and Hearst, "A simple algorithm for identifying
 * abbreviation definitions in biomedical text", 2003). Null where the letters do not fit.
 */
export function longFormStart(
  short: string,
  before: string,
  language: string,
  headed: () => number | null = () => null,
): number | null {
  const small = language === 'fr' || language === 'es';
  const match = matchOf(short, before, small);
  const first =
    byInitials(match) ?? headed() ?? (small ? (withoutLast(match) ?? byAnyOrder(match)) : namedInAnyOrder(match));
  if (first !== null) return first;
  const found = byLetters(match);
  return found !== null && small ? phraseStart(before, found) : found;
}

/** The same by initials alone; a plural's "s" is no initial. */
export function initialsStart(short: string, before: string): number | null {
  const exact = byInitials(matchOf(short, before, true));
  return exact ?? (/\p{Ll}s$/u.test(short) ? byInitials(matchOf(short.slice(0, -1), before, true)) : null);
}

/** Where a name begins whose words open with the parts of a short form that is read like a word: "Secretaría de Muelles e Islas" is Semi. From its first letter on, each letter in order. */
export function spokenStart(short: string, before: string, named: number | null): number | null {
  if (named === null || !/^\p{Lu}\p{Ll}{3,}$/u.test(short)) return null;
  const [name, signs] = [fold(before.slice(named)), letters(fold(short))];
  const reach = (whole: boolean): boolean => {
    let at = -1;
    for (const [index, sign] of signs.entries()) {
      // The last letter belongs to the last word.
      const next = whole && index === signs.length - 1 ? name.lastIndexOf(sign) : name.indexOf(sign, at + 1);
      if (next <= at || (at < 0 && next > 0)) return false;
      at = next;
    }
    return !whole || !/\s/u.test(name.slice(at));
  };
  // Two letters of the head prove a name whose last words say where: "Cámara de Islas y Comercio de Quenby (Caico)".
  return reach(true) || (name.startsWith(signs.slice(0, 2).join('')) && reach(false)) ? named : null;
}

/** How many small words may lend their initial to a short form ("United Nations Institute for Training And Research"). */
const LENT = 2;

/**
 * Where the long form ends that begins a text: behind the word that has the last of the initials, small words passed over or counted. Null where
 * the initials do not run through, or where a further capital goes on the name.
 */
export function initialsEnd(short: string, text: string): number | null {
  const signs = letters(fold(core(short)));
  const words = [...text.slice(0, 160).matchAll(/(?<![\p{L}\p{N}])[\p{L}\p{N}]+/gu)].slice(0, 20);
  const reach = (word: number, sign: number, lent: number): number | null => {
    const found = words[word];
    if (!found) return null;
    const small = SMALL.test(text.slice(found.index, found.index + 8));
    const between =
      word === 0 ? '' : text.slice((words[word - 1]?.index ?? 0) + (words[word - 1]?.[0].length ?? 0), found.index);
    if (/[.;:()=–—"“”]/u.test(between)) return null;
    if (fold(found[0]).startsWith(signs[sign] ?? ' ') && !(small && lent >= LENT)) {
      const end = found.index + found[0].length;
      if (sign === signs.length - 1) {
        if (!small && !/^\s\p{Lu}/u.test(text.slice(end, end + 2))) return end;
      } else {
        const next = reach(word + 1, sign + 1, lent + (small ? 1 : 0));
        if (next !== null) return next;
      }
    }
    return small && word > 0 ? reach(word + 1, sign, lent) : null;
  };
  return signs.length < 2 ? null : reach(0, 0, 0);
}

/** Where a name begins, if one of its initials at least is a letter of the short form: another language's are seldom all others. */
export function sharing(short: string, clause: string, named: number | null): number | null {
  if (named === null) return null;
  const plain = (text: string) => text.normalize('NFD').toLowerCase();
  const signs = plain(short);
  const initials = plain(clause.slice(named)).match(/(?<![\p{L}\p{N}])\p{L}(?=\p{L}{2})/gu) ?? [];
  return initials.some(initial => signs.includes(initial)) ? named : null;
}
