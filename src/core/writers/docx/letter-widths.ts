/** The faces that text is measured in: Cambria and Calibri, or their twins of the same widths. */
export type Face = 'serif' | 'serifBold' | 'sans' | 'sansBold';

/** Widths of letters that follow each other in Unicode, in thousandths of the size. */
interface Row {
  readonly first: number;
  readonly widths: Readonly<Record<Face, readonly number[]>>;
}

// biome-ignore format: rows of numbers
/** From blank to tilde: horizontal metrics of Caladea and Carlito. */
const LATIN: Row = {
  first: 0x20,
  widths: {
    serif: [220, 286, 393, 619, 506, 890, 687, 237, 382, 382, 427, 554, 205, 329, 206, 490, 517, 362, 472, 461, 492, 475, 470, 470, 485, 478, 264, 264, 554, 554, 554, 422, 885, 599, 579, 519, 625, 540, 509, 539, 696, 343, 304, 630, 501, 888, 693, 599, 533, 599, 613, 453, 557, 687, 598, 889, 571, 557, 507, 350, 490, 350, 554, 371, 151, 470, 520, 421, 520, 441, 313, 459, 554, 277, 255, 525, 271, 813, 558, 480, 520, 501, 396, 392, 325, 546, 470, 720, 483, 482, 428, 387, 316, 387, 712],
    serifBold: [220, 335, 422, 618, 543, 976, 740, 251, 408, 408, 453, 592, 232, 311, 230, 505, 533, 458, 507, 508, 553, 520, 538, 494, 556, 534, 280, 280, 592, 592, 592, 452, 921, 653, 634, 551, 664, 559, 534, 586, 719, 358, 340, 680, 541, 845, 686, 647, 593, 647, 640, 473, 587, 695, 632, 959, 616, 587, 554, 368, 505, 368, 592, 371, 184, 525, 568, 450, 570, 513, 335, 508, 600, 308, 297, 589, 311, 891, 604, 530, 573, 559, 454, 444, 365, 609, 519, 779, 525, 521, 464, 393, 320, 393, 592],
    sans: [226, 326, 401, 498, 507, 715, 682, 221, 303, 303, 498, 498, 250, 306, 252, 386, 507, 507, 507, 507, 507, 507, 507, 507, 507, 507, 268, 268, 498, 498, 498, 463, 894, 579, 544, 533, 615, 488, 459, 631, 623, 252, 319, 520, 420, 855, 646, 662, 517, 673, 543, 459, 487, 642, 567, 890, 519, 487, 468, 307, 386, 307, 498, 498, 291, 479, 525, 423, 525, 498, 305, 471, 525, 229, 239, 455, 229, 799, 525, 527, 525, 525, 349, 391, 335, 525, 452, 715, 433, 453, 395, 314, 460, 314, 498],
    sansBold: [226, 326, 438, 498, 507, 729, 705, 233, 312, 312, 498, 498, 258, 306, 267, 430, 507, 507, 507, 507, 507, 507, 507, 507, 507, 507, 276, 276, 498, 498, 498, 463, 898, 606, 561, 529, 630, 488, 459, 637, 631, 267, 331, 547, 423, 874, 659, 676, 532, 686, 563, 473, 495, 653, 591, 906, 551, 520, 478, 325, 430, 325, 498, 498, 300, 494, 537, 418, 537, 503, 316, 474, 537, 246, 255, 480, 246, 813, 537, 538, 537, 537, 355, 399, 347, 537, 473, 745, 459, 474, 397, 344, 475, 344, 498],
  },
};

// biome-ignore format: rows of numbers
/** Cyrillic: metrics of Carlito; those of Liberation Serif for Cambria, whose Latin letters are as wide and whose twin has no Cyrillic. */
const CYRILLIC: Row = {
  first: 0x400,
  widths: {
    serif: [611, 611, 752, 578, 660, 556, 333, 333, 389, 872, 872, 741, 667, 722, 708, 722, 722, 574, 667, 578, 682, 611, 896, 501, 722, 722, 667, 678, 889, 722, 722, 722, 556, 667, 611, 708, 790, 722, 722, 650, 1009, 1009, 706, 872, 574, 660, 1028, 667, 444, 509, 472, 410, 509, 444, 691, 395, 535, 535, 486, 499, 633, 535, 500, 535, 500, 444, 437, 500, 648, 500, 535, 503, 770, 770, 517, 672, 456, 429, 747, 460, 444, 444, 483, 410, 429, 389, 278, 278, 278, 727, 723, 500, 486, 535, 500, 535],
    serifBold: [667, 667, 800, 636, 678, 556, 389, 389, 500, 1003, 1002, 800, 725, 778, 734, 778, 722, 661, 667, 636, 688, 667, 989, 528, 778, 778, 725, 745, 944, 778, 778, 778, 611, 722, 667, 734, 859, 722, 778, 734, 1098, 1098, 765, 982, 661, 678, 1126, 722, 500, 500, 540, 454, 506, 444, 725, 402, 576, 576, 576, 561, 681, 576, 500, 576, 556, 444, 491, 500, 692, 500, 576, 564, 844, 844, 583, 781, 529, 432, 764, 541, 444, 444, 537, 454, 432, 389, 278, 278, 333, 780, 797, 556, 576, 576, 500, 576],
    sans: [488, 488, 625, 430, 547, 459, 252, 252, 319, 872, 876, 618, 543, 642, 527, 620, 579, 538, 544, 430, 644, 488, 801, 474, 642, 642, 543, 611, 855, 623, 662, 622, 517, 533, 487, 527, 697, 519, 639, 556, 868, 890, 615, 762, 531, 548, 879, 555, 479, 533, 479, 346, 558, 498, 689, 423, 541, 541, 464, 510, 676, 535, 527, 521, 525, 423, 387, 453, 624, 433, 542, 469, 729, 749, 536, 666, 470, 443, 722, 474, 498, 498, 541, 346, 444, 391, 229, 229, 239, 751, 770, 533, 464, 541, 453, 525],
    sansBold: [488, 488, 636, 432, 539, 473, 267, 267, 331, 896, 896, 632, 563, 652, 547, 628, 606, 556, 561, 432, 673, 488, 833, 482, 652, 652, 563, 629, 874, 631, 676, 630, 532, 529, 495, 547, 724, 551, 658, 569, 897, 927, 639, 798, 553, 539, 914, 574, 494, 532, 495, 354, 582, 503, 737, 427, 557, 557, 495, 526, 713, 545, 538, 534, 537, 418, 390, 474, 675, 459, 562, 488, 763, 789, 558, 712, 495, 437, 753, 498, 503, 503, 553, 354, 438, 399, 246, 246, 255, 776, 794, 547, 495, 557, 474, 537],
  },
};

const FIRST_ARABIC = 0x621;
// biome-ignore format: rows of numbers
/** Arabic letters as Arial has them, at the end of what is joined and before a letter that they join; the blank before them. */
const ARABIC = {
  blank: 264,
  last: [413, 218, 218, 432, 218, 613, 218, 713, 328, 713, 713, 544, 544, 544, 337, 337, 489, 489, 821, 821, 1098, 1098, 582, 582, 497, 497, 489, 489, 489, 489, 489, 200, 789, 582, 601, 506, 338, 526, 328, 432, 613, 613],
  joining: [413, 218, 218, 432, 218, 244, 218, 244, 328, 244, 244, 530, 530, 530, 337, 337, 489, 489, 531, 531, 846, 846, 582, 582, 460, 460, 489, 489, 489, 489, 489, 200, 266, 266, 394, 207, 394, 244, 422, 432, 613, 244],
} as const;

// biome-ignore format: a row of signs
const SIGNS: Readonly<Record<string, number>> = {
  '\u00a0': 222, '–': 499, '—': 950, '‘': 235, '’': 235, '“': 400, '”': 400, '…': 720, '¶': 588, '·': 200, '▲': 770, '،': 319, '؛': 319, '؟': 400,
};

const WIDE = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60]|[\u{1f300}-\u{3ffff}]/u;
/** Whether a letter is as wide as it is high: Hangul, kana, Han, full-width forms, pictures. */
export const isWide = (letter: string): boolean => WIDE.test(letter);

/** About what a letter of another alphabet takes. */
const OTHER = 540;

function widthIn(letter: string, face: Face): number {
  const sign = SIGNS[letter];
  if (sign !== undefined) return sign;
  if (isWide(letter)) return 1000;
  const [base = letter] = letter.normalize('NFD');
  for (const code of [letter.codePointAt(0) ?? 0, base.codePointAt(0) ?? 0])
    for (const { first, widths } of [LATIN, CYRILLIC]) {
      const width = widths[face][code - first];
      if (width !== undefined) return width;
    }
  return OTHER;
}

const known = new Map<string, number>();

/** Place of a letter among the Arabic ones, from 0 on. */
const amongArabic = (letter: string | undefined): number => (letter?.charCodeAt(0) ?? 0) - FIRST_ARABIC;
const isArabic = (letter: string | undefined): boolean => ARABIC.last[amongArabic(letter)] !== undefined;

/** Width of a letter, in thousandths of the size; an Arabic one is narrower where it joins the one after it. */
export function letterWidth(letter: string, face: Face, next: string | undefined): number {
  const width = LATIN.widths[face][letter.charCodeAt(0) - LATIN.first];
  if (width !== undefined) return letter === ' ' && isArabic(next) ? ARABIC.blank : width;
  const apart = ARABIC.last[amongArabic(letter)];
  if (apart !== undefined) return isArabic(next) ? (ARABIC.joining[amongArabic(letter)] ?? apart) : apart;
  const key = face + letter;
  const found = known.get(key) ?? widthIn(letter, face);
  known.set(key, found);
  return found;
}
