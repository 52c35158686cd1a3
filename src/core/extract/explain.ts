import type { Article } from '../article.ts';
import { paragraphAt } from '../manuscript.ts';
import { collapse, type Span, slice, verbatim } from '../span.ts';
import { noHappening } from './derive/happenings.ts';
import type { Extraction } from './extract.ts';
import type { Dropped, Finding, Findings } from './finding.ts';

/** Columns of a terminal that nobody has made wider. */
const WIDTH = 100;
/** Words longer than this are cut: the ¶ leads to the rest. */
const SHOWN = 160;

/** The words in lines of at most 100 columns: the first indented by `indent`, the others by `hang`. A longer word keeps its length. */
function wrapped(words: string, indent: number, hang = indent): string {
  const lines: string[] = [];
  let line = ' '.repeat(indent);
  let empty = true;
  for (const word of words.split(' ')) {
    if (!empty && line.length + 1 + word.length > WIDTH) {
      lines.push(line);
      line = ' '.repeat(hang);
      empty = true;
    }
    line += empty ? word : ` ${word}`;
    empty = false;
  }
  return [...lines, line].join('\n');
}

/** `¶3 “the words”`, or `declared` where there are none. */
function placed({ text, paragraphs }: Article, spans: readonly Span[]): string {
  const [first] = spans;
  if (!first) return 'declared';
  const words = verbatim(text, spans);
  const shown = words.length > SHOWN ? `${words.slice(0, SHOWN).trimEnd()}…` : words;
  return `¶${paragraphAt(paragraphs, first[0])?.number ?? '–'} “${shown}”`;
}

/** What a value says beyond its words: names, numbers and the words at its further places. Empty entries and functions say nothing. */
function details(text: string, value: unknown, key = ''): string {
  if (value === null || value === undefined || typeof value === 'function' || key === 'sentence') return '';
  const isSpan = Array.isArray(value) && value.length === 2 && value.every(place => typeof place === 'number');
  if (isSpan) return `${key.replace(/Span$|^span$/u, '')} “${collapse(slice(text, value as unknown as Span))}”`.trim();
  if (Array.isArray(value)) {
    const told = value.map(item => details(text, item)).filter(Boolean);
    return told.length > 0 ? `${key} [${told.join('; ')}]`.trim() : '';
  }
  if (typeof value !== 'object') return `${key} ${value}`.trim();
  const told = Object.entries(value).map(([name, entry]) => details(text, entry, name));
  const words = told.filter(Boolean).join(', ');
  return key && words ? `${key} (${words})` : words;
}

function found(article: Article, { rule, spans, basis, confidence, value }: Finding, mark: string): string[] {
  const told = details(article.text, value);
  return [
    wrapped(`${mark} ${placed(article, spans)}`, 2, 4),
    wrapped(`${rule}, ${basis}, ${confidence}${told ? `: ${told}` : ''}`, 6),
  ];
}

function dropped(article: Article, { finding, reason, rival }: Dropped): string[] {
  const kept = rival ? `; kept instead: ${placed(article, rival.spans)} by ${rival.rule}` : '';
  return [...found(article, finding, '–'), wrapped(`dropped: ${reason}${kept}`, 6)];
}

/** Derived facts: how each came out, by the name of its field. */
const DERIVED: {
  readonly [field: string]: (article: Article) => readonly (readonly [words: string, why: string])[];
} = {
  quotes: article => speakers(article, article.quotes),
  statements: article => speakers(article, article.statements),
  keyPoints: article =>
    article.keyPoints.map(({ rank, spans, reason, rule }) => [
      `${rank}. ${placed(article, spans)}`,
      `${rule}: ${reason}`,
    ]),
  timeline: article =>
    article.timeline.map(fact => {
      const { date, spans, basis, rule } = fact;
      const reason = noHappening(fact);
      return [`${date} ${placed(article, spans)}`, `${rule}, ${basis}${reason ? `: no happening, ${reason}` : ''}`];
    }),
  gaps: article =>
    article.gaps.map(({ code, message, paragraph }) => [
      `${paragraph === null ? '' : `¶${paragraph} `}${message}`,
      code,
    ]),
};

const speakers = (article: Article, facts: Article['quotes'] | Article['statements']) =>
  facts.map(({ spans, speaker, speakerSpan }) => {
    const pointer = speakerSpan ? ` “${collapse(slice(article.text, speakerSpan))}”` : ' nobody';
    return [placed(article, spans), `speaker: ${speaker ?? 'not certain'}, where the text says${pointer}`] as const;
  });

function field(name: string, { article, findings, dropped: all }: Extraction): string[] {
  const out = all.filter(({ finding }) => finding.field === name);
  const gone = new Set(out.map(({ finding }) => finding));
  const kept = (findings[name as keyof Findings] ?? []).filter(finding => !gone.has(finding));
  const derived = DERIVED[name]?.(article) ?? [];
  if (kept.length + out.length + derived.length === 0) return [];
  const counts = name in findings ? `${kept.length} kept, ${out.length} dropped` : `${derived.length} derived`;
  return [
    `${name}: ${counts}`,
    ...kept.flatMap(finding => found(article, finding, '+')),
    ...out.flatMap(entry => dropped(article, entry)),
    ...derived.flatMap(([words, why]) => [wrapped(`= ${words}`, 2, 4), wrapped(why, 6)]),
    '',
  ];
}

/**
 * How an article came about, field by field in the order of the record: `+` each finding with its ¶, words and rule, `–` what was
 * considered and dropped with the reason and the rival, `=` what was derived. Lines of 100 columns for a terminal.
 */
export function explain(extraction: Extraction): string {
  return Object.keys(extraction.article)
    .flatMap(name => field(name, extraction))
    .join('\n');
}
