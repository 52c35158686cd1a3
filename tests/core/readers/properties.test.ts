import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Failure } from '#core/failure';
import type { Manuscript } from '#core/manuscript';
import { readSource } from '#core/readers/receive';
import { contains } from '#core/span';
import { anyText } from '../../any-text.ts';

const run = { seed: 20261106, numRuns: 400, verbose: 1 } as const;

/** What every manuscript keeps, whatever it was read from. */
function check({ text, structure }: Manuscript): void {
  expect(text).toBe(text.normalize('NFC'));
  expect(text.isWellFormed()).toBe(true);
  expect(text).not.toMatch(/[\p{Cc}--\n]/v);
  expect(text).not.toMatch(/ (?:\n|$)/u);
  let end = 0;
  for (const [at, { number, span, sentences }] of structure.entries()) {
    expect(number).toBe(at + 1);
    expect(text.slice(end, span[0]).trim()).toBe('');
    expect(span[0]).toBeGreaterThanOrEqual(end);
    expect(span[1]).toBeGreaterThan(span[0]);
    expect(text.slice(...span)).toBe(text.slice(...span).trim());
    expect(sentences.length).toBeGreaterThan(0);
    let from = span[0];
    for (const sentence of sentences) {
      expect(contains(span, sentence)).toBe(true);
      expect(sentence[1]).toBeGreaterThan(sentence[0]);
      expect(sentence[0]).toBeGreaterThanOrEqual(from);
      from = sentence[1];
    }
    end = span[1];
  }
  expect(text.slice(end).trim()).toBe('');
}

async function readOrRefuse(bytes: Uint8Array): Promise<Manuscript | null> {
  try {
    return (await readSource(bytes, 'any.txt', {})).value;
  } catch (error) {
    expect(error).toBeInstanceOf(Failure);
    return null;
  }
}

const words = fc.constantFrom(
  'harbour',
  'Ada Brennick',
  'said:',
  '“',
  '”',
  '"',
  'Mr.',
  'U.S.',
  'U.',
  '3 March 2026',
  '—',
  '-',
  '•',
  '1.',
  '(a)',
  '###',
  '\n',
  '\n\n',
  '\r\n',
  '  ',
  '\u00A0',
  '\u2028',
  'About the Commission',
  'Notes to editors',
  'Contact:',
  'a@b.example',
  '湖。',
  '!',
  '?',
  '.',
  'ENDS',
  '\u00AD',
  'e\u0301',
  '\uD800',
);

test('any bytes give a sound manuscript or a Failure', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async bytes => {
      const manuscript = await readOrRefuse(bytes);
      if (manuscript) check(manuscript);
    }),
    run,
  );
});

test('any string gives a sound manuscript or a Failure', async () => {
  await fc.assert(
    fc.asyncProperty(anyText(300), async text => {
      const manuscript = await readOrRefuse(new TextEncoder().encode(text));
      if (manuscript) check(manuscript);
    }),
    run,
  );
});

test('any mixture of what releases are made of gives a sound manuscript, the same when it is read again', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(words, { maxLength: 80 }), async pieces => {
      const manuscript = await readOrRefuse(new TextEncoder().encode(pieces.join(' ')));
      if (!manuscript) return;
      check(manuscript);
      const again = await readOrRefuse(new TextEncoder().encode(manuscript.text));
      expect(again?.text).toBe(manuscript.text);
      expect(again?.structure).toEqual(manuscript.structure);
    }),
    run,
  );
});
