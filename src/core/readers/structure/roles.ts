import type { ParagraphRole } from '../../article.ts';
import { countWords } from '../../grammar/clauses.ts';
import type { Block } from './block.ts';
import { isHouse, isNameOfText } from './house-line.ts';
import { behindHeaders } from './mail.ts';
import { withAddresses, withSections } from './parts.ts';
import { roleOfLine } from './role-of-line.ts';
import { endsAsSentence } from './run-on.ts';
import { HONORIFIC, runningLines } from './running-lines.ts';
import { titleIn } from './title.ts';

type Role = ParagraphRole | null;

/** The roles that paragraphs claim by their own words, and by where their source says that they stand. */
function claimedBy(blocks: readonly Block[]): Role[] {
  const running = runningLines(blocks);
  return blocks.map((block, at) => {
    const { words, length, told } = block;
    if (told === 'note') return 'notes-to-editors';
    const own = length > words.length ? null : running.has(words) ? 'furniture' : roleOfLine(words);
    if (told === 'footer') return own === 'contact' ? own : 'furniture';
    if (told !== 'header' || own !== null) return own;
    return isHouse(block) || isNameOfText(block, blocks.slice(at + 1, at + FAR)) ? null : 'furniture';
  });
}

/** Whose name a header has is told soon below it. */
const FAR = 40;

const isTail = (role: Role): boolean => role !== null && role !== 'dateline';

/** A line that leads to somebody's words is no heading: "Mayor Ada Brennick said:". */
const SPEAKER =
  /^\p{Lu}.{3,100}\s(?:said|says|added|adds|commented|comments|stated|states|explained|continued|remarked)(?:\stoday)?\s?:$/u;

/** A sentence that leads to what follows: "The paragraph should read:". */
const LEADS = /\s(?:should|must|may|will|is|are|was|were|has|have|reads?|asks?)(?:\s.{0,40})?:$/u;
/** An answer of an advisory: "Who: Mayor Ada Brennick". */
const ANSWER = /^(?:what|who|when|where|why|how)\s?:\s/iu;
/** A row of columns, set with blanks. */
const COLUMNS = /\S[ \t]{2,}\S.*\S[ \t]{2,}\S/u;

/** A short line that stands above running text and is no sentence. */
function isHeading(block: Block, next: Block | undefined, nextRole: Role | undefined): boolean {
  const { words, length, prose, marker } = block;
  if (!next || isTail(nextRole ?? null) || prose || length > 120) return false;
  if (endsAsSentence(words) && !words.endsWith('?')) return false;
  if (marker !== null && !/^\(?(?:\p{Lu}|\d{1,2})[.)]|^\p{Script=Han}{1,3}、/u.test(words)) return false;
  if (!/^[\p{P}\s]{0,3}[\p{Lu}\p{N}\p{Script=Han}]/u.test(words) || /[,;–—-]$/u.test(words)) return false;
  if (/\|/.test(words) || /.{8}：$/u.test(words)) return false;
  if (HONORIFIC.test(words) || /^dear\b/iu.test(words)) return false;
  if (ANSWER.test(words) || SPEAKER.test(words) || LEADS.test(words) || COLUMNS.test(words)) return false;
  if (words.endsWith(':')) return countWords(words) <= 4 && (next.prose || next.marker !== null);
  return countWords(words) <= 14 && (next.prose || next.marker?.kind === 'glyph' || next.marker?.kind === 'letter');
}

/** Whether a line is the title over again, or what stands of it before the bar of a page: "New ferry line | Harbour Board". */
const repeats = (words: string, title: string): boolean =>
  words === title || (words.length > 11 && title.startsWith(words) && /^\s+[|•»]\s/u.test(title.slice(words.length)));

/** A heading by its style is no more than a few lines long. */
const LONGEST_HEADING = 200;

/** Whether a paragraph is a heading because its source says so, and reads like one. */
const isToldHeading = ({ told, length, prose }: Block): boolean =>
  (told === 'heading' || told === 'title' || told === 'subtitle') && length <= LONGEST_HEADING && !prose;

/** Whether a paragraph is an item because its source says so. Paragraphs of prose that are numbered through are none. */
const isToldItem = ({ told, marker, length, sentences }: Block): boolean =>
  told === 'item' && (marker?.kind !== 'number' || (length < LONGEST_HEADING && sentences.length < 2));

const QUOTATION = /^[“"«„「][^“”"«»„「」]{20,2000}[”"»“」]$/u;
const isLead = (block: Block | undefined): boolean =>
  block !== undefined && block.length < 600 && /[:–—]$/u.test(block.words);

/** Whether a paragraph stands below the text, as its source says: notes, and what stands around pages. */
const isBelow = ({ told }: Block): boolean => told === 'note' || told === 'footer';

/** The role of each paragraph. */
export function rolesOf(blocks: readonly Block[]): ParagraphRole[] {
  const claimed = claimedBy(blocks);
  const below = blocks.findIndex(isBelow);
  const end = below < 0 ? blocks.length : below;
  return [
    ...rolesOfText(blocks.slice(0, end), claimed.slice(0, end)),
    ...claimed.slice(end).map(role => role ?? 'furniture'),
  ];
}

/** The roles of the paragraphs of a text, given those that they claim by themselves. */
function rolesOfText(blocks: readonly Block[], claims: readonly Role[]): ParagraphRole[] {
  const carried = behindHeaders(blocks);
  const own = claims.map((role, at) => (at < carried ? 'furniture' : role));
  const prose = blocks.findIndex((block, at) => block.prose && own[at] === null);
  const claimed = withSections(blocks, withAddresses(blocks, own, prose), prose < 0 ? blocks.length : prose);
  const { headline, subheadline, subject } = titleIn(blocks, claimed);
  const roles: ParagraphRole[] = [];
  for (const [at, block] of blocks.entries()) {
    const { words, length, marker } = block;
    const before = blocks[at - 1];
    const inList = roles[at - 1] === 'list-item' && before?.marker?.kind === marker?.kind;
    const role = claimed[at] ?? null;
    if (role !== null) roles.push(role);
    else if (block.told === 'header') roles.push('notice');
    else if (at === headline) roles.push('headline');
    else if (at === subject) roles.push('notice');
    else if (at === subheadline) roles.push('subheadline');
    else if (headline !== null && at > headline && repeats(words, blocks[headline]?.words ?? ''))
      roles.push('furniture');
    else if (isToldHeading(block) && headline !== null && at > headline) roles.push('heading');
    else if (isToldItem(block)) roles.push('list-item');
    else if (marker && (marker.kind !== 'number' || isLead(before) || inList)) roles.push('list-item');
    else if (at > 0 && isHeading(block, blocks[at + 1], claimed[at + 1])) roles.push('heading');
    else roles.push(length <= words.length && QUOTATION.test(words) ? 'quote' : 'body');
  }
  return roles;
}
