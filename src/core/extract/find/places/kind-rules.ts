import type { Rule } from '../../finding.ts';
import { amongKnown } from './among-known.ts';
import { kinded, kindsOf, saidToBe } from './described.ts';

/** Places named before or behind their kinds: "Asmer and Wick districts", "the states of Orrin and Asmer". */
export const kindRules: readonly Rule<'places'>[] = [
  {
    name: 'places/among-known',
    confidence: 0.6,
    find: amongKnown,
    examples: [{ text: 'The ports are Mumbai, Quenby, Nairobi and Asmer, it is said.', finds: ['Quenby', 'Asmer'] }],
    counterexamples: [
      'They met Brennick, Quill, Nairobi and Asmer.',
      'It was Kenya, the Port Board, Maria and Uganda.',
      'They are Member States, Kenya, Uganda and Norway.',
    ],
  },
  {
    name: 'places/kinded',
    confidence: 0.86,
    find: kinded,
    examples: [
      {
        text: 'The water fell in the northern Orrin province, and in Asmer, Lower Quill, and Wick districts.',
        finds: ['Orrin', 'Asmer', 'Lower Quill', 'Wick'],
      },
    ],
    counterexamples: [
      'The Halmian province is dry.',
      'They left this island for other districts.',
      'Twenty-six island and coastal States adopt it.',
      'Twelve islands were cut off.',
    ],
  },
  {
    name: 'places/said-to-be',
    confidence: 0.86,
    find: saidToBe,
    examples: [{ text: 'The water fell after Low Asmer, a small county in the south, was dry.', finds: ['Low Asmer'] }],
    counterexamples: [
      'He came with Ada Brennick, the port master of the island.',
      'It fell in May, a city in the south said.',
    ],
  },
  {
    name: 'places/kinds-of',
    confidence: 0.86,
    find: kindsOf,
    examples: [
      {
        text: 'It pays for wells in the states of Orrin, Asmer, Lower Quill and Wick.',
        finds: ['Orrin', 'Asmer', 'Lower Quill', 'Wick'],
      },
    ],
    counterexamples: [
      'The states of mind and the cities of Orrin grew.',
      'In the regions of Macedon, Philip was known.',
    ],
  },
];
