import { ImageRun } from 'docx';
import { type Logo, printedSize } from '../../house/picture.ts';
import { type Draft, say } from './draft.ts';

/** The library counts in pixels of 1/96 inch. */
const PX = 96 / 72;

const TYPES = { 'image/png': 'png', 'image/jpeg': 'jpg' } as const;

function imageOf(logo: Logo): ImageRun {
  const { width, height } = printedSize(logo);
  const transformation = { width: Math.round(width * PX), height: Math.round(height * PX) };
  // The library would go on counting from one document to the next.
  const altText = { id: '1', name: 'Logo', title: '', description: logo.alternative };
  if (logo.standIn) {
    const fallback = { type: 'png', data: logo.standIn() } as const;
    return new ImageRun({ type: 'svg', data: logo.bytes, transformation, altText, fallback });
  }
  const type = TYPES[logo.mediaType as keyof typeof TYPES];
  return new ImageRun({ type, data: logo.bytes, transformation, altText });
}

/** Writes the logo above all else. */
export function logo(draft: Draft): void {
  if (draft.logo) say(draft, 'Logo', [imageOf(draft.logo)]);
}

/** Points that a logo takes at the head of the page. */
export const logoHeight = (logo: Logo | null): number => (logo ? printedSize(logo).height + 8 : 0);
