import type { Manuscript } from '../../../../manuscript.ts';
import { collapse, type Span } from '../../../../span.ts';
import type { OfficeProposal } from '../../../finding.ts';
import { spanOf, touches, type Word } from '../../../tokens.ts';
import { BODY_HEADS, NOT_BODIES } from '../../../vocabulary/bodies.ts';
import { countryOf, DEMONYMS, isCountry } from '../../../vocabulary/countries.ts';
import { CHARGES, PLURAL_OFFICES, PORTFOLIO_OFFICES, PORTFOLIOS } from '../../../vocabulary/offices.ts';
import { behindBody } from './behind-body.ts';
import { withoutPlainSeat } from './charge-end.ts';
import { BARE_STATES, CHAIRS, CHAMBERS, ENVOYS, FIELD_OFFICES, GENERAL, KIND_OF_STATE, SENT } from './kinds.ts';
import { CHARGED, type Office } from './office.ts';
import { ownedEnd, seatIn } from './seat.ts';
import { isBodyHead, isServed, KIND_OF_PLACE } from './served.ts';
import { ARTICLES, isBodyBefore, isHead, isPart, LINKS } from './words.ts';

/** Title and body of an office: "Director of the Harbour Commission" is a Director, of the Harbour Commission. */
export function readOffice(
  manuscript: Manuscript,
  words: readonly Word[],
  { from, to }: Office,
  rule: string,
): OfficeProposal | null {
  const [first, last] = [words[from], words[to]];
  if (!first || !last) return null;
  const textOf = (a: number, b: number) => {
    const [start, end] = [words[a], words[b]];
    return start && end ? collapse(manuscript.text.slice(start.span[0], end.span[1])) : '';
  };
  let start: number;
  let organisation: string | null = null;
  const behind = behindBody(words, from);
  start = behind;
  while (
    start < to &&
    start === behind &&
    behind === from &&
    !isHead(words[start]) &&
    words[start]?.text !== 'Board' &&
    (DEMONYMS.has(words[start]?.text ?? '') || isBodyBefore(words[start], words[start + 1]))
  )
    start += 1;
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
  const links = [];
  for (let at = start + 1; at < to; at++)
    if (LINKS.has(words[at]?.text.toLowerCase() ?? '') && !words[at]?.capital) links.push(at);
  // "Deputy Commissioner State Harbour Office": a whole body right behind its office.
  const seatEnd = links[0] === undefined ? to : links[0] - 1;
  const seat = organisation === null ? seatIn(words, start, seatEnd) : null;
  if (seat !== null) {
    organisation = textOf(seat, lastOutsideBrackets(words, seatEnd)).replace(/\s\(\p{Lu}[\p{L}-]+\)?.*$/su, '');
    end = seat - 1;
  }
  let charged = false;
  let served = false;
  for (const link of organisation === null ? links : []) {
    if (CHARGED.has(words[link + 1]?.text.toLowerCase() ?? '') && words[link + 1]?.capital) continue;
    const article = ARTICLES.has(words[link + 1]?.text.toLowerCase() ?? '') ? 1 : 0;
    const rest = words.slice(link + 1 + article, lastOutsideBrackets(words, to) + 1);
    const behind = textOf(link + 1 + article, lastOutsideBrackets(words, to));
    const title = words[link - 1]?.text === 'State' ? words[link - 3] : words[link - 1];
    const head = title?.text.toLowerCase() ?? '';
    // "Vice-President for Making our Harbours Safe": a phrase, no body.
    if (words[link]?.text === 'for' && rest.some(({ text }) => /^(?:our|that|fit)$/u.test(text))) break;
    // "Chief of Staff to the Governor", "Chief of Harbour Staff"
    const staff = rest[0]?.text === 'Staff' || rest.at(-1)?.text === 'Staff';
    if ((head === 'chief' && staff) || (head === 'staff' && words[link]?.text === 'to')) continue;
    // "Senior Adviser to the Prime Minister on Tides": whom somebody serves is no body.
    served ||= words[link]?.text === 'to' && isServed(rest);
    if (served && (words[link]?.text === 'to' || (words[link]?.text === 'on' && !rest.some(isBodyHead)))) continue;
    // "Secretary of the District of Columbia": a place with what kind of one it is.
    if (article === 1 && KIND_OF_PLACE.test(behind)) {
      organisation = behind;
      end = link - 1;
      break;
    }
    // "Party Secretary of Quenby": a place, not a portfolio.
    const ofPlace = head === 'secretary' && words[link - 2]?.text === 'Party';
    const field = FIELD_OFFICES.has(head) || (head === 'chair' && words[link]?.text === 'in');
    // "Head of Communications at the Harbour Agency": the body stands behind "at".
    const seat = links.find(
      other =>
        other > link &&
        (words[other]?.text === 'at' || leadsFromField(words, link, other) || leadsToMinistry(words, link, other)),
    );
    const named = words
      .slice(link + 1, seat ?? to)
      .some(({ text, upper }) => (BODY_HEADS.has(text) && text !== 'Community') || upper || isCountry(text));
    if (seat !== undefined && (!named || leadsToMinistry(words, link, seat))) continue;
    // "Dean of the Executive Directors": those whose dean somebody is.
    if (seat === undefined && PLURAL_OFFICES.has(rest.at(-1)?.text ?? '')) continue;
    // "Head of Communications", "vice president of Human Resources": what they have charge of, no body.
    const capitals = rest.filter(({ capital }) => capital);
    if (seat === undefined && capitals.length > 0 && capitals.every(({ text }) => CHARGES.has(text))) continue;
    // "Minister for Information, Press and Radio": the press is no body here.
    const ministers = head === 'minister' && words[link]?.text !== 'at';
    const rank = words[link - 2]?.text;
    // "general secretary of Unite", "spokesman for Quillon": no field.
    const ofBody = GENERAL.test(`${rank} ${head}`) && !rest.some(({ text }) => CHARGES.has(text));
    const portfolio =
      !ofBody &&
      !ofPlace &&
      (PORTFOLIO_OFFICES.has(head) ||
        (head === 'charge' && words[link - 3]?.text.toLowerCase() !== 'officer') ||
        field) &&
      ((rest[0]?.text === 'State' && rest[1]?.capital !== true) ||
        !rest.some(
          ({ text, upper }) =>
            (BODY_HEADS.has(text) && !(ministers && (CHARGES.has(text) || behind.includes(',')))) || upper,
        )) &&
      countryOf(behind) === null;
    // "Ambassador of Halmia to Corvane": sent by the one, to the other.
    const abroad =
      SENT.has(head) || (head === 'commissioner' && rank === 'High') || (head === 'general' && rank === 'Consul');
    const sent = abroad ? links.find(other => other > link && words[other]?.text === 'to') : undefined;
    const sender = sent === undefined ? null : countryOf(textOf(link + 1 + article, sent - 1));
    if (sender !== null) {
      organisation = sender;
      break;
    }
    // "Kenya's Ambassador to Peru" is Kenya's; "chair of tides at Quenby University" is Quenby University's.
    if ((abroad && words[link]?.text === 'to') || !rest[0]?.capital) continue;
    const body = isCountry(behind) || !portfolio || rest.some(({ text, upper }) => BODY_HEADS.has(text) || upper);
    charged ||= portfolio;
    if (portfolio || !body) continue;
    // "Under Secretary of Commerce for Intellectual Property": a field within a field.
    const within =
      charged && words[link]?.text === 'for' && !rest.some(({ text, upper }) => BODY_HEADS.has(text) || upper);
    if (within && countryOf(behind) === null) continue;
    // "Speaker of the House of Representatives of Halmia", "envoy of the President of Halmia": the title goes on to the country.
    const inner = links.find(
      other => other > link && isCountry(textOf(other + 1 + (ARTICLES.has(words[other + 1]?.text ?? '') ? 1 : 0), to)),
    );
    const chamber = inner !== undefined && words.slice(link + 1, inner).some(({ text }) => CHAMBERS.has(text));
    const bodied = inner !== undefined && words.slice(link + 1, inner).some(({ text }) => BODY_HEADS.has(text));
    const goesOn = (CHAIRS.has(head) && (chamber || !bodied)) || (ENVOYS.has(head) && isHead(rest[0]));
    if (inner !== undefined && goesOn) {
      organisation = countryOf(textOf(inner + 1 + (ARTICLES.has(words[inner + 1]?.text ?? '') ? 1 : 0), to));
      end = inner - 1;
      break;
    }
    const seated = /^(?:at|from|for)$/.test(words[link]?.text ?? '') ? behind.replace(/\sin\s.*$/su, '') : behind;
    // "Deputy Chief of Mission at the Embassy"
    if (rest[0]?.text === 'Mission' && /^(?:chief|head)$/u.test(head)) continue;
    // "Consul General of Peru in Quenby"
    const sending = countryOf(behind.replace(/\sin\s.*$/su, ''));
    if (abroad && sending !== null) {
      organisation = sending;
      end = link - 1;
      break;
    }
    // "President of the Republic", "Chief of the Nation": the title is whole.
    if (article === 1 && rest.length === 1 && BARE_STATES.has(rest[0]?.text ?? '')) continue;
    // "National Institute of Tides (NIT) of Halmia": what is said of it behind its short form is no part of its name.
    organisation = countryOf(behind) ?? seated.replace(/\s\(\p{Lu}[\p{L}-]+\)\s(?:of|in)\s.*$/su, '');
    end = link - 1;
    break;
  }
  // "editor of the Commission’s journal", "curator of the Commission’s Department of Tides": of what the body owns, not of the body.
  let until = last;
  if (organisation !== null && end < to && last.possessive && /^['’]s?\s/u.test(last.after)) {
    const owned = ownedEnd(words, to + 1);
    const target = words[end + 2 + (ARTICLES.has(words[end + 2]?.text.toLowerCase() ?? '') ? 1 : 0)];
    if (owned !== null && target) {
      until = words[owned] ?? last;
      organisation = collapse(manuscript.text.slice(target.span[0], until.span[1]));
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
      span: closed(manuscript.text, spanOf(first, until)),
      rule,
    };
  // An acronym in brackets behind the title is no part of it: "Deputy Prime Minister (DPM)".
  const written = textOf(start, end).replace(/\s*\([^()]*$/, '');
  // "Prime Minister of the Republic of Halmia": of Halmia.
  const title =
    organisation !== null && isCountry(organisation) ? written.replace(KIND_OF_STATE, '') : withoutPlainSeat(written);
  return title ? { title, organisation, span: closed(manuscript.text, spanOf(first, until)), rule } : null;
}

/** "Vice President of Sales ‹for the› Port Authority": what somebody has charge of, before whom for. */
const leadsFromField = (words: readonly Word[], link: number, other: number): boolean =>
  words[other]?.text === 'for' &&
  ARTICLES.has(words[other + 1]?.text ?? '') &&
  words.slice(link + 1, other).every(({ text, capital }) => capital && CHARGES.has(text));

/** "Under Secretary for Trade and Cultural Themes ‹of the› Ministry of Ports": the body behind what he has charge of. */
const leadsToMinistry = (words: readonly Word[], link: number, other: number): boolean =>
  words[link]?.text === 'for' &&
  words[other]?.text === 'of' &&
  /^(?:Ministry|Department|Office|Government|Secretariat)$/u.test(
    words[other + (ARTICLES.has(words[other + 1]?.text ?? '') ? 2 : 1)]?.text ?? '',
  );

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

const lastOutsideBrackets = (words: readonly Word[], to: number): number =>
  words[to - 1]?.after.trim() === '(' ? to - 1 : to;
