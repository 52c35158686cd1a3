import type { Span } from '../../../span.ts';
import { BODY_HEADS } from '../../vocabulary/bodies.ts';
import { OFFICE_HEADS } from '../../vocabulary/offices.ts';

/** "Mr. Quill of the ‹Tidal Party› duly elected": whose somebody is who acts or is acted on; an office of a body speaks for it. */
export function isSomebodys(text: string, [start]: Span): boolean {
  const holder = /(\p{Lu}\p{Ll}+)\sof\s(?:the\s)?$/u.exec(text.slice(Math.max(0, start - 40), start))?.[1];
  return holder !== undefined && !OFFICE_HEADS.has(holder.toLowerCase()) && !BODY_HEADS.has(holder);
}
