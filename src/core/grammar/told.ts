import type { Article } from '../article.ts';
import { regex } from '../regex.ts';
import { contains, overlaps, type Span } from '../span.ts';
import { clauseAround, clausesOf, countWords, toldAround } from './clauses.ts';
import { leadIn } from './lead-in.ts';
import { sentenceBefore } from './sentence-before.ts';
import { hasVerb, PAST, PASTS } from './verbs.ts';

/** A happening is told in at most this many words where a part of its sentence will do, and in this many where it takes the whole. */
const LONGEST_PART = 45;
const LONGEST_WHOLE = 60;
/** Words between the name of something and "which", at most. */
const LONGEST_NAME = 20;

/** ", which Dr. Brennick opened": a clause about what is named before it. */
const RELATIVE = /^[\s,]*(?:in\s+|at\s+)?which\s/iu;

/** What a relative clause is about: from the name of an event, a body or a person before it, where no comma parts them. */
function antecedent(article: Article, sentence: Span, place: Span): Span | null {
  const { text, events, organisations, people } = article;
  const clause = clausesOf(text, sentence).find(part => overlaps(part, place)) ?? sentence;
  if (!RELATIVE.test(text.slice(...clause))) return null;
  const named = [...events, ...organisations, ...people]
    .flatMap(({ mentions }) => mentions.filter(({ kind }) => kind === 'name').map(({ span }) => span))
    .filter(span => contains(sentence, span) && span[1] <= clause[0]);
  const starts = named
    .map(([start]) => start)
    .filter(start => {
      const words = text.slice(start, clause[0]).replace(/,$/u, '');
      return !/[,;]/u.test(words) && countWords(words) <= LONGEST_NAME;
    });
  return starts.length > 0 ? [Math.min(...starts), clause[1]] : null;
}

/** "opens at": a present, by what stands behind it. */
const PRESENT = regex(String.raw`(?<!\p{L})\p{Ll}{2,}s\s+(?:on|in|at|from|by|to|for|with|the|an?)(?!\p{L})`, 'u');

/** Whether an item of a list has no verb: what it is an item of stands before the list. */
function isFragment(article: Article, sentence: Span): boolean {
  const home = article.paragraphs.find(({ span }) => overlaps(span, sentence));
  const words = article.text.slice(...sentence);
  return home?.role === 'list-item' && article.language.startsWith('en') && !hasVerb(words) && !PRESENT.test(words);
}

/** "It takes effect", "First deliveries are planned": of what is told in the sentence before. */
const POINTING =
  /^(?:It|They|Both|This\s(?:is|was|has|had|will|would|came|means|follows)|(?:First|Further|Additional|Subsequent|Other)\s\p{Ll}+)\s/u;

/** A sentence before another is told with it up to so many words. */
const LONGEST_BEFORE = 30;

/** "a study that the Trust published", "the money that it needs": a thing, and up to the verb what is told of it. */
const OF_A_THING = regex(
  `(?<!\\p{L})(?:the|an?|its|their|his|her|our)\\s(?:(?!(?:of|that|which|who|fact|news|view|hope|belief|idea|claim|decision|condition|risk|evidence|sign)\\s)[\\p{L}\\p{N}.,’'-]*[\\p{L}\\p{N}]\\s){1,5}(?:that|which|who)\\s(?:[^\\s,;:]+\\s){0,6}?(?:${PASTS.replaceAll(' ', '|')}|${PAST}|(?:it|he|she)\\s\\p{Ll}{2,}s|(?:they|we|will|would|to)\\s\\p{Ll}{2,})\\s$`,
  'iu',
);
/** Behind these, "that" opens what somebody is told. */
const TELLS = /(?<!\p{L})(?:tell|inform|assure|remind|warn|promise|show|convince)(?:s|ed|d)?\s$|(?<!\p{L})told\s$/iu;

/** The thing that a relative clause is about, with that clause, where a date ends both: "a study that the Trust published in May". */
function relativeAt({ text, language }: Article, [start]: Span, [from, end]: Span): Span | null {
  if (!language.startsWith('en') || !/^\s*(?:[.,;]|$)/u.test(text.slice(end, end + 3))) return null;
  const before = text.slice(start, from);
  const at = OF_A_THING.exec(before)?.index ?? 0;
  return at > 0 && !TELLS.test(before.slice(0, at)) ? [start + at, end] : null;
}

/** "WHEN:": a line of an advisory that says no more than its date. */
const LABEL_ALONE = /^\P{L}*(?:(?:what|who|when|where|why|how|date|time|quoi|quand|où|qué|cuándo|dónde)\P{L}*)?$/iu;

/** The stretch of a sentence that tells what happened on a date in it, verb and all; null where that takes too many words, or where there are none. */
export function happeningAt(article: Article, sentence: Span, date: Span): Span | null {
  const { text, language } = article;
  if (
    LABEL_ALONE.test(
      text.slice(sentence[0], Math.max(sentence[0], date[0])) + text.slice(date[1], Math.max(date[1], sentence[1])),
    )
  )
    return null;
  const aside = relativeAt(article, sentence, date);
  if (aside) return aside;
  const near = clauseAround(text, sentence, date, LONGEST_PART);
  if (near[0] === sentence[0] && near[1] === sentence[1])
    return isFragment(article, sentence) && !leadIn(article, date) ? null : sentence;
  const about = antecedent(article, sentence, date);
  if (about) return about;
  if (!language.startsWith('en')) return near;
  const whole = countWords(text.slice(...sentence)) <= LONGEST_WHOLE ? sentence : null;
  return toldAround(text, sentence, near, LONGEST_PART) ?? whole;
}

/** Whether a stretch names anybody or anything. */
const names = ({ people, organisations, places, events }: Article, told: Span): boolean =>
  [...people, ...organisations, ...places, ...events].some(({ mentions }) =>
    mentions.some(({ kind, span }) => kind !== 'pronoun' && overlaps(span, told)),
  );

/** Whether a stretch opens with "It", or with words that say as little by themselves, and names nobody and nothing. */
export const opensPointing = (article: Article, told: Span): boolean =>
  POINTING.test(article.text.slice(...told)) && !names(article, told);

/** A sentence that names nobody and nothing with the one before it in its paragraph, which says of whom it is; itself where it names somebody. */
export function withItsSubject(article: Article, told: Span): Span {
  const before = sentenceBefore(article, told);
  const short = before && countWords(article.text.slice(...before)) <= LONGEST_BEFORE;
  return names(article, told) || !short ? told : [before[0], told[1]];
}
