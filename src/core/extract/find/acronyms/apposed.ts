import { type Manuscript, sentencesOf } from '../../../manuscript.ts';
import { regex } from '../../../regex.ts';
import type { Span } from '../../../span.ts';
import type { Proposal } from '../../finding.ts';
import { languageOf } from '../language.ts';
import { definition } from './definition.ts';
import { initialsStart, spokenStart } from './letters.ts';
import { headedStart } from './named.ts';

/** Capitals between commas or dashes, or before a full stop: ", WHF," */
const APPOSED = regex(
  String.raw`(?:(?:,|\s[–—-])(?:\sdite?|\sabrégée?|\sllamad[oa]|\sou|\so)?\s|\sou\s|\so\s|\s?—|\s[–-](?=\p{Lu}{3,12}[–-]))(\p{Lu}{3,12}s?|\p{Lu}\p{Ll}\p{Lu}{3,6})(?=(?:\sen\s(?:sigle|abrégé|siglas))?\s?[,.;)—]|[–-](?=[\s,.;])|\s[–—-]\s|$)`,
  'gu',
);
const LONGEST = 160;

/** Capitals and, behind a comma, what may say what they stand for: "WHF, the World Harbour Fund," */
const EXPLAINED = regex(
  String.raw`(?<![\p{L}\p{N}(])(\p{Lu}{3,8}),\s((?:l['’]|(?:the|la|le|el|les|los|las)\s)?)(\p{Lu}[^,.;:()–—]{6,110})(?=[,.;)]|\s[–—])`,
  'gu',
);

/** Where a name begins of whose parts a long short form is made: "Fundación de Muelles del Carmen, FUNDECARMEN,". */
const syllables = (short: string, clause: string, language: string): number | null =>
  short.length < 6
    ? null
    : spokenStart(short.charAt(0) + short.slice(1).toLowerCase(), clause, headedStart(clause, language));

/** "WHF, the World Harbour Fund, met": words behind capitals whose initials these are, from first to last. */
export function explained(manuscript: Manuscript): Proposal<'acronyms'>[] {
  return sentencesOf(manuscript).flatMap(({ text, span: [start] }) =>
    [...text.matchAll(EXPLAINED)].flatMap(({ 0: all, 1: short = '', 3: long = '', index }): Proposal<'acronyms'>[] => {
      if (initialsStart(short, long) !== 0) return [];
      const end = start + index + all.length;
      const from = start + index;
      return [definition(short, from, long, [end - long.length, end], [from, end])];
    }),
  );
}

/** "el Instituto Nacional de Muelles INM abrió", "Instituto de Muelles-INM": right behind the words, in French and Spanish. */
const BESIDE = regex(String.raw`(?<=\p{Ll})(?:\s|\s?[–-]\s?)(?<short>\p{Lu}{3,8})(?=[\s,.;)]|$)`, 'gu');

/** Words in capitals and small ones, a capital first and last. */
const CAPITALS = regex(
  String.raw`^\p{Lu}[\p{L}-]+(?:\s(?:(?:de|del|des|du|la|las|los|el|et|y|e|para|pour|en|sur|sobre)\s|[dl]['’]){0,3}\p{Lu}[\p{L}-]+){1,12}$`,
  'u',
);

/** Words in capitals, small ones aside, whose initials the capitals right behind them are. */
export function beside(manuscript: Manuscript): Proposal<'acronyms'>[] {
  const language = languageOf(manuscript);
  if (language !== 'fr' && language !== 'es') return [];
  return sentencesOf(manuscript).flatMap(({ text, span: [start] }) =>
    [...text.matchAll(BESIDE)].flatMap(({ 0: all, index, groups }): Proposal<'acronyms'>[] => {
      const short = groups?.short ?? '';
      const from = Math.max(0, index - LONGEST);
      const clause = text.slice(from, index);
      const found = initialsStart(short, clause);
      const long = found === null ? '' : clause.slice(found);
      if (found === null || !CAPITALS.test(long)) return [];
      const longSpan: Span = [start + from + found, start + index];
      const end = start + index + all.length;
      return [definition(short, end - short.length, long, longSpan, [longSpan[0], end])];
    }),
  );
}

/** "the World Harbour Fund, WHF, met": words whose initials the capitals behind a comma are. */
export function apposed(manuscript: Manuscript): Proposal<'acronyms'>[] {
  const language = languageOf(manuscript);
  return sentencesOf(manuscript).flatMap(({ text, span: [start] }) =>
    [...text.matchAll(APPOSED)].flatMap(({ 0: all, 1: short = '', index }): Proposal<'acronyms'>[] => {
      const from = Math.max(0, index - LONGEST);
      const clause = text.slice(from, index);
      const found =
        initialsStart(short, clause) ??
        initialsStart(short.replace(/(?<=^\p{Lu})\p{Ll}/u, ''), clause) ??
        syllables(short, clause, language);
      const told = /^(?:,\s(?:ou|o|dite?|llamad[oa])\s|\s[–—-]\s)/u.test(all);
      if (
        found === null ||
        !(told ? /^\p{L}/u : /^\p{Lu}/u).test(clause.slice(found)) ||
        /[,;:.()]/.test(clause.slice(found))
      )
        return [];
      const longSpan: Span = [start + from + found, start + index];
      const end = start + index + all.length;
      return [definition(short, end - short.length, clause.slice(found), longSpan, [longSpan[0], end])];
    }),
  );
}
