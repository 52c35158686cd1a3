import { words as setOf } from '../../extract/vocabulary/words.ts';
import { collapse } from '../../span.ts';
import { type Element, type Node, unescaped } from '../../xml.ts';
import { child, nameOf, settingOf } from './element.ts';

/** Elements that hold no words of the text: what was struck out or moved away, codes of fields, a drawing told a second time for older programs, properties. */
const SKIPPED = setOf(
  'del moveFrom instrText delText delInstrText Fallback pPr rPr tblPr tblGrid trPr tcPr sectPr sdtPr',
);

/** What single elements of a run stand for (ECMA-376, 17.3.3). */
const SIGNS: Readonly<Record<string, string>> = { tab: '\t', ptab: '\t', cr: '\n', noBreakHyphen: '-', softHyphen: '' };

/** Whether nobody sees it: a hidden run, or a field that shows but what is to be filled in. */
function isHidden(element: Element): boolean {
  const [run, control] = [child(element, 'rPr'), child(element, 'sdtPr')];
  const vanish = run && child(run, 'vanish');
  if (vanish) return !/^(?:0|false|off)$/.test(settingOf(vanish) ?? '');
  return control !== null && child(control, 'showingPlcHdr') !== null;
}

/** The words within a paragraph; boxes of text that float beside it are put aside. */
function* wordsIn(nodes: readonly Node[], boxes: Element[]): Generator<string> {
  for (const node of nodes) {
    if (typeof node === 'string') continue;
    const name = nameOf(node);
    const sign = SIGNS[name];
    if (sign !== undefined) yield sign;
    else if (name === 't') yield unescaped(node.children.filter(part => typeof part === 'string').join(''));
    else if (name === 'br') yield /^(?:page|column)$/.test(settingOf(node, 'type') ?? '') ? '\n\n' : '\n';
    else if (name === 'txbxContent') boxes.push(node);
    else if (!SKIPPED.has(name) && !isHidden(node)) yield* wordsIn(node.children, boxes);
  }
}

/** One paragraph, item or row of a table, in words. */
interface Block {
  readonly kind: 'paragraph' | 'item' | 'row';
  readonly words: string;
}

const isFilled = ({ words }: Block): boolean => words !== '';

/** Whether a sentence runs on from one paragraph into the next: both are lines of a text that was wrapped before it came into Word. */
const runsOn = ({ words }: Block, next: Block): boolean => /[\p{L},]$/u.test(words) && /^\p{Ll}/u.test(next.words);

/** So many paragraphs that run on, and one in so many of all, are no slips. */
const [FEW_WRAPPED, SHARE_WRAPPED] = [3, 5];

/** Blocks as lines. Paragraphs are parted by a blank line; where they are but lines, by what is empty between them. */
function linesOf(blocks: readonly Block[]): string {
  const wrapped = blocks.filter((block, at) => at > 0 && runsOn(blocks[at - 1] as Block, block)).length;
  const areLines = wrapped >= FEW_WRAPPED && wrapped * SHARE_WRAPPED >= blocks.filter(isFilled).length;
  let text = '';
  let last: Block | null = null;
  for (const block of blocks) {
    const isTight =
      last !== null && isFilled(last) && last.kind === block.kind && (areLines || block.kind !== 'paragraph');
    if (isFilled(block)) text += text === '' ? block.words : (isTight ? '\n' : '\n\n') + block.words;
    last = block;
  }
  return text;
}

/** Takes the words of the body of a Word document out of it, as lines: a blank line parts paragraphs, items bear a bullet, cells of a row are parted by bars. */
export function textOfWord(body: readonly Node[], isItem: (properties: Element | null) => boolean): string {
  const paragraph = (element: Element): Block[] => {
    const boxes: Element[] = [];
    const lines = [...wordsIn(element.children, boxes)].join('').split('\n').map(collapse);
    const told = lines.join('\n').trim();
    const item = told !== '' && isItem(child(element, 'pPr'));
    const own: Block = item ? { kind: 'item', words: `• ${told}` } : { kind: 'paragraph', words: told };
    return [own, ...boxes.flatMap(({ children }) => blocks(children))];
  };
  /** A row of short cells is one line; cells that hold several paragraphs are told one after the other, as where a table lays out a page. */
  const row = (element: Element): Block[] => {
    const cells = element.children.map(node => blocks([node]).filter(isFilled));
    const filled = cells.filter(cell => cell.length > 0);
    if (filled.length < 2 || filled.some(cell => cell.length > 1)) return filled.flat();
    return [{ kind: 'row', words: filled.flatMap(([block]) => block?.words ?? []).join(' | ') }];
  };
  const blocks = (nodes: readonly Node[]): Block[] =>
    nodes.flatMap(node => {
      if (typeof node === 'string') return [];
      const name = nameOf(node);
      if (name === 'p') return paragraph(node);
      if (name === 'tr') return row(node);
      return SKIPPED.has(name) || isHidden(node) ? [] : blocks(node.children);
    });
  return linesOf(blocks(body));
}
