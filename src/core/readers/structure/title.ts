import type { ParagraphRole } from '../../article.ts';
import { countWords } from '../../grammar/clauses.ts';
import { regex } from '../../regex.ts';
import type { Block } from './block.ts';
import { opensWithDateline } from './date-line.ts';
import { isHouse, isNameOfText } from './house-line.ts';
import { roleOfLine } from './role-of-line.ts';
import { endsAsSentence } from './run-on.ts';
import { HONORIFIC } from './running-lines.ts';

/** Where the title stands, and the line below it that explains it. */
export interface Title {
  readonly headline: number | null;
  readonly subheadline: number | null;
  /** A line above it that only names the report, as results and statistics have it. */
  readonly subject: number | null;
}

const LONGEST_TITLE = 300;
/** A short line above the title names a subject or the house: "Human rights", "MINISTRY OF FISHERIES". */
const MOST_WORDS_OF_KICKER = 3;
const LEAST_WORDS_OF_TITLE = 5;
const LABEL = /^(?:what|when|where|who|why|how|date|time|place|venue|location|image|highlights)\s*:/iu;

const inCapitals = (words: string): boolean => /\p{Lu}{2}/u.test(words) && !/\p{Ll}/u.test(words);

const PERIOD = String.raw`(?:(?:the\s+)?(?:first|second|third|fourth|1st|2nd|3rd|4th)\s+(?:quarter|half)(?:\s+of)?(?:\s+(?:19|20)\d\d)?|[QH][1-4]\s+(?:19|20)\d\d|(?:January|February|March|April|May|June|July|August|September|October|November|December)\s+(?:19|20)\d\d|(?:19|20)\d\d)`;
/** What a line above the title says that only names the report: "Half-year results for the six months to 30 June 2026", "Labour market, fourth quarter of 2026". */
const SUBJECT = regex(
  String.raw`^(?:(?:unaudited|audited|preliminary|interim|final|condensed|consolidated|group|annual|full[- ]year|half[- ]year(?:ly)?|first[- ]half|second[- ]half|(?:first|second|third|fourth)[- ]quarter|quarterly|nine[- ]month|six[- ]month|[QH][1-4](?:\s+(?:19|20)\d\d)?|trading|(?:19|20)\d\d)\s+){1,5}(?:financial\s+)?(?:results|report|update|statement|announcement)(?:\s+(?:(?:19|20)\d\d|for\s+(?:the\s+)?.{3,60}))?$|^\p{Lu}[\p{L}’'&\s-]{3,50}(?:,|:|\s[–—-])\s+${PERIOD}$`,
  'iu',
);

const isSubject = ({ words, length }: Block): boolean => length <= 110 && SUBJECT.test(words);

/** Whether a line is so long and ends in such a mark that it is a sentence of Chinese. */
const isHanCall = (words: string): boolean =>
  /[!！][”』」]?$/u.test(words) && (words.match(/\p{Script=Han}/gu)?.length ?? 0) >= 50;

/** Whether a line can be a title: not a sentence (an abbreviation may end it), not an item, not a label. */
function canBeTitle({ words, length, marker, sentences, prose, told }: Block): boolean {
  if (length > LONGEST_TITLE || marker?.kind === 'glyph' || LABEL.test(words)) return false;
  if (!/\p{L}{2}/u.test(words) || words.endsWith(':') || words.endsWith(',')) return false;
  if (told === 'item' || isHanCall(words)) return false;
  // "LINDAU, le 3 mars 2026 – The": the text begins here, however its only sentence ends.
  if (prose && opensWithDateline(words)) return false;
  if (told === 'title' && sentences.length === 1) return true;
  // "Lindau. The port is shut": a place before a title.
  const [first] = sentences;
  if (
    sentences.length === 2 &&
    first &&
    first[1] - first[0] < 24 &&
    !/\s.*\s/u.test(words.slice(0, first[1] - first[0])) &&
    !endsAsSentence(words)
  )
    return true;
  return !prose || (sentences.length === 1 && (!endsAsSentence(words) || /(?:\p{Lu}\.|[!?]["”’]?)$/u.test(words)));
}

/** Whether a line is one sentence above a line that only tells place or day, or above prose that opens with both: a title that was given a full stop. */
const stopped = ({ length, sentences }: Block, next: Block | undefined): boolean =>
  length <= LONGEST_TITLE &&
  sentences.length === 1 &&
  next !== undefined &&
  (opensWithDateline(next.words) || (next.length < 60 && roleOfLine(next.words) === 'dateline'));

/** Of the lines above the text, the one that is the title: the first, unless it names a house or a subject and a fuller one follows. */
function pick(blocks: readonly Block[], candidates: readonly number[]): number | null {
  const at = (index: number) => blocks[index] as Block;
  const full = (index: number) => countWords(at(index).words) >= LEAST_WORDS_OF_TITLE && !isHouse(at(index));
  const first = candidates[0];
  if (first === undefined) return null;
  const others = candidates.slice(1);
  const words = countWords(at(first).words);
  const house = isHouse(at(first)) || isNameOfText(at(first), blocks.slice(first + 1));
  const short = house ? others.filter(index => !isHouse(at(index)) && countWords(at(index).words) > 1) : [];
  const passedOver =
    house ||
    isSubject(at(first)) ||
    words <= MOST_WORDS_OF_KICKER ||
    (inCapitals(at(first).words) && words <= LEAST_WORDS_OF_TITLE);
  return (
    (passedOver
      ? (others.find(index => full(index) && !isSubject(at(index))) ??
        others.find(full) ??
        short.at(-1) ??
        (words === 1 ? others.find(index => countWords(at(index).words) === LEAST_WORDS_OF_TITLE - 1) : undefined))
      : undefined) ?? first
  );
}

/** A line of a letterhead has fewer words than most titles. */
const MOST_WORDS_OF_LETTERHEAD = 6;

/**
 * The lines below the last notice, where all above it are short and a fuller one follows: what stands above "PRESS RELEASE"
 * is the letterhead.
 */
function belowNotices(
  blocks: readonly Block[],
  roles: readonly (ParagraphRole | null)[],
  candidates: readonly number[],
): readonly number[] {
  const words = (index: number) => countWords((blocks[index] as Block).words);
  const last = roles.lastIndexOf('notice', candidates.at(-1) ?? -1);
  const above = candidates.filter(index => index < last);
  const longest = Math.max(MOST_WORDS_OF_LETTERHEAD - 1, ...above.map(words));
  const fuller = candidates.some(index => index > last && words(index) > longest && !isHouse(blocks[index] as Block));
  return above.every(index => words(index) <= MOST_WORDS_OF_LETTERHEAD) && fuller
    ? candidates.filter(index => index > last)
    : candidates;
}

/** Of the lines above the text those that their source says are titles, else headings, where it says so of any that names no house. */
function toldAmong(blocks: readonly Block[], candidates: readonly number[]): readonly number[] {
  for (const part of ['title', 'heading'] as const) {
    const told = candidates.filter(index => {
      const block = blocks[index] as Block;
      return block.told === part && !isHouse(block) && !isNameOfText(block, blocks.slice(index + 1));
    });
    if (told.length > 0) return told;
  }
  return candidates;
}

/** Whether a line is long enough for a title in Chinese, and no sentence: below another one it sums the news up, whatever stands between. */
const isHanTitle = (words: string): boolean =>
  (words.match(/\p{Script=Han}/gu)?.length ?? 0) >= 10 && !/[。：:？?]$|^[（(【[]|[：:]\s/u.test(words);

/**
 * The title among the lines before the first running text. A text of one paragraph has none, nor has one that opens with running text.
 * `roles` are those that lines claim by their own words; such lines are no titles.
 */
export function titleIn(blocks: readonly Block[], roles: readonly (ParagraphRole | null)[]): Title {
  const open = blocks.flatMap((block, index) =>
    block.told !== 'header' && (roles[index] === null || roles[index] === 'dateline') ? [{ block, index }] : [],
  );
  const isFirst = (index: number) =>
    blocks.slice(0, index).every((block, at) => roles[at] !== null || (at === 0 && isHouse(block)));
  const start = open.findIndex(
    ({ block, index }) =>
      roles[index] === null && !canBeTitle(block) && !(isFirst(index) && stopped(block, blocks[index + 1])),
  );
  const top = (start < 0 ? open.slice(0, 1) : open.slice(0, start)).filter(({ index }) => roles[index] === null);
  const told = open.some(({ block, index }) => index > (top[0]?.index ?? 0) && (block.prose || block.length >= 40));
  const headline = told
    ? pick(
        blocks,
        toldAmong(
          blocks,
          belowNotices(
            blocks,
            roles,
            top.map(({ index }) => index),
          ),
        ),
      )
    : null;
  if (headline === null) return { headline, subheadline: null, subject: null };
  const han = start < 0 ? undefined : top.find(({ block, index }) => index > headline && isHanTitle(block.words));
  if (han) return { headline, subheadline: han.index, subject: null };
  const subtitle = top.find(({ block, index }) => index > headline && block.told === 'subtitle')?.index;
  const below = top.find(({ index }) => index === headline + 1)?.block;
  const isSubheadline =
    below &&
    start >= 0 &&
    countWords(below.words) >= 4 &&
    !below.marker &&
    !below.words.endsWith('?') &&
    !isHouse(below) &&
    !opensWithDateline(below.words) &&
    !HONORIFIC.test(below.words);
  const subject = top.find(({ block, index }) => index < headline && isSubject(block))?.index ?? null;
  return { headline, subheadline: subtitle ?? (isSubheadline ? headline + 1 : null), subject };
}
