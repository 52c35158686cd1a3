import type { Rule } from '../finding.ts';
import { countRules } from './figures/count-rules.ts';
import { kind } from './figures/kinds.ts';

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
      {
        text: 'The port pays K$14.5 million in all, F$ 500 a berth and fines of K$2,000 to K$50,000.',
        finds: ['K$14.5 million', 'F$ 500', 'K$2,000 to K$50,000'],
        value: { value: 14_500_000, currency: null, unit: null },
      },
      { text: 'It paid KSh500, Ksh 3 million and ₵200.', finds: ['KSh500', 'Ksh 3 million', '₵200'] },
      { text: 'El puerto recibió Bs 3,5 millones para los muelles.', finds: ['Bs 3,5 millones'] },
      { text: 'Le port reçoit 5 milliards de FCFA pour ses quais.', finds: ['5 milliards de FCFA'] },
      { text: 'The dividend is 4.2p per share.', finds: ['4.2p'], value: { value: 4.2, unit: 'penny' } },
      { text: 'Grants of up to £7,500 are open.', finds: ['up to £7,500'], value: { of: null } },
      { text: 'Boats can apply for grants of up to £7,500.', finds: ['up to £7,500'], value: { of: 'grants' } },
      { text: 'The board expects annual revenue of £3m.', finds: ['£3m'], value: { of: 'annual revenue' } },
      { text: 'The town will pay $4 million for the pier.', finds: ['$4 million'], value: { of: 'pier' } },
      { text: 'It paid $4 million for the first quarter.', finds: ['$4 million'], value: { of: null } },
      { text: 'It ended the year with cash of £8m.', finds: ['£8m'], value: { of: 'cash' } },
      { text: 'It reduced net debt to £8m from £9m.', finds: ['£8m', '£9m'], value: { of: 'net debt' } },
      {
        text: 'Gifts of K72,454,700 came, and N338 million was paid.',
        finds: ['K72,454,700', 'N338 million'],
        value: { value: 72_454_700, currency: null },
      },
      { text: 'The port of Singapore paid $500.', finds: ['$500'], value: { currency: null, unit: 'dollar' } },
      {
        text: 'Le port donne une aide de 181 000 $ pour les digues, avec 1.234.567 francs suisses.',
        finds: ['181 000 $', '1.234.567 francs suisses'],
        value: { currency: 'USD' },
      },
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
      'They wear N95 masks on the K2 and the R1234.',
      'The office is at BS3 of the quay.',
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
      {
        text: 'It scored 4 of a possible score of 10, and 48% of those that sail and 96 per cent reported gains, 13% expect none, 20% a fall.',
        finds: ['48%', '96 per cent', '13%', '20%'],
        value: { of: null },
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
      {
        text: 'Cash conversion of 94% allowed us to rest.\n\nTrade profit before tax and gifts £53.2m £44.1m +20.6%',
        finds: ['94%'],
        value: { of: null },
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
    counterexamples: [
      'The fair on May 10-11 was a feast.',
      'Call 214-706-1173 now.',
      'It rose from 20 to 30 ships.',
      'They are 5 and 7 metres long.',
    ],
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
      { text: '港口检获六万七千件货物，侦破二十五个案件。', finds: ['六万七千', '二十五'], value: { value: 67_000 } },
      { text: 'It was measured over three summers.', finds: ['three'], value: { value: 3, of: 'summers' } },
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
      { text: '论坛有3000余人参加，约有200名代表发言。', finds: ['3000余', '约有200'] },
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
      { text: '航程由6个多小时缩短至2个小时。', finds: ['6个多小时', '2个小时'], value: { value: 6, unit: 'hour' } },
      { text: 'It runs for 12 hours.', finds: ['12 hours'], value: { unit: 'hour' } },
      {
        text: '码头查获蜂蜜2.5千克、桂皮300克，船行最快1小时20分钟。',
        finds: ['2.5千克', '300克', '1小时20分钟'],
        value: { value: 2.5, unit: 'kilogram' },
      },
      {
        text: 'Le port a placé 46 points de mesure et versé 1,2 million de litres dans les quais.',
        finds: ['1,2 million de litres'],
        value: { value: 1.2e6, unit: 'litre' },
      },
      { text: 'It is a 12-year low.', finds: ['12-year'], value: { unit: 'year' } },
    ],
    counterexamples: [
      'Open at 16:30 hours.',
      'The three-month Libor fell.',
      'Yields of ten-year government bonds rose.',
      'It is a 12-month moving average.',
    ],
  },
  ...countRules,
];
