import type { Article } from '../article.ts';
import { factsTouching } from '../extract/span-map.ts';
import { isEnglish } from '../extract/vocabulary/languages.ts';
import { regex } from '../regex.ts';
import { contains, type Span } from '../span.ts';
import { clauseAround, countWords, toldAround } from './clauses.ts';
import { isFormer } from './former.ts';
import { ranksInSet } from './leaning.ts';
import { isBareMeasure } from './measures.ts';
import { type PersonMeant, personMeant } from './person-meant.ts';
import { isAtScene } from './scene.ts';
import { sentenceBefore } from './sentence-before.ts';
import { isShared } from './shared.ts';
import { thingMeant } from './thing-meant.ts';
import { hasVerb, isSubordinate, lastDeed } from './verbs.ts';

type Figure = Article['figures'][number];
type Event = Article['events'][number];

/** Of a long sentence, so many words around a figure tell what it is of; with what a dependent clause hangs on, so many. */
const LONGEST_CLAUSE = 16;
const LONGEST_WHOLE = 42;
/** Chinese says more in as many words. */
const LONGEST_HAN = 24;

/** The words around a figure that tell what it is of. */
export interface FigureClause {
  /** What goes before an enumeration that the figure is a part of: told first, the figures between left out. */
  readonly lead: Span | null;
  readonly told: Span;
  /** The event that "the event" means there, where its words do not name it. */
  readonly event: Event | null;
  /** Whom "he" or "her" at its head means. */
  readonly person: PersonMeant | null;
}

const alike = (one: Figure, other: Figure) => one.of !== null && one.of.toLowerCase() === other.of?.toLowerCase();

/** The first figure of an enumeration that a figure goes on with: "a rate of 1% for 2012, 2% for 2013 and 3% for 2014". */
function enumerated({ text, figures }: Article, figure: Figure, place: Span, sentence: Span): Span | null {
  const before = ({ spans: [span] }: Figure) => span && contains(sentence, span) && span[1] <= place[0];
  const places = factsTouching(figures, sentence)
    .filter(other => before(other) && alike(other, figure))
    .flatMap(({ spans }) => spans.slice(0, 1));
  const [first] = places.sort((a, b) => a[0] - b[0]);
  const between = first ? text.slice(first[1], place[0]) : '';
  // "rose by 11 to 152" is no enumeration.
  return first && /(?:,|\sand|\sor|\sy|\set)\s+$/u.test(between) && !hasVerb(between) ? first : null;
}

const wordsIn = (text: string): number => text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;

/** Characters before a clause that are looked at for whom it is about. */
const SEEN_BEFORE = 300;

/** A figure that opens its clause, "only" or "some" before it at most: its noun stands before the clause. */
const MOST_BEFORE = 1;

/** The clause of a figure with what it hangs on, as far as that is short. */
function withWhatItHangsOn(article: Article, sentence: Span, near: Span, place: Span): Span {
  const { text } = article;
  const words = text.slice(...near);
  if (!isEnglish(article.language)) return near;
  const says = hasVerb(words);
  const lasting: Span = [near[0], sentence[1]];
  // "Of the 40 sailors who came, most stayed", "The first part, of 55 boats, is due": what is said of them stands behind the comma.
  const goesOn = /^,\s/u.test(text.slice(near[1], near[1] + 2)) && hasVerb(text.slice(near[1], sentence[1]));
  if (near[0] === sentence[0])
    return says || !(isSubordinate(words) || goesOn) || countWords(text.slice(...lasting)) > LONGEST_WHOLE
      ? near
      : lasting;
  const opens = wordsIn(text.slice(near[0], place[0])) <= MOST_BEFORE;
  // "Ms. Odell, head of the yard, had asked for": a name before the comma is of whom it is said.
  const before = text.slice(Math.max(sentence[0], near[0] - SEEN_BEFORE), near[0]).replace(/^.*\bthat\s/su, '');
  const subject = wordsIn(before) > 0 && !hasVerb(before) && !isSubordinate(before);
  if (!opens && !subject && !isSubordinate(words) && says) return near;
  const whole: Span = [sentence[0], near[1]];
  const fits = countWords(text.slice(...whole)) <= LONGEST_WHOLE;
  return fits ? whole : (toldAround(text, sentence, near, LONGEST_WHOLE) ?? near);
}

/** ", including the first of many": examples of a whole that is told. */
const EXAMPLES = /,?\s(?:including|such\s+as|among\s+(?:them|which))\s/u;

/** The rest of a list: ", regions and towns took part". */
const LISTED =
  /^(?:,\s(?!(?:and|or|but|against|more|less|most|up|down|according|about|which|who|where|when|while|key)\s)(?:[^\s,;.\d]+\s){0,3}[^\s,;.\d]+){1,6},?\s(?:and|or)\s[^,;.–—]+/u;

/** Characters of the rest of a list, at most. */
const LONGEST_LIST = 240;

/** Ends a stretch before the examples that it goes on with, and behind the verb of which its figure is the subject. */
function wellEnded({ text }: Article, sentence: Span, [start, end]: Span, place: Span): Span {
  const behind = text.slice(place[1], end);
  const examples = EXAMPLES.exec(behind);
  if (examples && wordsIn(behind.slice(0, examples.index)) > 0 && hasVerb(text.slice(start, place[1] + examples.index)))
    return [start, place[1] + examples.index];
  const reach = Math.min(sentence[1], end + LONGEST_LIST);
  const rest = LISTED.exec(text.slice(end, reach))?.[0] ?? '';
  const closes = rest !== '' && (end + rest.length < reach || reach === sentence[1]);
  if (closes && countWords(text.slice(start, end + rest.length)) <= LONGEST_WHOLE) return [start, end + rest.length];
  // "noting that a third, or 12 of them, was lost": without the rest, nothing would be said of it.
  const subject = wordsIn(behind) === 0 && /\bthat\s+$/u.test(text.slice(start, place[0]));
  return subject && countWords(text.slice(start, sentence[1])) <= LONGEST_WHOLE ? [start, sentence[1]] : [start, end];
}

/** Words at the head of a clause that stand for what the sentence before names. */
const POINTS =
  /^[\s"“'‘,;:–—-]*(?:(?:together|altogether|in\s+(?:all|total)),?\s+)?(?:this|these|those|that['’]s|it|they|he|she|his|her|its|their|both|such)(?!\p{L})/iu;

/** "These steps have": a subject of its own. */
const THESE = regex(
  String.raw`^(?:this|these|those)\s(?!(?:is|are|was|were|has|have|had|will|would|can|could|may|might|\p{Ll}+n['’]t)(?!\p{L}))\p{Ll}{3,}`,
  'iu',
);

/** A phrase says something with so many words behind its figure. */
const FEWEST_BEHIND = 4;

/** From the verb of a clause to its figure there are at most so many words. */
const MOST_FROM_VERB = 4;

/** A clause that opens with "they" or "these steps", or that tells a rank, with the sentence before it; where that is long, without its subject: from its verb on, or the phrase of the figure alone. */
function onItsOwn(article: Article, sentence: Span, told: Span, place: Span): Span {
  const { text, figures } = article;
  const ranks = told[0] === sentence[0] && ranksInSet(article, told);
  if (!isEnglish(article.language) || !(ranks || POINTS.test(text.slice(...told)))) return told;
  if (THESE.test(text.slice(...told)) || thingMeant(article, told)) return told;
  const before = told[0] === sentence[0] ? sentenceBefore(article, sentence) : null;
  if (before && !POINTS.test(text.slice(...before)) && countWords(text.slice(before[0], told[1])) <= LONGEST_WHOLE)
    return [before[0], told[1]];
  if (ranks) return told;
  const first = factsTouching(figures, told)
    .flatMap(({ spans }) => spans.slice(0, 1))
    .filter(span => contains(told, span) && span[0] <= place[0] && !hasVerb(text.slice(span[1], place[0])))
    .map(([start]) => start);
  const phrase = Math.min(place[0], ...first);
  const deed = lastDeed(text.slice(told[0], phrase));
  const near = deed !== null && wordsIn(text.slice(told[0] + deed, phrase)) <= MOST_FROM_VERB;
  const start = near ? told[0] + deed : phrase;
  return wordsIn(text.slice(place[1], told[1])) >= FEWEST_BEHIND ? [start, told[1]] : told;
}

const HAPPENING =
  /(?<!\p{L})the\s+(?:event|conference|meeting|seminar|forum|summit|congress|workshop|symposium|exhibition|fair)(?!\p{L}|\s+(?:of|on|for)\b)/iu;

/** The event that "the event" means: the last that its paragraph names before, unless it is only where another is held; null where its words name one. */
function eventMeant({ text, events, paragraphs }: Article, told: Span): Event | null {
  const at = HAPPENING.exec(text.slice(...told))?.index;
  if (at === undefined) return null;
  const home = paragraphs.find(({ span }) => span[0] <= told[0] && told[0] < span[1]);
  const named = events.flatMap(event =>
    event.mentions
      .filter(({ kind, span }) => kind === 'name' && home && contains(home.span, span) && span[1] <= told[0] + at)
      .map(({ span }) => ({ event, span })),
  );
  const own = named.filter(({ span }) => !isAtScene(text.slice(Math.max(0, span[0] - 90), span[0])));
  const last = own.sort((a, b) => a.span[0] - b.span[0]).at(-1);
  return last && last.span[0] < told[0] ? last.event : null;
}

/** Whether a stretch is no more than a part of what is said, and says nothing of its own. */
const hangs = ({ text }: Article, sentence: Span, told: Span): boolean =>
  told[0] > sentence[0] && (isSubordinate(text.slice(...told)) || !hasVerb(text.slice(...told)));

/** Where more figures than so many stand within so many signs before and behind one, they are a row of a table: the words around one tell nothing of it. */
const [MOST_BESIDE, BESIDE] = [20, 100];

const lengthOf = ([start, end]: Span): number => end - start;

/** Signs that tell of a figure, at most: a row of a table that says more says nothing, and hundreds of figures in one sentence would each have its words. */
const LONGEST_TOLD = 600;

/** What tells of a figure in its sentence: the clause it stands in, with what that hangs on or leans on; null where that takes too many words, and the words for what it counts must do. */
export function figureClause(article: Article, figure: Figure, place: Span, sentence: Span): FigureClause | null {
  const room: Span = [place[0] - BESIDE, place[1] + BESIDE];
  if (factsTouching(article.figures, room).length > MOST_BESIDE) return null;
  const clause = clauseOf(article, figure, place, sentence);
  return clause && lengthOf(clause.told) + (clause.lead ? lengthOf(clause.lead) : 0) <= LONGEST_TOLD ? clause : null;
}

function clauseOf(article: Article, figure: Figure, place: Span, sentence: Span): FigureClause | null {
  const { text } = article;
  const near = clauseAround(text, sentence, place, article.language === 'zh' ? LONGEST_HAN : LONGEST_CLAUSE);
  const first = enumerated(article, figure, place, sentence);
  if (first && countWords(text.slice(sentence[0], first[0])) <= LONGEST_WHOLE)
    return { lead: [sentence[0], first[0]], told: [place[0], near[1]], event: null, person: null };
  const clause = wellEnded(article, sentence, withWhatItHangsOn(article, sentence, near, place), place);
  if (!isEnglish(article.language)) return { lead: null, told: clause, event: null, person: null };
  const { of } = figure;
  if (
    of !== null &&
    !isBareMeasure(of) &&
    !isShared(article, figure) &&
    !isFormer(text, place) &&
    hangs(article, sentence, clause)
  )
    return null;
  const person = personMeant(article, clause);
  const told = person ? clause : onItsOwn(article, sentence, clause, place);
  return { lead: null, told, event: eventMeant(article, told), person };
}
