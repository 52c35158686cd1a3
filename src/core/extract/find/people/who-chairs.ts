import type { Manuscript } from '../../../manuscript.ts';
import { collapse } from '../../../span.ts';
import type { OfficeProposal } from '../../finding.ts';
import { touches, type Word } from '../../tokens.ts';
import { BODY_HEADS } from '../../vocabulary/bodies.ts';

/** Verbs that are the name of an office with an ending. */
const OFFICES: Readonly<Record<string, string>> = { chairs: 'chair', heads: 'head' };
/** Most words of a body. */
const MOST = 9;

const goesOn = (word: Word | undefined, next: Word | undefined): boolean =>
  word?.capital === true ||
  (/^(?:of|for|on|and|the)$/u.test(word?.text ?? '') && next !== undefined && (next.capital || next.text === 'the'));

/** ", who chairs the Harbour Board": the office that the words behind a name tell by their verb; none where no body follows it. */
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
  const body = words.slice(from, end + 1).some(({ text: part, upper }) => BODY_HEADS.has(part) || upper);
  if (!first?.capital || !last?.capital || !body || !touches(words[from - 1], first)) return [];
  const organisation = collapse(text.slice(first.span[0], last.span[1]));
  return [{ title, organisation, span: [verb.span[0], last.span[1]], rule }];
}
