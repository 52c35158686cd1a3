import type { Letterhead } from '#core/letterhead/letterhead';
import type { Output } from './choices.ts';

/** What a file that is meant for a letterhead may end in; which of them are refused, and why, is told when they are opened. */
const ENDINGS = /\.(?:docx|docm|dotx|dotm|doc)$/i;

/** Whether the name of a template is rather that of a letterhead. */
export const isLetterhead = (name: string): boolean => ENDINGS.test(name);

/** A customer's Word document, opened and checked. @throws {Failure} unsupported, invalid or too-large, with what to do about it. */
export async function openLetterhead(bytes: Uint8Array, name: string): Promise<Letterhead> {
  const { openLetterhead: open } = await import('#core/letterhead/letterhead');
  return open(bytes, name);
}

/** A letterhead filled, under its own name. */
export const filledLetterhead = (letterhead: Letterhead): Output => ({
  kind: 'letterhead',
  letterhead,
  file: letterhead.name.replace(/^.*[/\\]/, ''),
});
