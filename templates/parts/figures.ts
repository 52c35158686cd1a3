import type { Inline, Row, Table } from '#core/doc';
import {
  type Article,
  contains,
  factsTouching,
  isAside,
  isMoney,
  overlaps,
  remembered,
  type Span,
} from '#core/template';
import type { Labels } from '../labels/index.ts';
import { plain } from './blocks.ts';
import { cited, type Material, marksOf } from './material.ts';
import { ofWhat } from './of-what.ts';

type Figure = Article['figures'][number];

/** Words of a figure that are not its number: they are set lighter. */
const LIGHT = new Set(
  'a about above all almost an and approximately around as at below between by circa close estimated even every exactly far few fewer for from fully in just least less many more most much near nearly no not of only or out over roughly some than the to under up upwards within'.split(
    ' ',
  ),
);

/** A figure as written: hedge and joining words lighter, digits and number words heavier. */
function figureWords(material: Material, { text, qualifier }: Figure): Inline[] {
  const hedge = new Set(qualifier?.toLowerCase().split(' '));
  const parts: { words: string[]; heavy: boolean }[] = [];
  for (const word of text.split(' ')) {
    const bare = word.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
    const heavy = !LIGHT.has(bare) && !hedge.has(bare);
    const last = parts.at(-1);
    if (last?.heavy === heavy) last.words.push(word);
    else parts.push({ words: [word], heavy });
  }
  // The blanks between parts belong to the lighter ones.
  return parts.map(({ words, heavy }, index) => {
    const text = words.join(' ');
    if (heavy) return cited(material, text, 'number');
    return cited(material, `${index > 0 ? ' ' : ''}${text}${index < parts.length - 1 ? ' ' : ''}`);
  });
}

/** What it adds to a figure to stand in the first, second, … key point, or in any other. */
const IN_KEY_POINT: Readonly<Record<number, number>> = { 1: 7, 2: 4, 3: 3 };
const IN_OTHER_KEY_POINT = 2;

/** How telling a figure is: money before shares before great counts; more if a key point holds it, if it says what it counts and is not small, an age or a time gone by. Nothing or less: not telling. */
function weight(article: Article, figure: Figure): number {
  if (isAside(article, figure)) return 0;
  const points = article.keyPoints.filter(({ spans }) =>
    spans.some(at => figure.spans.some(span => overlaps(at, span))),
  );
  const pointed = Math.max(0, ...points.map(({ rank }) => IN_KEY_POINT[rank] ?? IN_OTHER_KEY_POINT));
  const size = Math.min(4, Math.log10(Math.max(1, Math.abs(figure.max ?? figure.value))));
  const money = isMoney(figure);
  const kind = money ? 5 : figure.unit === 'percent' ? 3 : figure.unit ? 1 : 0;
  const few = Number.isInteger(figure.value) && Math.abs(figure.value) < 10;
  const small = !money && !figure.unit && few ? -6 : 0;
  const bare = !money && !figure.unit && !figure.of ? -3 : 0;
  return kind + size + small + bare + pointed + (figure.of ? 2 : 0) + (figure.qualifier ? 0.5 : 0);
}

const first = ({ spans }: { readonly spans: readonly Span[] }) => spans[0]?.[0] ?? Number.POSITIVE_INFINITY;

/** Of figures from the most telling on, the first so many that no row before tells beside its own: "22 delegates from ten agencies". */
function toldOnce(material: Material, ranked: readonly Figure[], most: number): readonly Figure[] {
  const told: { readonly span: Span; readonly of: string | null }[] = [];
  const chosen: Figure[] = [];
  for (const figure of ranked) {
    if (chosen.length >= most) break;
    const { of, unit, currency } = figure;
    const [place] = figure.spans;
    const isCount = unit === null && currency === null;
    // Two values of one thing, "from 12 to 15 boats", both have a row.
    if (isCount && place && told.some(other => contains(other.span, place) && other.of !== of)) continue;
    told.push(...ofWhat(material, figure).spans.map(span => ({ span, of })));
    chosen.push(figure);
  }
  return chosen;
}

/** Figures that the headline or a heading has, and the text tells again: in the text they stand in a whole sentence. */
function toldAgain({ figures, headline, paragraphs }: Article): ReadonlySet<Figure> {
  const headings = paragraphs.filter(({ role }) => role === 'heading').map(({ span }) => span);
  const above = [...(headline?.spans ?? []), ...headings].flatMap(span => factsTouching(figures, span));
  const inHeadline = new Set(above);
  const amount = ({ value, max, unit, currency }: Figure) => `${value} ${max} ${unit} ${currency}`;
  const inText = new Set(figures.filter(figure => !inHeadline.has(figure)).map(amount));
  return new Set(figures.filter(figure => inHeadline.has(figure) && inText.has(amount(figure))));
}

/** The most telling figures, no two alike and none told beside another, in the order of the source. */
export function keyFigures(material: Material, most: number): readonly Figure[] {
  const seen = new Set<string>();
  const again = toldAgain(material.article);
  const ranked = material.article.figures
    .filter(figure => !again.has(figure))
    .filter(figure => {
      const key = `${figure.value} ${figure.max} ${figure.unit} ${figure.currency} ${figure.of?.toLowerCase()}`;
      return !seen.has(key) && seen.add(key);
    })
    .map(figure => ({ figure, weight: weight(material.article, figure) }))
    .filter(({ weight: own }) => own > 0)
    .sort((a, b) => b.weight - a.weight || first(a.figure) - first(b.figure))
    .map(({ figure }) => figure);
  return [...toldOnce(material, ranked, most)].sort((a, b) => first(a) - first(b));
}

/** How many digits a value is written with behind its point: two for 1.2 in "CHF 1.20". */
function decimals(text: string, value: number): number {
  for (const [, whole = '', behind = ''] of text.matchAll(/(\d[\d\s.,’']*?)[.,](\d{1,6})(?!\d)/g))
    if (Number(`${whole.replace(/\D/g, '')}.${behind}`) === Math.abs(value)) return behind.length;
  return 0;
}

/** Parts that no decimals hold: "a third" is 1/3. */
const DIVISORS: readonly number[] = [3, 6, 7, 9];

/** A part of one as a fraction, where decimals would only come near it; null where they hold it. */
function asFraction(value: number): string | null {
  const isWhole = (number: number) => Math.abs(number - Math.round(number)) < 1e-9;
  if (value <= 0 || value >= 1 || isWhole(value * 1e6)) return null;
  const divisor = DIVISORS.find(by => isWhole(value * by));
  return divisor ? `${Math.round(value * divisor)}/${divisor}` : null;
}

/** More locales, each with so many digits behind the point, than there are labels. */
const FORMATS = 256;

/** How numbers are set: with digits behind the point at least, in a locale: "2 en-GB". */
const numbers = remembered((asked: string) => {
  const [digits, locale] = asked.split(' ');
  return new Intl.NumberFormat(locale, { minimumFractionDigits: Number(digits), maximumFractionDigits: 6 });
}, FORMATS);

/** A value with its unit or currency, its digits as the label language sets them: "EUR 64,000,000–70,000,000", "19 minutes". No digit that is written is lost: "CHF 1.20". */
export function normalised({ text, value, max, unit, currency }: Figure, labels: Labels): string {
  const range = [value, ...(max === null ? [] : [max])]
    .map(
      number =>
        asFraction(number) ??
        numbers(`${decimals(text, number)} ${labels.locale}`)
          .format(number)
          .replace(/\s/g, ' ')
          .replace('-', '–'),
    )
    .join('–');
  const counted = unit === null ? range : `${range}${labels.unit(unit, max ?? value)}`;
  return currency === null ? counted : `${currency} ${counted}`;
}

/** How much of the table its values take, in parts of 31: as much as the longest needs to stand on one line. Word would break "USD 25,000,000,000" between its digits. */
export const widthOfValues = (values: readonly string[]): number =>
  Math.min(10, Math.max(5, Math.ceil(1 + Math.max(0, ...values.map(value => value.length)) * 0.45)));

/** Figures as written, of what, and where. `values`: with the normalised value, for the ledger. */
export function figuresTable(material: Material, figures: readonly Figure[], values: boolean): Table {
  const { columns } = material.labels;
  const width = values ? widthOfValues(figures.map(figure => normalised(figure, material.labels))) : 0;
  const rows = figures.map((figure): Row => {
    const { content, spans } = ofWhat(material, figure);
    return {
      cells: [
        figureWords(material, figure),
        content,
        ...(values ? [[plain(normalised(figure, material.labels))]] : []),
      ],
      marks: marksOf(material, spans),
    };
  });
  return {
    kind: 'table',
    caption: null,
    columns: [
      { label: columns.asWritten, weight: values ? 9 : 3, face: 'figure' },
      { label: columns.ofWhat, weight: values ? 22 - width : 5, face: 'text' },
      ...(values ? [{ label: columns.value, weight: width, face: 'text' } as const] : []),
    ],
    head: true,
    groups: [{ title: null, rows }],
    evidence: true,
  };
}
