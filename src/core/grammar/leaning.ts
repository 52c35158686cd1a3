import type { Article } from '../article.ts';
import { countryOf } from '../extract/vocabulary/countries.ts';
import { isEnglish } from '../extract/vocabulary/languages.ts';
import { regex } from '../regex.ts';
import { contains, type Span, verbatim } from '../span.ts';
import { leansAbroad, misleadsAbroad } from './leaning-abroad.ts';
import { personMeant } from './person-meant.ts';
import { sentenceBefore } from './sentence-before.ts';
import { nounsMeant, thingsMeant } from './thing-meant.ts';
import { hasVerb, isSentence } from './verbs.ts';

/** Openings that lean on a sentence before: pronouns, connectives, "under these agreements", and "The event" or "The Forum" without its name. */
const PRONOUN =
  /^["“‘'(]?(?:that['’]s|he|she|it|they|we|i|this(?!\s(?:week|weekend|month|year|quarter|season|spring|summer|autumn|fall|winter|morning|afternoon|evening)(?!\p{L}))|these|those|his|her|its|their|our|such)\b/iu;
const CONNECTIVE =
  /^(?:however|but|and|also|moreover|in\s+addition|additionally|furthermore|meanwhile|instead|as\s+a\s+(?:result|consequence)(?!\s+of\b)|for\s+(?:this|that|these|those|the\s+same)\s+(?:reasons?|purpose|end)|to\s+(?:this|that)\s+end|in\s+this\s+(?:context|way|regard|respect|connection|spirit|framework)|against\s+this\s+background|therefore|thus|hence|consequently|accordingly|similarly|likewise|otherwise|nonetheless|besides|following\s+(?:this|these|that)|(?:both|other|another|others)\b|as\s+such|for\s+(?:example|instance)|in\s+turn|then|so(?!\s+far\b)|yet|nevertheless|at\s+the\s+same\s+time|in\s+(?:his|her|their|its)|according\s+to\s+(?:him|her|them))\b/i;
/** "We, the Ministers of Ports of Halmia and Peru,": who "we" are stands right behind. */
const WE_NAMED = /^["“‘'(]?[Ww]e,\s(?:the\s)?(?=\p{Lu})/u;
/** The same words above a sentence, and titles of what several say as one: "Joint statement of the Ministers". */
const WE_ABOVE = /(?<!\p{L})we,\sthe\s\p{L}/u;
const JOINTLY =
  /^["“]?(?:[\p{Lu}\p{N}]\S*\s+){0,4}(?:[Jj]oint|JOINT|[Cc]ommon|COMMON)\s+(?:\S+\s+)?(?:[Ss]tatement|STATEMENT|[Dd]eclaration|DECLARATION|[Cc]ommuniqu[eé]|COMMUNIQU[EÉ])(?!\p{L})/u;
/** "In her speech, Ms. Brennick said": whose it is stands right behind. */
const NAMES_NEXT = /^In\s(?:his|her)\s(?:[\p{L}-]+\s){0,3}?[\p{L}-]+,\s(?=\p{Lu})/u;
const GENERAL =
  /^the\s+(?<noun>event|meeting|agreement|project|programme|program|company|group|report|study|initiative|move|decision|conference|session|fund|plan|scheme|two|three|latter|former|same)\s+(?!of\b|on\b|for\b|between\b|to\b)/i;
/** "The combined company", "The transaction": what a sentence before has put together. */
const MERGED =
  /^(?:(?:up)?on\s+(?:closing|completion),\s|the\s+(?:(?:combined|merged|enlarged|resulting|proposed)\s+(?:company|group|entity|business|firm|bank|transaction|merger)|transaction|merger|acquisition|takeover|deal)\s+(?!of\b|between\b|with\b|by\b))/i;
const POINTING =
  /^.{0,80}?\b(?:this|these|those)\s+(?!(?:week|weekend|month|year|quarter|season|spring|summer|autumn|fall|winter|morning|afternoon|evening|century|decade)s?\b)\p{L}/isu;
const SHORTENED = /^The\s+(?<name>\p{Lu}\p{Ll}+),?\s+(?!(?:of|for|on)\b|(?:to|and|against)\s\p{Lu})\p{Ll}/u;
/** "其中，", "Parmi eux,": among what the sentence before tells. */
const AMONG =
  /^(?:其中|对此|為此|为此|对于此)|^(?:parmi\s(?:eux|elles|ceux-ci|celles-ci)|entre\s(?:ellos|ellas|estos|estas))(?!\p{L})/iu;
/** "In particular, ", "Lastly, ": one of several, of which a sentence before tells. */
const LISTING =
  /^(?:in\s+particular|lastly|finally|first(?:ly)?|second(?:ly)?|third(?:ly)?|next|specifically|subsequently|afterwards?),/iu;
const LEANING = [PRONOUN, CONNECTIVE, AMONG, GENERAL, MERGED, POINTING, LISTING];

/** Whether a sentence opens with a name of one word that may be short for a longer one: "The Commission paid", but not "The Kenyan navy". */
function opensShortened({ places }: Article, words: string): boolean {
  const name = SHORTENED.exec(words)?.groups?.name;
  if (name === undefined || countryOf(name) !== null) return false;
  return !places.some(({ name: place }) => place === name);
}

/** "Fish farming led with EUR 3 million": a rank, among what is not said. */
const RANKS = regex(
  String.raw`^(?:The\s+)?(?:[\p{L}\p{N}’'-]+\s+){1,5}?(?:(?:leads?|led)\s+(?:with|at|the\s+(?:way|list|field))|(?:comes?|came|ranks|ranked|finishe[sd]|placed)\s+(?:first|second|third|last|top))(?!\p{L})`,
  'u',
);
const COUNTED =
  /^(?:(?:The|These|Those)\s+)?(?:two|three|four|five|six|seven|eight|nine|ten|\d{1,2}|several|some|many|most)\s+(?:[\p{L}-]+\s+){0,4}?\p{Ll}+s(?!\p{L})/iu;

/** Whether a sentence tells the rank of one of several that the sentence before it counts: "Three trades grew." */
export function ranksInSet(article: Article, span: Span): boolean {
  const before = sentenceBefore(article, span);
  return (
    before !== null && RANKS.test(verbatim(article.text, [span])) && COUNTED.test(verbatim(article.text, [before]))
  );
}

/** "the Chancellor", "a sailor": somebody whom a pronoun behind may as well mean. */
const SOMEBODY =
  /(?<!\p{L})(?:the|an?|his|her|its|their)\s(?:[\p{L}-]+\s){0,2}?\p{L}*(?:er|or|ist|ian|man|president|chief|head|king|queen)(?!\p{L})/iu;

/** Whether everybody in a sentence is named there before he or she is called so; `known`: by a full name, a short one, or a pronoun of which the record knows whom it means. */
function namesItsPeople(article: Article, span: Span, known: boolean): boolean {
  const within = article.people
    .map(({ mentions }) => mentions.filter(mention => contains(span, mention.span)))
    .filter(mentions => mentions.length > 0);
  const named = within.every(([first]) => {
    if (!first || first.kind === 'name') return true;
    const { text } = article;
    const may = /^(?:he|she|him|her)$/iu.test(text.slice(...first.span));
    return known && !(may && SOMEBODY.test(text.slice(span[0], first.span[0])));
  });
  return named && (within.length > 0 || !/\b(?:he|she)\b/i.test(verbatim(article.text, [span])));
}

/** "Reported total revenue of US$192 million.": what somebody did, who stands above the list; no "Adjusted earnings". */
const DEED_ALONE =
  /^(?!(?:(?:Un)?audited|Adjusted|Diluted|Consolidated|Condensed|Estimated|Combined|Expected|Limited|Mixed|Proposed|Related|Selected|United)\s)\p{Lu}\p{Ll}+ed\s+(?!by\s)[^.]{12}.*\.$/su;

/** Whether an item of a list tells a deed of whom the list is about. */
export const tellsDeed = ({ text, language }: Article, span: Span): boolean =>
  isEnglish(language) && DEED_ALONE.test(verbatim(text, [span]));

/** Whether words can be a sentence, as far as the language is known: with a verb. */
export const saysSomething = ({ text, language }: Article, span: Span): boolean =>
  !isEnglish(language) || isSentence(verbatim(text, [span]));

/** A sentence behind "We, " where it names who that is. */
const withoutWe = (words: string): string => words.replace(WE_NAMED, '');

/** Whether a sentence opens with "we" where the words above, or the title of what several say as one, tell who that is. */
const isOurs = ({ headline }: Article, words: string, above: string): boolean =>
  /^["“‘'(]?(?:we|our)\b/iu.test(words) && (WE_ABOVE.test(above) || JOINTLY.test(headline?.text ?? ''));

/** Whether the headline tells the news with a verb, which its capitals may hide: "Minister Meets Sailors". */
export const headlineTells = ({ headline, language }: Article): boolean =>
  headline !== null &&
  headline.spans.length > 0 &&
  (!isEnglish(language) || isSentence(headline.text) || isSentence(headline.text.toLowerCase()));

/** Whether the headline is a whole sentence of English, which can open a note in place of another: "Port will give lamps to sailors". */
export const headlineIsWhole = ({ headline, language }: Article): boolean =>
  headline !== null && headline.spans.length > 0 && isEnglish(language) && hasVerb(headline.text);

/** Whether a sentence can open a note: it has a verb, and nobody and nothing in it is named only before it. */
export function standsAlone(article: Article, span: Span): boolean {
  const words = withoutWe(verbatim(article.text, [span]));
  return (
    saysSomething(article, span) &&
    !LEANING.some(pattern => pattern.test(words)) &&
    !opensShortened(article, words) &&
    !leansAbroad(article, span) &&
    !ranksInSet(article, span) &&
    namesItsPeople(article, span, false)
  );
}

/** A noun that a sentence points at: "these agreements". */
const POINTED = regex(
  String.raw`(?<!\p{L})(?:this|these|those|such)\s+(?!(?:week|weekend|month|year|quarter|season|spring|summer|autumn|fall|winter|morning|afternoon|evening|century|decade|is|are|was|were|has|have|had|will|would|can|could|an?|as)s?\b)(?:[\p{L}-]+\s+){0,2}?(\p{L}{3,})(?=[\s,.;:)]|$)`,
  'giu',
);

const DEFINITE =
  /(?<!\p{L})the\s+(\p{Ll}{4,})(?=[,.;:)]|\s+(?:and|was|were|is|are|has|have|had|will|would|attended|said)\b|$)/gu;

const nouns = (pattern: RegExp, words: string) =>
  [...words.matchAll(pattern)].map(([, noun = '']) => noun.toLowerCase());

/** Whether "the ceremony" is one that the sentence before brought in, "a welcome ceremony", and the words above do not hold. */
function repeats(article: Article, span: Span, above: string): boolean {
  const { text } = article;
  const before = sentenceBefore(article, span);
  if (!before) return false;
  const introduced = verbatim(text, [before]);
  return nouns(DEFINITE, verbatim(text, [span])).some(
    noun => !above.includes(noun) && new RegExp(`\\ban?\\s+(?:[\\p{L}-]+\\s+){0,3}${noun}\\b`, 'iu').test(introduced),
  );
}

/** Whether a sentence opens with "the event", of which the words above do not tell. */
function isOfAnother(words: string, above: string): boolean {
  const noun = GENERAL.exec(words)?.groups?.noun?.toLowerCase();
  return noun !== undefined && !/^(?:two|three|latter|former|same|company|group)$/u.test(noun) && !above.includes(noun);
}

/** Whether it is known whom or what a pronoun means that opens a sentence. */
const isKnown = (article: Article, span: Span): boolean =>
  personMeant(article, span) !== null || thingsMeant(article, span).some(({ pronoun }) => pronoun[0] === span[0]);

/** Whether all that a sentence points at stands above, or is known: "these agreements". */
function pointsWithin(article: Article, span: Span, above: string): boolean {
  const known = nounsMeant(article, span).map(({ pronoun }) => verbatim(article.text, [pronoun]).toLowerCase());
  return nouns(POINTED, verbatim(article.text, [span])).every(
    noun => above.includes(noun.replace(/s$/u, '')) || known.some(words => words.endsWith(noun)),
  );
}

/** Whether a sentence can follow the words above, which it does not follow in the source: nobody and nothing it points at stands only in the sentence before it. `goesOn`: where that sentence is the last of them, "the event" and "these steps" may stand. */
export function followsAny(article: Article, span: Span, above: string, goesOn = false): boolean {
  const words = verbatim(article.text, [span]);
  return (
    (goesOn || !isOfAnother(words, above)) &&
    (!PRONOUN.test(withoutWe(words)) || isOurs(article, words, above) || isKnown(article, span)) &&
    (!CONNECTIVE.test(words) || NAMES_NEXT.test(words)) &&
    (goesOn || !AMONG.test(words)) &&
    (goesOn || pointsWithin(article, span, above)) &&
    !repeats(article, span, above) &&
    !misleadsAbroad(article, span) &&
    namesItsPeople(article, span, true)
  );
}
