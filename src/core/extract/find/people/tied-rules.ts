import type { Rule } from '../../finding.ts';
import { kin, making } from './alone.ts';
import { lived } from './lived.ts';

/** People named by their kin, by what they made or by the years in which they lived. */
export const tiedRules: readonly Rule<'people'>[] = [
  {
    name: 'people/kin',
    confidence: 0.85,
    find: kin,
    examples: [
      { text: 'It was told by his wife, Adina, and her brother Osric Quill.', finds: ['Adina', 'Osric Quill'] },
    ],
    counterexamples: ['His wife, however, left. His brother on Monday sailed.'],
  },
  {
    name: 'people/maker',
    confidence: 0.7,
    find: making,
    examples: [{ text: 'They saw a play written by Quenna Brennick.', finds: ['Quenna Brennick'] }],
    counterexamples: ['It was written by Orrin and built by Lindau Port.'],
  },
  {
    name: 'people/lived',
    confidence: 0.85,
    find: lived,
    examples: [
      {
        text: 'It shows oars by Quenna Brennick (born 1953, Asmer) and by Osric Quill (1888–1955).',
        finds: ['Quenna Brennick', 'Osric Quill'],
      },
    ],
    counterexamples: ['It joined the Harbour War (1914–1918) and the Quenna Prize (since 1953).'],
  },
];
