import type { Manuscript } from '../../manuscript.ts';
import type { Findings, Trace } from '../finding.ts';
import type { Settled } from '../resolved.ts';

/** Decides the single facts of the masthead, anchors the dates and separates figures from dates. */
export function settle(_manuscript: Manuscript, _findings: Findings, _trace: Trace): Settled {
  return {
    language: 'en',
    headline: null,
    subheadline: null,
    byline: null,
    dateline: null,
    published: null,
    embargo: null,
    reference: null,
    dates: [],
    figures: [],
  };
}
