import { regex } from '../../../regex.ts';

/** The number that may lead a paragraph. */
export const LEADING = regex(String.raw`^\d{1,2}(?=[.)]?\s+\p{Lu})`, 'u');

/** Whether the number only numbers its paragraph: "2. The Minister", or "2 The Minister" where a neighbour is numbered too. */
export function leads(paragraph: string, start: number, after: string, numbered: ReadonlySet<number>): boolean {
  if (start !== 0) return false;
  if (/^\s?[.)]\s/.test(after) || /^\d{1,3}\s*$/.test(paragraph)) return true;
  const own = Number(LEADING.exec(paragraph)?.[0] ?? Number.NaN);
  return numbered.has(own - 1) || numbered.has(own + 1);
}
