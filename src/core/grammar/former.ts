import type { Span } from '../span.ts';

/** "from 620 to 410", "410 (down from 620)". */
const FROM =
  /(?<!\p{L})(?<moved>up|down|revised|increased|reduced|raised|lowered|cut)?,?\s*from\s+(?:(?:about|some|nearly|over)\s+)?$/iu;
const BECOMES = /^\s+to\s+(?:(?:about|some|nearly|over|just|only)\s+)*[\p{Sc}\d]/u;
const RANGE = /(?<!\p{L})(?:rang|var(?:y|ie)|span|anything|everything|ages?)\p{L}*\s+from\s+$/iu;

/** Whether an English figure tells what something was before it became what the figure beside it tells: "cut its crew from ‹620› to 410". */
export function isFormer(text: string, [start, end]: Span): boolean {
  const before = text.slice(Math.max(0, start - 30), start);
  const from = FROM.exec(before);
  if (!from || RANGE.test(before)) return false;
  return from.groups?.moved !== undefined || BECOMES.test(text.slice(end, end + 24));
}
