import type { Manuscript } from '../../../../manuscript.ts';
import { collapse } from '../../../../span.ts';
import type { OfficeProposal } from '../../../finding.ts';
import { touches, type Word } from '../../../tokens.ts';
import { BODY_HEADS } from '../../../vocabulary/bodies.ts';

/** Verbs that are the name of an office with an ending. */
const OFFICES: Readonly<Record<string, string>> = { chairs: 'chair', heads: 'head' };
/** Most words of a body. */
const MOST = 9;

const goesOn = (word: Word | undefined, next: Word | undefined): boolean =>
  word?.capital === true ||
  (/^(?:of|for|on|and|the)$/u.test(word?.text ?? '') && next !== undefined && (next.capital || next.text === 'the'));

/** Bodies in small letters that somebody may chair: "who chairs the works council". */
const PLAIN_BODY =
  /^(?:board|council|committee|commission|panel|association|union|group|network|foundation|trust|party)$/u;
/** Where "the council" ends, at most two words before its noun; null where no such noun stands there. */
function plainBody(words: readonly Word[], from: number): number | null {
  for (let at = from; at - from < 3 && words[at]?.capital === false; at++) {
    if (PLAIN_BODY.test(words[at]?.text ?? '')) return at;
    if (!touches(words[at], words[at + 1])) return null;
  }
  return null;
}

/**
 * ", who chairs the Harbour Board": the office that the words behind a name tell by their verb, with the body; without one where it has no
 * name, "who chairs the council". None where nothing that can be chaired follows. Its span begins with "who", so that it reads as it stands.
 */
export function whoChairs(
  { text }: Manuscript,
  words: readonly Word[],
  to: number,
  rule: string,
): readonly OfficeProposal[] {
  const [who, verb] = [words[to + 1], words[to + 2]];
  const title = OFFICES[verb?.text ?? ''];
  if (who?.text !== 'who' || who.sentence !== words[to]?.sentence || !verb || !title) return [];
  const from = to + (/^(?:the|its|their)$/u.test(words[to + 3]?.text ?? '') ? 4 : 3);
  let end = from;
  while (end - from < MOST && touches(words[end], words[end + 1]) && goesOn(words[end + 1], words[end + 2])) end += 1;
  const [first, last] = [words[from], words[end]];
  const plain = from > to + 3 ? plainBody(words, from) : null;
  if (plain !== null)
    return [{ title, organisation: null, span: [who.span[0], words[plain]?.span[1] ?? verb.span[1]], rule }];
  const body = words.slice(from, end + 1).some(({ text: part, upper }) => BODY_HEADS.has(part) || upper);
  if (!first?.capital || !last?.capital || !body || !touches(words[from - 1], first)) return [];
  const organisation = collapse(text.slice(first.span[0], last.span[1]));
  return [{ title, organisation, span: [who.span[0], last.span[1]], rule }];
}
