import { expect, test } from 'vitest';
import { find } from '#core/extract/extract';
import { slice } from '#core/span';
import { manuscriptOf } from '../manuscript-of.ts';

const statementsOf = async (text: string) => {
  const manuscript = await manuscriptOf(`Tidings from Quenby\n\n${text}\n`);
  const sentences = new Set(manuscript.structure.flatMap(paragraph => paragraph.sentences.map(String)));
  return find(manuscript).statements.map(({ spans, value }) => {
    expect(sentences).toContain(String(value.sentence));
    return [
      value.speakerSpan && slice(manuscript.text, value.speakerSpan),
      value.cue,
      spans.map(span => slice(manuscript.text, span)).join(' '),
    ];
  });
};

test.each([
  ['In her speech, Ms. Tavish noted that the tunnel was dry.', [['Ms. Tavish', 'noted', 'the tunnel was dry']]],
  [
    'Bren Odell, head of the survey, has told the board that moles are rare.',
    [['Bren Odell', 'told', 'moles are rare']],
  ],
  ['The Mole Board said profit rose by a third.', [['The Mole Board', 'said', 'profit rose by a third']]],
  ['The tunnel was dry, Tavish said on Monday.', [['Tavish', 'said', 'The tunnel was dry']]],
  ['As Tavish told the Herald, the tunnel was dry.', [['Tavish', 'told', 'the tunnel was dry']]],
  ['According to Odell, moles are rare.', [['Odell', 'According to', 'moles are rare']]],
  [
    'Guests came from Norrel, Velmora, and Quenby and Minister Pell Arden praised the crew.',
    [['Minister Pell Arden', 'praised', 'the crew']],
  ],
  [
    'Ms. Tavish outlined two plans – a pump and a lamp – and called for patience in the valley.',
    [
      ['Ms. Tavish', 'outlined', 'two plans – a pump and a lamp'],
      ['Ms. Tavish', 'called for', 'patience in the valley'],
    ],
  ],
])('%s', async (text, statements) => {
  expect(await statementsOf(text)).toEqual(statements);
});

test.each([
  'The Minister of State opened the tunnel of the Member States.',
  'It was noted that the tunnel was dry.',
  'His claims that the tunnel leaks are old.',
  'The fair showed old pumps.',
  'Both sides stressed the value of the bridge.',
  'To say that the tunnel is dry would be wrong.',
  'Work goes on according to plan.',
])('nobody is reported in: %s', async text => {
  expect(await statementsOf(text)).toEqual([]);
});

test.each(['headline', 'heading', 'caption', 'about-issuer', 'contact', 'furniture'] as const)(
  'a %s reports nobody',
  async role => {
    const manuscript = await manuscriptOf('Tidings from Quenby\n\nOdell said that moles are rare.\n');
    const structure = manuscript.structure.map(paragraph => ({ ...paragraph, role }));
    expect(find(manuscript).statements).toHaveLength(1);
    expect(find({ ...manuscript, structure }).statements).toEqual([]);
  },
);
