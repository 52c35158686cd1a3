import type { Rule } from '../../finding.ts';
import { inBody } from './in-body.ts';
import { ofForm } from './of-form.ts';

/** "She added that …": a verb of saying, and its clause behind "that". */
export const cueThat: Rule<'statements'> = {
  name: 'statements/cue-that',
  confidence: 0.9,
  find: ofForm('cue-that'),
  examples: [
    {
      text: inBody('She added that the fund had paid for the pier.'),
      finds: ['the fund had paid for the pier'],
      value: { cue: 'added' },
    },
    {
      text: inBody('In her remarks, Ms. Tavish noted that the tunnel had stayed dry.'),
      finds: ['the tunnel had stayed dry'],
      value: { cue: 'noted' },
    },
    {
      text: inBody('The Mole Board announced on Tuesday that the tunnel would close in May.'),
      finds: ['the tunnel would close in May'],
    },
    {
      text: inBody('Bren Odell, who leads the survey, told the council that the ice was thinner.'),
      finds: ['the ice was thinner'],
    },
    {
      text: inBody(
        'Bren Odell, who leads the survey and was a member of the Mole Council said that the ice was thinner.',
      ),
      finds: ['the ice was thinner'],
    },
    {
      text: inBody('The survey found that nine of ten moles had left the valley.'),
      finds: ['nine of ten moles had left the valley'],
    },
    {
      text: inBody('Lady Justice Tavish held that the Board had not asked itself why.'),
      finds: ['the Board had not asked itself why'],
      value: { cue: 'held' },
    },
    {
      text: inBody('The council was told by Mayor Tavish, who leads it, that the tunnel had stayed dry.'),
      finds: ['the tunnel had stayed dry'],
      value: { cue: 'told' },
    },
    {
      text: inBody('Ms. Tavish was quoted in the Quenby Herald as saying that the tunnel had stayed dry.'),
      finds: ['the tunnel had stayed dry'],
      value: { cue: 'saying' },
    },
    {
      text: inBody('Ms. Tavish was reported by the Quenby Herald as saying that the tunnel had stayed dry.'),
      finds: ['the tunnel had stayed dry'],
    },
    {
      text: inBody('Ms. Tavish said that the tunnel had stayed dry, the Quenby Herald reported on Monday.'),
      finds: ['the tunnel had stayed dry'],
    },
    {
      text: inBody("On the crew's claims that they were left alone, Ms. Tavish said that this was unfair."),
      finds: ['this was unfair'],
    },
    {
      text: inBody('The Mole Board met. It added that the tunnel had stayed dry.'),
      finds: ['the tunnel had stayed dry'],
      value: { cue: 'added' },
    },
    {
      text: inBody('Of the 90 people who answered, 62 per cent said that the tunnel had stayed dry.'),
      finds: ['the tunnel had stayed dry'],
    },
    {
      text: inBody('The second page of that letter said that the tunnel had stayed dry.'),
      finds: ['the tunnel had stayed dry'],
    },
    {
      text: inBody('On Monday the Board denied that the tunnel leaks.'),
      finds: ['the tunnel leaks'],
    },
    {
      text: inBody('The delegation of Norven expressed regret that the moles had been left out.'),
      finds: ['the moles had been left out'],
      value: { cue: 'expressed' },
    },
  ],
  counterexamples: [
    inBody('It was announced that the tunnel would close.'),
    inBody('It shows that the tunnel would close.'),
    inBody('She welcomed the news that the fund had grown.'),
    inBody('The claim that the tunnel leaks is old.'),
    inBody('The Board held a meeting in Lindau that lasted two days.'),
    inBody('She expressed regret and left.'),
    inBody('The members agreed on a plan that foresees a second pump.'),
  ],
};
