import { Inflate } from 'fflate';
import { Failure } from '../failure.ts';

/** What a package may hold: bytes when unpacked, how many times smaller it may be packed, and parts. */
export interface Limits {
  readonly bytes: number;
  readonly ratio: number;
  readonly parts: number;
}

/** Sizes below this are let be, however well they pack. */
const SMALL = 64 * 2 ** 10;

/** An inflater is fed so many bytes at a time, so that a bomb is caught long before it has gone off. */
const BITE = 4096;

const [END, ENTRY, LOCAL] = [0x06054b50, 0x02014b50, 0x04034b50];
const [STORED, DEFLATED] = [0, 8];
const ENCRYPTED = 1;

const broken = (name: string): Failure =>
  new Failure('invalid', `${name} is no sound zip package`, 'open it in Word and save it again as .docx');

const bomb = (name: string, what: string): Failure =>
  new Failure('too-large', `${name} ${what}`, 'take out pictures and embedded files, or save it again from Word');

/** Where the list of entries ends (PKWARE APPNOTE 4.3.16): looked for from the end, as a comment may follow it. */
function endOf(view: DataView, name: string): number {
  for (let at = view.byteLength - 22; at >= 0 && at > view.byteLength - 22 - 0xffff; at--)
    if (view.getUint32(at, true) === END) return at;
  throw broken(name);
}

function inflated(packed: Uint8Array, size: number, name: string): Uint8Array {
  const bytes = new Uint8Array(size);
  let at = 0;
  const inflate = new Inflate(chunk => {
    if (at + chunk.length > size) throw bomb(name, 'unpacks to more than it says');
    bytes.set(chunk, at);
    at += chunk.length;
  });
  for (let from = 0; from < packed.length; from += BITE)
    inflate.push(packed.subarray(from, from + BITE), from + BITE >= packed.length);
  if (at !== size) throw broken(name);
  return bytes;
}

/**
 * The parts of a zip package by path, in its order, folders and what is not wanted left out.
 * @throws {Failure} invalid, when it is broken, its parts are locked, or a path leads out of it; too-large, when it unpacks beyond the limits.
 */
export function unzip(
  zip: Uint8Array,
  name: string,
  limits: Limits,
  isWanted: (path: string) => boolean = () => true,
): Map<string, Uint8Array> {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  const parts = new Map<string, Uint8Array>();
  let left = limits.bytes;
  try {
    const end = endOf(view, name);
    const count = view.getUint16(end + 10, true);
    if (count > limits.parts) throw bomb(name, `has ${count} parts`);
    for (let index = 0, at = view.getUint32(end + 16, true); index < count; index++) {
      if (view.getUint32(at, true) !== ENTRY) throw broken(name);
      const [flags, method] = [view.getUint16(at + 8, true), view.getUint16(at + 10, true)];
      const [packed, size] = [view.getUint32(at + 20, true), view.getUint32(at + 24, true)];
      const [named, extra, comment] = [28, 30, 32].map(offset => view.getUint16(at + offset, true));
      const local = view.getUint32(at + 42, true);
      const path = new TextDecoder().decode(zip.subarray(at + 46, at + 46 + (named ?? 0)));
      at += 46 + (named ?? 0) + (extra ?? 0) + (comment ?? 0);
      if (path.endsWith('/')) continue;
      if (flags & ENCRYPTED || path.split(/[/\\]/).includes('..') || parts.has(path)) throw broken(name);
      left -= size;
      if (left < 0 || (size > SMALL && size > packed * limits.ratio))
        throw bomb(
          name,
          `unpacks to more than ${limits.bytes / 2 ** 20} MiB, or to over ${limits.ratio} times its size`,
        );
      if (!isWanted(path)) continue;
      if (view.getUint32(local, true) !== LOCAL) throw broken(name);
      const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
      const data = zip.subarray(start, start + packed);
      if (data.length < packed || (method !== DEFLATED && (method !== STORED || packed !== size))) throw broken(name);
      parts.set(path, method === STORED ? data : inflated(data, size, name));
    }
  } catch (error) {
    throw error instanceof Failure ? error : broken(name);
  }
  return parts;
}
