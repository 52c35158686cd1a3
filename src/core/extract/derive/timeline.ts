import type { Article, ParagraphRole } from '../../article.ts';
import { type Manuscript, sentencesOf } from '../../manuscript.ts';
import { collapse, contains } from '../../span.ts';
import { earliest } from '../find/dates/days.ts';
import type { Resolved } from '../resolved.ts';
import { spanMap } from '../span-map.ts';

const TOLD: ReadonlySet<ParagraphRole> = new Set<ParagraphRole>(['body', 'list-item', 'quote']);

/**
 * Dated happenings in order of their dates: each sentence once a date. The dateline says when the release was written, not
 * when something happened, so its date counts only where its sentence gives no other.
 */
export function timeline(
  manuscript: Manuscript,
  { dates, dateline, published, speech }: Resolved,
): Article['timeline'] {
  const masthead = [...(dateline?.spans ?? []), ...(published?.spans ?? [])];
  const quoted = spanMap(speech.quotes, ({ spans }) => spans);
  const placed = spanMap(
    // In somebody's mouth "today" tells no happening: "Today we stop telling and start building."
    dates.filter(
      ({ rule, spans }) => rule !== 'dates/relative-day' || spans.every(span => quoted.touching(span).length === 0),
    ),
    ({ spans }) => spans,
  );
  return sentencesOf(manuscript, TOLD)
    .flatMap(sentence => {
      const inside = placed
        .touching(sentence.span)
        .filter(({ spans }) => spans.some(span => contains(sentence.span, span)));
      const told = inside.filter(({ spans }) => !spans.some(span => masthead.some(line => contains(line, span))));
      const seen = new Set<string>();
      const line = masthead.find(span => contains(sentence.span, span)) ?? [0, 0];
      const prose = sentence.span[1] - sentence.span[0] - (line[1] - line[0]) > 30;
      return (told.length > 0 ? told : prose ? inside : []).flatMap(({ value, spans, basis }) => {
        if (seen.has(value)) return [];
        seen.add(value);
        return [
          {
            date: value,
            text: collapse(sentence.text),
            spans,
            paragraph: sentence.paragraph,
            basis,
            rule: 'timeline/dated-sentence',
          },
        ];
      });
    })
    .toSorted((a, b) => earliest(a.date).localeCompare(earliest(b.date), 'en'));
}
