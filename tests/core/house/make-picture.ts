import { zlibSync } from 'fflate';

const chunk = (kind: string, data: Uint8Array): number[] => {
  const size = new Uint8Array(4);
  new DataView(size.buffer).setUint32(0, data.length);
  // Nobody who reads a logo of ours asks for the checksum.
  return [...size, ...new TextEncoder().encode(kind), ...data, 0, 0, 0, 0];
};

/** A PNG of one colour: by default of 8 bits and three colours a pixel, with all its pixels. */
export function pngOf(
  width: number,
  height: number,
  { depth = 8, colours = 2, interlaced = 0, bytes = height * (1 + width * 3) } = {},
): Uint8Array {
  const header = new Uint8Array(13);
  const view = new DataView(header.buffer);
  view.setUint32(0, width);
  view.setUint32(4, height);
  header.set([depth, colours, 0, 0, interlaced], 8);
  return Uint8Array.from([
    ...[0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
    ...chunk('IHDR', header),
    ...chunk('IDAT', zlibSync(new Uint8Array(bytes))),
    ...chunk('IEND', new Uint8Array()),
  ]);
}

/** The frame of a JPEG, without a picture in it. */
export const jpegOf = (width: number, height: number, { samples = 3, frame = 0xc0, depth = 8 } = {}): Uint8Array =>
  Uint8Array.from([
    ...[0xff, 0xd8, 0xff, 0xe0, 0, 4, 0, 0],
    ...[0xff, frame, 0, 8 + samples * 3, depth, height >> 8, height & 255, width >> 8, width & 255, samples],
    ...new Array<number>(samples * 3).fill(1),
    ...[0xff, 0xd9],
  ]);

/** An SVG of 200 by 100 that holds this. */
export const svgOf = (inner: string, attributes = 'viewBox="0 0 200 100"'): Uint8Array =>
  new TextEncoder().encode(`<svg xmlns="http://www.w3.org/2000/svg" ${attributes}>${inner}</svg>`);
