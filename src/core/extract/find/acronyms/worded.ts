import { type Manuscript, sentencesOf } from '../../../manuscript.ts';
import { regex } from '../../../regex.ts';
import type { Span } from '../../../span.ts';
import type { Proposal } from '../../finding.ts';
import { isEnglish } from '../../vocabulary/languages.ts';
import { languageOf } from '../language.ts';
import { definition } from './definition.ts';
import { initialsStart, isShort, longFormStart } from './letters.ts';
import { capitalStart } from './named.ts';

const SHORT = String.raw`\p{Lu}[\p{L}\p{N}&/-]{1,10}`;

/** "…, known by the acronym WHF,", "…, or WHFs,", "…, also called WHF.": words that say that capitals stand for what is before them. */
const WORDED = regex(
  String.raw`,?\s[(]?(?:(?<said>(?:(?:also|better|best|commonly|widely|often|usually|generally|otherwise|collectively|now)\s)?(?:known|referred\s+to|abbreviated|shortened|called)(?:\s+(?:as|to|by))?(?:\s+(?:its|the|their)\s+(?:acronym|abbreviation|initials|short\s+form))?|(?:its|the)\s+(?:acronym|abbreviation)\s+is|(?:acronym|abbreviated)[:,]?|in\s+short,?|for\s+short,?)|(?<=,\s)or)\s+(?:the\s+)?["“‘]?(?<short>${SHORT})["”’]?(?=[\s,.;)]|$)`,
  'gu',
);
/** How far before such words a long form may begin. */
const REACH = 160;

/** Long forms whose short one is told in words: "the Harbour Fund, known as HF". */
export function worded(manuscript: Manuscript): Proposal<'acronyms'>[] {
  const language = languageOf(manuscript);
  if (!isEnglish(language)) return [];
  return sentencesOf(manuscript).flatMap(({ text, span: [start] }) =>
    [...text.matchAll(WORDED)].flatMap(({ 0: all, index, groups }): Proposal<'acronyms'>[] => {
      const short = groups?.short ?? '';
      if (!isShort(short) || !/\p{Lu}{2}|^\p{Lu}\d/u.test(short)) return [];
      const from = Math.max(0, index - REACH);
      const before = text.slice(from, index);
      const cut = Math.max(...[',', ';', ':', '(', ')', '.'].map(mark => before.lastIndexOf(`${mark} `))) + 1;
      const clause = before.slice(cut > 0 && !/^\p{L}+,\s/u.test(before.slice(cut)) ? cut : 0);
      const explicit = /acronym|abbreviat|initials/u.test(groups?.said ?? '');
      // What is only called so must have its initials; what is named its acronym may be in another language.
      const found =
        initialsStart(short, clause) ??
        (explicit ? (longFormStart(short, clause, language) ?? capitalStart(clause)) : null);
      if (found === null || !/\s|-/u.test(clause.slice(found).trim())) return [];
      const long = clause.slice(found).trimEnd();
      const longStart = start + from + (before.length - clause.length) + found;
      const longSpan: Span = [longStart, longStart + long.length];
      const shortStart = start + index + all.lastIndexOf(short);
      return [definition(short, shortStart, long, longSpan, [longSpan[0], shortStart + short.length])];
    }),
  );
}
