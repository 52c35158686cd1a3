import type { Manuscript } from '../../../../manuscript.ts';
import { collapse, type Span } from '../../../../span.ts';
import type { OfficeProposal } from '../../../finding.ts';
import { spanOf, touches, type Word } from '../../../tokens.ts';
import { NOT_BODIES } from '../../../vocabulary/bodies.ts';
import { countryOf, DEMONYMS, isCountry } from '../../../vocabulary/countries.ts';
import { PORTFOLIOS } from '../../../vocabulary/offices.ts';
import { behindBody } from './behind-body.ts';
import { withoutPlainSeat } from './charge-end.ts';
import { KIND_OF_STATE } from './kinds.ts';
import { asWritten, lastOutsideBrackets, linkedBody, linksOf } from './linked-body.ts';
import type { Office } from './office.ts';
import { ownedEnd, seatIn } from './seat.ts';
import { ARTICLES, isBodyBefore, isHead, isPart } from './words.ts';

/** Title and body of an office: "Director of the Harbour Commission" is a Director, of the Harbour Commission. */
export function readOffice(
  { text }: Manuscript,
  words: readonly Word[],
  { from, to }: Office,
  rule: string,
): OfficeProposal | null {
  const [first, last] = [words[from], words[to]];
  if (!first || !last) return null;
  const textOf = (a: number, b: number) => asWritten({ text, words }, a, b);
  let organisation: string | null = null;
  const behind = behindBody(words, from);
  const opensWithOwner =
    behind === from &&
    from < to &&
    !isHead(first) &&
    first.text !== 'Board' &&
    (DEMONYMS.has(first.text) || isBodyBefore(first, words[from + 1]));
  let start = opensWithOwner ? from + 1 : behind;
  if (start > from) {
    const whole = textOf(from, /^\d{4}/.test(words[start - 1]?.text ?? '') ? start - 2 : start - 1);
    const before = whole.replace(/\s\(\p{Lu}[\p{L}-]*$/u, '');
    organisation = countryOf(`${aheadOf(words, from)}${before}`) ?? countryOf(before) ?? before;
  }
  // "visiting U.S. Secretary of State", "Acting Halmian Ports Secretary": the country behind a word of the title.
  const inner = words[from + 1];
  if (organisation === null && isOwnerWord(inner) && touches(first, inner) && isPartOrField(words[from + 2])) {
    organisation = countryOf(inner?.text ?? '') ?? inner?.text ?? null;
    if (first.text.toLowerCase() === 'visiting') start = from + 2;
  }
  let end = to;
  const links = linksOf(words, start, to);
  // "Deputy Commissioner State Harbour Office": a whole body right behind its office.
  const seatEnd = links[0] === undefined ? to : links[0] - 1;
  const seat = organisation === null ? seatIn(words, start, seatEnd) : null;
  if (seat !== null) {
    organisation = textOf(seat, lastOutsideBrackets(words, seatEnd)).replace(/\s\(\p{Lu}[\p{L}-]+\)?.*$/su, '');
    end = seat - 1;
  }
  const linked = organisation === null ? linkedBody({ text, words, to }, links) : null;
  if (linked) ({ organisation, end } = linked);
  // "editor of the Commission’s journal", "curator of the Commission’s Department of Tides": of what the body owns, not of the body.
  let until = last;
  if (organisation !== null && end < to && last.possessive && /^['’]s?\s/u.test(last.after)) {
    const owned = ownedEnd(words, to + 1);
    const target = words[end + 2 + (ARTICLES.has(words[end + 2]?.text.toLowerCase() ?? '') ? 1 : 0)];
    if (owned !== null && target) {
      until = words[owned] ?? last;
      organisation = collapse(text.slice(target.span[0], until.span[1]));
    } else {
      until = words[end] ?? last;
      organisation = null;
    }
  }
  // "Director SHC": the body right behind its office.
  if (
    organisation === null &&
    until === last &&
    ((last.upper && last.text.length > 2) || isCountry(last.text)) &&
    isHead(words[to - 1]) &&
    touches(words[to - 1], last)
  ) {
    organisation = countryOf(last.text) ?? last.text;
    end = to - 1;
  }
  // "United Nations Secretary-General": the body is in the title.
  const nations = /^(United\sNations|UN)\s(?=\p{Lu})/u.exec(organisation === null ? textOf(start, end) : '');
  if (nations)
    return {
      title: textOf(start, end).slice(nations[0].length),
      organisation: nations[1] ?? null,
      span: closed(text, spanOf(first, until)),
      rule,
    };
  // An acronym in brackets behind the title is no part of it: "Deputy Prime Minister (DPM)".
  const written = textOf(start, end).replace(/\s*\([^()]*$/, '');
  // "Prime Minister of the Republic of Halmia": of Halmia.
  const title =
    organisation !== null && isCountry(organisation) ? written.replace(KIND_OF_STATE, '') : withoutPlainSeat(written);
  return title ? { title, organisation, span: closed(text, spanOf(first, until)), rule } : null;
}

const isPartOrField = (word: Word | undefined): boolean => isPart(word) || PORTFOLIOS.has(word?.text ?? '');
/** Whether a word is a country, its adjective or the capitals of a body. */
const isOwnerWord = (word: Word | undefined): boolean =>
  word !== undefined &&
  (DEMONYMS.has(word.text) ||
    isCountry(word.text) ||
    (word.upper && word.text.length > 2 && !NOT_BODIES.has(word.text)));

/** "North" or "South" before the adjective of a country that begins an office: "South Sudanese journalist". */
const aheadOf = (words: readonly Word[], from: number): string => {
  const [before, word] = [words[from - 1], words[from]];
  return before && touches(before, word) && /^(?:North|South)$/.test(before.text) && DEMONYMS.has(word?.text ?? '')
    ? `${before.text} `
    : '';
};

/** The span with the bracket that closes its last words: "Harbour Commission (SHC)". */
const closed = (text: string, [start, end]: Span): Span =>
  text[end] === ')' && text.lastIndexOf('(', end) >= start ? [start, end + 1] : [start, end];
