import { regex } from '../../../regex.ts';
import type { Span } from '../../../span.ts';
import { FOREIGN_CUES, HAN_CUES } from '../../vocabulary/foreign-cues.ts';
import type { Attribution } from './attributed.ts';

const foreign = Object.values(FOREIGN_CUES)
  .flat()
  .sort((a, b) => b.length - a.length)
  .join('|')
  .replaceAll(' ', String.raw`\s+`);
const foreignEnd = regex(String.raw`\s(?:${foreign})\s*:?\s*$`, 'u');
const NAME = String.raw`(?:(?:le|la|les|el|los|las|l['’]|der|die|das|un|une|una)\s*)?(?:[\p{L}.'’-]+\s+){0,6}?\p{Lu}[\p{L}.'’-]+(?:(?<!\p{L}{4}\.)\s+(?:(?:de|del|la|du|des|von|van|y|et)\s+){0,2}\p{Lu}[\p{L}.'’-]+){0,5}`;
const foreignAfter = regex(String.raw`^\s*,?\s*(${foreign})(?![\p{L}-])\s*(?:(${NAME})|(?=[.,\s]|$))`, 'u');
/** « …», a déclaré le directeur du port, Oscar Vantrel: the office first, then its holder. */
const officeAfter = regex(
  String.raw`^\s*,?\s*(${foreign})(?![\p{L}-])\s+((?:(?:le|la|el|der|die|das)\s|l['’])[^,.;«»“”"]{2,90},\s(?:\p{Lu}[\p{L}’'-]{1,30})(?:\s(?:(?:de|del|la|du|van|von|y)\s){0,2}\p{Lu}[\p{L}’'-]{1,30}){1,4})(?=[,.;]|$)`,
  'u',
);
const foreignBefore = regex(
  String.raw`(?<![\p{L}])(${NAME})(?:,[^,.;:]{2,120},)?\s+(${foreign})(?![\p{L}-])[^.;:«“"]{0,80}[:,]\s*$`,
  'u',
);
const hanBefore = regex(
  String.raw`([\p{Script=Han}·A-Za-z]{2,24}?)(?:在[\p{Script=Han}]{1,20})?(?<![简簡俗统統通又])(${HAN_CUES.join('|')})[，,：:]?\s*$`,
  'u',
);

/** The attribution beside words in quotation marks in other languages than English, before them or behind them, or null. */
export function foreignAttribution(text: string, left: Span, right: Span): Attribution | null {
  const from = Math.max(left[0], left[1] - 300);
  const lead = text.slice(from, left[1]);
  const sentence = lead.slice(Math.max(lead.lastIndexOf('. '), lead.lastIndexOf('。'), lead.lastIndexOf('\n'), -1) + 1);
  const offset = left[1] - sentence.length;
  const before = sentence.match(foreignBefore) ?? sentence.match(hanBefore);
  const named = before?.[1];
  if (before?.index !== undefined && named) {
    const at = offset + before.index;
    return { speakerSpan: [at, at + named.length], cue: before[2] ?? null, whole: [offset, left[1]] };
  }
  const behind = text.slice(right[0], Math.min(right[1], right[0] + 200));
  const after = behind.match(officeAfter) ?? behind.match(foreignAfter);
  if (!after) return null;
  const end = right[0] + after[0].length;
  return { speakerSpan: after[2] ? [end - after[2].length, end] : null, cue: after[1] ?? null, whole: [right[0], end] };
}

/** Whether words end in a verb of saying of another language. */
export const endsInForeignCue = (words: string): boolean => foreignEnd.test(words);
