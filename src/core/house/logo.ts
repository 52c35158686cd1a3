import { Failure } from '../failure.ts';
import { jpegSize } from './jpeg.ts';
import { type Fault, isFault, type Measured } from './measured.ts';
import type { Logo } from './picture.ts';
import { pngSize } from './png.ts';
import { rasterised } from './raster.ts';
import { type Drawing, readSvg } from './svg.ts';

/** A logo is printed 28 mm wide: so much is more than any printer shows of it. */
const MOST = { bytes: 2 * 2 ** 20, pixels: 4000 } as const;

const startsWith = (bytes: Uint8Array, ...signature: number[]): boolean =>
  signature.every((byte, at) => bytes[at] === byte);

/** Pixels of a stand-in: 600 dpi at 28 mm. */
const STAND_IN = 661;

function standInOf(drawing: Drawing): () => Uint8Array {
  let made: Uint8Array | undefined;
  return () => {
    made ??= rasterised(drawing, STAND_IN);
    return made;
  };
}

/**
 * Reads and checks a logo.
 * @throws {Failure} unsupported, when it is no PNG, JPEG or SVG, or one that cannot be printed; too-large; invalid, when it is broken.
 */
export function readLogo(bytes: Uint8Array, name: string, alternative: string): Logo {
  const refuse = (kind: 'invalid' | 'unsupported' | 'too-large', [what, hint]: Fault) =>
    new Failure(kind, `the logo ${name} ${what}`, hint);
  if (bytes.length > MOST.bytes)
    throw refuse('too-large', [`is over ${MOST.bytes / 2 ** 20} MiB`, 'save it smaller: it is printed 28 mm wide']);
  const made = (mediaType: Logo['mediaType'], measured: Measured, drawing: Drawing | null): Logo => {
    if (isFault(measured)) throw refuse('invalid', measured);
    const { width, height } = measured;
    if (!drawing && Math.max(width, height) > MOST.pixels)
      throw refuse('too-large', [
        `is ${width} × ${height} pixels`,
        `make it at most ${MOST.pixels} pixels wide and high: it is printed 28 mm wide`,
      ]);
    return { mediaType, bytes, width, height, alternative, drawing, standIn: drawing && standInOf(drawing) };
  };
  if (startsWith(bytes, 0x89, 0x50, 0x4e, 0x47)) return made('image/png', pngSize(bytes, MOST.pixels), null);
  if (startsWith(bytes, 0xff, 0xd8, 0xff)) return made('image/jpeg', jpegSize(bytes), null);
  const drawing = readSvg(bytes);
  if (drawing === null)
    throw refuse('unsupported', ['is no picture that can be printed', 'save it as PNG, JPEG or SVG']);
  if (isFault(drawing)) throw refuse('invalid', drawing);
  return made('image/svg+xml', drawing, drawing);
}
