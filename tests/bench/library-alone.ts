import { Document, FootnoteReferenceRun, Packer, Paragraph, Table, TableCell, TableRow, TextRun } from 'docx';
import type { Block, Doc, Inline, Item, Marks } from '#core/doc';
import { marksText } from '#core/words';

type Notes = Record<string, { children: Paragraph[] }>;

const run = (text: string, bold = false) => new TextRun({ text, bold });
const marked = (marks: Marks) => (marksText(marks) === '' ? [] : [run(` ${marksText(marks)}`, true)]);

function inlines(content: readonly Inline[], notes: Notes): (TextRun | FootnoteReferenceRun)[] {
  return content.map(inline => {
    if (inline.kind === 'marks') return run(` ${marksText(inline.marks)}`, true);
    if (inline.kind !== 'footnote') return run(inline.text, inline.kind === 'text' && inline.tone !== 'plain');
    const number = Object.keys(notes).length + 1;
    notes[number] = { children: [new Paragraph({ children: inlines(inline.content, notes) })] };
    return new FootnoteReferenceRun(number);
  });
}

const item = ({ content, marks }: Item, notes: Notes, style = 'BodyText') =>
  new Paragraph({ style, children: [...inlines(content, notes), ...marked(marks)] });

const row = (cells: readonly (readonly Inline[])[], notes: Notes) =>
  new TableRow({
    children: cells.map(cell => new TableCell({ children: [new Paragraph({ children: inlines(cell, notes) })] })),
  });

const words = (text: string): readonly Inline[] => [{ kind: 'text', text, tone: 'plain' }];

function blocks(block: Block, notes: Notes): (Paragraph | Table)[] {
  switch (block.kind) {
    case 'section':
      return [
        new Paragraph({ style: `Heading${block.level}`, children: [run(block.label)] }),
        ...block.blocks.flatMap(inner => blocks(inner, notes)),
      ];
    case 'title':
      return [block.documentKind, block.text, ...block.subtitles].map(text => new Paragraph({ children: [run(text)] }));
    case 'paragraph':
      return [item(block, notes)];
    case 'list':
    case 'cautions':
      return block.items.map(entry => item(entry, notes, 'ListBullet'));
    case 'definitions':
      return [new Table({ rows: block.rows.map(({ term, content }) => row([words(term), content], notes)) })];
    case 'table': {
      const heads = row(
        block.columns.map(({ label }) => words(label)),
        notes,
      );
      const rows = block.groups.flatMap(group =>
        group.rows.map(({ cells, marks }) => row([...cells, words(marksText(marks))], notes)),
      );
      return [new Table({ rows: [heads, ...rows] })];
    }
    case 'quotation':
      return [item(block, notes), new Paragraph({ children: inlines(block.attribution ?? [], notes) })];
    case 'source':
      return block.paragraphs.map(({ number, text }) => new Paragraph({ children: [run(`¶${number}\t${text}`)] }));
    case 'contents':
      return [];
  }
}

/** The words of a document as the docx library writes them by itself: no styles, links, comments or pinned bytes. */
export function writeAlone(doc: Doc): Promise<Uint8Array> {
  const footnotes: Notes = {};
  const children = doc.blocks.flatMap(block => blocks(block, footnotes));
  return Packer.toBuffer(new Document({ title: doc.title, footnotes, sections: [{ children }] }));
}
