import type { Edtf } from '../article.ts';
import type { Manuscript } from '../manuscript.ts';
import type { Span } from '../span.ts';
import type { Attribution } from './find/speech/attributed.ts';
import type { Reported } from './find/speech/report.ts';
import type { FoundField, Proposal, Rule } from './finding.ts';
import type { Surroundings } from './resolve/event-surroundings.ts';

/** An event in its sentence, with the dates that stand there and the other events. */
export interface Beside {
  readonly home: Span;
  readonly span: Span;
  readonly near: readonly { readonly value: Edtf; readonly at: number }[];
  readonly others: readonly Span[];
}

/** What a text in French, Spanish or Chinese is read with beside the rules for all texts. English needs none of it, and loads none. */
export interface Tongue {
  /** Rules for a field, believed after those for all texts. */
  readonly rules: { readonly [F in FoundField]?: readonly Rule<F>[] };
  /** Whether its gazetteer holds the names that it shares with English. */
  readonly hasOwnPlaces: (language: string) => boolean;
  readonly reported: (manuscript: Manuscript) => readonly Reported[];
  /** Whether what a rule for all texts found can be a person. */
  readonly isSomebody: (manuscript: Manuscript, found: Proposal<'people'>) => boolean;
  /** Who spoke words in quotation marks, by any verb beside them: what stands before them, and behind them. */
  readonly attribution: (text: string, language: string, left: Span, right: Span) => Attribution | null;
  /** Who speaks inside words in quotation marks. */
  readonly inserted: (text: string, language: string, words: Span) => Attribution | null;
  /** The date before an event that belongs to it; undefined where none does. */
  readonly heldBefore: (text: string, language: string, beside: Beside) => Beside['near'][number] | undefined;
  readonly placeBeside: (manuscript: Manuscript, surroundings: Surroundings, span: Span) => string | null;
  /** What a sentence begins with that goes on about the event of the one before it. */
  readonly goesOn: Readonly<Record<string, RegExp>>;
}

const tongues = new WeakMap<Manuscript, Tongue>();

/** From here on the manuscript is read with a tongue. */
export const readWith = (manuscript: Manuscript, tongue: Tongue): void => {
  tongues.set(manuscript, tongue);
};

/** What a manuscript is read with beside the rules for all texts, or null. */
export const tongueOf = (manuscript: Manuscript): Tongue | null => tongues.get(manuscript) ?? null;

/** The rules of a tongue for a field; none where the manuscript needs no tongue. */
export const tongueRules = <F extends FoundField>(manuscript: Manuscript, field: F): readonly Rule<F>[] =>
  tongueOf(manuscript)?.rules[field] ?? [];
