import type { Article } from '../article.ts';
import { paragraphAt } from '../manuscript.ts';
import { type Span, verbatim } from '../span.ts';
import type { Extraction } from './extract.ts';
import type { Dropped, Finding, FoundField } from './finding.ts';

/** Words longer than this are cut: the ¶ leads to the rest. */
const SHOWN = 100;

/** Values that are places: the words themselves stand beside them. */
const HIDDEN = /span$|^sentence$|^items$/i;

function placed({ text, paragraphs }: Article, spans: readonly Span[]): string {
  const words = verbatim(text, spans);
  const shown = words.length > SHOWN ? `${words.slice(0, SHOWN).trimEnd()}…` : words;
  const [first] = spans;
  const number = first ? paragraphAt(paragraphs, first[0])?.number : undefined;
  return `${number === undefined ? 'declared' : `¶${number}`} ${shown ? `“${shown}”` : ''}`.trimEnd();
}

/** Values as a reader of JSON knows them; functions and places left out. */
function details(value: object): string {
  const told = Object.entries(value).filter(
    ([key, entry]) => entry !== null && !HIDDEN.test(key) && !(Array.isArray(entry) && entry.length === 0),
  );
  const json = JSON.stringify(Object.fromEntries(told), (key, entry) => (HIDDEN.test(key) ? undefined : entry));
  return json === '{}' ? '' : ` ${json}`;
}

const line = (article: Article, { rule, spans, basis, confidence, value }: Finding): string =>
  `  ${rule} (${basis}, ${confidence}) ${placed(article, spans)}${details(value)}`;

function fate(article: Article, { finding, reason, rival }: Dropped): string {
  const against = rival ? `; kept: ${rival.rule} ${placed(article, rival.spans)}` : '';
  return `${line(article, finding)}\n    dropped: ${reason}${against}`;
}

function field(name: string, { article, findings, dropped }: Extraction): string[] {
  const out = dropped.filter(({ finding }) => finding.field === name);
  const gone = new Set(out.map(({ finding }) => finding));
  const kept = findings[name as FoundField].filter(finding => !gone.has(finding));
  if (kept.length + out.length === 0) return [];
  return [
    `${name}: ${kept.length} kept, ${out.length} dropped`,
    ...kept.map(finding => line(article, finding)),
    ...out.map(entry => fate(article, entry)),
  ];
}

/** How an article came about: each finding with its rule, words and ¶, then what was dropped and why, then what was derived. Lines for a person. */
export function explain(extraction: Extraction): string {
  const { article, findings } = extraction;
  const { keyPoints, gaps } = article;
  return [
    ...Object.keys(findings).flatMap(name => field(name, extraction)),
    `keyPoints: ${keyPoints.length} chosen`,
    ...keyPoints.map(({ rank, spans, reason }) => `  ${rank}. ${placed(article, spans)}\n    chosen: ${reason}`),
    `gaps: ${gaps.length}`,
    ...gaps.map(({ code, message, paragraph }) => `  ${code} ${paragraph === null ? '' : `¶${paragraph} `}${message}`),
    '',
  ].join('\n');
}
