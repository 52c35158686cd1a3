import type { Rule } from '../finding.ts';

export const rules: readonly Rule<'subheadline'>[] = [
  {
    name: 'subheadline/second-line',
    confidence: 0.9,
    find: ({ structure }) =>
      structure
        .filter(({ role }) => role === 'subheadline')
        .slice(0, 1)
        .map(({ span }) => ({ value: {}, spans: [span] })),
    examples: [
      {
        text: 'Harbour Commission opens a ferry line\nThe crossing takes nineteen minutes and costs two crowns\n\nSORREL ISLAND, 3 March 2026 – The line will carry many passengers a day, by bicycle or on foot.',
        finds: ['The crossing takes nineteen minutes and costs two crowns'],
      },
    ],
    counterexamples: [
      'Harbour Commission opens a ferry line\nSORREL ISLAND, 3 March 2026 – The line will carry many passengers a day, by bicycle or on foot.',
    ],
  },
];
