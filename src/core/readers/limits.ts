import { Failure } from '../failure.ts';

/** The largest source that is read, in bytes. */
export const MOST_BYTES = 2 * 2 ** 20;

/** The longest text that is read, in UTF-16 code units. */
export const MOST_CHARACTERS = 1_000_000;

/** The most paragraphs a text may have. */
export const MOST_PARAGRAPHS = 20_000;

/** Refuses a source of so many bytes before they are read, where they are too many. @throws {Failure} too-large */
export function requireReadable(bytes: number, name: string): void {
  if (bytes <= MOST_BYTES) return;
  throw new Failure(
    'too-large',
    `${name} is over ${MOST_BYTES / 2 ** 20} MiB`,
    'split it into single press releases, and take large pictures out of it',
  );
}

/** @throws {Failure} invalid, when a source has no bytes; too-large, when it has too many. */
export function requireSize(bytes: Uint8Array, name: string): void {
  if (bytes.length === 0) throw new Failure('invalid', `${name} is empty`, 'give a file that holds text');
  requireReadable(bytes.length, name);
}
