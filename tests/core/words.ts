import { captionOf } from '#core/caption';
import { type Block, type BlockTable, type Doc, type Inline, type Item, show } from '#core/doc';
import { marksText } from '#core/marks';
import { collapse } from '#core/span';

/** What a reader of the document reads, whatever the format. */
export interface DocumentWords {
  /** From the title to the last annex; contents, page furniture and comments are not part of it, nor are footnote numbers. */
  readonly body: string;
  /** The footnotes in order, without their numbers. */
  readonly notes: string;
}

interface Words {
  readonly doc: Doc;
  readonly body: string[];
  readonly notes: string[];
}

function inlines(content: readonly Inline[], words: Words): string {
  return content
    .map(inline => {
      if (inline.kind === 'marks') return ` ${marksText(inline.marks)}`;
      if (inline.kind !== 'footnote') return inline.text;
      words.notes.push(inlines(inline.content, words));
      return '';
    })
    .join('');
}

const item = ({ content, marks }: Item, words: Words) => {
  words.body.push(inlines(content, words), marksText(marks));
};

const table: BlockTable<Words> = {
  section({ number, label, note, blocks }, words) {
    words.body.push(number ?? '', label, note ?? '');
    show(blocks, table, words);
  },
  title({ documentKind, text, marks, subtitles, keys }, { body }) {
    body.push(documentKind, text, marksText(marks), ...subtitles);
    for (const { term, value } of keys) body.push(term, value);
  },
  paragraph: item,
  list({ items }, words) {
    for (const entry of items) item(entry, words);
  },
  definitions({ rows }, words) {
    for (const row of rows) {
      words.body.push(row.term);
      item(row, words);
    }
  },
  table(block, words) {
    const { columns, head, groups, evidence } = block;
    const { body, doc } = words;
    const source = evidence ? doc.words.source : '';
    body.push(captionOf(block, doc.words)?.join('') ?? '');
    if (head) body.push(...columns.map(({ label }) => label), source);
    for (const [index, { title, rows }] of groups.entries()) {
      body.push(title ?? '', !head && title !== null && index === 0 ? source : '');
      for (const { cells, marks } of rows)
        body.push(...cells.map(cell => inlines(cell, words)), evidence ? marksText(marks) : '');
    }
  },
  quotation({ term, content, marks, attribution }, words) {
    words.body.push(term);
    item({ content, marks }, words);
    if (attribution) words.body.push(inlines(attribution, words));
  },
  cautions({ items }, words) {
    for (const { number, title, content, marks } of items) {
      words.body.push(`▲${number}`, title);
      item({ content, marks }, words);
    }
  },
  source({ paragraphs }, { body }) {
    for (const { number, text } of paragraphs) body.push(`¶${number}`, text);
  },
  contents() {},
};

/**
 * The words of a document in reading order, parts joined by one blank: what the PDF, the DOCX and the HTML of it must all hold.
 * Formats differ in the white space between parts, so compare with white space removed.
 */
export function wordsOf(doc: Doc): DocumentWords {
  const words: Words = { doc, body: [], notes: [] };
  show<Words>(doc.blocks as readonly Block[], table, words);
  return { body: collapse(words.body.join(' ')), notes: collapse(words.notes.join(' ')) };
}
