import type { OutlineItem, default as PDFDocument } from 'pdfkit';
import { type Count, numberAt } from './count.ts';
import type { Setting } from './flow.ts';
import { type Furnishing, footerWords, headerWords, houseFooter, houseHeader, NONE, together } from './furniture.ts';
import { ROOT } from './layout.ts';
import { drawLogo } from './logo.ts';
import { NOTES_ABOVE, type Page, type Placed } from './page-break.ts';
import { shareWords } from './shaped-words.ts';
import { widthOf } from './span.ts';
import type { Piece, Shape } from './strip.ts';
import { MM } from './style.ts';
import { type Tree, treeOf } from './tree.ts';

interface Canvas {
  readonly pdf: PDFDocument;
  readonly setting: Setting;
  readonly tree: Tree;
  readonly pageNumbers: ReadonlyMap<string, number>;
  /** The open bookmark of each level. */
  readonly outline: OutlineItem[];
}

/** From where lines of the document start to where the page is measured from: its left edge. */
const leftOf = ({ x, width }: Pick<Shape, 'x' | 'width'>, { pdf, setting }: Canvas): number =>
  setting.faces.order?.rightToLeft ? pdf.page.width - x - width : x;

type Text = Pick<Piece, 'text' | 'x' | 'y' | 'width' | 'style' | 'rightToLeft'> & { readonly ink?: string };

/**
 * One line of text, already measured. pdfkit's own `text` comes to the same bytes by this call, and measures the words
 * twice more on its way.
 */
function drawText({ text, x, y, width, style, rightToLeft, ink }: Text, canvas: Canvas): void {
  const { pdf, setting } = canvas;
  pdf.font(style.face, style.size).fillColor(ink ?? setting.theme.colours[style.colour]);
  shareWords(pdf._font);
  pdf._fragment(text, leftOf({ x, width }, canvas), y, {
    baseline: 'alphabetic',
    textWidth: 0,
    wordCount: 0,
    ...(rightToLeft ? { features: 'rtl' } : {}),
    ...(style.tracking ? { characterSpacing: style.tracking } : {}),
  });
}

function drawShape({ y, width, height, colour, line, dots, ...rest }: Shape, canvas: Canvas): void {
  const { pdf, setting } = canvas;
  const x = leftOf({ width, ...rest }, canvas);
  const paint = setting.theme.colours[colour];
  if (dots) {
    if (width <= 0) return;
    pdf.dash(0.6, { space: 1.6 }).lineWidth(height).strokeColor(paint);
    pdf
      .moveTo(x, y)
      .lineTo(x + width, y)
      .stroke()
      .undash();
  } else if (line) pdf.lineWidth(line).strokeColor(paint).rect(x, y, width, height).stroke();
  else pdf.fillColor(paint).rect(x, y, width, height).fill();
}

/** Tints of neighbours as one area, so that no seam shows. */
function tints(placed: readonly Placed[], top: number, { design }: Setting): Shape[] {
  const areas: { from: number; to: number }[] = [];
  let open = false;
  for (const { strip, y } of placed) {
    const last = areas.at(-1);
    const to = y + strip.height;
    if (strip.tint === 'goes on' && open && last) last.to = to;
    else if (strip.tint !== 'none') areas.push({ from: y, to });
    open = strip.tint !== 'none';
  }
  return areas.map(({ from, to }) => ({ ...design.tint, y: top + from, height: to - from, colour: 'tint' }));
}

const moved = (shape: Shape, y: number): Shape => ({ ...shape, y: shape.y + y });

/** All that is not text, and heads that stand again: decoration, kept out of the structure. */
function drawDecoration(page: Page, canvas: Canvas): void {
  const { pdf, setting } = canvas;
  const { top } = setting.design.page;
  const shapes = tints(page.placed, top, setting);
  for (const { strip, y } of [...page.placed, ...page.notes])
    shapes.push(...strip.shapes.map(shape => moved(shape, top + y)));
  const [note] = page.notes;
  if (note)
    shapes.push({
      x: setting.design.text.x,
      y: top + note.y - NOTES_ABOVE / 2,
      width: 28 * MM,
      height: 0.5,
      colour: 'rule',
    });
  if (shapes.length > 0) {
    pdf.markContent('Artifact', { type: 'Layout' });
    for (const shape of shapes) drawShape(shape, canvas);
    pdf.endMarkedContent();
  }
  for (const { strip, y } of page.placed.filter(({ repeated }) => repeated)) {
    pdf.markContent('Artifact', { type: 'Pagination' });
    for (const piece of strip.pieces) drawText({ ...piece, y: top + y + piece.y }, canvas);
    pdf.endMarkedContent();
  }
}

type Box = readonly [x: number, y: number, width: number, height: number];

/** Where a reader may click: one box for each line of the pieces. */
function boxesOf(run: readonly Piece[]): Box[] {
  const lines = Map.groupBy(
    run.filter(({ text, pageOf }) => text.trim() !== '' || pageOf !== undefined),
    ({ y, style }) => Math.round(y + (style.rise ?? 0)),
  );
  return [...lines.values()].map(pieces => {
    const start = Math.min(...pieces.map(({ x }) => x));
    const end = Math.max(...pieces.map(({ x, width }) => x + width));
    const size = Math.max(...pieces.map(({ style }) => style.size));
    const base = Math.max(...pieces.map(({ y }) => y));
    return [start, base - size * 0.8, end - start, size * 1.1];
  });
}

/** Draws pieces of one element that follow each other, and the links over them. */
function drawRun(run: readonly Piece[], canvas: Canvas): void {
  const { pdf, setting, tree, pageNumbers } = canvas;
  const tag = run[0]?.tag;
  if (!tag) return;
  const element = tree.elementOf(tag);
  if (run.every(({ text, pageOf, picture }) => text === '' && pageOf === undefined && picture === undefined)) return;
  const [{ x, y, width, picture = null }] = run as [Piece];
  // An illustration says where it stands (ISO 32000-1, 14.8.5.4.3), counted from the foot of the page.
  if (picture !== null) {
    const left = leftOf({ x, width }, canvas);
    const foot = pdf.page.height - y;
    element.dictionary.data.A = { O: 'Layout', BBox: [left, foot, left + width, foot + picture] };
  }
  element.add(() => {
    for (const piece of run) {
      const { text, x, y, width: wide, style, pageOf, picture } = piece;
      if (picture !== undefined && setting.logo)
        drawLogo(setting.logo, leftOf({ x, width: wide }, canvas), y - picture, wide, pdf);
      if (pageOf === undefined) {
        if (text !== '') drawText(piece, canvas);
        continue;
      }
      const shown = String(pageNumbers.get(pageOf) ?? '');
      const width = widthOf(shown, style, setting.faces);
      if (shown !== '') drawText({ ...piece, text: shown, x: x - width, width }, canvas);
    }
  });
  if (!tag.target) return;
  const { words, anchor, href } = tag.target;
  // A pdfkit string is a String object.
  const options = { structParent: element, Contents: new String(words) };
  for (const [start, y, width, height] of boxesOf(run)) {
    const x = leftOf({ x: start, width }, canvas);
    if (anchor !== undefined) pdf.goTo(x, y, width, height, anchor, options);
    else if (href !== undefined) pdf.link(x, y, width, height, href, options);
  }
}

function drawPieces(placed: readonly Placed[], canvas: Canvas): void {
  const { top } = canvas.setting.design.page;
  const pieces = placed
    .filter(({ repeated }) => !repeated)
    .flatMap(({ strip, y }) => strip.pieces.map(piece => ({ ...piece, y: top + y + piece.y })))
    .sort((a, b) => a.order - b.order);
  let run: Piece[] = [];
  for (const piece of pieces) {
    if (run[0] && run[0].tag !== piece.tag) {
      drawRun(run, canvas);
      run = [];
    }
    run.push(piece);
  }
  drawRun(run, canvas);
}

function drawAnchors(placed: readonly Placed[], { pdf, setting, outline }: Canvas): void {
  const { top } = setting.design.page;
  for (const { strip, y, repeated } of placed)
    for (const { name, title, level } of repeated ? [] : strip.anchors) {
      const at = Math.max(0, top + y - 6);
      pdf.addNamedDestination(name, 'XYZ', 0, at, null);
      if (title === null) continue;
      const parent = outline.slice(0, level).at(-1) ?? pdf.outline;
      outline.length = Math.min(outline.length, level);
      // pdfkit counts `left` from the right edge.
      outline[level] = parent.addItem(title, { left: pdf.page.width, top: at });
    }
}

function drawFurniture({ words, boxes }: Furnishing, type: 'Header' | 'Footer', canvas: Canvas): void {
  if (words.length === 0) return;
  const { pdf } = canvas;
  pdf.markContent('Artifact', { type: 'Pagination', attached: [type === 'Header' ? 'Top' : 'Bottom'] });
  for (const { x, y, width, size, ground } of boxes) {
    const box = { x, y: y - size * 1.12, width, height: size * 1.75 };
    if (ground === undefined) drawShape({ ...box, colour: 'ink', line: 0.75 }, canvas);
    else pdf.fillColor(ground).rect(leftOf(box, canvas), box.y, box.width, box.height).fill();
  }
  for (const word of words) if (word.text !== '') drawText(word, canvas);
  pdf.endMarkedContent();
}

/** Draws all pages, in the reading order, with structure, links, bookmarks, header and footer. */
export function drawPages(pages: readonly Page[], counts: readonly Count[], setting: Setting, pdf: PDFDocument): void {
  const pageNumbers = new Map(
    pages.flatMap(({ placed }, index) =>
      placed.flatMap(({ strip }) => strip.anchors.map(({ name }): [string, number] => [name, index + 1])),
    ),
  );
  const canvas: Canvas = { pdf, setting, tree: treeOf(pdf, ROOT), pageNumbers, outline: [] };
  for (const [index, page] of pages.entries()) {
    pdf.addPage();
    drawDecoration(page, canvas);
    drawPieces(page.placed, canvas);
    drawPieces(page.notes, canvas);
    drawAnchors([...page.placed, ...page.notes], canvas);
    const number = numberAt(index, counts);
    drawFurniture(together(houseHeader(setting), headerWords(number, setting)), 'Header', canvas);
    const cover = setting.doc.design === 'report' && index === 0;
    const foot = cover ? NONE : footerWords(number, setting);
    drawFurniture(together(foot, houseFooter(setting)), 'Footer', canvas);
    canvas.tree.endPage();
  }
  canvas.tree.end();
}
