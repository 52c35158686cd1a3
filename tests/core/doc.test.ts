import { describe, expect, test } from 'vitest';
import { type Block, type Doc, reduce, type Section } from '#core/doc';
import { wordsOf } from './words.ts';

const none = { paragraphs: [], cautions: [] };
const text = (words: string) => ({ kind: 'text', text: words, tone: 'plain' }) as const;
const paragraph = (words: string): Block => ({ kind: 'paragraph', style: 'body', content: [text(words)], marks: none });
const section = (id: string, blocks: readonly Block[]): Section => ({
  kind: 'section',
  id,
  level: 1,
  number: null,
  label: id,
  note: null,
  setApart: false,
  annex: false,
  blocks,
});

const doc = (blocks: readonly Block[], reductions: Doc['reductions'] = []): Doc => ({
  design: 'note',
  kind: 'Briefing note',
  title: 'Title',
  language: 'en',
  sourceLanguage: 'en',
  author: null,
  preparedOn: '2026-06-08',
  furniture: {
    marking: 'marking',
    embargo: null,
    reference: null,
    version: 'version 1',
    page: 'page {page} of {pages}',
    running: 'running',
    legend: { source: 'legend', caution: 'legend' },
  },
  words: {
    source: 'Source',
    paragraphMark: '',
    cautionMark: '',
    contents: 'Contents',
    table: 'Table {n}. {caption}',
    notes: 'Notes',
  },
  blocks,
  pages: 2,
  reductions,
});

describe('reducing', () => {
  const long = doc(
    [section('a', [paragraph('long')]), section('b', [paragraph('stays')])],
    [{ a: section('a', [paragraph('short')]) }, { a: null }],
  );

  test.each([
    [0, 'a long b stays'],
    [1, 'a short b stays'],
    [2, 'b stays'],
  ])('%i steps leave: %s', (steps, words) => {
    expect(wordsOf(reduce(long, long.reductions.slice(0, steps))).body).toBe(words);
  });
});

describe('the words of a document', () => {
  test('are those of the blocks: page furniture and contents are not among them', () => {
    expect(wordsOf(doc([{ kind: 'contents' }, paragraph('only this')]))).toEqual({ body: 'only this', notes: '' });
  });

  test('keep footnotes apart, in order and without numbers', () => {
    const note = (words: string) => ({ kind: 'footnote', content: [text(words)] }) as const;
    const block: Block = {
      kind: 'paragraph',
      style: 'body',
      content: [text('one'), note('first'), text(' two'), note('second')],
      marks: { paragraphs: [4, 12], cautions: [1, 2] },
    };
    expect(wordsOf(doc([block]))).toEqual({ body: 'one two ¶4, 12 ▲1 ▲2', notes: 'first second' });
  });

  test('have the head of the ¶ column beside the first group where columns have no heads', () => {
    const row = { cells: [[text('on Monday')], [text('it opened')]], marks: { paragraphs: [3], cautions: [] } };
    const column = { label: 'hidden', weight: 1, face: 'text' } as const;
    const table: Block = {
      kind: 'table',
      caption: null,
      columns: [column, column],
      head: false,
      groups: [
        { title: 'Past', rows: [row] },
        { title: 'Coming', rows: [row] },
      ],
      evidence: true,
    };
    expect(wordsOf(doc([table])).body).toBe('Past Source on Monday it opened ¶3 Coming on Monday it opened ¶3');
  });

  test('read a quotation as term, words, marks, attribution', () => {
    const block: Block = {
      kind: 'quotation',
      manner: 'direct',
      term: 'Quoted',
      content: [text('“Yes.”')],
      marks: { paragraphs: [2], cautions: [] },
      attribution: [text('Ada Brell')],
    };
    expect(wordsOf(doc([block])).body).toBe('Quoted “Yes.” ¶2 Ada Brell');
  });
});
