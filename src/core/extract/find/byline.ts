import { regex } from '../../regex.ts';
import type { Rule } from '../finding.ts';
import { linesOf } from './masthead.ts';

const BYLINE = regex(
  String.raw`^\s*(?:By|BY|Por|Par|Von)\s+\p{Lu}[\p{L}.'’-]*(?:\s+(?:\p{Lu}[\p{L}.'’-]*|and|de|van|von|bin|al)){1,6}(?:,\s[\p{L}\s]{2,60})?\s*$`,
  'u',
);

const TITLE = 'Tidings from the harbour\n';
const PROSE =
  '\nThe harbour commission opened a ferry line that will carry many people to and from the island every day.';

export const rules: readonly Rule<'byline'>[] = [
  {
    name: 'byline/by-name',
    confidence: 0.95,
    find: manuscript =>
      linesOf(manuscript)
        .filter(
          ({ role, place, text }) => role === 'byline' || (place === 'top' && role !== 'headline' && BYLINE.test(text)),
        )
        .slice(0, 1)
        .map(({ span }) => ({ value: {}, spans: [span] })),
    examples: [
      { text: `${TITLE}By Ada Brennick${PROSE}`, finds: ['By Ada Brennick'] },
      { text: `${TITLE}By Ada Brennick and Orla Tavish${PROSE}`, finds: ['By Ada Brennick and Orla Tavish'] },
    ],
    counterexamples: [`${TITLE}By ferry to Sorrel Island${PROSE}`, `${TITLE}By and large it went well.${PROSE}`],
  },
];
