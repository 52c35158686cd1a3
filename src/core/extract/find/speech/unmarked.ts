import type { Manuscript } from '../../../manuscript.ts';
import type { Span } from '../../../span.ts';
import { isEnglish } from '../../vocabulary/languages.ts';
import { languageOf } from '../language.ts';
import { attributionBefore } from './attribution.ts';
import { spokenParagraphs } from './marks.ts';
import { isPersonLike } from './person-like.ts';
import type { Quotation } from './quotation.ts';

/** A longer paragraph that ends in a colon leads to a list rather than to somebody's words. */
const LONGEST_LEAD = 360;
/** Fewest words of a speech that no marks show. */
const LEAST = 8;
/** Most paragraphs that somebody speaks on. */
const MOST = 4;

const MARK = /["“”«»„‘]/u;
const FIRST_PERSON =
  /(?<![\p{L}’'])(?:I|I['’](?:m|ve|d|ll)|[Ww]e|[Ww]e['’](?:re|ve|d|ll)|[Oo]ur|[Mm]y|us|me)(?![\p{L}’'])/u;

/**
 * Speech that stands in paragraphs of its own without any marks, as ministries set it: "Ada Brennick, Chief Economist, said:" and then
 * what she said, in the first person. It goes on as long as the paragraphs below speak so.
 */
export function unmarkedIn(manuscript: Manuscript): readonly Quotation[] {
  if (!isEnglish(languageOf(manuscript))) return [];
  const { text } = manuscript;
  const paragraphs = spokenParagraphs(manuscript);
  return paragraphs.flatMap(({ span, number }, at): Quotation[] => {
    const [start, end] = span;
    if (end - start > LONGEST_LEAD || text[end - 1] !== ':' || MARK.test(text.slice(start, end))) return [];
    const attribution = attributionBefore(text, span);
    const speaker = attribution?.cue ? attribution.speakerSpan : null;
    if (!speaker || !isPersonLike(text.slice(...speaker))) return [];
    const spans: Span[] = [];
    for (const next of paragraphs.slice(at + 1, at + 1 + MOST)) {
      const words = text.slice(...next.span);
      const speaks =
        FIRST_PERSON.test(words) && /[.!?…]$/u.test(words) && !MARK.test(words) && next.role !== 'list-item';
      if (!speaks || next.number !== number + spans.length + 1) break;
      spans.push(next.span);
    }
    const said = spans.map(part => text.slice(...part)).join(' ');
    return said.split(/\s+/u).length >= LEAST ? [{ form: 'unmarked', spans, attribution }] : [];
  });
}
