import { regex } from '../../../regex.ts';
import { ADDRESS, CROWDS, OFFICES } from '../../vocabulary/speakers.ts';

const address = regex(String.raw`(?:^|\s)${ADDRESS}\s+\p{Lu}`, 'u');
const BODIES =
  /\b(?:Commission|Ministry|Council|Bank|University|College|School|Institute|Agency|Office|Organi[sz]ation|Association|Company|Group|Union|Fund|Board|Committee|Department|Forum|Government|Authority|Federation|Society|Cent(?:re|er)|Network|Court|Parliament|Church|Report|Programme|Program|Project|Conference|Summit|Meeting|Initiative|Foundation|Trust|Party|Assembly|Senate|House|Secretariat|Bureau|Inc|Ltd|Corp|Times|News|Post|Herald|Journal|Island|Islands|City|Port|Bay|River|States?|Republic|Kingdom|Convention|Treaty|Act|Plan|Strategy|Declaration|Agreement|Guide|Museum|Library|Festival|Laborator(?:y|ies)|Hospital|Service|Services|Partnership|Alliance|Coalition)\b/u;

/** Letters that stand for somebody in office. */
const LETTERS = /^[Tt]he\s(?:DCE|MCE|MP|PM|DG|VC|CEO|MD|IGP)$/u;
const OF_OFFICE = regex(String.raw`^(?:(?:the|an?)\s)?(?:[\p{L}-]+\s){1,3}?(?:of|for)\s`, 'iu');

/** Whether the words can only mean one person: a pronoun, a title of address, an office, or a name that is no body's and no place's. */
export function isPersonLike(words: string): boolean {
  if (/^(?:he|she)$/iu.test(words) || LETTERS.test(words)) return true;
  if (address.test(words)) return true;
  const tokens = words.split(/\s+/u);
  const last = tokens.findLast(token => !/^[IVX]+$/u.test(token)) ?? '';
  const heads = tokens.map(token => token.toLowerCase().replace(/[^\p{L}-]/gu, ''));
  if (CROWDS.has(heads.at(-1) ?? '') || heads.includes('sides')) return false;
  // "Minister of State in the Ministry of Finance": an office and what it is of, whatever that is.
  if (OF_OFFICE.test(words) && OFFICES.has(heads[heads.findIndex(head => /^(?:of|for)$/u.test(head)) - 1] ?? ''))
    return true;
  const office = heads.some(head => OFFICES.has(head) || OFFICES.has(head.split('-')[0] ?? ''));
  if (office && (OFFICES.has(heads.at(-1) ?? '') || /^\p{Lu}\p{Ll}/u.test(last))) return !BODIES.test(last);
  if (BODIES.test(words) || /^(?:the|a|an|new|north|south|east|west|saint|st\.?)\s/iu.test(words)) return false;
  return (
    tokens.length >= 2 &&
    tokens.length <= 5 &&
    tokens.every(token => /^(?:\p{Lu}[\p{L}.'’-]*|de|von|van|bin|al-\p{L}+)$/u.test(token)) &&
    /\p{Ll}/u.test(last)
  );
}

const SEVERAL: ReadonlySet<string> = new Set(
  'they both ministers leaders officials delegates participants representatives speakers members experts police authorities'.split(
    ' ',
  ),
);
/** Whether a word that ends a subject, in small letters, means several people, who speak as one does. */
export const isSeveral = (word: string): boolean => SEVERAL.has(word);
