import { type Logo, printedSize } from '../../house/picture.ts';
import { escapeHtml } from './escape.ts';

/** CSS pixels in a point. */
const PX = 96 / 72;

const base64 = (bytes: Uint8Array): string => {
  let letters = '';
  for (let at = 0; at < bytes.length; at += 8192) letters += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return btoa(letters);
};

/** A logo inside the page: as a picture, so that nothing in an SVG can run. */
export function logoImage(logo: Logo): string {
  const { width, height } = printedSize(logo);
  const size = `width="${Math.round(width * PX)}" height="${Math.round(height * PX)}"`;
  return `<img class="logo" src="data:${logo.mediaType};base64,${base64(logo.bytes)}" alt="${escapeHtml(logo.alternative)}" ${size}>`;
}
