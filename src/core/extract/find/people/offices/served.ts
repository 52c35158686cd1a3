import type { Word } from '../../../tokens.ts';
import { BODY_HEADS } from '../../../vocabulary/bodies.ts';
import { isHead, isPart } from './words.ts';

/** "District of Orrin": a place with what kind of one it is. */
export const KIND_OF_PLACE = /^(?:District|City|State|Commonwealth|Province|County|Territory)\sof\s\p{Lu}[\p{L}\s-]*$/u;
/** Whether a word is the head of a body's name. */
export const isBodyHead = ({ text }: Word): boolean => BODY_HEADS.has(text);
/** Whether words begin with somebody's office, no body before it: "President on National Security". */
export const isServed = (rest: readonly Word[]): boolean => {
  const head = rest.findIndex(word => isHead(word));
  return head >= 0 && rest.slice(0, head + 1).every(word => isPart(word) && !isBodyHead(word));
};
