import type { Rule } from '../finding.ts';
import { type Quantity, quantities } from './figures/scan.ts';

/** What tells one kind of figure from the others, in order: a figure belongs to the first that fits. */
const kinds: readonly (readonly [kind: string, fits: (quantity: Quantity) => boolean])[] = [
  ['money', ({ money }) => money],
  ['percent', ({ unit }) => unit !== null && /^(?:percent|percentage point|basis point)$/.test(unit)],
  ['fraction', ({ fraction }) => fraction],
  ['range', ({ max }) => max !== null],
  ['in-words', ({ inWords }) => inWords],
  ['hedged', ({ qualifier }) => qualifier !== null],
  ['measure', ({ unit }) => unit !== null],
  ['count', ({ of }) => of !== null],
  ['bare', () => true],
];

const kind = (name: string, confidence: number): Pick<Rule<'figures'>, 'name' | 'confidence' | 'find'> => ({
  name: `figures/${name}`,
  confidence,
  find: manuscript =>
    quantities(manuscript)
      .filter(quantity => kinds.find(([, fits]) => fits(quantity))?.[0] === name)
      .map(({ span, inWords: _, fraction: __, money: ___, ...value }) => ({ value, spans: [span] })),
});

export const rules: readonly Rule<'figures'>[] = [
  {
    ...kind('money', 0.97),
    examples: [
      {
        text: 'The pier cost about US$70 million.',
        finds: ['about US$70 million'],
        value: { value: 70_000_000, currency: 'USD', qualifier: 'about' },
      },
      {
        text: 'The fund paid half the cost of EUR 4.5 million.',
        finds: ['EUR 4.5 million'],
        value: { value: 4_500_000, currency: 'EUR', of: 'the cost' },
      },
      { text: 'It paid US $ 3 million.', finds: ['US $ 3 million'], value: { value: 3e6, currency: 'USD' } },
      { text: 'A grant of £3m was made.', finds: ['£3m'], value: { value: 3_000_000, currency: 'GBP' } },
      {
        text: 'It fell to between $2 and $3 million.',
        finds: ['between $2 and $3 million'],
        value: { value: 2e6, max: 3e6 },
      },
      { text: 'It is worth 9.9 billion yuan.', finds: ['9.9 billion yuan'], value: { currency: 'CNY', value: 9.9e9 } },
      {
        text: 'A permit will cost 120 crowns for a boat and 900 crowns for a ferry.',
        finds: ['120 crowns', '900 crowns'],
        value: { value: 120, currency: null, unit: 'crown', of: 'a permit' },
      },
      { text: 'The dividend is 4.2p per share.', finds: ['4.2p'], value: { value: 4.2, unit: 'penny' } },
      { text: 'Grants of up to £7,500 are open.', finds: ['up to £7,500'], value: { of: null } },
      { text: 'Boats can apply for grants of up to £7,500.', finds: ['up to £7,500'], value: { of: 'grants' } },
      { text: 'The board expects annual revenue of £3m.', finds: ['£3m'], value: { of: 'annual revenue' } },
      { text: 'The town will pay $4 million for the pier.', finds: ['$4 million'], value: { of: 'pier' } },
      { text: 'It paid $4 million for the first quarter.', finds: ['$4 million'], value: { of: null } },
      { text: 'It reduced net debt to £8m from £9m.', finds: ['£8m', '£9m'], value: { of: 'net debt' } },
      { text: 'The port of Singapore paid $500.', finds: ['$500'], value: { currency: null, unit: 'dollar' } },
      {
        text: 'El puerto recibió 2,5 millones de euros para los muelles.',
        finds: ['2,5 millones de euros'],
        value: { value: 2.5e6, currency: 'EUR' },
      },
    ],
    counterexamples: [
      'The pier cost money.',
      'The EUR is a currency.',
      'See form US$A.',
      'The Three Crowns inn shows films in 1080p.',
    ],
  },
  {
    ...kind('percent', 0.97),
    examples: [
      { text: 'Traffic grew by 15.6% in May.', finds: ['15.6%'], value: { value: 15.6, unit: 'percent' } },
      {
        text: 'Up to 15 per cent of sailors came.',
        finds: ['Up to 15 per cent'],
        value: { qualifier: 'up to', of: 'sailors' },
      },
      { text: 'The range is 0.0–0.25% at most.', finds: ['0.0–0.25%'], value: { value: 0, max: 0.25 } },
      { text: 'It fell (–0.6%) and rose (+3.6%).', finds: ['–0.6%', '+3.6%'], value: { value: -0.6 } },
      {
        text: 'It rose by two percentage points.',
        finds: ['two percentage points'],
        value: { unit: 'percentage point' },
      },
      {
        text: 'It lost between three and seven percent.',
        finds: ['between three and seven percent'],
        value: { max: 7 },
      },
      { text: 'Le trafic a augmenté de 15,6 % dans le port.', finds: ['15,6 %'], value: { value: 15.6 } },
    ],
    counterexamples: ['The percentage is unknown.', 'She gave 110 speeches.'],
  },
  {
    ...kind('fraction', 0.9),
    examples: [
      {
        text: 'The fund paid over half of the cost.',
        finds: ['over half'],
        value: { value: 0.5, qualifier: 'over', of: 'the cost' },
      },
      { text: 'One in four ferries was late.', finds: ['One in four'], value: { value: 0.25, of: 'ferries' } },
      { text: 'One port in ten has no crane.', finds: ['One port in ten'], value: { value: 0.1, of: 'ports' } },
      { text: 'Some nine out of ten sailors agreed.', finds: ['Some nine out of ten'], value: { value: 0.9 } },
      { text: 'It sank by half a metre.', finds: ['half a metre'], value: { value: 0.5, unit: 'metre' } },
      { text: 'Two thirds of the crew left.', finds: ['Two thirds'], value: { of: 'the crew' } },
      { text: 'A quarter of ships were late.', finds: ['A quarter'], value: { value: 0.25 } },
    ],
    counterexamples: [
      'The second half was dull.',
      'In the third quarter sales rose.',
      'It takes half-day trips.',
      'A third pier opened.',
      'It was the second one in three days.',
      'She left one ship in two ports.',
    ],
  },
  {
    ...kind('range', 0.9),
    examples: [
      {
        text: 'The ship carries 200-250 passengers.',
        finds: ['200-250'],
        value: { value: 200, max: 250, of: 'passengers' },
      },
      { text: 'It takes 25,000 to 30,000 tonnes.', finds: ['25,000 to 30,000 tonnes'], value: { unit: 'tonne' } },
      { text: 'It takes two or three days.', finds: ['two or three days'], value: { value: 2, max: 3, unit: 'day' } },
    ],
    counterexamples: ['Call 214-706-1173 now.', 'It rose from 20 to 30 ships.', 'They are 5 and 7 metres long.'],
  },
  {
    ...kind('in-words', 0.85),
    examples: [
      {
        text: 'The crossing takes nineteen minutes.',
        finds: ['nineteen minutes'],
        value: { value: 19, unit: 'minute', of: 'the crossing' },
      },
      { text: 'It has six piers.', finds: ['six'], value: { value: 6, of: 'piers' } },
      { text: 'About two hundred and six sailors came.', finds: ['About two hundred and six'], value: { value: 206 } },
      {
        text: 'It lost five and a half million fish.',
        finds: ['five and a half million'],
        value: { value: 5_500_000 },
      },
    ],
    counterexamples: [
      'No one came.',
      'The Group of Seven met.',
      'It is a six-party treaty.',
      'One of them left.',
      'The first pier opened.',
    ],
  },
  {
    ...kind('hedged', 0.95),
    examples: [
      {
        text: 'It carries about 1,200 passengers a day.',
        finds: ['about 1,200'],
        value: { value: 1200, qualifier: 'about', of: 'passengers a day' },
      },
      { text: 'Over 280 delegates attended.', finds: ['Over 280'], value: { qualifier: 'over', of: 'delegates' } },
      {
        text: 'No fewer than 30 experts came.',
        finds: ['No fewer than 30'],
        value: { qualifier: 'no fewer than', of: 'experts' },
      },
    ],
    counterexamples: ['About half past nine they left.', 'About them we know little.', 'It is about COVID-19.'],
  },
  {
    ...kind('measure', 0.9),
    examples: [
      { text: 'The pier is 3.5 km long.', finds: ['3.5 km'], value: { value: 3.5, unit: 'kilometre' } },
      {
        text: 'Ships pass at 50 kilometres an hour.',
        finds: ['50 kilometres an hour'],
        value: { unit: 'kilometre per hour' },
      },
      { text: 'A 6-mile line opened.', finds: ['6-mile'], value: { value: 6, unit: 'mile', of: 'line' } },
      { text: 'It was closed to boats of 12 metres.', finds: ['12 metres'], value: { of: 'boats' } },
      {
        text: 'In the bay of Sorrel the water table fell by 2 metres.',
        finds: ['2 metres'],
        value: { of: 'the water table' },
      },
      { text: 'It runs for 12 hours.', finds: ['12 hours'], value: { unit: 'hour' } },
      { text: 'It is a 12-year low.', finds: ['12-year'], value: { unit: 'year' } },
    ],
    counterexamples: [
      'Open at 16:30 hours.',
      'The three-month Libor fell.',
      'Yields of ten-year government bonds rose.',
      'It is a 12-month moving average.',
    ],
  },
  {
    ...kind('count', 0.85),
    examples: [
      {
        text: 'They came from 155 countries, regions and islands.',
        finds: ['155'],
        value: { of: 'countries, regions and islands' },
      },
      {
        text: 'It was backed by 112 of the League’s 140 ports; 16 abstained.',
        finds: ['112', '140', '16'],
        value: { of: 'ports' },
      },
      { text: 'Tolver, with 21 boats, and Quenby, with 13.', finds: ['21', '13'], value: { of: 'boats' } },
      { text: '来自155个国家和地区的代表参加论坛。', finds: ['155'], value: { of: '国家和地区' } },
      { text: 'El puerto tiene 531 nuevas plazas con los muelles.', finds: ['531'], value: { of: 'nuevas plazas' } },
      { text: 'It runs 94 U.S. ports and 10 UN ferries.', finds: ['94', '10'], value: { of: 'U.S. ports' } },
      { text: 'It cut its crew from 620 to 410.', finds: ['620', '410'], value: { of: 'its crew' } },
      { text: 'It saw 14 stone ports of Norway, Kenya and Peru.', finds: ['14'], value: { of: 'stone ports' } },
      { text: 'In 2025 300 boats and 12 000 sailors came.', finds: ['300', '12 000'], value: { value: 300 } },
      { text: 'It hosts 22 delegates from the north.', finds: ['22'], value: { value: 22, of: 'delegates' } },
    ],
    counterexamples: [
      '2. The Minister spoke.',
      'See section 12 and page 4.',
      'Agenda 2030 and COVID-19.',
      'The 8th Sorrel Forum met.',
      'Open at 7 a.m. daily.',
      'Call our 105 phone service or 0800 555 111 on bridge 27.',
      'Open until 12 noon.',
      '11.15 Tour of the pier',
      'It has faith in its 737 MAX.',
      'It was cooler at four in the afternoon.',
    ],
  },
  {
    ...kind('bare', 0.6),
    examples: [
      { text: 'Some use the port; in 2019 it was 210,000.', finds: ['210,000'], value: { of: null } },
      { text: 'Ada Brennick, 51, is to lead it.', finds: ['51'], value: { value: 51, of: null } },
    ],
    counterexamples: ['PR/2024/922', 'Call +41 44 631 31 11 or 555-1212.', 'See https://harbour.example/2024/51'],
  },
];
