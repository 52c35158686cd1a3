import type { Doc } from '../../doc.ts';
import type { Logo } from '../../house/picture.ts';

/** What is gathered while a page is written. */
export interface Page {
  readonly doc: Doc;
  /** Whether the source text is printed, so that ¶ marks have something to link to. */
  readonly proven: boolean;
  readonly html: string[];
  /** Footnotes met so far, as HTML. */
  readonly notes: string[];
  /** The id of the heading that names what is being written. */
  readonly heading: string;
  readonly logo: Logo | null;
}
