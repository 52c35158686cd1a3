import type { ParagraphRole } from '../../article.ts';
import { countWords } from '../../grammar/clauses.ts';
import { regex } from '../../regex.ts';
import type { Block } from './block.ts';
import { headsOtherPieces } from './page-signs.ts';
import { invitesThePress } from './press-occasion.ts';
import { isShort } from './running-lines.ts';
import { sectionOpenedBy } from './sections.ts';

type Role = ParagraphRole | null;

/** Above this share of the text an end mark only separates, and "About …" heads a part of the news. */
const LATE = 0.4;
const END_MARK = /^(?:[\s#*]{3,40}|[-–—*#\s]{0,8}(?:ends?|30|ende|fin|完|全文完)[-–—*#.\s]{0,8})$/iu;
const FOOTNOTE = /^(?:note|n\.?b\.?)\s?:\s\S|^\[\d{1,2}\]\s|^\d{1,2}\.?\s.{1,500}↩/iu;
/** How the paragraph about the issuer begins: "Lantern Relief is an independent organisation". */
const DESCRIBES = regex(
  String.raw`^(?:The\s+)?\p{Lu}[^.]{2,120}?\s(?:is|are|was|were|serves?|represents?|works?|helps?|brings?)\s`,
  'u',
);
/** The same without a heading: "Sorrel Port Board (SPB). We are …", wherever it stands late. */
const OURSELVES = regex(
  String.raw`^(?:The\s+)?\p{Lu}[\p{L}’'&.-]*(?:\s[\p{L}’'&-]+){0,9}(?:\s\([\p{L}\s.-]{2,20}\))?\s?[.:–—]\s?We\s(?:are|have\sbeen|work|help|bring|provide|represent)\s`,
  'u',
);
/** Whoever "is a leading …" in the last paragraph before the contacts tells about itself. */
const ITSELF = regex(
  String.raw`^(?:The\s+)?\p{Lu}[\p{L}’'&.-]*(?:\s[\p{L}’'&.-]+){0,8}(?:\s\([^()]{2,40}\))?,?\s(?:is|are)\s(?:an?|the|one\sof\s(?:the|\p{Lu}\p{L}+['’]s))\s(?:[\p{L}’'-]+\s){0,3}(?:leading|largest|independent|non-?profit|not-for-profit|charity|government\sagency|statutory|voluntary|publicly\straded|provider|membership\sorgani[sz]ation|trade\s(?:association|union|body))\b`,
  'u',
);
const NUMBERED = /^(?:\[?\(?\d{1,2}[.)\]]|\d{1,2}\s)/u;

/** Where a mail ends, its sender and what he is follow. */
const SIGNS_OFF =
  /^(?:(?:kind|best|warm)(?:est)?\s(?:regards|wishes)|(?:bien\s)?cordialement|(?:un\s)?(?:cordial\s)?saludos?(?:\scordial(?:es)?)?|此致)[,，]?$/iu;
/** A line above a signature, and the length of what may stand below it. */
const [RULE, LONGEST_SIGNATURE] = [/^(?:[-–—]{2}|_{2,}|={3,})$/u, 400];

/** Whether nothing but a signature follows. */
const isSigned = (blocks: readonly Block[], at: number): boolean =>
  (blocks.at(-1)?.span[1] ?? 0) - (blocks[at]?.span[1] ?? 0) <= LONGEST_SIGNATURE &&
  blocks.slice(at + 1).every(({ prose }) => !prose);

/** Longer prose is no teaser of another piece. */
const LONGEST_TEASER = 300;

/** An address goes with the telephone number or e-mail below it: the office above the text, all its lines below. */
export function withAddresses(blocks: readonly Block[], roles: readonly Role[], prose: number): Role[] {
  const total = blocks.at(-1)?.span[1] ?? 0;
  const told = [...roles];
  for (let at = blocks.length - 2; at > 0; at -= 1) {
    const block = blocks[at];
    if (!block || told[at] !== null || told[at + 1] !== 'contact' || !isShort(block)) continue;
    const most = at < prose ? 3 : block.span[0] >= total * LATE ? 8 : 0;
    if (countWords(block.words) <= most) told[at] = 'contact';
  }
  return told;
}

/** Parts that follow the news: what a heading opens lasts until another one, an end mark or, for contacts, running text. */
export function withSections(blocks: readonly Block[], claimed: readonly Role[], prose: number): Role[] {
  const total = blocks.at(-1)?.span[1] ?? 0;
  const roles = [...claimed];
  let section: Role = null;
  let ended = false;
  let others = false;
  for (const [at, block] of blocks.entries()) {
    const late = block.span[0] >= total * LATE;
    if (late && at > prose && headsOtherPieces(block.words)) {
      [section, others] = ['furniture', true];
      roles[at] = 'furniture';
      continue;
    }
    if (late && (SIGNS_OFF.test(block.words) || (RULE.test(block.words) && isSigned(blocks, at)))) {
      [section, others] = ['contact', false];
      continue;
    }
    if (late && END_MARK.test(block.words)) {
      ended = true;
      [section, others] = [null, false];
      continue;
    }
    const opened = at > 0 && block.length <= 600 ? sectionOpenedBy(block.words) : null;
    const opens = opened !== null && (late || (opened !== 'about-issuer' && at > prose));
    if (opens) [section, others] = [opened === 'body' ? null : opened, false];
    if (opened !== null && opened !== 'body' && (opens || opened === 'contact')) {
      roles[at] = opened;
      continue;
    }
    if ((section === 'contact' || section === 'furniture') && block.prose && claimed[at] === null) {
      if (others) section = block.length > LONGEST_TEASER ? null : section;
      else if (late && DESCRIBES.test(block.words)) section = 'about-issuer';
      else if (block.length > 200) section = null;
    }
    const own = claimed[at] ?? null;
    if (own === 'furniture' || own === 'contact') continue;
    if (section !== null) roles[at] = section;
    else if (ended && own === null) roles[at] = afterEnd(block);
    else if (late && own === null && FOOTNOTE.test(block.words)) roles[at] = 'notes-to-editors';
    else if (late && own === null && block.prose && describesItself(blocks, claimed, at)) roles[at] = 'about-issuer';
  }
  // A note that says when the press is to come is news: its day is one to note.
  return roles.map((role, at) =>
    role === 'notes-to-editors' && claimed[at] === null && invitesThePress(blocks[at]?.words ?? '') ? null : role,
  );
}

/** Whether a paragraph without a heading tells about who publishes: "We are …" behind a name, or the last of the text that says what somebody is. */
function describesItself(blocks: readonly Block[], claimed: readonly Role[], at: number): boolean {
  const [block, next] = [blocks[at], blocks[at + 1]];
  if (!block) return false;
  if (OURSELVES.test(block.words)) return true;
  const role = next && (claimed[at + 1] ?? sectionOpenedBy(next.words));
  const last = next === undefined || role === 'contact' || role === 'furniture' || END_MARK.test(next.words);
  return last && ITSELF.test(block.words);
}

/** Below an end mark: footnotes, a paragraph about the issuer, or the furniture of a page. */
function afterEnd({ words, prose }: Block): ParagraphRole {
  if (!prose) return NUMBERED.test(words) ? 'notes-to-editors' : 'furniture';
  return DESCRIBES.test(words) ? 'about-issuer' : 'notes-to-editors';
}
