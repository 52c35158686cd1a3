import type { Manuscript } from '../../../manuscript.ts';
import type { Proposal } from '../../finding.ts';
import { spanOf, touches, type Word, wordsOf } from '../../tokens.ts';
import { BODY_HEADS } from '../../vocabulary/bodies.ts';
import { isField } from '../field-of-learning.ts';
import { languageOf } from '../language.ts';
import { definedBodies, proposal } from './capitals.ts';
import { leftEdge } from './edges.ts';
import { isLent, isVenue } from './lent.ts';
import { inMarkedTitle } from './marked-title.ts';
import { isNoBody } from './no-body.ts';
import { rightEdge } from './right-edge.ts';
import { wholeNames } from './whole-names.ts';

type Body = Proposal<'organisations'>;

const HEADS_OF_TWO =
  /^Red\sCr(?:oss|escent)$|^(?:Health|Healthcare|Hospital|School|Reserve)\sSystem$|^(?:Transit|Water|Health|Fire|Utility|Library|Sanitation|Irrigation|Conservation|Management|Park)\sDistrict$/u;

/** Whether a head of two words ends at a word, and no other head stands behind it: "Red Cross", "Orrin Health System". */
const endsHead = (words: readonly Word[], at: number): boolean =>
  touches(words[at - 1], words[at]) &&
  HEADS_OF_TWO.test(`${words[at - 1]?.text} ${words[at]?.text}`) &&
  words[at + 2]?.text !== 'Red' &&
  !BODY_HEADS.has(words[at + 1]?.text ?? '');

/** Whether a name goes on in French or Spanish, and is left to the rules for these: "Corro Hospital de las Islas". */
const goesOnAbroad = (words: readonly Word[], at: number): boolean =>
  /^(?:del?|du|des|d)$/u.test(words[at + 1]?.text ?? '');

/** Whether the body that is told of stands behind a board: "on the Board of the Tidal Fund". */
const isBoardOf = (words: readonly Word[], from: number, head: number, to: number): boolean =>
  from === head &&
  words[head]?.text === 'Board' &&
  words[head + 1]?.text === 'of' &&
  words[head + 2]?.text === 'the' &&
  words.slice(head + 3, to + 1).some(({ text }) => BODY_HEADS.has(text));

/** Whether a text holds a name that goes on in no other word: "Private Networks" is no "Private Network". */
const holdsName = (text: string, name: string): boolean => {
  const at = text.indexOf(name);
  return at >= 0 && !/\p{L}/u.test(text.charAt(at + name.length));
};

/** In a title whose words all bear capitals a name shows where it ends only where the text below bears it out. */
function ofTitle({ text, structure }: Manuscript, { value: { name }, spans: [span] }: Body): boolean {
  const title = structure.find(({ role }) => role === 'headline');
  if (!title || !span) return false;
  const words = text.slice(...title.span).match(/\p{L}{4,}/gu) ?? [];
  const small = words.filter(word => /^\p{Ll}/u.test(word)).length;
  return small === 0 && span[0] > title.span[0] && !holdsName(text.slice(title.span[1]).replace(/\s+/g, ' '), name);
}

/** The bodies whose names hold a head noun: "the Sorrel Harbour Commission". */
export function headed(manuscript: Manuscript): Body[] {
  const words = wordsOf(manuscript);
  const abroad = /^(?:fr|es)/u.test(languageOf(manuscript));
  const isHead = ({ capital, text, role }: Word, at: number): boolean =>
    capital &&
    role !== 'heading' &&
    (BODY_HEADS.has(text) || endsHead(words, at)) &&
    !isLent(words, at) &&
    !(abroad && goesOnAbroad(words, at));
  const found: Body[] = [];
  for (let at = 0; at < words.length; at++) {
    const head = words[at];
    if (!head || !isHead(head, at)) continue;
    const [from, to] = [leftEdge(words, at), rightEdge(words, at)];
    // What is named stands behind the head: the body of a board, a house such as "the Orrin Congress Center".
    if (isBoardOf(words, from, at, to) || (to > at && isVenue(words, to))) continue;
    const [first, last] = [words[from], words[to]];
    const named = first && last && !isNoBody(words, from, at, to) && !isField(words, from);
    const told = named && !inMarkedTitle(manuscript, spanOf(first, last)) && proposal(manuscript, first, last, 'name');
    if (told && !(head.role === 'headline' && ofTitle(manuscript, told))) found.push(told);
    at = to;
  }
  return wholeNames(manuscript, found, definedBodies(manuscript));
}
