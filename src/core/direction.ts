const RIGHT_TO_LEFT: ReadonlySet<string> = new Set(['ar', 'dv', 'fa', 'he', 'ku', 'ps', 'sd', 'ug', 'ur', 'yi']);

/** Whether a BCP 47 tag names a language that is written from right to left (Unicode CLDR, character orientation). */
export const rightToLeft = (tag: string): boolean => RIGHT_TO_LEFT.has(tag.split('-')[0]?.toLowerCase() ?? '');

/** A letter of a script that is written from right to left (Unicode blocks Hebrew to Arabic Extended-A, and presentation forms). */
export const RIGHT_TO_LEFT_LETTER = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC]/;

/** Isolates: what stands between them is put in order by itself (UAX 9, 2.4). They direct, and nothing of them is seen. */
export const ISOLATES = /[\u2066-\u2069]/g;
const ISOLATE = /[\u2066-\u2069]/;

/** How many letters of a text run from right to left, and how many from left to right. Marks of Arabic are counted with its letters. */
function lettersOf(text: string): readonly [toLeft: number, toRight: number] {
  const letters = text.match(/[\p{L}،؛؟]/gu) ?? [];
  const toLeft = letters.filter(letter => RIGHT_TO_LEFT_LETTER.test(letter)).length;
  return [toLeft, letters.length - toLeft];
}

/**
 * Whether a text runs from right to left in a document that does or does not. A sentence of somebody's own goes the way of
 * most of its letters; what the document says goes with the document, unless no letter of it does.
 */
export function runsToLeft(text: string, document: boolean, sentence: boolean): boolean {
  if (!RIGHT_TO_LEFT_LETTER.test(text)) return document && !/\p{L}/u.test(text);
  const [toLeft, toRight] = lettersOf(text);
  if (toLeft === toRight) return document;
  if (sentence) return toLeft > toRight;
  return document ? toLeft > 0 : toRight === 0;
}

/** Letters with nothing to see, one from right to left and one from left to right (UAX 9, 2.6). */
export const DIRECTION_MARKS = { left: '\u200F', right: '\u200E' } as const;

/**
 * A text between marks that keep the signs at its ends on their side, where it runs against its document; the same for what
 * stands in isolates, which not every word processor knows. `toLeft`: whether the text runs from right to left.
 */
export function marked(text: string, document: boolean, toLeft = runsToLeft(text, document, false)): string {
  const between = (words: string, against: boolean): string => {
    const mark = against === document ? DIRECTION_MARKS.right : DIRECTION_MARKS.left;
    return `${mark}${words}${mark}`;
  };
  if (!ISOLATE.test(text)) return toLeft === document ? text : between(text, true);
  const plain = text.replace(/[\u2066-\u2068]([^\u2066-\u2069]{0,2000})\u2069/g, (_, words) =>
    between(words, runsToLeft(words, document, true) !== document),
  );
  const bare = plain.replace(ISOLATES, '');
  return toLeft === document ? bare : between(bare, true);
}
