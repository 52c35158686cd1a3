import type { Article } from '../../article.ts';
import { withoutDateline } from '../../grammar/dateline.ts';
import { closesQuotation, opensQuotation } from '../../grammar/open-quotation.ts';
import { isSentence } from '../../grammar/verbs.ts';
import { type Manuscript, sentencesOf } from '../../manuscript.ts';
import { collapse, type Span, slice } from '../../span.ts';
import { isTableRow } from '../find/figures/table.ts';
import { languageOf } from '../find/language.ts';
import type { Resolved } from '../resolved.ts';
import { spanMap } from '../span-map.ts';
import { NEWS_WORDS } from '../vocabulary/foreign-news.ts';
import { contentWords, likeness } from '../vocabulary/function-words.ts';
import {
  BACKGROUND_HEADING,
  CALLS,
  CAPTION,
  EFFECT,
  ENGLISH,
  HISTORY,
  LABELLED,
  LINE_LABEL,
  OF_TODAY,
  VERB,
} from './point-signs.ts';
import { type Candidate, wordsIn, worth } from './point-weights.ts';

type Speech = Pick<Article, 'quotes' | 'statements'>;

/** Shorter than this, a sentence without a verb is a caption or a label. */
const VERBLESS = 14;
const FEWEST = 3;
const MOST = 6;
/** What ranks lower is filler: beyond the fewest, it is left out. */
const FILLER = 1;

function candidates(manuscript: Manuscript, resolved: Resolved, { quotes, statements }: Speech): Candidate[] {
  const language = languageOf(manuscript);
  const told = NEWS_WORDS[language] ?? ENGLISH;
  const sentences = sentencesOf(manuscript, new Set(['body', 'list-item', 'quote'] as const));
  const words = sentences.map(({ text }) => new Set(contentWords(text, language)));
  const shared = new Map<string, number>();
  for (const set of words) for (const word of set) shared.set(word, (shared.get(word) ?? 0) + 1);
  const weight = (word: string) => Math.log(shared.get(word) ?? 1);
  const centrality = words.map(set => [...set].reduce((sum, word) => sum + weight(word), 0) / (set.size + 4));
  const highest = Math.max(...centrality, 0.001);
  const headline = new Set(contentWords(resolved.headline?.text ?? '', language));
  const backgrounds = new Set<number>();
  const headed = new Set<number>();
  let behind = false;
  for (const { role, span, number } of manuscript.structure) {
    if (role === 'heading') behind = BACKGROUND_HEADING.test(manuscript.text.slice(...span));
    if (behind) backgrounds.add(number);
    else if (role === 'heading') headed.add(number + 1);
  }
  const labelled = new Set(
    manuscript.structure
      .filter(({ span }) => LINE_LABEL.test(slice(manuscript.text, span)))
      .map(({ number }) => number),
  );
  const ofSpan = (span: Span): readonly Span[] => [span];
  const figures = spanMap(
    resolved.figures.flatMap(({ spans }) => spans),
    ofSpan,
  );
  const dates = spanMap(resolved.dates, ({ spans }) => spans);
  const names = spanMap([...resolved.people, ...resolved.organisations], ({ mentions }) =>
    mentions.filter(({ kind }) => kind !== 'pronoun').map(({ span }) => span),
  );
  const reports = spanMap(statements, ({ spans }) => spans);
  const speech = spanMap(
    quotes.flatMap(({ spans }) => spans),
    ofSpan,
  );
  return sentences.map((sentence, position) => {
    const set = words[position] ?? new Set<string>();
    const spoken = speech
      .touching(sentence.span)
      .reduce((sum, [a, b]) => sum + Math.min(b, sentence.span[1]) - Math.max(a, sentence.span[0]), 0);
    return {
      sentence,
      told,
      words: set,
      position,
      opens: sentences[position - 1]?.paragraph !== sentence.paragraph,
      tabled:
        labelled.has(sentence.paragraph) &&
        (labelled.has(sentence.paragraph - 1) || labelled.has(sentence.paragraph + 1)),
      background: backgrounds.has(sentence.paragraph),
      headed: headed.has(sentence.paragraph),
      quoted: spoken > (sentence.span[1] - sentence.span[0]) / 3,
      report: reports.touching(sentence.span)[0] ?? null,
      figures: figures.touching(sentence.span).map(span => collapse(manuscript.text.slice(...span))),
      dated: dates.touching(sentence.span).length > 0,
      named: names.touching(sentence.span).length > 0,
      headline: headline.size === 0 ? 0 : [...headline].filter(word => set.has(word)).length / headline.size,
      central: (centrality[position] ?? 0) / highest,
    };
  });
}

/** Why the sentence ranks where it does, in a few plain words. */
function reasonOf(text: string, candidate: Candidate, lead: boolean): string {
  const { headline, named, dated, figures, report } = candidate;
  const said = report?.speakerSpan && collapse(slice(text, report.speakerSpan));
  const tells = [named && 'who', 'what', dated && 'when'].filter(part => part !== false);
  const told = tells.length > 1 ? `; ${tells.slice(0, -1).join(', ')} and ${tells.at(-1)}` : '';
  if (lead) return `${headline > 0 ? 'announces what the headline names' : 'opens the release'}${told}`;
  if (report)
    return `reports what ${report.speaker ?? said ?? 'a speaker'} ${/^(?:according|selon|según|d['’]après|de\sacuerdo|据)/iu.test(report.cue) ? 'said' : report.cue}`;
  if (figures.length > 0) return `gives figures: ${figures.slice(0, 3).join(', ')}`;
  if (headline >= 0.3) return `tells more of what the headline names${told}`;
  return `says what the text keeps coming back to${told}`;
}

/** Whether the words are a sentence of prose, long enough to say something. */
const isWhole = ({ sentence: { text }, told, figures }: Candidate): boolean =>
  /^\P{Ll}/u.test(text) &&
  /[^:]$/u.test(text) &&
  !isTableRow(text) &&
  !CAPTION.test(text) &&
  !LABELLED.test(text) &&
  !opensQuotation(text) &&
  !(told !== ENGLISH && closesQuotation(text)) &&
  wordsIn(text) >=
    (VERB.test(text) ||
    (told === ENGLISH && isSentence(text)) ||
    told.news.test(text) ||
    (figures.length > 0 && told.verb?.test(text) && !told.leans.test(text)) ||
    EFFECT.test(text)
      ? 5
      : VERBLESS);

/** Whether a sentence names whom it is about, or tells something that matters whoever that is. */
const tellsNews = ({ sentence: { text }, told, figures, report }: Candidate): boolean =>
  !told.nameless.test(text) || (figures.length > 0 && !report) || EFFECT.test(text) || CALLS.test(text);

/** Whether it is known whom the words mean that say who reports: "He". */
const isKnownReport = ({ report }: Candidate): boolean => report?.speaker != null && report.speakerSpan !== null;

/** Whether two sentences tell the same: in the same words, or with the same figures in like ones. */
function isAlike(a: Candidate, b: Candidate): boolean {
  const alike = likeness(a.words, b.words);
  const shared = new Set(a.figures.filter(figure => figure.length > 2 && b.figures.includes(figure)));
  return alike >= 0.6 || (alike >= 0.35 && shared.size > 1);
}

/** How many sentences a text of so many is told in, at most. */
const wanted = (sentences: number): number => Math.max(FEWEST, Math.min(MOST, 2 + Math.round(sentences / 3)));

/** The sentence that tells the news of the day, behind a first one of how it came to that; else the first. */
const behindHistory = (first: Candidate, news: readonly Candidate[]): Candidate =>
  (first.told === ENGLISH && HISTORY.test(first.sentence.text)
    ? news.find(
        ({ position, sentence: { text } }) =>
          position > first.position && position <= first.position + 2 && OF_TODAY.test(text) && !HISTORY.test(text),
      )
    : undefined) ?? first;

/** The 3–6 sentences that matter most, ranked, verbatim, no two alike. */
export function keyPoints(manuscript: Manuscript, resolved: Resolved, speech: Speech): Article['keyPoints'] {
  const isHan = languageOf(manuscript) === 'zh';
  const all = candidates(manuscript, resolved, speech);
  const whole = all.filter(candidate => !candidate.quoted && isWhole(candidate));
  const news = whole.filter(tellsNews);
  const first = news.find(({ tabled }) => !tabled) ?? news[0];
  if (!first) return [];
  const lead = behindHistory(first, news);
  const rest = news.filter(candidate => candidate !== lead);
  const chosen = [lead];
  // Beside a lead alone, what its speaker went on to say makes no points.
  const goesOn = rest.length > 0 ? whole.filter(point => isKnownReport(point) && !tellsNews(point)) : [];
  const ranked = [...rest, ...goesOn]
    .map(candidate => ({ candidate, worth: worth(candidate) }))
    .sort((a, b) => b.worth - a.worth || a.candidate.position - b.candidate.position);
  for (const { candidate, worth } of ranked) {
    if (chosen.length >= wanted(all.length) || (chosen.length >= FEWEST && worth < FILLER)) break;
    if (!chosen.some(other => isAlike(other, candidate))) chosen.push(candidate);
  }
  return chosen.map((candidate, index) => {
    const { span: whole } = candidate.sentence;
    const { text } = manuscript;
    // A Chinese dateline has no dash that would part it from what follows.
    const span =
      isHan || text.startsWith('*', whole[0]) ? withoutDateline({ text, dateline: resolved.dateline }, whole) : whole;
    return {
      text: collapse(slice(text, span)),
      rank: index + 1,
      reason: reasonOf(manuscript.text, candidate, candidate === first),
      spans: [span],
      paragraph: candidate.sentence.paragraph,
      basis: 'stated',
      rule: 'key-points/rank',
    };
  });
}
