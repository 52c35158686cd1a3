import { expect, test } from 'vitest';
import { sentencesIn } from '#core/readers/structure/sentences';
import { slice } from '#core/span';

const split = (text: string) => sentencesIn(text, [0, text.length]).map(span => slice(text, span));

test.each([
  ['an agency that signs', ['The pier opens in May.', '— Tidewire']],
  ['what an aside adds', ['The pier opened, and all came! — Even ships.']],
  ['who signs what was quoted', ['“The pier opened.” — Quillon']],
  ['engineers', ['This was said by Minister for Ports, Engr. Karl Askell.', 'They spoke.']],
  ['honorifics', ['Mr. Askell met Dr. Quill.', 'They spoke.']],
  ['initials', ['Ada J. Brennick and T. S. Quill signed.', 'The pact holds.']],
  ['initials that are pages as well', ['Ada P. Brennick signed p. 4.', 'The pact holds.']],
  ['abbreviations before names', ['The U.S. Navy came.', 'It left.']],
  ['articles of names', ['Vient M. Le Corvec, le maire.', 'Vient M. El Tarvel.']],
  ['excellencies', ['Vient S.E.M. Oscar Vantrel.']],
  ['abbreviations at the end', ['They live in the U.S.', 'The ferries do not.']],
  ['firms', ['Quill Inc. bought Brennick Ltd. in May.', 'It paid.']],
  ['the hours', ['Doors open at 8 p.m. on Friday.', 'They close at 10 p.m.', 'The last ferry waits.']],
  ['months', ['It opened on Nov. 6, 2026.', 'Nobody came.']],
  ['numbers', ['Rates rose by 0.25 to 4.5 per cent.', 'See No. 7 for more.']],
  ['closing marks', ['“It works.”', 'She left (at last.)', 'He stayed.']],
  ['speech that goes on', ['“Is it safe?” he asked.', '“It is!” she said.']],
  ['a quotation led in', ['She said: “It works. We are glad.”', 'He left.']],
  ['a quotation that opens the paragraph', ['“It works.', 'We are glad,” she said.']],
  ['marks of footnotes', ['The council voted.¹', 'It was late.[12]', '“We are glad.”² he said.', 'Nobody left.']],
  ['no marks of footnotes', ['The page says so [12] and goes on.']],
  ['Chinese', ['湖已经察觉到了。', '谁来付钱？', '没有人！']],
  ['a Chinese bracket behind a stop', ['湖已经察觉到了。', '（国际合作司）']],
  ['the same in half width', ['湖已经察觉到了。', '(国际合作司 何清)']],
])('sentences end where they end: %s', (_, sentences) => {
  const glue = /\p{Script=Han}/u.test(sentences[0] ?? '') ? '' : ' ';
  expect(split(sentences.join(glue))).toEqual(sentences);
});

test('a line break inside a paragraph does not end a sentence', () => {
  expect(split('The pass of\nArven is open. It\nsnows.')).toEqual(['The pass of\nArven is open.', 'It\nsnows.']);
});

test('spans point into the whole text', () => {
  expect(sentencesIn('Title\nOne. Two.', [6, 15])).toEqual([
    [6, 10],
    [11, 15],
  ]);
});

test.each([
  ['words', 'we carry the boats over the water ', ' '],
  ['clauses', 'we carry the boats; we rest, ', ' '],
  ['signs', '港口委员会启用第四座闸门', ''],
  ['letters of two units', '😀', ''],
])('what goes on without a stop is told apart in pieces: %s', (_, words, between) => {
  const text = words.repeat(Math.ceil(10_000 / words.length)).trim();
  const pieces = split(text);
  expect(pieces.join(between)).toBe(text);
  for (const piece of pieces) expect(piece.length).toBeLessThanOrEqual(1_201);
  for (const piece of pieces) expect(piece.length).toBeGreaterThan(400);
  expect(pieces.every(piece => piece.isWellFormed())).toBe(true);
});
