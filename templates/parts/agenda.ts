import type { Row, Table } from '#core/doc';
import {
  type Article,
  happeningAt,
  isArrangement,
  isDue,
  noHappening,
  opensPointing,
  overlaps,
  type Span,
  tellsAheadIn,
  thingMeant,
  withItsSubject,
} from '#core/template';
import { unmarked } from './blocks.ts';
import { dateSpan, dateWords } from './date-words.ts';
import { toldInList } from './led.ts';
import { firstDay, lastDay } from './long-date.ts';
import { cited, type Material, marksOf, sentenceAt, withoutDateline } from './material.ts';
import { isOfSomebody, thingsBehind, whoBehind, withMeant } from './meant.ts';
import { toldFully } from './told-fully.ts';

type Happening = Article['timeline'][number];

/** The day of the source, where it has one. */
const ownDay = ({ article }: Material): string | null => {
  const date = article.published?.date ?? article.dateline?.date;
  return date ? lastDay(date) : null;
};

/** Whether a date is past or coming on the day of preparation, or on the day of the source where that is later; that day itself, which an embargo holds back, is coming then. */
function isComing(material: Material, { date, text }: Happening): boolean {
  const [own, prepared] = [ownDay(material), material.preparedOn];
  const ahead = own !== null && own > prepared;
  const day = ahead ? own : prepared;
  if (ahead && firstDay(date) === own) return true;
  if (lastDay(date) <= day) return false;
  return firstDay(date) > day || date.startsWith('../') || tellsAheadIn(material.article.language, text);
}

/** Whether its sentence tells of other dates. */
const shared = ({ article }: Material, { text, date }: Happening): boolean =>
  article.timeline.some(other => other.text === text && other.date !== date);

/** A date opens its sentence with so few signs before it. */
const OPENS = 20;

/** Where a happening is told, with the sentence before it where another of the same date and paragraph would lend it a subject that is not its own. Null where it says too little by itself. */
function toldAt(material: Material, happening: Happening): Span | null {
  const { spans, date, paragraph } = happening;
  const [own] = spans;
  if (!own) return null;
  const sentence = sentenceAt(material, own);
  const part = shared(material, happening) ? partAt(material, own, sentence) : sentence;
  const told = happeningAt(
    material.article,
    withoutDateline(material, part),
    dateSpan(material, happening, own, sentence),
  );
  const twin = material.article.timeline.some(
    other =>
      other.date === date && other.paragraph === paragraph && (other.spans[0]?.[0] ?? own[0]) < (told?.[0] ?? own[0]),
  );
  if (!told || (opensPointing(material.article, told) && !thingMeant(material.article, told))) return null;
  // The date of a sentence that opens with it stands between the two: it dates the second alone.
  return twin && own[0] - told[0] < OPENS ? withItsSubject(material.article, told) : told;
}

function row(material: Material, happening: Happening, coming: boolean): Row {
  const [own] = happening.spans;
  if (!own)
    return {
      cells: [dateWords(material, happening, [0, 0], coming), [cited(material, happening.text)]],
      marks: unmarked,
    };
  const sentence = sentenceAt(material, own);
  const date = dateSpan(material, happening, own, sentence);
  const told = toldAt(material, happening) ?? withoutDateline(material, sentence);
  const { words, places } = toldInList(material, told, date, own);
  return {
    cells: [
      dateWords(material, happening, date, coming),
      [...withMeant(material, words, [...whoBehind(material, told), ...thingsBehind(material, told)])],
    ],
    marks: marksOf(
      material,
      [...places, ...happening.spans, told].toSorted(([a], [b]) => a - b),
    ),
  };
}

/** Dated happenings of an article, past and coming apart, in the order of their dates. */
export interface Agenda {
  readonly past: readonly Happening[];
  readonly coming: readonly Happening[];
}

/** Whether the date of a happening is that of the dateline. */
const inDateline = ({ article }: Material, { spans }: Happening) =>
  spans.some(span => article.dateline?.spans.some(at => overlaps(at, span)) ?? false);

/** The part of its sentence, from semicolon to semicolon, that a date stands in. */
function partAt({ article }: Material, [start, end]: Span, sentence: Span): Span {
  const before = article.text.slice(sentence[0], start).lastIndexOf('; ');
  const after = article.text.slice(end, sentence[1]).indexOf('; ');
  return [before < 0 ? sentence[0] : sentence[0] + before + 2, after < 0 ? sentence[1] : end + after];
}

/** Days before months before years and what else is vague. */
const exactness = ({ date }: Happening): number =>
  /^\d{4}-\d\d-\d\d/.test(date) ? 0 : /^\d{4}-[01]\d/.test(date) ? 1 : 2;

/** Of the dates in one part of a sentence, the one it is told by: what comes, else the most exact, else the first. */
function onceASentence(material: Material, happenings: readonly Happening[]): readonly Happening[] {
  const rank = (happening: Happening): readonly number[] => [
    isComing(material, happening) ? 0 : 1,
    exactness(happening),
    happening.spans[0]?.[0] ?? 0,
  ];
  const chosen = new Map<string, Happening>();
  for (const happening of happenings) {
    const [own] = happening.spans;
    const key = own ? String(partAt(material, own, sentenceAt(material, own))) : happening.text;
    const other = chosen.get(key);
    if (!other || isBefore(rank(happening), rank(other))) chosen.set(key, happening);
  }
  const kept = new Set(chosen.values());
  return happenings.filter(happening => kept.has(happening));
}

function isBefore(these: readonly number[], those: readonly number[]): boolean {
  const at = these.findIndex((value, index) => value !== those[index]);
  return at >= 0 && (these[at] ?? 0) < (those[at] ?? 0);
}

/** Each happening once, and each part of a sentence; the day of the dateline is no happening of its own where its sentence has another date. */
export function agendaOf(material: Material): Agenda {
  const { timeline } = material.article;
  const seen = new Set<string>();
  const happenings = timeline.filter(happening => {
    const key = `${happening.date} ${happening.text}`;
    const other = () => timeline.some(({ text, spans }) => text === happening.text && spans !== happening.spans);
    if ((inDateline(material, happening) && other()) || noHappening(happening) !== null) return false;
    return !seen.has(key) && seen.add(key);
  });
  const told = onceASentence(material, happenings);
  return {
    past: told.filter(happening => !isComing(material, happening)),
    coming: told.filter(happening => isComing(material, happening)),
  };
}

const YEARS = /^\d{4}(?:\/\d{4})?$/;

/** Whether a date is one to put in a diary: not a year that only dates something else. */
function isDay({ article }: Material, { date, spans }: Happening, coming: boolean): boolean {
  const [own] = spans;
  if (!own || !YEARS.test(date)) return true;
  return coming && isDue(article.text.slice(Math.max(0, own[0] - 20), own[0]));
}

/** Whether a happening is dated by the dateline, and by no more than the day of the source: that stands at a glance. */
const isOfSource = (material: Material, happening: Happening): boolean => {
  const { published } = material.article;
  return inDateline(material, happening) && (!published?.date || published.date === happening.date);
};

const TELLING: ReadonlySet<string> = new Set(['body', 'list-item', 'quote']);

function latestFirst(a: Happening, b: Happening): number {
  const [first, second] = [lastDay(a.date), lastDay(b.date)];
  return first === second ? 0 : first < second ? 1 : -1;
}

const diaries = new WeakMap<Material, Agenda>();

/** The happenings a reader would put in a diary: of the running text, of a day or month, told with their verb. The day of the dateline is at a glance already. */
export function diaryOf(material: Material): Agenda {
  // Each step of shortening asks for it.
  const diary = diaries.get(material) ?? diaryOrYears(material);
  diaries.set(material, diary);
  return diary;
}

/** The diary; where it has neither days nor months, the years of the key points. */
function diaryOrYears(material: Material): Agenda {
  const diary = diaryFrom(material, isDay);
  if (diary.past.length + diary.coming.length > 0) return diary;
  const points = material.article.keyPoints.flatMap(({ spans }) => spans);
  return diaryFrom(material, (_, { spans }) => spans.some(span => points.some(at => overlaps(at, span))));
}

function diaryFrom(material: Material, isNoted: typeof isDay): Agenda {
  const { past, coming } = agendaOf(material);
  const roles = new Map(material.article.paragraphs.map(({ number, role }) => [number, role]));
  const told = (happening: Happening) =>
    (happening.paragraph === null || TELLING.has(roles.get(happening.paragraph) ?? 'body')) &&
    (happening.spans.length === 0 || toldAt(material, happening) !== null);
  return {
    past: toldFully(
      material,
      past.filter(
        past =>
          told(past) &&
          isNoted(material, past, false) &&
          !isOfSource(material, past) &&
          !isOfSomebody(material, toldAt(material, past)),
      ),
    ),
    coming: toldFully(
      material,
      coming.filter(happening => told(happening) && isNoted(material, happening, true)),
    ),
  };
}

/** The latest past days and months, those arranged for the press last; the next dates to come. */
export function nearest({ past, coming }: Agenda, mostPast: number, mostComing: number): Agenda {
  const exact = ({ date }: Happening) => Math.min(date.length, 10);
  const arranged = ({ text }: Happening) => Number(isArrangement(text));
  const order = (a: Happening, b: Happening) => arranged(a) - arranged(b) || exact(b) - exact(a) || latestFirst(a, b);
  const kept = new Set([...past].sort(order).slice(0, mostPast));
  return { past: past.filter(happening => kept.has(happening)), coming: coming.slice(0, mostComing) };
}

/** Two groups of rows: date as written, what happens, where. */
export function agendaTable(material: Material, { past, coming }: Agenda): Table {
  const { labels } = material;
  return {
    kind: 'table',
    caption: null,
    columns: [
      { label: labels.columns.date, weight: 3, face: 'date' },
      { label: labels.columns.what, weight: 5, face: 'text' },
    ],
    head: false,
    groups: [
      { title: labels.past, rows: past.map(happening => row(material, happening, false)) },
      { title: labels.coming, rows: coming.map(happening => row(material, happening, true)) },
    ].filter(({ rows }) => rows.length > 0),
    evidence: true,
  };
}
