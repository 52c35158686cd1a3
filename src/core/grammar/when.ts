import type { Span } from '../span.ts';

/** "since 2017": from when on something is told, not when the news is. */
const SINCE =
  /(?<!\p{L})(?:since|depuis|desde)\s+(?:(?:the|le|el)\s+)?(?:(?:early|mid|late|end|beginning|start)[\s-]+(?:of\s+)?)?$/iu;
/** "达到2014年6月以来最高水平": since when, told behind the date. */
const SINCE_BEHIND = /^[^。；;]{0,4}以来/u;
/** "the budget for 2016", "Fiscal Year 2016": what something is for. */
const YEAR_FOR = /(?<!\p{L})(?:for(?:\s+the)?|fiscal|financial)(?:\s+years?)?\s+$/iu;
const YEARS = /^(?:(?:fiscal|financial)\s+year\s+)?(?:19|20)\d\d(?:[-–/]\d{2,4})?$/iu;
/** "the 1970s": too long to be when. */
const DECADE = /\d0s$/u;

/** "kettles sold between June 2024 and January 2026": when the things were made or sold that the news is about. */
const OF_THINGS =
  /(?<!\p{L})\p{Ll}{2,}s\s+(?:sold|made|built|bought|purchased|produced|manufactured|packed|bottled|issued|born|registered)\s+(?:[^\s,;.]+\s+){0,6}$/u;

/** What is planned, due or told by a day, rather than what happens on it. */
const OTHER_END =
  /(?<!\p{L})(?:scheduled|received|due|planned|valid|effective|deadline|dated|issued|published|until|till|by|before|after|as\s+of|ending|ended|compared\s+(?:with|to)|expires?|born)\s+(?:[^\s,;.]+\s+){0,3}$/iu;
/** Behind a day inside of what the sentence is about: "the fire on Saturday ‹has›". */
const GOES_ON = /^\s(?:has|have|had|is|are|was|were|will|would|can|could)(?!\p{L})/u;

/** Whether an English sentence tells that its news happens on the day at a place in it; no day that only names something, "the May 3 fire". */
export function happensOn(text: string, span: Span): boolean {
  const before = text.slice(Math.max(0, span[0] - 60), span[0]);
  const after = text.slice(span[1], span[1] + 12);
  const names = /(?<!\p{L})(?:the|an?|its|their|this)\s$/iu.test(before) && /^\s\p{L}/u.test(after);
  return canBeWhen(text, span) && !OTHER_END.test(before) && !GOES_ON.test(after) && !names;
}

/** Whether a date in a sentence of the news can be when it happens: neither since when it holds, nor when the things were made that it is about, nor the year it is for, nor a decade. */
export function canBeWhen(text: string, [start, end]: Span): boolean {
  const words = text.slice(start, end);
  const before = text.slice(Math.max(0, start - 80), start);
  const years = /^(?:fiscal|financial)/iu.test(words) || (YEARS.test(words) && YEAR_FOR.test(before));
  if (OF_THINGS.test(before)) return false;
  return !SINCE.test(before) && !SINCE_BEHIND.test(text.slice(end, end + 12)) && !DECADE.test(words) && !years;
}
