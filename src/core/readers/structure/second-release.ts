import { countWords } from '../../grammar/clauses.ts';
import { regex } from '../../regex.ts';
import type { Block } from './block.ts';
import { opensWithDateline } from './date-line.ts';
import { behindHeaders } from './mail.ts';
import { roleOfLine } from './role-of-line.ts';
import { runningLines } from './running-lines.ts';
import { sectionOpenedBy } from './sections.ts';

/** What only the first lines of a release say. */
const BEGINS = regex(
  String.raw`^[-–—*#\s[(]{0,6}(?:for\s+(?:immediate|general)\s+(?:release|publication)|immediate\s+release|(?:joint\s+)?(?:press|news|media)\s+(?:release|statement|advisory|notice)s?|communiqué\s+de\s+presse|nota\s+de\s+prensa|comunicado\s+de\s+prensa|pressemitteilung|medienmitteilung|新闻稿|新聞稿)(?![\p{L}])`,
  'iu',
);
const END = /^(?:[\s#*]{3,40}|[-–—*#\s]{0,8}(?:ends?|30|ende|fin|完|全文完)[-–—*#.\s]{0,8})$/iu;

/** Words that come with a release are none. */
const LETTER =
  /^(?:dear|hi|hello|good (?:morning|afternoon|day)|bonjour|estimad[oa]s?|buenos días|sehr geehrte|please find)\b/iu;

/** Fewer words are a heading or a kicker. */
const LEAST_WORDS_OF_TITLE = 3;
/** A paragraph that opens with place and day needs no other sign of a beginning where it is this long below so many words. */
const [LONG, FULL_TITLE] = [120, 5];
/** Below contacts or an end mark it is a dated happening rather than a release where it is shorter than this below fewer words. */
const [SHORT, SHORT_TITLE] = [80, 4];

/** How far the text has come, and the short lines that stand above the next running text. */
interface Walk {
  /** Whether an end mark was passed. */
  over: boolean;
  /** Whether the news has ended: an end mark, contacts or a part about the issuer. */
  ended: boolean;
  lines: number[];
}

/**
 * Where another release begins in the text, by the number of its first paragraph from 0; null where there is one release.
 * It begins with lines that hold a title, above running text: they say that a release begins, or the text opens with place and day as the
 * first one did, and an end mark, contacts or a full title part the two. What stands at the head of every page begins nothing.
 */
export function secondRelease(blocks: readonly Block[]): number | null {
  const carried = behindHeaders(blocks);
  const running = runningLines(blocks);
  const roles = blocks.map(({ words, length }) => (length > words.length ? null : roleOfLine(words)));
  const first = blocks.findIndex(({ prose }, at) => at >= carried && prose && roles[at] === null);
  if (first < 0 || blocks.slice(carried, first + 1).some(({ words }) => LETTER.test(words))) return null;
  const above = new Set(blocks.slice(carried, first).map(({ words }) => words));
  const isDated = (at: number) => roles[at] === 'dateline' || opensWithDateline(blocks[at]?.words ?? '');
  const told = [...blocks.keys()].slice(carried, first + 3);
  const dated = told.some(isDated);
  const announced = told.some(at => at < first && BEGINS.test(blocks[at]?.words ?? ''));
  const walk: Walk = { over: false, ended: false, lines: [] };
  for (let at = first + 1; at < blocks.length; at++) {
    const block = blocks[at] as Block;
    const { words, prose, told } = block;
    if (running.has(words) || told === 'note' || told === 'footer') continue;
    const end = END.test(words);
    const part = sectionOpenedBy(words);
    if (end || roles[at] === 'contact' || (part !== null && part !== 'body')) {
      walk.over ||= end;
      walk.ended = true;
      walk.lines = [];
    } else if (!prose || roles[at] !== null) walk.lines.push(at);
    else {
      const begun = beginning(at);
      if (begun !== null) return begun;
      walk.lines = [];
    }
  }
  return null;

  /** The first of the lines above a paragraph of running text, where they begin a release. */
  function beginning(at: number): number | null {
    const { lines, over, ended } = walk;
    const notice = lines.find(line => roles[line] === 'notice' && BEGINS.test(blocks[line]?.words ?? ''));
    const titles = lines.filter(line => roles[line] === null && !above.has(blocks[line]?.words ?? ''));
    const words = Math.max(0, ...titles.map(line => countWords(blocks[line]?.words ?? '')));
    if (words < LEAST_WORDS_OF_TITLE) return null;
    const place = opensWithDateline(blocks[at]?.words ?? '');
    const day = lines.some(line => roles[line] === 'dateline' && !above.has(blocks[line]?.words ?? ''));
    const length = blocks[at]?.length ?? 0;
    const full = (ended && words >= SHORT_TITLE && length >= SHORT) || (words >= FULL_TITLE && length >= LONG);
    if (!dated && !announced) return null;
    const begins = notice !== undefined ? over || place || (ended && day) : dated && place && full;
    return begins ? (notice ?? lines[0] ?? null) : null;
  }
}
