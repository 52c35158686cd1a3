import { type Manuscript, sentencesOf } from '../../../manuscript.ts';
import { regex } from '../../../regex.ts';
import { collapse, type Span } from '../../../span.ts';
import type { Proposal } from '../../finding.ts';
import { initialsStart } from './letters.ts';

/** Capitals between commas or dashes, or before a full stop: ", WHF," */
const APPOSED = regex(
  String.raw`(?:(?:,|\s[–—-])(?:\sdite?|\sabrégée?|\sllamad[oa]|\sou|\so)?\s|\sou\s|\so\s|\s?—)(\p{Lu}{3,8})(?=\s?[,.;)—]|\s[–—-]\s|$)`,
  'gu',
);
const LONGEST = 160;

/** Capitals and, behind a comma, what may say what they stand for: "WHF, the World Harbour Fund," */
const EXPLAINED = regex(
  String.raw`(?<![\p{L}\p{N}(])(\p{Lu}{3,8}),\s((?:l['’]|(?:the|la|le|el|les|los|las)\s)?)(\p{Lu}[^,.;:()–—]{6,110})(?=[,.;)]|\s[–—])`,
  'gu',
);

/** "WHF, the World Harbour Fund, met": words behind capitals whose initials these are, from first to last. */
export function explained(manuscript: Manuscript): Proposal<'acronyms'>[] {
  return sentencesOf(manuscript).flatMap(({ text, span: [start] }) =>
    [...text.matchAll(EXPLAINED)].flatMap(({ 0: all, 1: short = '', 3: long = '', index }): Proposal<'acronyms'>[] => {
      if (initialsStart(short, long) !== 0) return [];
      const end = start + index + all.length;
      const from = start + index;
      return [
        {
          value: {
            short,
            long: collapse(long),
            longSpan: [end - long.length, end],
            shortSpan: [from, from + short.length],
          },
          spans: [[from, end]],
        },
      ];
    }),
  );
}

/** "the World Harbour Fund, WHF, met": words whose initials the capitals behind a comma are. */
export function apposed(manuscript: Manuscript): Proposal<'acronyms'>[] {
  return sentencesOf(manuscript).flatMap(({ text, span: [start] }) =>
    [...text.matchAll(APPOSED)].flatMap(({ 0: all, 1: short = '', index }): Proposal<'acronyms'>[] => {
      const from = Math.max(0, index - LONGEST);
      const clause = text.slice(from, index);
      const found = initialsStart(short, clause);
      const told = /^(?:,\s(?:ou|o|dite?|llamad[oa])\s|\s[–—-]\s)/u.test(all);
      if (
        found === null ||
        !(told ? /^\p{L}/u : /^\p{Lu}/u).test(clause.slice(found)) ||
        /[,;:.()]/.test(clause.slice(found))
      )
        return [];
      const longSpan: Span = [start + from + found, start + index];
      const shortStart = start + index + all.length - short.length;
      return [
        {
          value: {
            short,
            long: collapse(clause.slice(found)),
            longSpan,
            shortSpan: [shortStart, shortStart + short.length],
          },
          spans: [[longSpan[0], shortStart + short.length]],
        },
      ];
    }),
  );
}
