import { type Manuscript, sentencesOf } from '../../../manuscript.ts';
import { regex } from '../../../regex.ts';
import type { Span } from '../../../span.ts';
import type { Proposal } from '../../finding.ts';
import { isEnglish } from '../../vocabulary/languages.ts';
import { languageOf } from '../language.ts';
import { definition } from './definition.ts';
import { initialsEnd, isShort } from './letters.ts';

/** "WHF – The World Harbour Fund": an entry of a list of abbreviations, at the beginning of a line. */
const ENTRY = regex(
  String.raw`^[•*·-]?\s*(?<short>\p{Lu}[\p{L}\p{N}&/-]{1,10})\s*(?:[–—=:]|\s-)\s*(?<article>[Tt]he\s+)?(?<long>\p{L}[^\n]{5,160})`,
  'u',
);

/** What may stand behind the words of an entry: nothing, a mark, or what it is. */
const BEHIND =
  /^(?:\s*$|\s*[,.;()]|\s(?:is|was|are|were|has|had|which|carries|comprises|provides|works|covers|promotes|monitors)\s)/u;

/** Entries of a list of abbreviations: capitals, a dash and the words whose initials they are. */
export function listed(manuscript: Manuscript): Proposal<'acronyms'>[] {
  if (!isEnglish(languageOf(manuscript))) return [];
  return sentencesOf(manuscript).flatMap(({ text, span: [start] }): Proposal<'acronyms'>[] => {
    const { 0: all = '', groups } = ENTRY.exec(text) ?? { groups: undefined };
    const { short = '', long: rest = '' } = groups ?? {};
    if (!isShort(short) || !/\p{Lu}{2}/u.test(short)) return [];
    const end = initialsEnd(short, rest);
    if (end === null || !/\s|-/u.test(rest.slice(0, end)) || !BEHIND.test(rest.slice(end))) return [];
    const from = start + all.length - rest.length;
    const longSpan: Span = [from, from + end];
    const shortStart = start + all.indexOf(short);
    return [definition(short, shortStart, rest.slice(0, end), longSpan, [shortStart, longSpan[1]])];
  });
}
