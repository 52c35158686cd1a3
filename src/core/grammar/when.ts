import type { Span } from '../span.ts';

/** "since 2017": from when on something is told, not when the news is. */
const SINCE =
  /(?<!\p{L})(?:since|depuis|desde)\s+(?:(?:the|le|el)\s+)?(?:(?:early|mid|late|end|beginning|start)[\s-]+(?:of\s+)?|(?:madrugada|mañana|tarde|noche|nuit|matinée|soirée)\s(?:del?|du)\s(?:\p{L}+\s)?)?$/iu;
/** "la loi n° 4 du", "le semestre clos le": the day of a law, and the end of what results are of. */
const OF_LAW_OR_SPELL =
  /(?<!\p{L})(?:loi|décret(?:-loi)?|ordonnance|arrêté|ley|decreto(?:[\s-]ley)?|resolución)(?:\s[^\s,;:]{1,20}){0,4}\s(?:du|del?)\s$|(?<!\p{L})(?:clos|close|achevée?|terminad[oa]|cerrad[oa]|finalizad[oa])\s(?:le|au|el|al)\s$/iu;
/** "达到2014年6月以来最高水平": since when, told behind the date. */
const SINCE_BEHIND = /^[^。；;]{0,4}以来/u;
const UP_TO = /(?:截至|截止到?)\s?$/u;
/** Whether the words before a Chinese date say that something is counted up to it: "截至9月30日". */
export const isCountedUpTo = (before: string): boolean => UP_TO.test(before);
/** "the budget for 2016", "Fiscal Year 2016": what something is for. */
const YEAR_FOR = /(?<!\p{L})(?:for(?:\s+the)?|fiscal|financial)(?:\s+years?)?\s+$/iu;
const YEARS = /^(?:(?:fiscal|financial)\s+year\s+)?(?:19|20)\d\d(?:[-–/]\d{2,4})?$/iu;
/** "the 1970s": too long to be when. */
const DECADE = /\d0s$/u;

/** "kettles sold between June 2024 and January 2026": when the things were made or sold that the news is about. */
const OF_THINGS =
  /(?<!\p{L})\p{Ll}{2,}s\s+(?:sold|made|built|bought|purchased|produced|manufactured|packed|bottled|issued|born|registered)\s+(?:[^\s,;.]+\s+){0,6}$/u;

/** Whether a date in a sentence of the news can be when it happens: neither since when it holds, nor when the things were made that it is about, nor the year it is for, nor a decade. */
export function canBeWhen(text: string, [start, end]: Span): boolean {
  const words = text.slice(start, end);
  const before = text.slice(Math.max(0, start - 80), start);
  const years = /^(?:fiscal|financial)/iu.test(words) || (YEARS.test(words) && YEAR_FOR.test(before));
  if (OF_THINGS.test(before) || OF_LAW_OR_SPELL.test(before)) return false;
  return (
    !SINCE.test(before) &&
    !isCountedUpTo(before) &&
    !SINCE_BEHIND.test(text.slice(end, end + 12)) &&
    !DECADE.test(words) &&
    !years
  );
}
