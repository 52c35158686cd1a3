import type { Article } from '../article.ts';
import type { Span } from '../span.ts';
import { canBeWhen } from './when.ts';

/** What is planned, due or told by a day, rather than what happens on it. */
const OTHER_END =
  /(?<!\p{L})(?:scheduled|received|due|planned|valid|effective|deadline|dated|issued|published|until|till|by|before|after|as\s+of|ending|ended|compared\s+(?:with|to)|expires?|born)\s+(?:[^\s,;.]+\s+){0,3}$/iu;
/** Behind a day inside of what the sentence is about: "the fire on Saturday ‹has›". */
const GOES_ON = /^\s(?:has|have|had|is|are|was|were|will|would|can|could)(?!\p{L})/u;

/** In English; no day that only names something, "the May 3 fire". */
function inEnglish(text: string, _: Span, [start, end]: Span): boolean {
  const before = text.slice(Math.max(0, start - 60), start);
  const after = text.slice(end, end + 12);
  const names = /(?<!\p{L})(?:the|an?|its|their|this)\s$/iu.test(before) && /^\s\p{L}/u.test(after);
  return !OTHER_END.test(before) && !GOES_ON.test(after) && !names;
}

/** What French and Spanish say in the past: "a rencontré", "ont lancé", "se reunió", "firmaron". */
const PAST_ABROAD = String.raw`(?<!\p{L})(?:(?:a|ont|s['’]est|se\ssont|s['’]était|ha|han)\s(?:\p{Ll}{3,12}ment\s|également\s|aussi\s|été\s|sido\s)?\p{Ll}{3,24}(?!\p{L})|(?:se\s)?\p{Ll}{2,24}(?:ó|aron|ieron)|(?:se\s)?(?:tuvo|hizo|dio|sostuvo|mantuvo))(?!\p{L})`;
/** Words that hang a day on something else than the verb of the sentence. */
const HANGS =
  /(?<!\p{L})(?:qui|que|qu['’]\p{L}+|dont|où|après|avant|depuis|dès|jusqu\p{L}+|entre|lors|suite|quien|donde|tras|antes|después|desde|hasta|ley|loi|décret|decreto|article|artículo|publié\p{Ll}*|publicad\p{Ll}*|datée?s?|fechad[oa]s?|créée?s?|fondée?s?|cread[oa]s?|fundad[oa]s?|née?s?|nacid[oa]s?|prévue?s?|previst[oa]s?|fixée?s?|rapport\sà|respecto)(?!\p{L})/iu;
const BEHIND_VERB = new RegExp(
  String.raw`${PAST_ABROAD}(?<between>[^.;]{0,160}?)(?:,\s|\s)(?:(?:le|ce|du|el|del|este|al)\s)?$`,
  'iu',
);
const HAPPENED = new RegExp(PAST_ABROAD, 'iu');
const OPENS = /^\s*(?:(?:le|el|este|ce)\s)?$/iu;

/** By its own verb: "Le 3 mars 2026, le port a ouvert", "a reçu, mardi 3 mars 2026, le maire". */
function inFrenchOrSpanish(text: string, [from, to]: Span, [start, end]: Span): boolean {
  const before = text.slice(from, start);
  if (OPENS.test(before)) return HAPPENED.test(text.slice(end, to));
  const verb = BEHIND_VERB.exec(before);
  return verb !== null && !HANGS.test(verb.groups?.between ?? '');
}

/** Behind a day, that something was written on it: "5月3日报道". */
const WRITTEN = /^(?:[报報][导導道]|消息|[专專]?[电電讯訊](?![影视視话話]))/u;

/** In Chinese: in its first clause, or where it opens. */
const inChinese = (text: string, [from]: Span, [start, end]: Span): boolean =>
  !WRITTEN.test(text.slice(end, end + 3)) && !/[，。；：,;:]/u.test(text.slice(from, start));

const TELLS: Readonly<Record<string, (text: string, sentence: Span, day: Span) => boolean>> = {
  en: inEnglish,
  fr: inFrenchOrSpanish,
  es: inFrenchOrSpanish,
  zh: inChinese,
};

/** Whether a sentence tells that its news happens, or happened, on the day at a place in it, as far as its language is known. */
export const happensOn = ({ text, language }: Article, sentence: Span, day: Span): boolean =>
  canBeWhen(text, day) && TELLS[language.slice(0, 2)]?.(text, sentence, day) === true;
