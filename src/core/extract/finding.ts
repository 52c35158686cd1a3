import type { Basis, Edtf, Field } from '../article.ts';
import type { Manuscript } from '../manuscript.ts';
import type { Span } from '../span.ts';

/** A date as its words give it. */
export interface DateProposal {
  /** Whole in itself, or null where the words lack something. */
  readonly value: Edtf | null;
  /** What the words mean on the day of the anchor ("November 6", "Monday", "last year"); null where nothing may be worked out. */
  readonly implied: ((anchor: Edtf) => Edtf | null) | null;
}

/** An office as the words around a name give it. */
export interface OfficeProposal {
  readonly title: string;
  readonly organisation: string | null;
  readonly span: Span;
  readonly rule: string;
}

/** What a rule proposes for each field. The words themselves are the finding's spans. */
export interface Proposals {
  language: { readonly tag: string };
  headline: Record<never, never>;
  subheadline: Record<never, never>;
  byline: Record<never, never>;
  issuer: { readonly name: string; readonly acronym: string | null };
  dateline: {
    readonly place: string | null;
    readonly placeSpan: Span | null;
    readonly date: DateProposal | null;
    readonly dateSpan: Span | null;
  };
  published: { readonly date: DateProposal };
  embargo: { readonly until: DateProposal };
  reference: Record<never, never>;
  /** One mention of one person: spans[0] is the name without honorific. */
  people: {
    readonly kind: 'name' | 'short';
    readonly name: string;
    readonly honorific: string | null;
    readonly offices: readonly OfficeProposal[];
  };
  /** One mention. */
  organisations: { readonly kind: 'name' | 'short'; readonly name: string };
  places: { readonly kind: 'name' | 'short'; readonly name: string };
  acronyms: { readonly short: string; readonly long: string; readonly shortSpan: Span; readonly longSpan: Span };
  /** One mention; details where the words around it give them. */
  events: {
    readonly kind: 'name' | 'short';
    readonly name: string;
    readonly acronym: string | null;
    readonly edition: string | null;
    readonly place: string | null;
    readonly hosts: readonly string[];
  };
  figures: {
    readonly value: number;
    readonly max: number | null;
    readonly of: string | null;
    readonly unit: string | null;
    readonly currency: string | null;
    readonly qualifier: string | null;
  };
  dates: DateProposal;
  /** Spans are the pieces inside the marks. */
  quotes: { readonly speakerSpan: Span | null; readonly cue: string | null };
  /** Spans are the reported clause. */
  statements: { readonly sentence: Span; readonly speakerSpan: Span | null; readonly cue: string };
  /** Spans are the words that announce the list. */
  lists: { readonly items: readonly Span[] };
  links: { readonly url: string };
  contacts: { readonly name: string | null; readonly email: string | null; readonly phone: string | null };
}

/** Fields that rules find; key points, timeline and gaps are derived from what was found. */
export type FoundField = keyof Proposals & Field;

/** One proposal of one rule, with the words it rests on. */
export interface Finding<F extends FoundField = FoundField> {
  readonly field: F;
  readonly rule: string;
  readonly value: Proposals[F];
  readonly spans: readonly Span[];
  readonly basis: Basis;
  /** 0 to 1: how often a rule like this is right. Decides between rivals that no better reason decides. */
  readonly confidence: number;
}

/** All findings of all rules, by field, each list in reading order. */
export type Findings = { readonly [F in FoundField]: readonly Finding<F>[] };

/** What a rule's `find` gives back; the engine adds field, rule and defaults (basis `stated`, the rule's confidence). */
export type Proposal<F extends FoundField> = {
  readonly value: Proposals[F];
  readonly spans: readonly Span[];
  readonly basis?: Basis;
  readonly confidence?: number;
};

/** A text and the words a rule must find in it, in order: each the verbatim text of one finding's spans. */
export interface Example {
  readonly text: string;
  readonly finds: readonly string[];
  /** What the first finding's value must hold, where words alone do not settle it. */
  readonly value?: object;
}

/** One idea of how a field shows itself. It carries its own tests. */
export interface Rule<F extends FoundField = FoundField> {
  /** `people/title-before-name` */
  readonly name: string;
  readonly confidence: number;
  readonly find: (manuscript: Manuscript) => readonly Proposal<F>[];
  readonly examples: readonly Example[];
  /** Texts that look alike and in which the rule must find nothing. */
  readonly counterexamples: readonly string[];
}

/** Why something found did not become a fact. */
export interface Dropped {
  readonly finding: Finding;
  /** One clause: "shares its words with organisations/head-noun, which names the longer stretch". */
  readonly reason: string;
  readonly rival: Finding | null;
}

/** Takes down what was considered and dropped, for `--explain`. */
export interface Trace {
  readonly drop: (finding: Finding, reason: string, rival?: Finding) => void;
}
