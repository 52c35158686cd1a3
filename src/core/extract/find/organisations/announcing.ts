import type { Manuscript } from '../../../manuscript.ts';
import { collapse, type Span } from '../../../span.ts';
import type { Proposal } from '../../finding.ts';
import { oncePerManuscript } from '../../once.ts';
import { touches, type Word, wordsOf } from '../../tokens.ts';
import { DEMONYMS, isCountry } from '../../vocabulary/countries.ts';
import { GIVEN_NAMES } from '../../vocabulary/given-names.ts';
import { NOT_NAMES } from '../../vocabulary/not-names.ts';
import { rules as datelines } from '../dateline.ts';
import { nameable } from '../nameable.ts';
import { named } from '../people.ts';
import { knownPlaceAt } from '../places/known.ts';
import { proposal } from './capitals.ts';
import { isOffice } from './held.ts';

/** Most words of a name. */
const MOST = 5;
/** What may stand between a name and its verb: brackets, a description between commas, "today". */
const ANNOUNCES =
  /^(?:\s*\([^()]{1,60}\)){0,3}(?:,\s[^,.]{3,120},)?\s+(?:(?:has|have)\s+)?(?:today\s+)?(?:announce[sd]|launche[sd]|unveil(?:s|ed)|introduce[sd]|report(?:s|ed)|release[sd]|complete[sd]|appoint(?:s|ed)|acquire[sd]|open(?:s|ed)|celebrate[sd]|published|publishes|said|says)\b/u;
/** How a text goes on about who is no person. */
const SPEAKS_AS_BODY =
  /\b(?:[Tt]he|[Oo]ur)\s(?:company|firm|group|bank|airline|charity|agency|organi[sz]ation|retailer|carmaker)\b/u;

/** A name that shows only by what it does: who announces something in the first sentence, and stands in the headline. */
interface Announcing {
  readonly name: string;
  readonly span: Span;
  readonly words: readonly string[];
}

/** The unknown name that begins the first sentence of the text, its dateline passed, and announces; null where none does. */
const announcing = oncePerManuscript((manuscript: Manuscript): Announcing | null => {
  const { text, structure } = manuscript;
  const headline = structure.find(({ role }) => role === 'headline');
  const lead = structure.find(({ role, span: [start, end] }) => role === 'body' && end - start > 60);
  if (!headline || !lead) return null;
  const passed = Math.max(
    lead.span[0],
    ...datelines.flatMap(({ find }) => find(manuscript)).flatMap(({ spans }) => spans.map(([, end]) => end)),
  );
  const all = wordsOf(manuscript);
  const at = all.findIndex(({ span }) => span[0] >= (passed < lead.span[1] ? passed : lead.span[0]));
  const from = all[at]?.text === 'The' ? at + 1 : at;
  const first = all[from];
  if (!first || first.span[0] >= (lead.sentences[0]?.[1] ?? 0) || !canBegin(all, from)) return null;
  let to = from;
  while (to - from < MOST && nameable(all[to + 1]) && joined(all[to], all[to + 1])) to += 1;
  const last = all[to];
  if (!last || !ANNOUNCES.test(text.slice(last.span[1], last.span[1] + 320))) return null;
  const name = collapse(text.slice(first.span[0], last.span[1]));
  const known = named(manuscript).some(({ value }) => value.name === name || value.name.endsWith(` ${name}`));
  const title = ` ${collapse(text.slice(...headline.span)).replace(/[’']s\b/gu, '')} `;
  const behind = text.slice(last.span[1]);
  const speaks = /^(?:\s*\([^()]{1,60}\))?\s+(?:has\s+)?(?:said|says)\b/u.test(behind.slice(0, 90));
  return known || (speaks && (to - from < 2 || !SPEAKS_AS_BODY.test(behind))) || !title.includes(` ${name} `)
    ? null
    : { name, span: [first.span[0], last.span[1]], words: name.split(' ') };
});

/** Words that begin sentences, and names of people and places, begin no such name. */
const canBegin = (all: readonly Word[], at: number): boolean => {
  const word = all[at];
  if (!word || !nameable(word) || isOffice(word) || NOT_NAMES.has(word.text.toLowerCase())) return false;
  return !GIVEN_NAMES.has(word.text) && !DEMONYMS.has(word.text) && !isCountry(word.text) && !standsAlone(all, at);
};

/** Whether a known place stands here and no further capital goes on the name: "Lindau announced". */
const standsAlone = (all: readonly Word[], at: number): boolean => {
  const end = knownPlaceAt(all, at);
  return end !== null && !nameable(all[end + 1]);
};

const joined = (word: Word | undefined, next: Word | undefined): boolean =>
  touches(word, next) || (word !== undefined && word.sentence === next?.sentence && /^\s&\s$/u.test(word.after));

/** Every place where the text names who announces. */
export function announcers(manuscript: Manuscript): Proposal<'organisations'>[] {
  const found = announcing(manuscript);
  if (!found) return [];
  const all = wordsOf(manuscript);
  return all.flatMap((word, at) => {
    const last = all[at + found.words.length - 1];
    const fits =
      last !== undefined &&
      word.text === found.words[0] &&
      collapse(manuscript.text.slice(word.span[0], last.span[1])) === found.name;
    const glued = touches(all[at - 1], word) && all[at - 1]?.capital && !all[at - 1]?.first;
    return fits && !glued ? [proposal(manuscript, word, last, 'name')] : [];
  });
}
