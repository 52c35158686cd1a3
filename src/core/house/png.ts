import { Inflate } from 'fflate';
import type { Fault, Measured } from './measured.ts';

const BROKEN: Fault = ['is a broken PNG', 'save it again'];

/** Samples of a pixel by colour type (PNG 1.2, 2.3). */
const SAMPLES: Readonly<Record<number, number>> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 };

/** Bytes the pixels unpack to, unless they unpack to more than `most`. */
function unpacked(parts: readonly Uint8Array[], most: number): number {
  let length = 0;
  const inflate = new Inflate(chunk => {
    length += chunk.length;
    if (length > most) throw new Error('too long');
  });
  for (const [index, part] of parts.entries()) {
    // A zlib stream (RFC 1950): two bytes, the data, a checksum.
    const data = index === 0 ? part.subarray(2) : part;
    for (let at = 0; at < data.length; at += 4096) inflate.push(data.subarray(at, at + 4096));
  }
  return length;
}

/** The size of a PNG in pixels, all of its pixels being there. */
export function pngSize(bytes: Uint8Array, most: number): Measured {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const data: Uint8Array[] = [];
  let [header, palette, end] = [-1, false, false];
  try {
    for (let at = 8; at < bytes.length && !end; ) {
      const length = view.getUint32(at);
      const kind = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
      if (at + 12 + length > bytes.length || (header < 0 && kind !== 'IHDR')) return BROKEN;
      if (kind === 'IHDR') header = at + 8;
      if (kind === 'PLTE') palette = true;
      if (kind === 'IDAT') data.push(bytes.subarray(at + 8, at + 8 + length));
      end = kind === 'IEND';
      at += 12 + length;
    }
    const [width, height] = [view.getUint32(header), view.getUint32(header + 4)];
    const [depth, colours, , , interlaced] = bytes.subarray(header + 8, header + 13);
    const samples = SAMPLES[colours ?? -1];
    if (!end || data.length === 0 || width === 0 || height === 0 || !samples || (colours === 3 && !palette))
      return BROKEN;
    if (Math.max(width, height) > most) return { width, height };
    if (depth === 16) return ['has 16 bits a colour', 'save it with 8 bits a colour'];
    if (interlaced) return ['is interlaced', 'save it without interlacing'];
    const expected = height * (1 + Math.ceil((width * samples * (depth ?? 0)) / 8));
    return unpacked(data, expected) < expected ? BROKEN : { width, height };
  } catch {
    return BROKEN;
  }
}
