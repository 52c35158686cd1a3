import type { Rule } from '../finding.ts';
import { bySource } from './speech/by-source.ts';
import { cueThat } from './speech/cue-that.ts';
import { inBody } from './speech/in-body.ts';
import { ofForm } from './speech/of-form.ts';
import { participle } from './speech/participle.ts';
import { foreignReports } from './speech/reports-abroad.ts';

/** Reported speech, told apart by how the verb takes what was said. */
export const rules: readonly Rule<'statements'>[] = [
  foreignReports,
  cueThat,
  {
    name: 'statements/cue-clause',
    confidence: 0.8,
    find: ofForm('cue-clause'),
    examples: [
      {
        text: inBody('Tavish said the tunnel would stay open.'),
        finds: ['the tunnel would stay open'],
        value: { cue: 'said' },
      },
      {
        text: inBody('The Mole Board said on Monday it would keep the tunnel open.'),
        finds: ['it would keep the tunnel open'],
      },
      {
        text: inBody('The survey found 68% of crews have left the valley.'),
        finds: ['68% of crews have left the valley'],
      },
      { text: inBody('The survey shows it’s dry in the tunnel.'), finds: ['it’s dry in the tunnel'] },
      {
        text: inBody('Tavish said the tunnel would stay open, according to the Herald.'),
        finds: ['the tunnel would stay open'],
      },
      {
        text: inBody('Tavish said the tunnel would stay open: “We owe it to the crews.”'),
        finds: ['the tunnel would stay open'],
      },
      { text: inBody('The Mole Board believes it can finish in June.'), finds: ['it can finish in June'] },
      {
        text: inBody('The head of the Mole Board, speaking in Lindau, said the plan struck the right note.'),
        finds: ['the plan struck the right note'],
      },
      {
        text: 'Tidings from Quenby\n\nLINDAU, 3 March 2026 – The Mole Board, meeting in Velmora, said the plan struck gold.\n',
        finds: ['the plan struck gold'],
      },
      {
        text: inBody('The head of the survey, who was in Lindau, said members should pay.'),
        finds: ['members should pay'],
      },
      { text: inBody('Odell told reporters the ice was thinner.'), finds: ['the ice was thinner'] },
      { text: inBody('Odell told Radio Quenby any repair would be a waste.'), finds: ['any repair would be a waste'] },
    ],
    counterexamples: [
      inBody('“The tunnel is dry,” she said after the vote, which was held on Monday.'),
      inBody('“The tunnel is dry,” she said while the crews were watching.'),
      inBody('She said this when the tunnel was closed.'),
      inBody('Odell told Radio Quenby Norven would pay.'),
      inBody('The yearly meetings of the Halmian member states begin in May, which is late.'),
      inBody('Halmian member states also agreed to consider opening a mill.'),
      inBody('Trade between the two states this year has grown.'),
      inBody('He said little.'),
      inBody('The team claimed the cup in Velmora.'),
      inBody('Tavish said: “The tunnel is dry.”'),
    ],
  },
  {
    name: 'statements/cue-matter',
    confidence: 0.75,
    find: ofForm('cue-matter'),
    examples: [
      {
        text: inBody('Ms. Tavish outlined four ways of keeping moles out.'),
        finds: ['four ways of keeping moles out'],
        value: { cue: 'outlined' },
      },
      {
        text: inBody('The Director called for patience in the valley.'),
        finds: ['patience in the valley'],
        value: { cue: 'called for' },
      },
      {
        text: inBody('Bren Odell, head of the survey, came. In the valley, Odell reaffirmed his trust in the pump.'),
        finds: ['his trust in the pump'],
      },
      { text: inBody('He congratulated the village on its new pump.'), finds: ['the village on its new pump'] },
      { text: inBody('Ms. Tavish asked the crews to stay.'), finds: ['the crews to stay'] },
      { text: inBody('Ms. Tavish appealed to the crews to stay.'), finds: ['the crews to stay'] },
      { text: inBody('Ms. Tavish stressed on the need for a pump.'), finds: ['on the need for a pump'] },
      { text: inBody('Ms. Tavish informed the crews about a second pump.'), finds: ['the crews about a second pump'] },
      { text: inBody('The foreign ministers welcomed the second pump.'), finds: ['the second pump'] },
      {
        text: inBody(
          'Minister of State in the Ministry of Water and the Public Service, Ada Brock, has welcomed the pump.',
        ),
        finds: ['the pump'],
      },
      { text: inBody('Ms. Tavish reminded anew the crews to stay.'), finds: ['anew the crews to stay'] },
      {
        text: inBody('Ms. Tavish is calling for a second pump.'),
        finds: ['a second pump'],
        value: { cue: 'calling for' },
      },
      { text: inBody('Ms. Tavish, on her part, entreated the crews to stay.'), finds: ['the crews to stay'] },
      { text: inBody('The DCE also asked the crews not to leave.'), finds: ['the crews not to leave'] },
      {
        text: inBody('Ms. Tavish conveyed, at the head of the council, the thanks of the crews.'),
        finds: ['the thanks of the crews'],
      },
      { text: inBody('They also stressed the worth of a second pump.'), finds: ['the worth of a second pump'] },
    ],
    counterexamples: [
      inBody('The exhibition highlighted old maps of the valley.'),
      inBody('The outlined area stays closed.'),
      inBody('Ms. Tavish asked for a lamp and requested a map.'),
      inBody('Ms. Tavish requested lamps by letter, in order to help them.'),
      inBody('Ms. Tavish called on the Minister of Water today.'),
      inBody('Both sides stressed the value of the bridge.'),
      inBody('Ms. Tavish charged a small fee for the tunnel.'),
      inBody('Some ministers have confirmed their participation in the fair.'),
    ],
  },
  {
    name: 'statements/and-cue',
    confidence: 0.7,
    find: ofForm('and-cue'),
    examples: [
      {
        text: inBody('Ms. Tavish commended the crews and called for a second pump.'),
        finds: ['a second pump'],
        value: { cue: 'called for' },
      },
      {
        text: inBody('Ms. Tavish admitted that the tunnel leaks, but said it would stay open.'),
        finds: ['it would stay open'],
        value: { cue: 'said' },
      },
      {
        text: inBody('He thanked the divers, and affirmed that the wreck would stay where it is.'),
        finds: ['the wreck would stay where it is'],
      },
    ],
    counterexamples: [
      inBody('Ms. Tavish noted that the tunnel was dry, and told the council, “Come and see”.'),
      inBody('Ms. Tavish commended the crews and went home.'),
      inBody('The pump failed and called for repairs.'),
    ],
  },
  participle,
  {
    name: 'statements/cue-after',
    confidence: 0.8,
    find: ofForm('cue-after'),
    examples: [
      {
        text: inBody('The tunnel will stay open, she said.'),
        finds: ['The tunnel will stay open'],
        value: { cue: 'said' },
      },
      {
        text: inBody('The tunnel will stay open in spring, she said, pointing at the old sign.'),
        finds: ['The tunnel will stay open in spring'],
      },
      {
        text: inBody('Nine moles have left the valley, said a Mole Board spokeswoman.'),
        finds: ['Nine moles have left the valley'],
      },
      { text: inBody('Nine moles have left the valley, said Bren Odell.'), finds: ['Nine moles have left the valley'] },
      {
        text: inBody('The old sign, said Bren Odell, was stolen.'),
        finds: ['The old sign was stolen'],
      },
      {
        text: inBody('The old sign, Bren Odell said on Monday, was stolen.'),
        finds: ['The old sign was stolen'],
      },
      { text: inBody('The ice is thinner, Odell said, because the spring was warm.'), finds: ['The ice is thinner'] },
      {
        text: inBody('The ice is thinner, Odell said after the vote and praised the divers.'),
        finds: ['The ice is thinner'],
      },
      { text: inBody('The ice is thinner, he said and praised the divers.'), finds: ['The ice is thinner'] },
      { text: inBody('The ice is thinner, Odell told reporters.'), finds: ['The ice is thinner'] },
      { text: inBody('The old sign, she added, was made of tin.'), finds: ['The old sign was made of tin'] },
      { text: inBody('However, she added, the old sign was made of tin.'), finds: ['the old sign was made of tin'] },
    ],
    counterexamples: [
      inBody('When the bell rang, she explained.'),
      inBody('In her answer to the council of the valley, Ms. Tavish agreed.'),
      inBody('The head of the Mole Board, speaking before the vote, said the plan struck the right note.'),
      inBody('“The tunnel is dry,” said Ms. Tavish.'),
    ],
  },
  {
    name: 'statements/as-cue',
    confidence: 0.75,
    find: ofForm('as-cue'),
    examples: [
      {
        text: inBody('As Odell told the Quenby Herald, the ice has become thinner.'),
        finds: ['the ice has become thinner'],
      },
    ],
    counterexamples: [inBody('As the ice became thinner, the moles left.')],
  },
  bySource,
];
