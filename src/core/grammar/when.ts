import type { Span } from '../span.ts';

/** "since 2017": from when on something is told, not when the news is. */
const SINCE =
  /(?<!\p{L})(?:since|depuis|desde)\s+(?:(?:the|le|el)\s+)?(?:(?:early|mid|late|end|beginning|start)[\s-]+(?:of\s+)?|(?:madrugada|mañana|tarde|noche|nuit|matinée|soirée)\s(?:del?|du)\s(?:\p{L}+\s)?)?$/iu;
/** "la loi n° 4 du", "le semestre clos le": the day of a law, and the end of what results are of. */
const OF_LAW_OR_SPELL =
  /(?<!\p{L})(?:loi|décret(?:-loi)?|ordonnance|arrêté|ley|decreto(?:[\s-]ley)?|resolución)(?:\s[^\s,;:]{1,20}){0,4}\s(?:du|del?)\s$|(?<!\p{L})(?:clos|close|achevée?|terminad[oa]|cerrad[oa]|finalizad[oa])\s(?:le|au|el|al)\s$/iu;
/** "达到2014年6月以来最高水平": since when, told behind the date. */
const SINCE_BEHIND = /^[^。；;]{0,4}以来/u;
/** "截至9月30日": up to when something is counted. */
const UP_TO = /(?:截至|截止到?)\s?$/u;
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
  if (OF_THINGS.test(before) || OF_LAW_OR_SPELL.test(before)) return false;
  return (
    !SINCE.test(before) &&
    !UP_TO.test(before) &&
    !SINCE_BEHIND.test(text.slice(end, end + 12)) &&
    !DECADE.test(words) &&
    !years
  );
}

/** What French and Spanish say in the past: "a rencontré", "ont lancé", "se reunió", "firmaron". */
const PAST_ABROAD = String.raw`(?<!\p{L})(?:(?:a|ont|s['’]est|se\ssont|s['’]était|ha|han)\s(?:\p{Ll}{3,12}ment\s|également\s|aussi\s|été\s|sido\s)?\p{Ll}{3,24}(?!\p{L})|(?:se\s)?\p{Ll}{2,24}(?:ó|aron|ieron)|(?:se\s)?(?:tuvo|hizo|dio|sostuvo|mantuvo))(?!\p{L})`;
/** Words that hang a day on something else than the verb of the sentence. */
const HANGS =
  /(?<!\p{L})(?:qui|que|dont|où|après|avant|depuis|dès|jusqu\p{L}+|entre|lors|suite|quien|donde|tras|antes|después|desde|hasta|ley|loi|décret|decreto|article|artículo|publié\p{Ll}*|publicad\p{Ll}*|datée?s?|fechad[oa]s?|créée?s?|fondée?s?|cread[oa]s?|fundad[oa]s?|née?s?|nacid[oa]s?|prévue?s?|previst[oa]s?|fixée?s?|rapport\sà|respecto)(?!\p{L})/iu;
const BEHIND_VERB = new RegExp(
  String.raw`${PAST_ABROAD}(?<between>[^.;]{0,160}?)(?:,\s|\s)(?:(?:le|ce|du|el|del|este|al)\s)?$`,
  'iu',
);
const OPENS = /^\s*(?:(?:le|el|este|ce)\s)?$/iu;

/** Whether a French or Spanish sentence says by its own verb what happened on a day in it: "Le 3 mars 2026, le port a ouvert", "a reçu, mardi 3 mars 2026, le maire". */
export function happenedOn(text: string, [from, to]: Span, [start, end]: Span): boolean {
  const before = text.slice(from, start);
  if (OPENS.test(before)) return new RegExp(PAST_ABROAD, 'iu').test(text.slice(end, to));
  const verb = BEHIND_VERB.exec(before);
  return verb !== null && !HANGS.test(verb.groups?.between ?? '');
}
