import type { Article } from '../article.ts';
import { isEnglish } from '../extract/vocabulary/languages.ts';
import { regex } from '../regex.ts';
import { contains, overlaps, type Span } from '../span.ts';
import { withoutDateline } from './dateline.ts';
import { sentenceBefore } from './sentence-before.ts';
import { hasVerb, PAST, PASTS } from './verbs.ts';

/** A pronoun, and the words of the sentence before that it stands for. */
export interface ThingMeant {
  readonly pronoun: Span;
  readonly meant: Span;
}

/** "He added that": before what somebody tells. */
const TOLD_BY =
  /^[^;:“”"]{2,300}?\s(?:said|says|added|adds|stressed|noted|announced|stated|explained|recalled|confirmed)\sthat\s/iu;
const PRONOUN = /^(?:it|its|they|their)(?![\p{L}’'])/iu;

const NO_NOUN = String.raw`(?!(?:of|for|in|on|at|by|with|and|or|that|which|who|to|is|are|was|were|has|have|had|will|would|shall|can|could|may|might|must|should|so)\s)`;
const NOUNS = `(?:the|an?)\\s(?:${NO_NOUN}[\\p{L}\\p{N}’'-]+\\s){0,5}?${NO_NOUN}[\\p{L}\\p{N}’'-]+`;
const AUXILIARY = String.raw`(?:(?:is|are|was|were|has|have|had|will|would|shall|can|could|may|might|must|should|be|been|also|now|not|today|first|so\sfar)\s)`;
const VERB = `(?:${AUXILIARY}{1,4}\\p{Ll}{3,20}|${PASTS.split(' ').join('|')}|${PAST}|begins|starts|opens|ends|closes|remains|stands|comes|goes|expires|lasts)`;
/** Behind the verb, nothing but where, when or how much. */
const NO_OBJECT = String.raw`(?=\s(?:at|in|on|to|into|from|for|by|with|within|until|till|over|under|after|before|between|through|during|since|around|about|nearly|almost|some|only|just|more|less|up|down|out|twice|again|as|open|ready|due|\p{Lu}{3}\s?\d|\p{Sc}\d|\d)(?!\p{L})|[.,;]|$)`;
const SAME = String.raw`${AUXILIARY}{0,2}(?:is|was|be|been)\s(?:the|an?)\s`;
const ONLY = `(?=\\s(?:(?<verb>${SAME}|${VERB}${NO_OBJECT})))`;
const SUBJECT = regex(`^${NOUNS}${ONLY}`, 'iu');
const BEHIND_NAME = regex(`^${ONLY}`, 'u');
const PEOPLE =
  /(?:minister|president|chair|secretary|officer|mayor|ambassador|chief|head|queen|king|(?:wo)?man|patient|(?:er|or|ist|ian))$/iu;

/** "It takes effect", "It remains open for signature": a law does, a treaty, a plan. */
const HOLDS =
  /^\s(?:(?:will|would|shall|also)\s){0,2}(?:(?:takes?|took)\seffect|(?:comes?|came|enters?|entered)\sinto\s(?:force|effect)|(?:is|remains?|was)\s(?:open\sfor\ssignature|in\sforce)|appl(?:y|ies)\s(?:from|as\sof)|expires?\s)/iu;
const HELD =
  /(?<!\p{L})(?:the|an?)\s(?:(?!(?:the|an?)\s)[\p{L}\p{N}’'-]+\s){0,3}?(?:regulation|law|act|bill|accord|agreement|treaty|convention|protocol|pact|charter|contract|decree|directive|order|ban|policy|decision|resolution|scheme|levy|tariff|licen[cs]e|permit|offer)(?!\p{L})/giu;

/** "It called on the town", "It is leaving the rate unchanged": only a body does. */
const BODY_DOES =
  /^\s(?:(?:is|was|has|had|will|would|also|now|today|therefore|further)\s){0,3}(?:called\s(?:on|for)|calls\s(?:on|for)|urg(?:es|ed|ing)|ask(?:s|ed|ing)|said|says|announc(?:es|ed|ing)|decid(?:es|ed)|agre(?:es|ed)|adopt(?:s|ed)|appoint(?:s|ed)|plans\sto|planning\sto|intends|aims\sto|expects|expecting|employs|publish(?:es|ed)|pledg(?:es|ed)|welcom(?:es|ed)|leaving|leaves|left|keeping|rais(?:es|ed|ing)|lower(?:s|ed|ing)|buying|buys|committed\sto|invest(?:s|ed|ing))(?!\p{L})/iu;

/** The one body that a sentence names, in its words there; null where it names several, or none. */
function onlyBody({ organisations }: Article, sentence: Span): Span | null {
  const named = organisations.flatMap(({ name, mentions }) => {
    const [first] = mentions.filter(({ span }) => overlaps(span, sentence));
    return first ? [{ name, span: first.span }] : [];
  });
  const [one] = named;
  return one && named.length === 1 ? one.span : null;
}

/** What a sentence is about, where a name or a noun opens it and nothing else in it could be meant behind it. */
function onlySubject({ text, people, organisations, places }: Article, [start, end]: Span): Span | null {
  const from = start + (/^the\s/iu.exec(text.slice(start, start + 4))?.[0].length ?? 0);
  const named = [...organisations, ...places].flatMap(({ mentions }) =>
    mentions.flatMap(({ span }) => (span[0] === from || span[0] === start ? span[1] : [])),
  );
  // "Minister for Ports of Ostra": a country or a body that nothing else in the record need name.
  const known = people.flatMap(({ roles }) =>
    roles.flatMap(({ organisation }) =>
      organisation && text.startsWith(`${organisation} `, from) ? from + organisation.length : [],
    ),
  );
  const to = Math.max(...named, ...known, start + (SUBJECT.exec(text.slice(start, end))?.[0].length ?? 0));
  const verb = BEHIND_NAME.exec(text.slice(to, end))?.groups?.verb;
  const subject: Span = [start, to];
  if (to === start || !verb || PEOPLE.test(text.slice(...subject))) return null;
  const within =
    (span: Span) =>
    ({ mentions }: Pick<Article['people'][number], 'mentions'>) =>
      mentions.some(mention => overlaps(span, mention.span));
  const rival = hasVerb(text.slice(to + 1 + verb.length, end)) || organisations.some(within([to, end]));
  return rival || people.some(within(subject)) ? null : subject;
}

/** The one law or treaty that a sentence tells of; null where it tells of several, or of none. */
function onlyLaw({ text }: Article, [start, end]: Span): Span | null {
  const found = [...text.slice(start, end).matchAll(HELD)].filter(([words]) => !hasVerb(words));
  const [first] = found;
  return first && found.length === 1 ? [start + first.index, start + first.index + first[0].length] : null;
}

/** What "It" or "its" means that opens an English sentence, or what somebody tells in it: a thing of the sentence before. Null where that is not certain. */
export function thingMeant(article: Article, sentence: Span): ThingMeant | null {
  const { text, language } = article;
  if (!isEnglish(language)) return null;
  const told = (span: Span): Span => [span[0] + (TOLD_BY.exec(text.slice(...span))?.[0].length ?? 0), span[1]];
  const [at, end] = told(sentence);
  const pronoun = PRONOUN.exec(text.slice(at, end))?.[0];
  const before = pronoun ? sentenceBefore(article, sentence) : null;
  if (!pronoun || !before) return null;
  const lead = told(withoutDateline(article, before));
  const behind = /^it$/iu.test(pronoun) ? text.slice(at + pronoun.length, end) : '';
  const law = HOLDS.test(behind) ? onlyLaw(article, before) : null;
  const body = BODY_DOES.test(behind) ? onlyBody(article, before) : null;
  const meant = law ?? body ?? onlySubject(article, lead);
  if (!meant) return null;
  const named = article.organisations.some(({ mentions }) => mentions.some(({ span }) => contains(meant, span)));
  const many = /\sand\s|s$/u.test(text.slice(...meant));
  const fits = /^it/iu.test(pronoun) ? named || !many : many && !named;
  return fits ? { pronoun: [at, at + pronoun.length], meant } : null;
}

/** "these agreements": what the sentence before may have counted or named. */
const THESE = regex(
  String.raw`(?<!\p{L})(?:this|these|those)\s(?!(?:day|week|weekend|month|year|quarter|season|spring|summer|autumn|fall|winter|morning|afternoon|evening|night|century|decade|time|way|case|end)s?(?!\p{L}))(\p{Ll}{4,})(?=[,.;:)]|\s(?:and|or|is|are|was|were|has|have|had|will|would|can|could|may|must|in|on|at|of|for|to|with|from|by|that|which|\p{Ll}{3,}ed)(?!\p{L})|$)`,
  'giu',
);
const COUNTED =
  '(?<!\\p{L})(?:the|an?|\\d[\\d,.]{0,20}|two|three|four|five|six|seven|eight|nine|ten|twelve)\\s(?:(?!(?:the|an?|of|for|in|on|at|by|with|and|or|that|which|who|to)\\s)[\\p{L}\\p{N}-]+\\s){1,3}?';

/** What "these agreements" means in an English sentence, where the sentence before names such once, with a number or an article: "22 trade agreements". */
export function nounsMeant(article: Article, sentence: Span): readonly ThingMeant[] {
  const { text, language } = article;
  const pointing = isEnglish(language) ? [...text.slice(...sentence).matchAll(THESE)] : [];
  const before = pointing.length > 0 ? sentenceBefore(article, sentence) : null;
  const words = before ? text.slice(...before) : '';
  return pointing.flatMap(({ 0: { length }, 1: noun = '', index }) => {
    const [first, ...others] = words.matchAll(new RegExp(`(?<!\\p{L})${noun}(?!\\p{L})`, 'giu'));
    const found = new RegExp(`${COUNTED}${noun}(?!\\p{L})`, 'iu').exec(words);
    if (!before || !first || others.length > 0 || !found || hasVerb(found[0])) return [];
    const [at, start] = [before[0] + found.index, sentence[0] + index];
    return [{ pronoun: [start, start + length], meant: [at, at + found[0].length] }];
  });
}

/** Whatever is pointed at in a sentence and certain. */
export const thingsMeant = (article: Article, sentence: Span): readonly ThingMeant[] => {
  const thing = thingMeant(article, sentence);
  return [...(thing ? [thing] : []), ...nounsMeant(article, sentence)];
};
