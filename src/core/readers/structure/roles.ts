import type { ParagraphRole } from '../../article.ts';
import { type Block, countWords, endsAsSentence } from './block.ts';
import { roleOfLine } from './role-of-line.ts';
import { sectionOpenedBy } from './sections.ts';
import { titleIn } from './title.ts';

type Role = ParagraphRole | null;

/** Above this share of the text an end mark only separates, and "About …" heads a part of the news. */
const LATE = 0.4;
const END_MARK = /^(?:[\s#*]{3,40}|[-–—*#\s]{0,8}(?:ends?|30|ende|fin|完|全文完)[-–—*#.\s]{0,8})$/iu;
const NUMBERED = /^(?:\[?\(?\d{1,2}[.)\]]|\d{1,2}\s)/u;

/** Short lines that come back word for word are the head or foot of a page. */
function repeated(blocks: readonly Block[]): ReadonlySet<string> {
  const seen = new Set<string>();
  const again = new Set<string>();
  for (const { words, length, prose, marker } of blocks) {
    if (length > 80 || prose || marker || words.endsWith(':')) continue;
    if (seen.has(words)) again.add(words);
    seen.add(words);
  }
  return again;
}

/** A line of the foot of a page: a line that stands elsewhere, with a page number behind it. */
const isFolio = (words: string, lines: ReadonlySet<string>): boolean =>
  words.length <= 80 && /\s\d{1,3}$/u.test(words) && lines.has(words.replace(/\s+\d{1,3}$/u, ''));

function claimedBy(blocks: readonly Block[]): Role[] {
  const again = repeated(blocks);
  const dates = new Set(blocks.map(({ words }) => words).filter(words => words.length <= 80));
  const withoutPlace = new Set([...dates].map(words => words.replace(/^\p{Lu}[\p{L}\s]{1,30},\s+/u, '')));
  const first = new Set<string>();
  return blocks.map(({ words, length }) => {
    if (length > words.length) return null;
    if (again.has(words)) {
      const returns = first.has(words);
      first.add(words);
      if (returns) return 'furniture';
    }
    if (isFolio(words, dates) || isFolio(words, withoutPlace)) return 'furniture';
    return roleOfLine(words);
  });
}

/** The address above the text: the name of the office goes with the lines below it. */
function withOffices(blocks: readonly Block[], roles: readonly Role[], prose: number): Role[] {
  return roles.map((role, at) =>
    role === null && at > 0 && at < prose && roles[at + 1] === 'contact' && countWords(blocks[at]?.words ?? '') <= 3
      ? 'contact'
      : role,
  );
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
    if (section === 'contact' && block.prose && block.length > 200 && claimed[at] === null) section = null;
    const own = claimed[at] ?? null;
    if (own === 'furniture' || own === 'contact') continue;
    if (section !== null) roles[at] = section;
    else if (ended && own === null) roles[at] = afterEnd(block);
  }
  return roles;
}

/** Below an end mark: footnotes, a paragraph about the issuer, or the furniture of a page. */
function afterEnd({ words, prose }: Block): ParagraphRole {
  if (!prose) return NUMBERED.test(words) ? 'notes-to-editors' : 'furniture';
  return /^[^.]{2,160}\s(?:is|are|was|were|has|serves?|represents?|works?)\s/u.test(words) && !NUMBERED.test(words)
    ? 'about-issuer'
    : 'notes-to-editors';
}

const isTail = (role: Role): boolean => role !== null && role !== 'dateline';

/** A short line that stands above running text and is no sentence. */
function isHeading(block: Block, next: Block | undefined, nextRole: Role | undefined): boolean {
  const { words, length, prose, marker } = block;
  if (!next || isTail(nextRole ?? null) || prose || length > 120 || endsAsSentence(words)) return false;
  if (marker !== null && !/^\(?(?:\p{Lu}|\d{1,2})[.)]/u.test(words)) return false;
  if (!/^[\p{P}\s]{0,3}[\p{Lu}\p{N}\p{Script=Han}]/u.test(words) || /[,;–—-]$/u.test(words)) return false;
  if (words.endsWith(':')) return countWords(words) <= 4 && (next.prose || next.marker !== null);
  return countWords(words) <= 14 && (next.prose || next.marker?.kind === 'glyph');
}

const QUOTATION = /^[“"«„「][^“”"«»„「」]{20,2000}[”"»“」]$/u;
const isLead = (block: Block | undefined): boolean =>
  block !== undefined && block.length < 600 && /[:–—]$/u.test(block.words);

/** The role of each paragraph. */
export function rolesOf(blocks: readonly Block[]): ParagraphRole[] {
  const own = claimedBy(blocks);
  const prose = blocks.findIndex((block, at) => block.prose && own[at] === null);
  const claimed = withSections(blocks, withOffices(blocks, own, prose), prose < 0 ? blocks.length : prose);
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
