import type { Rule } from '../finding.ts';

export const rules: readonly Rule<'headline'>[] = [
  {
    name: 'headline/first-line',
    confidence: 0.98,
    find: ({ structure }) =>
      structure
        .filter(({ role }) => role === 'headline')
        .slice(0, 1)
        .map(({ span }) => ({ value: {}, spans: [span] })),
    examples: [
      {
        text: 'Harbour Commission opens a ferry line\nThe line will carry many passengers a day, by bicycle or on foot.',
        finds: ['Harbour Commission opens a ferry line'],
      },
    ],
    counterexamples: [
      'The line will carry many passengers a day. It opened on Monday, and everyone was pleased with it.',
    ],
  },
];
