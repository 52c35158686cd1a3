import type { Article } from '../../article.ts';
import type { Sentence } from '../../manuscript.ts';
import type { NewsWords } from '../vocabulary/foreign-news.ts';
import { BESIDE, CEREMONY, DECIDES, EFFECT, HARM, HOUSEKEEPING, SELF, TALKS } from './point-signs.ts';

/** Everything a reason may weigh about one sentence. */
export interface Candidate {
  readonly sentence: Sentence;
  readonly told: NewsWords;
  readonly words: ReadonlySet<string>;
  /** Position among the body's sentences, from 0. */
  readonly position: number;
  readonly opens: boolean;
  /** Whether it is one of several labelled lines in a row: "Hazard: …", "Remedy: …". */
  readonly tabled: boolean;
  readonly background: boolean;
  /** Whether it stands in the first paragraph below a heading of the news. */
  readonly headed: boolean;
  readonly quoted: boolean;
  readonly report: Article['statements'][number] | null;
  readonly figures: readonly string[];
  readonly dated: boolean;
  readonly named: boolean;
  /** Share of the headline's words that it takes up, 0 to 1. */
  readonly headline: number;
  /** How much it uses the words that the whole text uses, 0 to 1. */
  readonly central: number;
}

const LONG = 50;

/** How many words a sentence has; two Chinese signs are about one. */
export const wordsIn = (text: string): number =>
  text.split(/\s+/u).length + Math.floor((text.match(/\p{Script=Han}/gu)?.length ?? 0) / 2);

/** What adds to a sentence's rank and what takes from it, each with its weight. Tuned on annotated releases; the lead always comes first. */
const WEIGHTS: readonly (readonly [weight: number, measure: (candidate: Candidate) => number])[] = [
  [3, ({ position }) => 1 / (1 + 0.25 * position)],
  [3.2, ({ headline }) => headline],
  [0.8, ({ central }) => central],
  [0.9, ({ opens }) => Number(opens)],
  [0.4, ({ headed, opens }) => Number(headed && opens)],
  [0.85, ({ figures }) => Math.min(2, figures.length)],
  [0.25, ({ dated }) => Number(dated)],
  [0.1, ({ named }) => Number(named)],
  [0.55, ({ sentence, told }) => Number(told.news.test(sentence.text))],
  [-1, ({ background }) => Number(background)],
  [-0.3, ({ sentence, told }) => Number(told.background.test(sentence.text))],
  [-1.5, ({ sentence }) => Number(HOUSEKEEPING.test(sentence.text))],
  [-0.1, ({ sentence, told }) => Number(told.leans.test(sentence.text))],
  [-0.7, ({ sentence }) => Number(wordsIn(sentence.text) > LONG)],
  [-1, ({ sentence }) => Number(sentence.role === 'list-item')],
  [-1.5, ({ sentence, figures }) => Number(figures.length === 0 && CEREMONY.test(sentence.text))],
  [2, ({ sentence }) => Number(EFFECT.test(sentence.text))],
  [-0.8, ({ sentence }) => Number(SELF.test(sentence.text))],
  [0.7, ({ sentence }) => Number(DECIDES.test(sentence.text))],
  [0.6, ({ sentence }) => Number(HARM.test(sentence.text))],
  [0.3, ({ sentence }) => Number(TALKS.test(sentence.text))],
  [-2, ({ tabled }) => Number(tabled)],
  [-0.5, ({ sentence }) => Number(BESIDE.test(sentence.text))],
];

/** How much a desk officer needs a sentence. */
export const worth = (candidate: Candidate): number =>
  WEIGHTS.reduce((sum, [weight, measure]) => sum + weight * measure(candidate), 0);
