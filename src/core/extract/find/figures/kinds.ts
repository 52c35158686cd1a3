import type { Rule } from '../../finding.ts';
import { type Quantity, quantities } from './scan.ts';

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

/** What a rule of figures has in common with the others: its name, how often it is right, and the quantities of its kind. */
export const kind = (name: string, confidence: number): Pick<Rule<'figures'>, 'name' | 'confidence' | 'find'> => ({
  name: `figures/${name}`,
  confidence,
  find: manuscript =>
    quantities(manuscript)
      .filter(quantity => kinds.find(([, fits]) => fits(quantity))?.[0] === name)
      .map(({ span, inWords: _, fraction: __, money: ___, ...value }) => ({ value, spans: [span] })),
});
