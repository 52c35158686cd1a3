import { type Article, canBeWhen, contains, happensOn, overlaps, type Span, todaysIn } from '#core/template';
import { plain } from './blocks.ts';
import type { Summary } from './bottom-line.ts';
import { impliedNote } from './date-words.ts';
import { longDate } from './long-date.ts';
import { cited, firstMention, type Material, marksOf } from './material.ts';
import { type Answer, belonging, type Event, isScene, mainEvents, together } from './news.ts';
import { openDaysIn, withDays } from './told-days.ts';

/** "Thu, 12 Nov 2026": a day as the header of a mail has it. */
const MAILED = /^\p{L}{3},\s\d{1,2}\s\p{L}{3}\s\d{4}$/u;

const DAY = /^\d{4}-\d\d-\d\d/u;

/** "November 20 to 30": a day that only begins a stretch of them. */
const BEGINS = /^\s*(?:to|until|through|till|al|au|hasta|[-–])\s*\d/u;

/** A day as the source writes it, where they state it in these places first; what is implied marked. Where no words give it, the day as worked out. */
function written(material: Material, value: string, otherwise: readonly Span[], places: readonly Span[] = []): Answer {
  const { article, labels } = material;
  const [start = '', end] = value.split('/');
  const sought = (day: string | undefined) => {
    const dates = article.dates.filter(date => date.value === day);
    const there = ({ spans }: (typeof dates)[number]) => spans.some(span => places.some(at => overlaps(at, span)));
    // "Today" in the news says no more than the day of the source.
    const [first] = dates.filter(({ text }) => !MAILED.test(text));
    return dates.find(date => date.basis === 'stated' && there(date)) ?? first ?? dates[0];
  };
  const whole = sought(value);
  const [first, last] = [start, end].map(sought);
  const dates = whole ? [whole] : first && last ? [first, last] : [];
  if (dates.length === 0)
    return { content: [plain(labels.workedOut(longDate(value, labels)))], marks: marksOf(material, otherwise) };
  const words = dates.map(({ text }) => text);
  const notes = dates
    .filter(({ basis }) => basis === 'implied')
    .map(date => ` ${impliedNote(material, date.text, date.value)}`);
  return {
    content: [
      cited(
        material,
        MAILED.test(words.join(''))
          ? longDate(value, labels)
          : words.length === 2
            ? labels.dates.range(words[0] ?? '', words[1] ?? '')
            : words.join(''),
      ),
      ...[...new Set(notes)].map(note => plain(note)),
    ],
    marks: marksOf(
      material,
      dates.flatMap(({ spans }) => spans),
    ),
  };
}

/** The days of the events the news is about; of one of them, with its name. */
function eventDays(material: Material): Answer | null {
  const events = mainEvents(material.article);
  const dated = new Map<string, Event>();
  for (const event of events) {
    const { start, end } = event;
    const value = end && end !== start ? `${start}/${end}` : start;
    if (value && !dated.has(value)) dated.set(value, event);
  }
  if (dated.size === 0) return null;
  const whole =
    dated.size > 1
      ? ![...dated.values()].some(event => isScene(material, event))
      : events.every(event => event.start !== null && !isScene(material, event));
  return together(
    material,
    [...dated].map(([value, event]) => {
      const answer = written(material, value, firstMention(event.mentions));
      return whole ? answer : belonging(material, answer, event);
    }),
  );
}

const YEAR = /^\d{4}$/u;

/** The dates that the bottom line, the headline or the lead states, and days it tells from a day that nobody states: "yesterday". */
function datesOfNews(material: Material, { bottomLine, lead }: Summary): Answer | null {
  const { article } = material;
  // The dateline opens the sentence that the bottom line tells without it.
  const opening = [...(bottomLine ?? []), ...(bottomLine ? (article.dateline?.spans ?? []) : [])];
  for (const news of [opening, article.headline?.spans ?? [], lead]) {
    const inNews = (span: Span) => news.some(at => overlaps(at, span));
    const dates = article.dates.filter(
      ({ spans, value }) =>
        !isBareYear(article, value) && spans.some(span => inNews(span) && canBeWhen(article.text, span)),
    );
    // Of a lead that is no bottom line, months and years may be of anything.
    if (news === lead && dates.some(({ value }) => !DAY.test(value))) return null;
    const values = [...new Set(dates.map(({ value }) => value))];
    const told = new Set(news.flatMap(at => openDaysIn(article, at)));
    const open = [...told]
      .sort(([a], [b]) => a - b)
      .filter(
        span =>
          canBeWhen(article.text, span) &&
          !/^['’]/u.test(article.text.slice(span[1])) &&
          !BEGINS.test(article.text.slice(span[1])),
      );
    // In Chinese the day of the dateline is that of the agency, where the sentence has its own.
    const own = article.language === 'zh' ? open.filter(span => bottomLine?.some(at => overlaps(at, span))) : [];
    const spans = own.length > 0 ? own : open;
    // "met on May 10 and spoke of a bridge by 2030": the day says when, though its year is open.
    if (values.length > 0 && !(spans.length > 0 && values.every(value => YEAR.test(value))))
      return together(
        material,
        values.map(value => written(material, value, [])),
      );
    if (spans.length > 0)
      return together(
        material,
        spans.map(span => ({ content: withDays(material, [span]), marks: marksOf(material, [span]) })),
      );
  }
  return dayOfLead(material);
}

/** "El 2026 será decisivo": a year by itself is no answer, where the words before it are not understood. */
const isBareYear = ({ language }: Article, value: string): boolean => !language.startsWith('en') && YEAR.test(value);

/** The one day that the first paragraph of the news tells, where the text has none of a later year: the first sentence may be too long to be the bottom line. */
function dayOfLead(material: Material): Answer | null {
  const { article } = material;
  const lead = article.paragraphs.find(({ role }) => role === 'body');
  // "She retired on 3 May and steps down today": the news has a day of its own.
  if (!lead || todaysIn(article.text, lead.span).length > 0) return null;
  const years = article.dates.map(({ value }) => value.slice(0, 4));
  const days = article.dates.filter(
    ({ value, spans }) =>
      DAY.test(value) && spans.some(span => contains(lead.span, span) && canBeWhen(article.text, span)),
  );
  const [value, ...others] = [...new Set(days.map(day => day.value))];
  if (!value || others.length > 0 || years.some(year => year > value.slice(0, 4))) return null;
  return written(material, value, []);
}

/** How many months the news may be from the day of its source. */
const NEAR = 6;
const monthsOf = (day: string): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));

/** The one day that the bottom line tells its news of, no longer than some months from that of the source. */
function dayTold(material: Material, { bottomLine }: Summary, source: string): Answer | null {
  const { article } = material;
  const isTold = (day: Span) =>
    bottomLine?.some(sentence => contains(sentence, day) && happensOn(article, sentence, day)) === true;
  const days = article.dates.filter(({ value, spans }) => DAY.test(value) && spans.some(isTold));
  const [value, ...others] = [...new Set(days.map(day => day.value))];
  if (!value || others.length > 0 || Math.abs(monthsOf(value) - monthsOf(source)) > NEAR) return null;
  return written(material, value, [], bottomLine ?? []);
}

/** Whether the news may be of another day than that of its source: nothing in it happened "today", and it names another, or a page dates it and no dateline. */
function isOnlyOfSource({ article }: Material, day: string, news: readonly Span[]): boolean {
  const own = [...(article.published?.spans ?? []), ...(article.dateline?.spans ?? [])];
  const told = article.dates.filter(({ spans }) => spans.some(span => news.some(at => overlaps(at, span))));
  // "Today", wherever it stands.
  const again = article.dates.some(
    ({ value, spans }) => value === day && !spans.some(span => own.some(at => overlaps(at, span))),
  );
  if (again || told.some(({ value }) => value === day)) return false;
  return article.dateline?.date !== day || told.some(({ value }) => DAY.test(value));
}

/** When it is: the days of its events, else of the source, in the words of the news where it states that day, too; else the one day that the bottom line tells, or that of the source marked as no more than that; else what the news itself states. */
export function when(material: Material, summary: Summary): Answer | null {
  const { dateline, published, headline } = material.article;
  const days = eventDays(material);
  if (days) return days;
  const day = [dateline, published].find(fact => fact?.date);
  const news = [...(summary.bottomLine ?? []), ...(headline?.spans ?? [])];
  if (!day?.date) return datesOfNews(material, summary);
  const answer = written(material, day.date, day.spans, news);
  if (!isOnlyOfSource(material, day.date, news)) return answer;
  const told = dayTold(material, summary, day.date);
  return told ?? { ...answer, content: [...answer.content, plain(` ${material.labels.sourceDay}`, 'quiet')] };
}
