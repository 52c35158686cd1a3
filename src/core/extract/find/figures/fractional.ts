import { nounsAfter } from './counted.ts';

/** Whether "half" or "a quarter" is a part of something here, not of a year, a match or a town. */
export function fractional(part: string, after: string, marked: boolean): boolean {
  if (/^[\s-]+(?:year|time|day|way|past|hour)/i.test(after)) return false;
  // "the previous two quarters": parts of a year.
  if (/\bquarters$/i.test(part) && !/^three\b/i.test(part)) return false;
  // "One school in four", not "one ship in two ports".
  if (/\s(?:in|out\s+of)\s/i.test(part)) return !/^one\s+(?!in\s|out\s)/i.test(part) || nounsAfter(after) === null;
  if (marked || /^\s+of\s/i.test(after) || /^(?:two|three|four|five|seven|nine)\b/i.test(part)) return true;
  return /^half$/i.test(part) && /^\s+(?:the|its|their|all|our)\s/i.test(after);
}
