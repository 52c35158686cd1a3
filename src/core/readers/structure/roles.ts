import type { ParagraphRole } from '../../article.ts';
import { type Block, countWords, endsAsSentence } from './block.ts';
import { roleOfLine } from './role-of-line.ts';
import { sectionOpenedBy } from './sections.ts';
import { titleIn } from './title.ts';

type Role = ParagraphRole | null;

/** Above this share of the text an end mark only separates, and "About …" heads a part of the news. */
const LATE = 0.4;
const END_MARK = /^(?:[\s#*]{3,40}|[-–—*#\s]{0,8}(?:ends?|30|ende|fin|完|全文完)[-–—*#.\s]{0,8})$/iu;
const HONORIFIC = /^(?:mr|mrs|ms|mx|dr|prof|sir|dame|h\.?e)\b\.?\s/iu;
const FOOTNOTE = /^(?:note|n\.?b\.?)\s?:\s\S|^\[\d{1,2}\]\s|^\d{1,2}\.?\s.{1,500}↩/iu;
/** How the paragraph about the issuer begins: "Lantern Relief is an independent organisation". */
const DESCRIBES = /^(?:The\s+)?\p{Lu}[^.]{2,120}?\s(?:is|are|was|were|serves?|represents?|works?|helps?|brings?)\s/u;
const NUMBERED = /^(?:\[?\(?\d{1,2}[.)\]]|\d{1,2}\s)/u;

const withoutNumber = (words: string): string => words.replace(/\s+\d{1,3}$/u, '');
const withoutPlace = (words: string): string => words.replace(/^\p{Lu}[\p{L}\s]{1,30},\s+/u, '');
const isShort = ({ length, prose, marker, words }: Block): boolean =>
  length <= 80 && !prose && !marker && !words.endsWith(':') && !HONORIFIC.test(words);

/**
 * What stands at the head or foot of pages: a line of the text again with a page number behind it ("3 March 2026 2"), and
 * lines that come back, three times or beside such a one.
 */
function runningLines(blocks: readonly Block[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  const short = blocks.filter(isShort);
  for (const { words } of short) counts.set(words, (counts.get(words) ?? 0) + 1);
  const known = new Set([...counts.keys()].flatMap(words => [words, withoutPlace(words)]));
  const isFolio = (block: Block | undefined): boolean =>
    block !== undefined &&
    isShort(block) &&
    withoutNumber(block.words) !== block.words &&
    known.has(withoutNumber(block.words));
  const running = new Set(short.filter(isFolio).map(({ words }) => words));
  const runs = (at: number): boolean => running.has(blocks[at]?.words ?? '');
  // Once down for what follows a folio, once up for what stands above one: heads of pages have several lines, and none is a title.
  for (const order of [[...blocks.keys()], [...blocks.keys()].reverse()])
    for (const at of order) {
      const words = blocks[at]?.words ?? '';
      const count = counts.get(words) ?? 0;
      if (count >= 3 || (count === 2 && countWords(words) <= 4 && (runs(at - 1) || runs(at + 1)))) running.add(words);
    }
  return running;
}

/** The roles that paragraphs claim by their own words. */
function claimedBy(blocks: readonly Block[]): Role[] {
  const running = runningLines(blocks);
  return blocks.map(({ words, length }) => {
    if (length > words.length) return null;
    return running.has(words) ? 'furniture' : roleOfLine(words);
  });
}

/** An address goes with the telephone number or e-mail below it: the office above the text, all its lines below. */
function withAddresses(blocks: readonly Block[], roles: readonly Role[], prose: number): Role[] {
  const total = blocks.at(-1)?.span[1] ?? 0;
  const told = [...roles];
  for (let at = blocks.length - 2; at > 0; at -= 1) {
    const block = blocks[at];
    if (!block || told[at] !== null || told[at + 1] !== 'contact' || !isShort(block)) continue;
    const most = at < prose ? 3 : block.span[0] >= total * LATE && !HONORIFIC.test(block.words) ? 8 : 0;
    if (countWords(block.words) <= most) told[at] = 'contact';
  }
  return told;
}

/** Parts that follow the news: what a heading opens lasts until another one, an end mark or, for contacts, running text. */
function withSections(blocks: readonly Block[], claimed: readonly Role[], prose: number): Role[] {
  const total = blocks.at(-1)?.span[1] ?? 0;
  const roles = [...claimed];
  let section: Role = null;
  let ended = false;
  for (const [at, block] of blocks.entries()) {
    const late = block.span[0] >= total * LATE;
    if (late && END_MARK.test(block.words)) {
      ended = true;
      section = null;
      continue;
    }
    const opened = at > 0 && block.length <= 600 ? sectionOpenedBy(block.words) : null;
    const opens = opened !== null && (late || (opened !== 'about-issuer' && at > prose));
    if (opens) section = opened === 'body' ? null : opened;
    if (opened !== null && opened !== 'body' && (opens || opened === 'contact')) {
      roles[at] = opened;
      continue;
    }
    if ((section === 'contact' || section === 'furniture') && block.prose && claimed[at] === null) {
      if (late && DESCRIBES.test(block.words)) section = 'about-issuer';
      else if (block.length > 200) section = null;
    }
    const own = claimed[at] ?? null;
    if (own === 'furniture' || own === 'contact') continue;
    if (section !== null) roles[at] = section;
    else if (ended && own === null) roles[at] = afterEnd(block);
    else if (late && own === null && FOOTNOTE.test(block.words)) roles[at] = 'notes-to-editors';
  }
  return roles;
}

/** Below an end mark: footnotes, a paragraph about the issuer, or the furniture of a page. */
function afterEnd({ words, prose }: Block): ParagraphRole {
  if (!prose) return NUMBERED.test(words) ? 'notes-to-editors' : 'furniture';
  return DESCRIBES.test(words) ? 'about-issuer' : 'notes-to-editors';
}

const isTail = (role: Role): boolean => role !== null && role !== 'dateline';

/** A short line that stands above running text and is no sentence. */
function isHeading(block: Block, next: Block | undefined, nextRole: Role | undefined): boolean {
  const { words, length, prose, marker } = block;
  if (!next || isTail(nextRole ?? null) || prose || length > 120) return false;
  if (endsAsSentence(words) && !words.endsWith('?')) return false;
  if (marker !== null && !/^\(?(?:\p{Lu}|\d{1,2})[.)]|^\p{Script=Han}{1,3}、/u.test(words)) return false;
  if (!/^[\p{P}\s]{0,3}[\p{Lu}\p{N}\p{Script=Han}]/u.test(words) || /[,;–—-]$/u.test(words)) return false;
  if (HONORIFIC.test(words) || /^dear\b/iu.test(words)) return false;
  if (words.endsWith(':')) return countWords(words) <= 4 && (next.prose || next.marker !== null);
  return countWords(words) <= 14 && (next.prose || next.marker?.kind === 'glyph' || next.marker?.kind === 'letter');
}

const QUOTATION = /^[“"«„「][^“”"«»„「」]{20,2000}[”"»“」]$/u;
const isLead = (block: Block | undefined): boolean =>
  block !== undefined && block.length < 600 && /[:–—]$/u.test(block.words);

/** The role of each paragraph. */
export function rolesOf(blocks: readonly Block[]): ParagraphRole[] {
  const own = claimedBy(blocks);
  const prose = blocks.findIndex((block, at) => block.prose && own[at] === null);
  const claimed = withSections(blocks, withAddresses(blocks, own, prose), prose < 0 ? blocks.length : prose);
  const { headline, subheadline } = titleIn(blocks, claimed);
  const roles: ParagraphRole[] = [];
  for (const [at, block] of blocks.entries()) {
    const { words, length, marker } = block;
    const before = blocks[at - 1];
    const inList = roles[at - 1] === 'list-item' && before?.marker?.kind === marker?.kind;
    const role = claimed[at] ?? null;
    if (role !== null) roles.push(role);
    else if (at === headline) roles.push('headline');
    else if (at === subheadline) roles.push('subheadline');
    else if (headline !== null && at > headline && words === blocks[headline]?.words) roles.push('furniture');
    else if (marker && (marker.kind !== 'number' || isLead(before) || inList)) roles.push('list-item');
    else if (at > 0 && isHeading(block, blocks[at + 1], claimed[at + 1])) roles.push('heading');
    else roles.push(length <= words.length && QUOTATION.test(words) ? 'quote' : 'body');
  }
  return roles;
}
