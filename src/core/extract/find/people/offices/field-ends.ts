import { touches, type Word } from '../../../tokens.ts';
import { BODY_HEADS } from '../../../vocabulary/bodies.ts';
import { PORTFOLIOS } from '../../../vocabulary/offices.ts';
import { beginsBody } from '../../organisations/beginnings.ts';
import { isHead } from './words.ts';

/** Words that end a field, and begin no name. */
const FIELDS_END = /^(?:Affairs|Relations|Resources|Communications|Operations|Works|Fisheries|Statistics)$/u;
/** Nouns that go on a field before a whole name: "for Trade ‹Promotion› Osric Quill". */
const FIELD_NOUN =
  /^(?:Affairs|Relations|Operations|\p{Lu}\p{Ll}{3,}[st]ion|\p{Lu}\p{Ll}{5,}ment|\p{Lu}\p{Ll}{4,}ship)$/u;
/** "for Media ‹Affairs› Osric Quill": whether a portfolio goes on at the next word, behind which a whole name is left. */
export const goesOnAsField = (words: readonly Word[], at: number): boolean =>
  PORTFOLIOS.has(words[at]?.text ?? '') &&
  FIELD_NOUN.test(words[at + 1]?.text ?? '') &&
  [at + 1, at + 2].every(to => touches(words[to], words[to + 1]) && words[to + 1]?.capital === true);
/** What goes on a field: parts of bodies, and offices. */
const PARTS =
  /^(?:Section|Unit|Branch|Wing|Cell|Desk|Officer|Manager|Adviser|Advisor|Counsellor|Specialist|Coordinator|Lead|Hub|Hall)$/u;
/** "the Agency for Port ‹Affairs› Osric Quill": whether what a body or an office is for ends at a word, before a name. */
export const endsField = (words: readonly Word[], at: number): boolean =>
  FIELDS_END.test(words[at]?.text ?? '') &&
  !PORTFOLIOS.has(words[at + 1]?.text ?? '') &&
  !BODY_HEADS.has(words[at + 1]?.text ?? '') &&
  !PARTS.test(words[at + 1]?.text ?? '') &&
  !isHead(words[at + 1]) &&
  !beginsBody(words, at + 1);
