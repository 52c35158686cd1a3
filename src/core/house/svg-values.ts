import type { Matrix } from './svg-path.ts';

/** A number at the start of a value, its unit left off; or what stands for it. */
export function numberOf(value: string | undefined, otherwise: number): number {
  const found = /^\s{0,5}([+-]?(?:\d{1,12}\.?\d{0,12}|\.\d{1,12})(?:e[+-]?\d{1,2})?)\s{0,5}(?:px)?\s{0,5}$/i.exec(
    value ?? '',
  );
  return found ? Number(found[1]) : otherwise;
}

/** The numbers of a list: `0 0 24,24`. */
export const numbersOf = (value: string): number[] =>
  (value.slice(0, 200_000).match(/[+-]?(?:\d{1,12}\.?\d{0,12}|\.\d{1,12})(?:e[+-]?\d{1,2})?/gi) ?? []).map(Number);

/** Colour names of HTML 4, and those that logos use beside them. */
const NAMES: Readonly<Record<string, string>> = {
  black: '#000000',
  silver: '#C0C0C0',
  gray: '#808080',
  grey: '#808080',
  white: '#FFFFFF',
  maroon: '#800000',
  red: '#FF0000',
  purple: '#800080',
  fuchsia: '#FF00FF',
  green: '#008000',
  lime: '#00FF00',
  olive: '#808000',
  yellow: '#FFFF00',
  navy: '#000080',
  blue: '#0000FF',
  teal: '#008080',
  aqua: '#00FFFF',
  orange: '#FFA500',
  currentcolor: '#000000',
};

const hex = (parts: readonly number[]): string =>
  `#${parts
    .map(part =>
      Math.round(Math.min(255, Math.max(0, part)))
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`.toUpperCase();

/** A colour as `#RRGGBB`; null for none; undefined for one that is not understood, such as a gradient. */
export function colourOf(value: string): string | null | undefined {
  const words = value.trim().toLowerCase();
  if (words === 'none' || words === 'transparent') return null;
  if (Object.hasOwn(NAMES, words)) return NAMES[words];
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/.exec(words);
  if (short)
    return `#${short
      .slice(1)
      .map(digit => digit + digit)
      .join('')}`.toUpperCase();
  if (/^#[0-9a-f]{6}$/.test(words)) return words.toUpperCase();
  const rgb = /^rgb\(([\d\s.,%]{1,60})\)$/.exec(words);
  if (!rgb) return undefined;
  const parts = (rgb[1] ?? '').split(/[\s,]+/).filter(Boolean);
  const numbers = parts.map(part => (part.endsWith('%') ? (Number(part.slice(0, -1)) * 255) / 100 : Number(part)));
  return numbers.length === 3 && numbers.every(Number.isFinite) ? hex(numbers) : undefined;
}

/** The maps of a `transform`, by name. */
const MAPS: Readonly<Record<string, (n: readonly number[]) => Matrix>> = {
  matrix: ([a = 1, b = 0, c = 0, d = 1, e = 0, f = 0]) => [a, b, c, d, e, f],
  translate: ([x = 0, y = 0]) => [1, 0, 0, 1, x, y],
  scale: ([x = 1, y = x]) => [x, 0, 0, y, 0, 0],
  rotate: ([angle = 0, x = 0, y = 0]) => {
    const [sin, cos] = [Math.sin((angle * Math.PI) / 180), Math.cos((angle * Math.PI) / 180)];
    return [cos, sin, -sin, cos, x - cos * x + sin * y, y - sin * x - cos * y];
  },
  skewx: ([angle = 0]) => [1, 0, Math.tan((angle * Math.PI) / 180), 1, 0, 0],
  skewy: ([angle = 0]) => [1, Math.tan((angle * Math.PI) / 180), 0, 1, 0, 0],
};

/** The maps that a `transform` names, in their order; null where one is not known. */
export function mapsOf(value: string): Matrix[] | null {
  const found = [...value.matchAll(/([a-z]{1,12})\s{0,5}\(([^()]{0,200})\)/gi)];
  const maps = found.map(([, name = '', numbers = '']) => MAPS[name.toLowerCase()]?.(numbersOf(numbers)));
  return maps.every(map => map !== undefined) ? (maps as Matrix[]) : null;
}

/** The declarations of a style: `fill:#123;stroke:none`. */
export const declarationsOf = (css: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    css
      .split(';')
      .map(each => each.split(/:(.*)/s).map(part => part.trim()))
      .filter(([name, value]) => name && value)
      .map(([name, value]) => [(name ?? '').toLowerCase(), (value ?? '').replace(/\s*!important$/, '')]),
  );

/** The rules of a style sheet for single classes, `.a, .b { … }`, by class; all else in it is left aside. */
export function classesOf(css: string): ReadonlyMap<string, Readonly<Record<string, string>>> {
  const classes = new Map<string, Readonly<Record<string, string>>>();
  for (const block of css.replace(/\/\*.*?\*\//gs, '').split('}')) {
    const [selectors = '', body = ''] = block.split('{');
    for (const selector of selectors.split(',')) {
      const name = /^\s*\.([\w-]{1,80})\s*$/.exec(selector)?.[1];
      if (name) classes.set(name, { ...classes.get(name), ...declarationsOf(body) });
    }
  }
  return classes;
}
