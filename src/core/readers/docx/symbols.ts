/** Signs of the faces that come with Word and have letters in the place of signs, by their codes less 0xF000: those that releases hold. */
const tables: Readonly<Record<string, Readonly<Record<number, string>>>> = {
  symbol: {
    ...Object.fromEntries([...'ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ'].map((letter, at) => [0x41 + at, letter])),
    ...Object.fromEntries([...'αβχδεφγηιϕκλμνοπθρστυϖωξψζ'].map((letter, at) => [0x61 + at, letter])),
    ...Object.fromEntries([...' !∀#∃%&∋()∗+,−./0123456789:;<=>?≅'].map((sign, at) => [0x20 + at, sign])),
    160: '€',
    163: '≤',
    174: '→',
    176: '°',
    177: '±',
    179: '≥',
    180: '×',
    183: '•',
    185: '≠',
    187: '≈',
    188: '…',
    210: '®',
    211: '©',
    212: '™',
    215: '⋅',
    222: '⇒',
    226: '®',
    227: '©',
    228: '™',
  },
  wingdings: {
    40: '☎',
    42: '✉',
    108: '●',
    110: '■',
    111: '□',
    113: '❑',
    117: '◆',
    118: '❖',
    159: '•',
    167: '▪',
    168: '◻',
    216: '➢',
    223: '←',
    224: '→',
    232: '➔',
    240: '⇨',
    251: '✗',
    252: '✓',
    253: '☒',
    254: '☑',
  },
};

/** What stands for a sign that no table has: it is taken out of the text, and told. */
const UNKNOWN = '\uFFFD';

/** The sign that a face shows at a code. Faces of letters show what the code says; of signs, those that are not known are told as unreadable. */
export function symbolOf(face: string, code: number): string {
  const isPrivate = code >= 0xf000 && code <= 0xf0ff;
  const own = tables[face.trim().toLowerCase()];
  if (own) return own[isPrivate ? code - 0xf000 : code] ?? UNKNOWN;
  if (isPrivate) return tables.symbol?.[code - 0xf000] ?? UNKNOWN;
  return code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff) ? String.fromCodePoint(code) : UNKNOWN;
}

/** Words with the signs of such a face in them, which Word keeps apart from letters (U+F000 to U+F0FF). */
export const withSymbols = (words: string, face: string): string =>
  words.replace(/[\uF000-\uF0FF]/g, sign => symbolOf(face, sign.charCodeAt(0)));
