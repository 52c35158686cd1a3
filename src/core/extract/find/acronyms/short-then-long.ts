import type { Rule } from '../../finding.ts';
import { oncePerManuscript } from '../../once.ts';
import { shortThenLong } from './brackets.ts';

/** Capitals, and in brackets behind them what they stand for. */
export const shortThenLongRule: Rule<'acronyms'> = {
  name: 'acronyms/short-then-long',
  confidence: 0.9,
  find: oncePerManuscript(shortThenLong),
  examples: [
    {
      text: 'It joined the SHC (Sorrel Harbour Commission) in May.',
      finds: ['SHC (Sorrel Harbour Commission)'],
      value: { short: 'SHC', long: 'Sorrel Harbour Commission' },
    },
    { text: 'It joined the H12 (Harbours of 12) in May.', finds: ['H12 (Harbours of 12)'] },
    { text: 'It joined the H7 (Harbours of Seven) in May.', finds: ['H7 (Harbours of Seven)'] },
    { text: 'It was the SHC’s (Sorrel Harbour Commission) pier.', finds: ['SHC’s (Sorrel Harbour Commission)'] },
    {
      text: "L'OPI (Office des ports insulaires) se réunit avec le conseil.",
      finds: ['OPI (Office des ports insulaires)'],
    },
  ],
  counterexamples: ['It joined the SHC (which met in May).', 'The HCM (Halmia) met.'],
};
