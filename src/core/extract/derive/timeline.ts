import type { Article, Edtf, ParagraphRole } from '../../article.ts';
import { creditOf } from '../../grammar/dateline.ts';
import { type Manuscript, sentencesOf } from '../../manuscript.ts';
import { collapse, contains, overlaps, type Span } from '../../span.ts';
import { earliest } from '../find/dates/days.ts';
import type { Resolved } from '../resolved.ts';
import { spanMap } from '../span-map.ts';
import { dateRuleOf } from './happenings.ts';

const TOLD: ReadonlySet<ParagraphRole> = new Set<ParagraphRole>(['body', 'list-item', 'quote']);

/**
 * Dated sentences in order of their dates: each once a date, with what the date does there as its rule. The dateline says when the release
 * was written, not when something happened, so its date counts only where its sentence gives no other.
 */
export function timeline(
  manuscript: Manuscript,
  { dates, dateline, published, speech, language }: Resolved,
): Article['timeline'] {
  const { text } = manuscript;
  const written = dateline?.spans ?? [];
  const masthead = [...written, ...(published?.spans ?? [])];
  const quoted = spanMap(speech.quotes, ({ spans }) => spans);
  const placed = spanMap(
    // In somebody's mouth "today" tells no happening: "Today we stop telling and start building."
    dates.filter(
      ({ rule, spans }) => rule !== 'dates/relative-day' || spans.every(span => quoted.touching(span).length === 0),
    ),
    ({ spans }) => spans,
  );
  const ruleOf = (value: Edtf, [start, end]: Span, [from, to]: Span) =>
    dateRuleOf({
      language,
      written: written.some(line => overlaps(line, [start, end])),
      before: text.slice(from, start),
      words: text.slice(start, end),
      after: text.slice(end, to),
      date: value,
    });
  return sentencesOf(manuscript, TOLD)
    .flatMap(sentence => {
      // "林道日报6月3日讯": the day on which the agency wrote.
      const [from, to] = sentence.span;
      const behind: Span = [from + creditOf(text.slice(from, to)), to];
      const inside = placed.touching(behind).filter(({ spans }) => spans.some(span => contains(behind, span)));
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
            rule: ruleOf(value, spans[0] ?? sentence.span, sentence.span),
          },
        ];
      });
    })
    .toSorted((a, b) => earliest(a.date).localeCompare(earliest(b.date), 'en'));
}
