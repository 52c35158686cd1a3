import type { IRunStylePropertiesOptions } from 'docx';
import { rightToLeft } from '../../direction.ts';

const EAST_ASIAN = new Set(['ja', 'ko', 'zh']);

const primary = (tag: string) => tag.split('-')[0]?.toLowerCase() ?? '';

/** Whether a tag names a language whose letters are as wide as they are high. */
export const eastAsian = (tag: string): boolean => EAST_ASIAN.has(primary(tag));

/** Well formed enough for `w:lang` (BCP 47, up to four subtags). */
const TAG = /^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8}){0,3}$/;

/** The language of a run, in the slot that Word reads for its script. */
export function runLanguage(tag: string): IRunStylePropertiesOptions {
  if (!TAG.test(tag)) return {};
  if (rightToLeft(tag)) return { language: { bidirectional: tag } };
  return { language: eastAsian(tag) ? { eastAsia: tag } : { value: tag } };
}
