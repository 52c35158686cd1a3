import type { Span } from '../../../span.ts';
import type { Attribution } from './attributed.ts';

/** Where the cue of a quotation stands. */
export type QuotationForm =
  | 'cue-before'
  | 'cue-after'
  | 'split-around-cue'
  | 'over-paragraphs'
  | 'without-cue'
  | 'unmarked';

/** Direct speech: its pieces and, where the text tells, who spoke. */
export interface Quotation {
  readonly form: QuotationForm;
  readonly spans: readonly Span[];
  readonly attribution: Attribution | null;
}
