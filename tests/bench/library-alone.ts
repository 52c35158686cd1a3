import {
  Bookmark,
  Document,
  FootnoteReferenceRun,
  InternalHyperlink,
  Packer,
  Paragraph,
  type ParagraphChild,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx';
import type { Block, Doc, Inline, Item, Marks } from '#core/doc';

type Notes = Record<string, { children: Paragraph[] }>;

const run = (text: string, bold = false) => new TextRun({ text, bold });

/** Each mark as a link, as ours are. */
const marked = ({ paragraphs, cautions }: Marks): ParagraphChild[] => [
  ...paragraphs.map(number => new InternalHyperlink({ anchor: `p${number}`, children: [run(` ¶${number}`, true)] })),
  ...cautions.map(number => new InternalHyperlink({ anchor: `c${number}`, children: [run(` ▲${number}`, true)] })),
];

function inlines(content: readonly Inline[], notes: Notes): ParagraphChild[] {
  return content.flatMap(inline => {
    if (inline.kind === 'marks') return marked(inline.marks);
    if (inline.kind !== 'footnote') return [run(inline.text, inline.kind === 'text' && inline.tone !== 'plain')];
    const number = Object.keys(notes).length + 1;
    notes[number] = { children: [new Paragraph({ children: inlines(inline.content, notes) })] };
    return [new FootnoteReferenceRun(number)];
  });
}

const item = ({ content, marks }: Item, notes: Notes, style = 'BodyText') =>
  new Paragraph({ style, children: [...inlines(content, notes), ...marked(marks)] });

const words = (text: string): readonly Inline[] => [{ kind: 'text', text, tone: 'plain' }];
const proof = (marks: Marks): readonly Inline[] => [{ kind: 'marks', marks }];

const row = (cells: readonly (readonly Inline[])[], notes: Notes) =>
  new TableRow({
    children: cells.map(cell => new TableCell({ children: [new Paragraph({ children: inlines(cell, notes) })] })),
  });

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
        group.rows.map(({ cells, marks }) => row([...cells, proof(marks)], notes)),
      );
      return [new Table({ rows: [heads, ...rows] })];
    }
    case 'quotation':
      return [item(block, notes), new Paragraph({ children: inlines(block.attribution ?? [], notes) })];
    case 'source':
      return block.paragraphs.map(
        ({ number, text }) =>
          new Paragraph({ children: [new Bookmark({ id: `p${number}`, children: [run(`¶${number}`)] }), run(text)] }),
      );
    case 'contents':
      return [];
  }
}

/** The words of a document as the docx library writes them by itself: no styles of its own, comments, contents or pinned bytes. */
export function writeAlone(doc: Doc): Promise<Uint8Array> {
  const footnotes: Notes = {};
  const children = doc.blocks.flatMap(block => blocks(block, footnotes));
  return Packer.toBuffer(new Document({ title: doc.title, footnotes, sections: [{ children }] }));
}
