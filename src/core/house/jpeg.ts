import type { Fault, Measured } from './measured.ts';

const BROKEN: Fault = ['is a broken JPEG', 'save it again'];

/** Frames that every reader of PDF decodes: baseline, extended and progressive (ISO 10918-1, table B.1). */
const FRAMES = new Set([0xc0, 0xc1, 0xc2]);
const isFrame = (marker: number): boolean => marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);

/** The size of a JPEG in pixels; of one that would not be printed as it is meant, why. */
export function jpegSize(bytes: Uint8Array): Measured {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    for (let at = 2; at < bytes.length; ) {
      if (view.getUint8(at) !== 0xff) return BROKEN;
      const marker = view.getUint8(at + 1);
      if (marker === 0xff) {
        at++;
        continue;
      }
      if (marker === 0xda) return BROKEN;
      if (isFrame(marker)) {
        const [depth, height, width, samples] = [
          view.getUint8(at + 4),
          view.getUint16(at + 5),
          view.getUint16(at + 7),
          view.getUint8(at + 9),
        ];
        if (samples === 4) return ['is a CMYK JPEG', 'save it in RGB'];
        if (!FRAMES.has(marker) || depth !== 8 || (samples !== 1 && samples !== 3))
          return ['is a JPEG of an uncommon kind', 'save it as a plain JPEG or a PNG'];
        const ended = bytes.lastIndexOf(0xd9) > at && bytes[bytes.lastIndexOf(0xd9) - 1] === 0xff;
        return width > 0 && height > 0 && ended ? { width, height } : BROKEN;
      }
      at += 2 + view.getUint16(at + 2);
    }
  } catch {}
  return BROKEN;
}
