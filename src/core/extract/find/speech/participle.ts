import type { Rule } from '../../finding.ts';
import { inBody } from './in-body.ts';
import { ofForm } from './of-form.ts';

/** "…, adding that …", "noting that …, she said": a participle of saying, and its clause. */
export const participle: Rule<'statements'> = {
  name: 'statements/participle',
  confidence: 0.7,
  find: ofForm('participle'),
  examples: [
    {
      text: inBody('Ms. Tavish opened the tunnel, adding that a second one would follow.'),
      finds: ['a second one would follow'],
      value: { cue: 'adding' },
    },
    {
      text: inBody('Ms. Tavish urged members to pay in time, noting that a fifth was still missing.'),
      finds: ['a fifth was still missing'],
      value: { cue: 'noting' },
    },
    { text: inBody('He defended the toll, saying that it kept lorries away.'), finds: ['it kept lorries away'] },
    {
      text: inBody('The crews met on Monday, with Bren Odell warning that the pump was too old.'),
      finds: ['the pump was too old'],
      value: { cue: 'warning' },
    },
    {
      text: inBody('“The tunnel is dry,” Tavish said adding that a second one would follow.'),
      finds: ['a second one would follow'],
      value: { cue: 'adding' },
    },
    {
      text: inBody('The tunnel was dry, said Ms. Tavish, adding that a second one would follow.'),
      finds: ['a second one would follow'],
    },
    {
      text: inBody('Noting that the tunnel leaks in spring, Ms. Tavish called for a second pump.'),
      finds: ['the tunnel leaks in spring'],
      value: { cue: 'Noting' },
    },
    {
      text: inBody('Ms. Tavish issued a statement today saying the tunnel was dry.'),
      finds: ['the tunnel was dry'],
      value: { cue: 'saying' },
    },
  ],
  counterexamples: [
    inBody('The crews kept adding sand that was too wet.'),
    inBody('There is no saying that it will last.'),
  ],
};
