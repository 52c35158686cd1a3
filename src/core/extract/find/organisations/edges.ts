import { touches, type Word } from '../../tokens.ts';
import { nameable } from '../nameable.ts';
import { coordinated } from './coordinated.ts';
import { isOffice } from './held.ts';
import { officeOwner } from './office-owner.ts';

/** Most words before a head, and behind it. */
export const LONGEST = 14;
/** Small words that may stand before a name. */
export const ARTICLES = new Set(['the', 'la', 'le', 'les', 'el', 'los', 'las']);

/** Owners that stand inside the names of bodies: "Central People's Government". */
const INNER_OWNERS = new Set(
  'People Women Children Men Workers Farmers Veterans Nurses Teachers Lawyers Consumers Mothers Magistrates Employers Traders Writers Artists Students Manufacturers Presidents Ministers Queen King'.split(
    ' ',
  ),
);
/** Whether two words may be neighbours in the name of a body: nothing, "&" or the "'s" of an inner owner stands between them. */
export const joins = (word: Word | undefined, next: Word | undefined): boolean =>
  touches(word, next) ||
  (word !== undefined &&
    next !== undefined &&
    word.sentence === next.sentence &&
    word.capital &&
    next.capital &&
    ((/^\s&\s$/u.test(word.after) && next.text !== 'Former') ||
      ((INNER_OWNERS.has(word.text) || /\p{Ll}men$/u.test(word.text)) && /^['’]s?\s+$/u.test(word.after))));

/** Offices that stand in the names of bodies: "King Orrin Foundation", "State Department". */
const NAMED_AFTER = new Set('General Chief Justice State King Queen Prince Princess Sultan Emperor'.split(' '));

/** The first word of the name that leads up to a head: capitals that touch, back to the first that cannot belong. */
export function leftEdge(words: readonly Word[], head: number): number {
  let from = head;
  while (
    head - from < LONGEST &&
    (nameable(words[from - 1]) || isAdHoc(words, from - 1)) &&
    joins(words[from - 1], words[from])
  ) {
    const before = words[from - 1];
    if (
      !before ||
      /-\p{Ll}{3,}$/u.test(before.text) ||
      /^(?:Improving|Strengthening|Enhancing|Promoting|Advancing|Reducing|Empowering|Transforming|Protecting|Ensuring|Accelerating|Fostering|Expanding|Newly|Established|Constituted)$/u.test(
        before.text,
      ) ||
      (before.role === 'headline' && /^(?:To|In|On|At|With|By|From|As)$/u.test(before.text)) ||
      ARTICLES.has(before.text.toLowerCase()) ||
      (isOffice(before) && !NAMED_AFTER.has(before.text) && !isExecutive(words, from - 1))
    )
      break;
    from -= 1;
  }
  if (from === head && words[head]?.text === 'Office') return officeOwner(words, head);
  const first = words[from - 1];
  if (from === head && first?.text === 'Justice' && touches(first, words[from]) && words[head]?.text === 'Department')
    from -= 1;
  return coordinated(words, from, head);
}

/** The small half of "Ad hoc" within a name: "Ministerial Ad hoc Committee". */
const isAdHoc = (words: readonly Word[], at: number): boolean =>
  words[at]?.text === 'hoc' && words[at - 1]?.text === 'Ad' && touches(words[at - 1], words[at]);

/** Bodies that are called executive: "Executive Board". */
const EXECUTIVE = new Set(['Board', 'Body', 'Committee', 'Council', 'Office', 'Agency', 'Authority']);
const isExecutive = (words: readonly Word[], at: number): boolean =>
  words[at]?.text === 'Executive' && EXECUTIVE.has(words[at + 1]?.text ?? '');
