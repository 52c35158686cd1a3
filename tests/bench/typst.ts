import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import type { Block, Doc, Inline, Item } from '#core/doc';
import { marksText } from '#core/marks';

const quote = (text: string) => `#${JSON.stringify(text.replace(/\s+/g, ' ')).replace(/\\u00a0/g, ' ')}`;

const inlines = (content: readonly Inline[]): string =>
  content
    .map(inline => {
      if (inline.kind === 'marks') return ` #text(weight: 600)[${quote(marksText(inline.marks))}]`;
      if (inline.kind === 'footnote') return `#footnote[${inlines(inline.content)}]`;
      if (inline.kind === 'link') return `#link(${JSON.stringify(inline.href)})[${quote(inline.text)}]`;
      return inline.tone === 'plain' ? quote(inline.text) : `#text(weight: 600)[${quote(inline.text)}]`;
    })
    .join('');

const item = ({ content, marks }: Item): string =>
  `${inlines(content)} #text(weight: 600, fill: accent)[${quote(marksText(marks))}]`;

function block(each: Block): string {
  switch (each.kind) {
    case 'section':
      return `${'='.repeat(each.level)} ${quote(each.label)}\n${each.blocks.map(block).join('\n\n')}`;
    case 'title':
      return `#text(21pt, weight: 600)[${quote(each.text)}]\n\n${each.keys.map(({ term, value }) => quote(`${term} ${value}`)).join('\n\n')}`;
    case 'paragraph':
      return item(each);
    case 'list':
      return each.items.map(entry => `- ${item(entry)}`).join('\n');
    case 'definitions':
      return `#table(columns: (1fr, 5fr), stroke: none, ${each.rows.map(row => `[${quote(row.term)}], [${item(row)}]`).join(', ')})`;
    case 'table': {
      const heads = [...each.columns.map(({ label }) => label), 'Source'];
      const rows = each.groups.flatMap(({ rows }) =>
        rows.map(({ cells, marks }) => [...cells.map(inlines), quote(marksText(marks))]),
      );
      const cells = rows.flat().map(cell => `[${cell}]`);
      return `#table(columns: ${heads.length}, stroke: (y: .4pt + gray), table.header(${heads.map(head => `[${quote(head)}]`).join(', ')}), ${cells.join(', ')})`;
    }
    case 'quotation':
      return `#quote(block: true)[${item(each)}]\n\n${inlines(each.attribution ?? [])}`;
    case 'cautions':
      return each.items.map(entry => `- #text(weight: 600)[${quote(entry.title)}] ${item(entry)}`).join('\n');
    case 'source':
      return each.paragraphs.map(({ number, text }) => `#text(8.5pt)[${quote(`¶${number} ${text}`)}]`).join('\n\n');
    case 'contents':
      return '#outline()';
  }
}

/** The words of a document as Typst markup, in the same faces on the same paper. */
export const typstOf = (doc: Doc): string =>
  [
    '#let accent = rgb("#0F4C5C")',
    '#set page(paper: "a4", margin: (x: 19mm, top: 22mm, bottom: 20mm), footer: context counter(page).display("1 of 1", both: true))',
    '#set text(font: ("Pressbrief Serif Regular", "Pressbrief Serif", "Pressbrief Sans"), size: 9.75pt, lang: "en")',
    `#set document(title: ${JSON.stringify(doc.title)})`,
    ...doc.blocks.map(block),
  ].join('\n\n');

interface Compiler {
  pdf(source: { mainFileContent: string }, options: { pdfStandard: string }): Uint8Array;
  evictCache(age: number): void;
}

/** Typst in this process, or null where `npm ci` was not run in this folder. */
export function openTypst(): ((markup: string) => Uint8Array) | null {
  let compilers: { NodeCompiler: { create(options: object): Compiler } };
  try {
    compilers = createRequire(new URL('peers/package.json', import.meta.url))('@myriaddreamin/typst-ts-node-compiler');
  } catch {
    return null;
  }
  const fonts = fileURLToPath(new URL('../../templates/fonts', import.meta.url));
  const compiler = compilers.NodeCompiler.create({ fontArgs: [{ fontPaths: [fonts] }] });
  return markup => {
    const bytes = compiler.pdf({ mainFileContent: markup }, { pdfStandard: 'ua-1' });
    // What it has seen is kept from one document to the next: no fair measure of new ones.
    compiler.evictCache(0);
    return bytes;
  };
}
