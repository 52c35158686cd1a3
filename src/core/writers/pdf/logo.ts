import type PDFDocument from 'pdfkit';
import { type Logo, printedSize } from '../../house/picture.ts';
import type { Setting } from './flow.ts';
import { type Strip, strip } from './strip.ts';
import { type Tag, within } from './tag.ts';

/** From a logo to what stands under it. */
const UNDER_LOGO = 8;

/** The logo at the head of the label column, as a figure of the element `tag`; null where there is none. */
export function logoStrip({ logo, design, count }: Setting, tag: Tag): Strip | null {
  if (!logo) return null;
  const { width, height } = printedSize(logo);
  const figure = within(tag, 'Figure', { alternative: logo.alternative });
  return strip(height + UNDER_LOGO, {
    pieces: [
      {
        order: count.order++,
        x: design.label.x,
        y: height,
        width,
        text: '',
        style: design.styles.kind,
        tag: figure,
        picture: height,
      },
    ],
  });
}

/** Draws the shapes of a drawing as they are, so that no printer is too fine for it; pixels as pixels. */
export function drawLogo(logo: Logo, x: number, y: number, width: number, pdf: PDFDocument): void {
  if (!logo.drawing) {
    pdf.image(logo.bytes, x, y, { width });
    return;
  }
  pdf.save();
  pdf.translate(x, y).scale(width / logo.width);
  pdf.rect(0, 0, logo.width, logo.height).clip();
  for (const { outline, fill, evenOdd, stroke } of logo.drawing.shapes) {
    for (const segment of outline) {
      if (segment[0] === 'M') pdf.moveTo(segment[1], segment[2]);
      else if (segment[0] === 'L') pdf.lineTo(segment[1], segment[2]);
      else if (segment[0] === 'C') {
        const [, a, b, c, d, e, f] = segment;
        pdf.bezierCurveTo(a, b, c, d, e, f);
      } else pdf.closePath();
    }
    if (fill && stroke)
      pdf.lineWidth(stroke.width).fillAndStroke(fill, stroke.colour, evenOdd ? 'even-odd' : 'non-zero');
    else if (fill) pdf.fillColor(fill).fill(evenOdd ? 'even-odd' : 'non-zero');
    else if (stroke) pdf.lineWidth(stroke.width).strokeColor(stroke.colour).stroke();
  }
  pdf.restore();
}
