import type { Inline, Marks, Table } from '#core/doc';
import { type Article, type Composition, type Entry, marksText, type Value, type Values } from '#core/template';
import type { Labels } from './labels/index.ts';
import { agendaTable, diaryOf, nearest } from './parts/agenda.ts';
import { sourceText } from './parts/annex.ts';
import { backgroundOf, opening } from './parts/background.ts';
import { type Summary, summarise } from './parts/bottom-line.ts';
import { cautionsBlock } from './parts/cautions.ts';
import { figuresTable, keyFigures } from './parts/figures.ts';
import { furnitureOf, referenceOf, titleOf } from './parts/furniture.ts';
import { glance } from './parts/glance.ts';
import { limitsOf } from './parts/limits.ts';
import { longDate } from './parts/long-date.ts';
import { gather, type Material, marksOf, slices, withAcronym } from './parts/material.ts';
import { byPresence, peopleTable } from './parts/people.ts';
import { inTheirWords } from './parts/speech.ts';
import { bottomLineBlock, pointsBlock } from './parts/summary.ts';

/** What a placeholder is made from. */
interface Stock extends Material {
  readonly summary: Summary;
}

/** One placeholder: what it holds, the parts of its entries where it is a list, and how it is filled. */
interface Slot {
  readonly says: string;
  readonly parts?: readonly string[];
  readonly of: (stock: Stock) => Value;
  /** Whether it is the requester's to complete: where there is nothing, its place says so. */
  readonly asked?: true;
}

const spoken = (content: readonly Inline[]): string => content.map(each => ('text' in each ? each.text : '')).join('');

/** An entry whose whole is its parts, one behind the other, with what proves them. */
function entry(parts: Readonly<Record<string, string>>, marks: Marks | null): Entry {
  const source = marks ? marksText(marks) : '';
  const words = Object.values(parts).filter(part => part !== '');
  return { whole: [words.join(' – '), source].filter(Boolean).join(' '), parts: { ...parts, source } };
}

const rowsOf = ({ groups }: Table, names: readonly string[]): Entry[] =>
  groups
    .flatMap(({ rows }) => rows)
    .map(({ cells, marks }) =>
      entry(Object.fromEntries(names.map((name, at) => [name, spoken(cells[at] ?? [])])), marks),
    );

/** Words of the requester's, one entry each. */
const supplied = (texts: readonly string[], { labels }: Stock): Value => ({
  entries: texts.map(text => entry({ text }, null)),
  none: labels.toComplete,
});

const spansAbove = ({ summary }: Stock) => [...(summary.bottomLine ?? []), ...summary.points.flat()];

/** THE TABLE of placeholders that a Word letterhead may hold. */
export const placeholders = {
  kind: { says: 'kind of document', of: ({ labels }) => labels.kinds.note },
  headline: { says: 'headline of the source', of: titleOf },
  subheadline: { says: 'line under the headline', of: ({ article }) => article.subheadline?.text ?? null },
  issuer: {
    says: 'who published the source',
    of: ({ article, labels }) =>
      article.issuer ? withAcronym(article.issuer.name, article.issuer.acronym) : labels.notStated,
  },
  published: {
    says: 'day of the source',
    of: ({ article, labels }) => {
      const day = article.published?.date ?? article.dateline?.date;
      return day ? longDate(day, labels) : labels.notStated;
    },
  },
  date: { says: 'day of preparation', of: ({ preparedOn, labels }) => longDate(preparedOn, labels) },
  organisation: { says: 'the organisation of the house style', of: ({ theme }) => theme?.organisation ?? null },
  to: { says: 'who the document is for', asked: true, of: ({ commission }) => commission.to },
  from: { says: 'who it comes from', asked: true, of: ({ commission }) => commission.from },
  reference: { says: 'reference of the requester, else of the source', of: stock => referenceOf(stock)?.text ?? null },
  marking: { says: 'marking', of: ({ commission }) => commission.marking },
  embargo: { says: 'embargo', of: stock => furnitureOf(stock, '', '', '').embargo?.text ?? null },
  version: { says: 'version of the record', of: ({ article }) => String(article.version) },
  bottomLine: {
    says: 'the one sentence that matters most, with its ¶',
    of: stock => {
      const block = bottomLineBlock(stock, stock.summary);
      return block.kind === 'paragraph' ? entry({ text: spoken(block.content) }, block.marks).whole : null;
    },
  },
  keyPoints: {
    says: 'what else matters',
    parts: ['text'],
    of: stock => {
      const block = pointsBlock(stock, stock.summary);
      const items = block.kind === 'list' ? block.items : [];
      return {
        entries: items.map(({ content, marks }) => entry({ text: spoken(content) }, marks)),
        none: stock.summary.bottomLine ? stock.labels.noFurtherPoints : stock.labels.noKeyPoints,
      };
    },
  },
  glance: {
    says: 'who, what, when and where',
    parts: ['question', 'answer'],
    of: stock => ({
      entries: glance(stock).map(({ term, content, marks }) =>
        entry({ question: term, answer: spoken(content) }, marks),
      ),
      none: '',
    }),
  },
  figures: {
    says: 'key figures',
    parts: ['figure', 'of'],
    of: stock => ({
      entries: rowsOf(figuresTable(stock, keyFigures(stock, limitsOf(stock).figures), false), ['figure', 'of']),
      none: stock.labels.report.none.figures,
    }),
  },
  people: {
    says: 'who is who',
    parts: ['name', 'office', 'organisation'],
    of: stock => ({
      entries: rowsOf(peopleTable(stock, byPresence(stock).slice(0, limitsOf(stock).people)), [
        'name',
        'office',
        'organisation',
      ]),
      none: stock.labels.report.none.directory,
    }),
  },
  quotes: {
    says: 'quotations and reported statements',
    parts: ['text', 'speaker'],
    of: stock => ({
      entries: inTheirWords(stock, spansAbove(stock), limitsOf(stock).words).map(({ content, marks, attribution }) =>
        entry({ text: spoken(content), speaker: spoken(attribution ?? []) }, marks),
      ),
      none: stock.labels.report.none.statements,
    }),
  },
  dates: {
    says: 'dates to note',
    parts: ['date', 'what'],
    of: stock => {
      const { past, coming } = limitsOf(stock);
      return {
        entries: rowsOf(agendaTable(stock, nearest(diaryOf(stock), past, coming)), ['date', 'what']),
        none: stock.labels.report.none.timeline,
      };
    },
  },
  background: {
    says: 'background that the source gives',
    parts: ['text'],
    of: stock => ({
      entries: opening(stock.article, backgroundOf(stock.article), spansAbove(stock), limitsOf(stock).background).map(
        span => entry({ text: spoken([slices(stock, [span])]) }, marksOf(stock, [span])),
      ),
      none: stock.labels.report.none.background,
    }),
  },
  considerations: {
    says: 'supplied by the requester',
    parts: ['text'],
    of: stock => supplied(stock.commission.considerations, stock),
  },
  recommendation: { says: 'supplied by the requester', asked: true, of: ({ commission }) => commission.recommendation },
  options: {
    says: 'supplied by the requester',
    parts: ['text'],
    of: stock => supplied(stock.commission.options, stock),
  },
  linesToTake: {
    says: 'supplied by the requester',
    parts: ['text'],
    of: stock => supplied(stock.commission.linesToTake, stock),
  },
  questionsAndAnswers: {
    says: 'supplied by the requester',
    parts: ['question', 'answer'],
    of: ({ commission, labels }) => ({
      entries: commission.questionsAndAnswers.map(({ question, answer }) => entry({ question, answer }, null)),
      none: labels.toComplete,
    }),
  },
  gaps: {
    says: 'what the source leaves out, contradicts or never defines',
    parts: ['number', 'title', 'text'],
    of: ({ cautions, labels }) => ({
      entries: cautionsBlock(cautions, 'plain').items.map(({ number, title, content, marks }) => {
        const text = spoken(content);
        const { whole, parts } = entry({ text: `${title} ${text}` }, marks);
        return { whole: `▲${number} ${whole}`, parts: { ...parts, number: `▲${number}`, title, text } };
      }),
      none: labels.noGaps,
    }),
  },
  sourceFile: {
    says: 'name and short hash of the source',
    of: ({ article, labels }) => labels.source.hash(article.source.name, article.source.sha256.slice(0, 8)),
  },
  sourceText: {
    says: 'the source, its paragraphs numbered; empty where it may not be printed',
    parts: ['number', 'text'],
    of: stock => {
      if (stock.commission.sourceText !== 'annex') return null;
      const entries = sourceText(stock).paragraphs.map(({ number, text }) => ({
        whole: `¶${number} ${text}`,
        parts: { number: `¶${number}`, text },
      }));
      return { entries, none: '' };
    },
  },
} as const satisfies Readonly<Record<string, Slot>>;

/** A document without these would hide what it rests on, or what is doubtful in it. */
const WANTED = ['headline', 'bottomLine', 'keyPoints', 'gaps'];

/** What each placeholder of a letterhead stands for, in one document. */
export function letterheadValues(article: Article, composition: Composition<Labels>): Values {
  const material = gather(article, composition);
  const stock: Stock = { ...material, summary: summarise(material) };
  const slots: readonly (readonly [string, Slot])[] = Object.entries(placeholders);
  return {
    values: Object.fromEntries(slots.map(([name, { of }]) => [name, of(stock)])),
    parts: Object.fromEntries(slots.flatMap(([name, { parts }]) => (parts ? [[name, [...parts, 'source']]] : []))),
    instead: Object.fromEntries(
      slots.flatMap(([name, { asked }]) => (asked ? [[name, composition.labels.toComplete]] : [])),
    ),
    wanted: WANTED,
  };
}
