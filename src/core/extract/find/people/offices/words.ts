import { touches, type Word } from '../../../tokens.ts';
import { BODY_HEADS, KNOWN_BODIES } from '../../../vocabulary/bodies.ts';
import { DEMONYMS, isCountry } from '../../../vocabulary/countries.ts';
import { HONORIFICS } from '../../../vocabulary/honorifics.ts';
import { NOT_NAMES } from '../../../vocabulary/not-names.ts';
import { OFFICE_HEADS, OFFICE_PARTS } from '../../../vocabulary/offices.ts';

/** Small words that lead on from an office. */
export const LINKS = new Set(['of', 'for', 'at', 'in', 'to', 'on', 'from']);
/** What may stand before the body of an office. */
export const ARTICLES = new Set(['the', 'a', 'an', 'its', 'his', 'her', 'our', 'their']);

/** Whether a word heads an office: "Director". */
export const isHead = (word: Word | undefined): boolean =>
  word !== undefined && OFFICE_HEADS.has(word.text.toLowerCase());
/** Whether a word may stand in an office before its head: "Deputy". */
export const isPart = (word: Word | undefined): boolean =>
  word !== undefined && (OFFICE_PARTS.has(word.text.toLowerCase()) || isHead(word) || DEMONYMS.has(word.text));
/** Capitals that can stand before an office as its body: "WOC Director", "Halmia Finance Minister". */
export const isBodyBefore = (word: Word | undefined, next?: Word): boolean =>
  word !== undefined &&
  (namesBody(word) ||
    (word.text === 'Commonwealth' && /^Secretary/u.test(next?.text ?? '')) ||
    (word.capital &&
      touches(word, next) &&
      CHIEFS.has(next?.text ?? '') &&
      !isPart(word) &&
      !HONORIFICS.has(word.text) &&
      !(word.first && (NOT_NAMES.has(word.text.toLowerCase()) || /ly$/.test(word.text)))));

/** Offices of one company or one town: what stands right before one is its name, "Quillon CEO", "Quenby Mayor". */
const CHIEFS = new Set('CEO CFO COO CTO CMO CIO Mayor chief MP MSP MEP spokesperson spokesman spokeswoman'.split(' '));

/** Short forms with small letters in them: "MyIPO chairman", "AfDB President". */
const MIXED = /^\p{Lu}\p{Ll}{0,2}\p{Lu}{2,5}$/u;

const namesBody = (word: Word): boolean =>
  (!word.first || word.upper || MIXED.test(word.text) || KNOWN_BODIES.has(word.text)) &&
  word.capital &&
  !HONORIFICS.has(word.text) &&
  !OFFICE_PARTS.has(word.text.toLowerCase()) &&
  (word.upper ||
    MIXED.test(word.text) ||
    isCountry(word.text) ||
    KNOWN_BODIES.has(word.text) ||
    BODY_HEADS.has(word.text));

const STATES = new Set(['State', 'Commonwealth', 'People']);
/** Whose counsel somebody may be: "President’s Counsel". */
const COUNSELLED = new Set(['President', 'King', 'Queen']);
/** "State’s Attorney", "People’s Prosecutor", "President’s Counsel": an office whose name begins with whose it is. */
export const isStates = (word: Word | undefined, next: Word | undefined): boolean =>
  word !== undefined &&
  next?.capital === true &&
  word.sentence === next.sentence &&
  (STATES.has(word.text) || (COUNSELLED.has(word.text) && next.text === 'Counsel')) &&
  /^['’]s\s+$/u.test(word.after) &&
  isHead(next);
