import type { OutlineItem, default as PDFDocument } from 'pdfkit';
import type { Setting } from './flow.ts';
import { footerWords, headerWords, houseFooter, houseHeader, type Word } from './furniture.ts';
import { ROOT } from './layout.ts';
import { widthOf } from './line-break.ts';
import { drawLogo } from './logo.ts';
import { NOTES_ABOVE, type Page, type Placed } from './page-break.ts';
import type { Piece, Shape } from './strip.ts';
import { MM, type Style } from './style.ts';
import { type Tree, treeOf } from './tree.ts';

interface Canvas {
  readonly pdf: PDFDocument;
  readonly setting: Setting;
  readonly tree: Tree;
  readonly pageNumbers: ReadonlyMap<string, number>;
  /** The open bookmark of each level. */
  readonly outline: OutlineItem[];
}

function drawText(text: string, x: number, y: number, style: Style, { pdf, setting }: Canvas, ink?: string): void {
  pdf.font(style.face, style.size).fillColor(ink ?? setting.theme.colours[style.colour]);
  pdf.text(text, x, y, {
    lineBreak: false,
    baseline: 'alphabetic',
    ...(style.tracking ? { characterSpacing: style.tracking } : {}),
  });
}

function drawShape({ x, y, width, height, colour, line, dots }: Shape, { pdf, setting }: Canvas): void {
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
    for (const piece of strip.pieces) drawText(piece.text, piece.x, top + y + piece.y, piece.style, canvas);
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
    const foot = pdf.page.height - y;
    element.dictionary.data.A = { O: 'Layout', BBox: [x, foot, x + width, foot + picture] };
  }
  element.add(() => {
    for (const { text, x, y, width, style, pageOf, picture } of run) {
      if (picture !== undefined && setting.logo) drawLogo(setting.logo, x, y - picture, width, pdf);
      const shown = pageOf === undefined ? text : String(pageNumbers.get(pageOf) ?? '');
      if (shown === '') continue;
      drawText(shown, pageOf === undefined ? x : x - widthOf(shown, style, setting.faces), y, style, canvas);
    }
  });
  if (!tag.target) return;
  const { words, anchor, href } = tag.target;
  // A pdfkit string is a String object.
  const options = { structParent: element, Contents: new String(words) };
  for (const [x, y, width, height] of boxesOf(run)) {
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

function drawFurniture(words: readonly Word[], type: 'Header' | 'Footer', canvas: Canvas): void {
  if (words.length === 0) return;
  const { pdf } = canvas;
  pdf.markContent('Artifact', { type: 'Pagination', attached: [type === 'Header' ? 'Top' : 'Bottom'] });
  for (const { text, x, y, style, boxed, paint } of words) {
    if (text === '') continue;
    const box = [x - 1.6 * MM, y - style.size * 1.12, (boxed ?? 0) + 3.2 * MM, style.size * 1.75] as const;
    if (paint)
      pdf
        .fillColor(paint.ground)
        .rect(...box)
        .fill();
    else if (boxed !== undefined)
      pdf
        .lineWidth(0.75)
        .strokeColor(canvas.setting.theme.colours.ink)
        .rect(...box)
        .stroke();
    drawText(text, x, y, style, canvas, paint?.ink);
  }
  pdf.endMarkedContent();
}

/** Draws all pages, in the reading order, with structure, links, bookmarks, header and footer. */
export function drawPages(pages: readonly Page[], setting: Setting, pdf: PDFDocument): void {
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
    drawFurniture([...houseHeader(setting), ...headerWords(index + 1, pages.length, setting)], 'Header', canvas);
    const cover = setting.doc.design === 'report' && index === 0;
    const foot = cover ? [] : footerWords(index + 1, pages.length, setting);
    drawFurniture([...foot, ...houseFooter(setting)], 'Footer', canvas);
    canvas.tree.endPage();
  }
  canvas.tree.end();
}
