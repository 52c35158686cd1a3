import fc from 'fast-check';
import { expect, test } from 'vitest';
import { find } from '#core/extract/extract';
import { slice } from '#core/span';
import { processorTime } from '../../processor-time.ts';
import { manuscriptOf } from '../manuscript-of.ts';

const pairs = [
  ['“', '”'],
  ['"', '"'],
  ['«', '»'],
  ['„', '“'],
  ['‘', '’'],
  ['``', "''"],
  ['「', '」'],
] as const;

const quotesOf = async (text: string) => {
  const manuscript = await manuscriptOf(`Tidings from Quenby\n\n${text}\n`);
  return find(manuscript).quotes.map(({ spans, value, rule }) => ({
    pieces: spans.map(span => slice(manuscript.text, span)),
    speaker: value.speakerSpan && slice(manuscript.text, value.speakerSpan),
    cue: value.cue,
    rule,
  }));
};

test.each(pairs)('words between %s and %s are quoted byte for byte', async (open, close) => {
  expect(await quotesOf(`Bren Odell said: ${open}The ice is thin. Nobody skates.${close}`)).toEqual([
    { pieces: ['The ice is thin. Nobody skates.'], speaker: 'Bren Odell', cue: 'said', rule: 'quotes/cue-before' },
  ]);
});

test('plain marks need no blanks around them in Chinese', async () => {
  const found = await quotesOf(
    '昆比港码头今天开通。昆比市市长林远说："码头很长,也很安全。我们感到高兴。"他参观了"老灯塔"和码头。',
  );
  expect(found.map(({ pieces }) => pieces)).toEqual([['码头很长,也很安全。我们感到高兴。']]);
});

test('a quotation split around its cue is one, and keeps its comma', async () => {
  expect(await quotesOf('"The ice is thin," said Dr. Bren Odell, head of the survey. "Nobody skates."')).toEqual([
    {
      pieces: ['The ice is thin,', 'Nobody skates.'],
      speaker: 'Dr. Bren Odell',
      cue: 'said',
      rule: 'quotes/split-around-cue',
    },
  ]);
});

test('a quotation with a cue of its own is another', async () => {
  const found = await quotesOf('Bren Odell said, "The ice is thin." He added, "Nobody skates."');
  expect(found.map(({ pieces, speaker, cue }) => [pieces, speaker, cue])).toEqual([
    [['The ice is thin.'], 'Bren Odell', 'said'],
    [['Nobody skates.'], 'He', 'added'],
  ]);
});

test('a quotation runs over paragraphs until its marks close', async () => {
  const [quote] = await quotesOf(
    'Odell said: “The ice is thin.\n\n“Nobody skates.\n\n“We wait.”\n\nThe lake is closed.',
  );
  expect(quote?.pieces).toEqual(['The ice is thin.', 'Nobody skates.', 'We wait.']);
});

test('marks within marks belong to the outer quotation', async () => {
  const found = await quotesOf('“They call it the ‘long frost’ in Velmora,” said Odell.');
  expect(found.map(({ pieces }) => pieces)).toEqual([['They call it the ‘long frost’ in Velmora,']]);
});

test.each([
  ['“The ice is thin,” Bren Odell, head of the survey, told reporters.', 'Bren Odell'],
  ['“The ice is thin,” said survey head Bren Odell in Velmora.', 'survey head Bren Odell'],
  ['“The ice is thin,” said a spokesperson for the Ice Survey.', 'a spokesperson for the Ice Survey'],
  ['“The ice is thin,” she said.', 'she'],
  ['“The ice is thin,” said the Mayor’s aide.', 'the Mayor’s aide'],
  ['Asked about the ice, Bren Odell said: “Thin.”', 'Bren Odell'],
  [
    'As Ice Survey Director Bren Odell (in office since May) puts it “The ice is thin.”',
    'Ice Survey Director Bren Odell (in office since May)',
  ],
  ['Speaking in Velmora, Minister Pell Arden said: “The ice is thin.”', 'Minister Pell Arden'],
  ['“The ice is thin. Nobody skates.” – Bren Odell', 'Bren Odell'],
])('the words that name the speaker of: %s', async (text, speaker) => {
  expect((await quotesOf(text)).map(quote => quote.speaker)).toEqual([speaker]);
});

test.each([
  'The exhibition “Salt and Rope: A Life at Sea” opens on Friday.',
  'The so-called "dry" tunnel leaked.',
  "The councils' and the sailors' plans differ.",
  'Odell said the ice was “far too thin” for skaters.',
  'The 6" pipe and the 9" pipe meet.',
])('no speech in: %s', async text => {
  expect(await quotesOf(text)).toEqual([]);
});

test('whatever is put between marks behind a cue comes back unchanged', async () => {
  const word = fc.constantFrom('ice', 'thin', 'we', 'Velmora', '1,200', 'don’t', 'naïve', 'über', '冰');
  const words = fc.array(word, { minLength: 4, maxLength: 30 }).map(list => `The ${list.join(' ')}.`);
  await fc.assert(
    fc.asyncProperty(words, fc.constantFrom(...pairs.filter(([open]) => open !== '‘')), async (said, [open, close]) => {
      const found = await quotesOf(`Bren Odell said: ${open}${said}${close} The lake is closed.`);
      expect(found.map(({ pieces }) => pieces)).toEqual([[said]]);
    }),
    { seed: 20_260_303, numRuns: 150 },
  );
});

test.each(['“', '“a “b” ', '“a ', '"a ', "'a b ", '“A b.\n\n', 'he said '])(
  '40,000 letters of %j are read without hanging',
  async unit => {
    const manuscript = await manuscriptOf('x');
    const text = unit.repeat(Math.ceil(40_000 / unit.length));
    const span = [0, text.length] as const;
    const spent = processorTime();
    find({ ...manuscript, text, structure: [{ number: 1, role: 'body', span, sentences: [span] }] });
    expect(spent()).toBeLessThan(1_500);
  },
  20_000,
);
