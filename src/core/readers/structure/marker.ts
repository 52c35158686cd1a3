import { regex } from '../../regex.ts';

/** What an item of a list begins with. */
export interface Marker {
  readonly kind: 'glyph' | 'number' | 'letter';
  /** Characters up to the first word of the item. */
  readonly length: number;
}

const shapes: readonly (readonly [Marker['kind'], RegExp])[] = [
  // A dash needs a blank behind it; "– 5 March" and "-30-" are no items.
  [
    'glyph',
    /^(?:[•◦▪▫■□●○‣⁃∙·➢➤►▶✓✔❖➔→⇒▸▹◆◇★☆✦✧☑☐❯❱\uF0A7\uF0B7\uF0D8\uF0FC]\s{0,8}|[*»–—-]\s{1,8}|o\s{1,8}(?=\p{Lu}))(?=[^\s\d*–—-]|\d{1,9}(?!\s*[-–—]))/u,
  ],
  ['letter', /^\(?(?:[a-z]|[ivx]{1,5})\)\s{1,8}(?=\S)/u],
  ['letter', /^[（(][一二三四五六七八九十]{1,3}[）)]\s{0,8}(?=\S)/u],
  ['letter', /^[a-z]\.\s{1,8}(?=\p{Lu})/u],
  ['number', /^(?:\(\d{1,2}\)|\d{1,2}[.)、]|[一二三四五六七八九十]{1,3}、)\s{0,8}(?=[^\s\d.])/u],
];

/** The marker that a line begins with, or null. A lone bullet, whose item stands on the next line, is no marker. */
export function markerOf(line: string): Marker | null {
  for (const [kind, shape] of shapes) {
    const length = shape.exec(line)?.[0].length ?? 0;
    if (length > 0) return { kind, length };
  }
  return null;
}

/** The marker of a line of which the source says what counts it: "2.1", "IV.", "•"; null where the line does not begin with it. */
export function markerTold(line: string, label: string): Marker | null {
  if (!line.startsWith(label)) return null;
  const length = label.length + (/^\s{0,8}/.exec(line.slice(label.length, label.length + 8))?.[0].length ?? 0);
  if (/^\P{L}*\p{N}/u.test(label)) return { kind: 'number', length };
  return { kind: /\p{L}/u.test(label) ? 'letter' : 'glyph', length };
}

/** Whether a line holds nothing but a bullet. */
export const isLoneBullet = (line: string): boolean =>
  /^[•◦▪▫■□●○‣⁃∙·➢➤►▶✓✔❖➔→⇒▸▹◆◇★☆✦✧☑☐❯❱\uF0A7\uF0B7\uF0D8\uF0FC]$/u.test(line);

const NUMBERED = regex(String.raw`^\d{1,2}[.)]?\s{1,8}(?=["“‘]?\p{Lu}\p{L}{0,30}\s{1,8}\p{L}{1,40}\s{1,8}\p{L})`, 'u');

/** Characters of the number that some issuers put before every paragraph of prose ("2. The", "2 The"); 0 where there is none. */
export const paragraphNumber = (line: string): number => NUMBERED.exec(line)?.[0].length ?? 0;
