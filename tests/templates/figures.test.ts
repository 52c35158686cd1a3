import { expect, test } from 'vitest';
import { en } from '../../templates/labels/en.ts';
import { normalised, widthOfValues } from '../../templates/parts/figures.ts';

const figure = {
  max: null,
  unit: null,
  currency: null,
  qualifier: null,
  of: null,
  spans: [],
  paragraph: 1,
  basis: 'stated',
} as const;

test.each([
  ['CHF 1.20', { value: 1.2, currency: 'CHF' }, 'CHF 1.20'],
  ['0.0–0.25%', { value: 0, max: 0.25, unit: 'percent' }, '0.0–0.25%'],
  ['–0.6%', { value: -0.6, unit: 'percent' }, '–0.6%'],
  ['EUR 1,5 million', { value: 1_500_000, currency: 'EUR' }, 'EUR 1,500,000'],
  ['12,50', { value: 12.5 }, '12.50'],
  ['a third', { value: 1 / 3 }, '1/3'],
  ['half', { value: 0.5 }, '0.5'],
  ['52p', { value: 52, unit: 'penny' }, '52 pence'],
  ['one penny', { value: 1, unit: 'penny' }, '1 penny'],
  ['80 mph', { value: 80, unit: 'mile per hour' }, '80 miles per hour'],
  ['4 °C', { value: 4, unit: 'degree Celsius' }, '4 degrees Celsius'],
])('the value of %s is told with its digits and its unit', (text, values, printed) => {
  expect(normalised({ ...figure, text, rule: 'figures/test', ...values }, en)).toBe(printed);
});

test.each([
  [[], 5],
  [['340', '60%'], 5],
  [['11,200,000'], 6],
  [['340', 'USD 25,000,000,000'], 10],
  [['EUR 64,000,000,000–70,000,000,000'], 10],
])(
  'values %j take no more of the table than the longest needs, and leave the rest to what they are of',
  (values, width) => {
    expect(widthOfValues(values)).toBe(width);
  },
);
