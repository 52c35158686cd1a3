/** Small numbers as names in a row: the first is worth `first`. */
const row = (names: string, first: number, step = 1): Record<string, number> =>
  Object.fromEntries(
    names.split(' ').flatMap((name, at) => name.split('|').map(form => [form, first + at * step] as const)),
  );

const FRENCH_UNITS = row('deux trois quatre cinq six sept huit neuf', 2);
const SPANISH_UNITS = row('un|uno|una dos tres cuatro cinco seis siete ocho nueve', 1);
/** The numbers made of a ten and a unit: "quarante-deux", "ochenta y ocho". */
const compounds = (
  tens: Record<string, number>,
  units: Record<string, number>,
  joint: string,
): Record<string, number> =>
  Object.fromEntries(
    Object.entries(tens).flatMap(([ten, tenth]) =>
      Object.entries(units).map(([unit, worth]) => [`${ten}${joint}${unit}`, tenth + worth] as const),
    ),
  );
const FRENCH_TENS = row('vingt trente quarante cinquante soixante', 20, 10);
const SPANISH_TENS = row('treinta cuarenta cincuenta sesenta setenta ochenta noventa', 30, 10);
const FRENCH_TEENS = row('dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf', 10);

/** Cardinals by language, lower case. English joins them ("twenty-five", "two hundred and six"), French and Spanish up to ninety-nine; elsewhere they stand alone. */
export const numberWords: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  en: {
    ...row('zero one two three four five six seven eight nine ten eleven twelve', 0),
    ...row('thirteen fourteen fifteen sixteen seventeen eighteen nineteen', 13),
    ...row('twenty thirty forty fifty sixty seventy eighty ninety', 20, 10),
  },
  fr: {
    ...FRENCH_UNITS,
    ...FRENCH_TEENS,
    ...FRENCH_TENS,
    ...compounds(FRENCH_TENS, FRENCH_UNITS, '-'),
    ...compounds(FRENCH_TENS, row('un|une', 1), ' et '),
    ...compounds({ soixante: 60 }, FRENCH_TEENS, '-'),
    'soixante et onze': 71,
    'quatre-vingts': 80,
    ...compounds({ 'quatre-vingt': 80 }, { ...row('un|une', 1), ...FRENCH_UNITS, ...FRENCH_TEENS }, '-'),
  },
  es: {
    ...row('dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince', 2),
    ...row('dieciséis diecisiete dieciocho diecinueve veinte', 16),
    ...row(
      'veintiún|veintiuno|veintiuna veintidós veintitrés veinticuatro veinticinco veintiséis veintisiete veintiocho veintinueve',
      21,
    ),
    ...SPANISH_TENS,
    ...compounds(SPANISH_TENS, SPANISH_UNITS, ' y '),
  },
  zh: row('两|兩|二 三 四 五 六 七 八 九 十', 2),
  de: row('zwei drei vier fünf sechs sieben acht neun zehn elf zwölf', 2),
};

/** Words that multiply what stands before them. English `hundred` and `dozen` too; the long scale in French, Spanish and German. */
export const scales: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  en: {
    dozen: 12,
    hundred: 100,
    thousand: 1e3,
    thousands: 1e3,
    million: 1e6,
    millions: 1e6,
    mln: 1e6,
    mn: 1e6,
    m: 1e6,
    billion: 1e9,
    bn: 1e9,
    trillion: 1e12,
    tn: 1e12,
    'lakh crore': 1e12,
    lakh: 1e5,
    crore: 1e7,
  },
  fr: {
    mille: 1e3,
    million: 1e6,
    millions: 1e6,
    milliard: 1e9,
    milliards: 1e9,
    mds: 1e9,
    md: 1e9,
    m: 1e6,
    k: 1e3,
    g: 1e9,
    billion: 1e12,
    billions: 1e12,
  },
  es: {
    mil: 1e3,
    'mil millones': 1e9,
    millón: 1e6,
    millones: 1e6,
    m: 1e6,
    k: 1e3,
    md: 1e9,
    mds: 1e9,
    mdp: 1e6,
    mdd: 1e6,
    mmdp: 1e9,
    mmdd: 1e9,
    g: 1e9,
    billón: 1e12,
    billones: 1e12,
  },
  de: {
    tausend: 1e3,
    million: 1e6,
    millionen: 1e6,
    'mio.': 1e6,
    milliarde: 1e9,
    milliarden: 1e9,
    'mrd.': 1e9,
    billionen: 1e12,
  },
  zh: { 万: 1e4, 亿: 1e8, 万亿: 1e12, 萬: 1e4, 億: 1e8, 萬億: 1e12, 千: 1e3, 百: 100 },
};
