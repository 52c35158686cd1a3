import type { Article } from './article.ts';
import type { Commission } from './commission.ts';
import type { Doc } from './doc.ts';
import type { Theme } from './theme.ts';
import type { DocumentFormatName } from './writers/index.ts';

/** What a template is given beside the article. */
export interface Composition<Labels> {
  /** The day the document is prepared, `2025-11-06`: an argument, never the clock. */
  readonly preparedOn: string;
  readonly commission: Commission;
  readonly labels: Labels;
  /** The house style; null for our own. */
  readonly theme?: Theme | null;
}

/** A publication: a pure function of article and commission to a document that any writer can write. */
export interface Template<Labels> {
  /** One line for help and lists. */
  readonly title: string;
  /** The format it is written in when none is asked for. */
  readonly format: DocumentFormatName;
  readonly compose: (article: Article, composition: Composition<Labels>) => Doc;
}

/** Whether a person corrected a record. */
export { isByHand } from './by-hand.ts';
/** Which dated sentences of a record are happenings. */
export { noHappening } from './extract/derive/happenings.ts';
/** The facts at a place. */
export { factsTouching } from './extract/span-map.ts';
/** How much of a language the rules know. */
export { hasFigures, partlyRead } from './extract/vocabulary/languages.ts';
/** What the words of a sentence say, judged here so that templates need not. */
export type { Actor } from './grammar/actor.ts';
export { actorsOf, crowdOf } from './grammar/actors.ts';
export { isDue, tellsAheadIn } from './grammar/ahead.ts';
export { isArrangement } from './grammar/arrangement.ts';
export { isAside } from './grammar/aside.ts';
export { countWords } from './grammar/clauses.ts';
export { withoutDateline } from './grammar/dateline.ts';
export { isWholeName, passesOver, shareOfHeadline } from './grammar/event-named.ts';
export { type FigureClause, figureClause } from './grammar/figure-clause.ts';
export { happensOn } from './grammar/happens-on.ts';
export { announcesBackground } from './grammar/heading.ts';
export { itemsBehind, type Led, leadIn, leadsOn } from './grammar/lead-in.ts';
export {
  followsAny,
  headlineIsWhole,
  headlineTells,
  ranksInSet,
  saysSomething,
  standsAlone,
  tellsDeed,
} from './grammar/leaning.ts';
export { isMoney } from './grammar/measures.ts';
export { opensQuotation } from './grammar/open-quotation.ts';
export { type PersonMeant, personMeant } from './grammar/person-meant.ts';
export { isPronoun } from './grammar/pronoun.ts';
export { hanHappensSomewhere, happensSomewhere, happensThere, isAtScene } from './grammar/scene.ts';
export { sentenceBefore } from './grammar/sentence-before.ts';
export { tellsOfWhat } from './grammar/tells-of-what.ts';
export { type ThingMeant, thingMeant, thingsMeant } from './grammar/thing-meant.ts';
export { lacksYearAlone, todaysIn } from './grammar/today.ts';
export { namesSeveral } from './grammar/together.ts';
export { happeningAt, opensPointing, withItsSubject } from './grammar/told.ts';
export { afarIn, venueIn } from './grammar/venue.ts';
export { speaksOfItself } from './grammar/voice.ts';
export { canBeWhen } from './grammar/when.ts';
/** In which order a house has its sections. */
export { noteSections, ordered } from './house/order.ts';
/** What fills a letterhead. */
export type { Entry, Value, Values } from './letterhead/values.ts';
/** Which paragraph, and which of its sentences, a place is in. */
export { paragraphAt, sentenceTouching } from './manuscript.ts';
/** Marks as they are printed. */
export { marksText } from './marks.ts';
/** Formatters of numbers and days are dear to make. */
export { remembered } from './remembered.ts';
/** Templates read the words at a span through these, and import nothing else of the core. */
export { collapse, contains, overlaps, type Span, verbatim } from './span.ts';
export type { Article, Commission };
