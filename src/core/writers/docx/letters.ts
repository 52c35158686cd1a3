/** The faces that text is measured in: Cambria and Calibri, or their twins of the same widths. */
export type Face = 'serif' | 'serifBold' | 'sans' | 'sansBold';

// biome-ignore format: rows of numbers
/** Widths of the letters from blank to tilde, in thousandths of the size (horizontal metrics of Caladea and Carlito). */
const WIDTHS: Readonly<Record<Face, readonly number[]>> = {
  serif: [220, 286, 393, 619, 506, 890, 687, 237, 382, 382, 427, 554, 205, 329, 206, 490, 517, 362, 472, 461, 492, 475, 470, 470, 485, 478, 264, 264, 554, 554, 554, 422, 885, 599, 579, 519, 625, 540, 509, 539, 696, 343, 304, 630, 501, 888, 693, 599, 533, 599, 613, 453, 557, 687, 598, 889, 571, 557, 507, 350, 490, 350, 554, 371, 151, 470, 520, 421, 520, 441, 313, 459, 554, 277, 255, 525, 271, 813, 558, 480, 520, 501, 396, 392, 325, 546, 470, 720, 483, 482, 428, 387, 316, 387, 712],
  serifBold: [220, 335, 422, 618, 543, 976, 740, 251, 408, 408, 453, 592, 232, 311, 230, 505, 533, 458, 507, 508, 553, 520, 538, 494, 556, 534, 280, 280, 592, 592, 592, 452, 921, 653, 634, 551, 664, 559, 534, 586, 719, 358, 340, 680, 541, 845, 686, 647, 593, 647, 640, 473, 587, 695, 632, 959, 616, 587, 554, 368, 505, 368, 592, 371, 184, 525, 568, 450, 570, 513, 335, 508, 600, 308, 297, 589, 311, 891, 604, 530, 573, 559, 454, 444, 365, 609, 519, 779, 525, 521, 464, 393, 320, 393, 592],
  sans: [226, 326, 401, 498, 507, 715, 682, 221, 303, 303, 498, 498, 250, 306, 252, 386, 507, 507, 507, 507, 507, 507, 507, 507, 507, 507, 268, 268, 498, 498, 498, 463, 894, 579, 544, 533, 615, 488, 459, 631, 623, 252, 319, 520, 420, 855, 646, 662, 517, 673, 543, 459, 487, 642, 567, 890, 519, 487, 468, 307, 386, 307, 498, 498, 291, 479, 525, 423, 525, 498, 305, 471, 525, 229, 239, 455, 229, 799, 525, 527, 525, 525, 349, 391, 335, 525, 452, 715, 433, 453, 395, 314, 460, 314, 498],
  sansBold: [226, 326, 438, 498, 507, 729, 705, 233, 312, 312, 498, 498, 258, 306, 267, 430, 507, 507, 507, 507, 507, 507, 507, 507, 507, 507, 276, 276, 498, 498, 498, 463, 898, 606, 561, 529, 630, 488, 459, 637, 631, 267, 331, 547, 423, 874, 659, 676, 532, 686, 563, 473, 495, 653, 591, 906, 551, 520, 478, 325, 430, 325, 498, 498, 300, 494, 537, 418, 537, 503, 316, 474, 537, 246, 255, 480, 246, 813, 537, 538, 537, 537, 355, 399, 347, 537, 473, 745, 459, 474, 397, 344, 475, 344, 498],
};
const FIRST = 0x20;

// biome-ignore format: a row of signs
const SIGNS: Readonly<Record<string, number>> = {
  '\u00a0': 222, '–': 499, '—': 950, '‘': 235, '’': 235, '“': 400, '”': 400, '…': 720, '¶': 588, '·': 200, '▲': 770,
};

/** From here on letters are as wide as they are high (Hangul, kana, Han, full-width forms). */
const WIDE = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60]/;

/** About what a letter of another alphabet takes. */
const OTHER = 540;

const known = new Map<string, number>();

/** Width of a letter that no table holds: that of its letter without accents, or a guess by its script. */
function otherWidth(letter: string, widths: readonly number[]): number {
  const sign = SIGNS[letter];
  if (sign !== undefined) return sign;
  if (WIDE.test(letter)) return 1000;
  const [base = letter] = letter.normalize('NFD');
  return widths[(base.codePointAt(0) ?? 0) - FIRST] ?? OTHER;
}

/** Width of a letter in thousandths of the size. */
function letterWidth(letter: string, face: Face): number {
  const widths = WIDTHS[face];
  const width = widths[letter.charCodeAt(0) - FIRST];
  if (width !== undefined) return width;
  const key = face + letter;
  const found = known.get(key) ?? otherWidth(letter, widths);
  known.set(key, found);
  return found;
}

/** Words of one face and size. */
export interface Run {
  readonly text: string;
  readonly face: Face;
  /** Points. */
  readonly size: number;
}

/** Where a line may end: after a blank, a hyphen or a dash, and around wide letters. */
const ENDS = /[\s\-–—]/;

/**
 * Lines that runs take in a width of so many points, broken where they are full; at least one. An estimate: no
 * kerning, and no rule about what may begin a line.
 */
export function linesOf(runs: readonly Run[], width: number): number {
  let lines = 1;
  let line = 0;
  // What the letters after the last place for a break take, with and without the blank that ends it.
  let word = 0;
  for (const { text, face, size } of runs) {
    for (const letter of text) {
      if (letter === '\n') {
        lines++;
        line = word = 0;
        continue;
      }
      const advance = (letterWidth(letter, face) * size) / 1000;
      const blank = letter === ' ';
      if (!blank && line + word + advance > width) {
        if (line > 0) {
          lines++;
          line = 0;
        }
        if (word + advance > width) {
          lines++;
          word = 0;
        }
      }
      word += advance;
      if (blank || (ENDS.test(letter) && letter !== '\u00a0') || WIDE.test(letter)) {
        line += word;
        word = 0;
      }
    }
  }
  return lines;
}
