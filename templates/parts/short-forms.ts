import type { Block, Definitions, Inline } from '#core/doc';
import { plain } from './blocks.ts';
import { cited, type Material, marksOf } from './material.ts';

/** The words of a block, of any kind that a note has, on one line. */
export function wordsOf(block: Block): string {
  const words = (runs: readonly (readonly Inline[])[]) =>
    runs.flatMap(run => run.map(inline => ('text' in inline ? inline.text : ''))).join(' ');
  switch (block.kind) {
    case 'title':
      return block.text;
    case 'section':
      return block.blocks.map(wordsOf).join(' ');
    case 'paragraph':
      return words([block.content]);
    case 'list':
    case 'cautions':
      return words(block.items.map(({ content }) => content));
    case 'definitions':
      return words(block.rows.map(({ content }) => content));
    case 'table':
      return words(block.groups.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells)));
    case 'quotation':
      return words([block.content, block.attribution ?? []]);
    default:
      return '';
  }
}

/** Whether words hold others as words of their own. */
export const holds = (words: string, sought: string): boolean => {
  const at = words.indexOf(sought);
  const letter = /[\p{L}\p{N}]/u;
  if (at < 0) return false;
  const alone = !letter.test(words.charAt(at - 1)) && !letter.test(words.charAt(at + sought.length));
  return alone || holds(words.slice(at + 1), sought);
};

/** Whether words tie a short form to what it stands for: "Harbour Trust (HT)", "HT (Harbour Trust)". */
function spells(words: string, short: string, long: string): boolean {
  const small = words.toLowerCase();
  const [one, other] = [short.toLowerCase(), long.toLowerCase()];
  return [`${other} (${one}`, `${other}, ${one}`, `${one} (${other}`].some(tied => small.includes(tied));
}

/** The short forms that some blocks use and do not spell out, as the source does elsewhere: "IP: intellectual property; …". Null where there are none. */
export function shortForms(material: Material, blocks: readonly Block[]): Definitions['rows'][number] | null {
  const { article, labels } = material;
  const words = blocks.map(wordsOf).join(' ');
  const used = article.acronyms.filter(({ short, long }) => holds(words, short) && !spells(words, short, long));
  if (used.length === 0) return null;
  const content = used.flatMap(({ short, long }, index) => [
    ...(index > 0 ? [plain(labels.separator)] : []),
    cited(material, short),
    plain(' = '),
    cited(material, long),
  ]);
  const spans = used.flatMap(({ spans }) => spans.slice(0, 1));
  const { paragraphs } = marksOf(material, spans);
  return { term: labels.source.shortForms, content, marks: { paragraphs, cautions: [] } };
}
