import type { Manuscript } from '../../../../manuscript.ts';
import { collapse } from '../../../../span.ts';
import type { OfficeProposal } from '../../../finding.ts';
import { touches, type Word } from '../../../tokens.ts';
import { BODY_HEADS, KNOWN_BODIES } from '../../../vocabulary/bodies.ts';
import { countryOf } from '../../../vocabulary/countries.ts';
import { GIVEN_NAMES } from '../../../vocabulary/given-names.ts';
import { isMonthOrDay, NOT_NAMES } from '../../../vocabulary/not-names.ts';
import { OF_BODIES } from '../../../vocabulary/offices.ts';
import { LEADS } from './described.ts';

const MOST_OF_OWNER = 9;
/** Adjectives of regions between an owner and an office: "NVF's sub-Saharan Africa representative". */
const REGIONAL = /^(?:(?:sub|trans|south|north)-\p{Lu}\p{Ll}+|(?:north|south|east|west)(?:ern)?|central|regional)$/u;

/** Offices in charge of something, which bodies give: "Quillon's head of programmes". */
const IN_CHARGE = /^(?:\p{L}+\s){0,2}(?:head|director|manager|officer|adviser|advisor)\s(?:of|for)\s/iu;

/** Whether a word may stand in the name of an owner: a capital, or "of", "for", "and" between capitals. */
const goesWith = (words: readonly Word[], at: number): boolean =>
  words[at]?.capital === true
    ? !(words[at]?.first && NOT_NAMES.has(words[at]?.text.toLowerCase() ?? ''))
    : ['of', 'for', 'and'].includes(words[at]?.text ?? '') && words[at - 1]?.capital === true;

/** Where the owner of the office at a word ends: "Halmia's" before "new Minister", "NVF's" before "sub-Saharan Africa representative". Null where none stands there. */
function ownerBefore(words: readonly Word[], from: number): number | null {
  let at = from - 1;
  while (from - at < 3 && (LEADS.has(words[at]?.text ?? '') || REGIONAL.test(words[at]?.text ?? ''))) at -= 1;
  const owner = words[at];
  if (!owner || owner.sentence !== words[from]?.sentence) return null;
  // "Tidal Patent Office (TPO)’s Vice President": its short form owns.
  const short = owner.text === 's' ? words[at - 1] : undefined;
  if (short?.upper && /^\)['’]$/u.test(short.after)) return at - 1;
  return owner.possessive && /^['’]s?\s+$/.test(owner.after) ? at : null;
}

/** The name of the owner that ends at a word: a country, a body, or whose office of the kind only a body has. */
function ownerAt(
  words: readonly Word[],
  at: number,
  title: string,
): { readonly name: string; readonly first: number } | null {
  const owner = words[at] as Word;
  const known = countryOf(owner.text) ?? (owner.upper || KNOWN_BODIES.has(owner.text) ? owner.text : null);
  if (known) return { name: known, first: at };
  let first = at;
  while (at - first < MOST_OF_OWNER && touches(words[first - 1], words[first]) && goesWith(words, first - 1))
    first -= 1;
  const run = words.slice(first, at + 1);
  const name = run.map(({ text }) => text).join(' ');
  if (!run[0]?.capital) return null;
  const country = countryOf(name);
  if (country) return { name: country, first };
  if (run.some(({ text }) => BODY_HEADS.has(text) || text === 'Airport')) return { name, first };
  const plain =
    (OF_BODIES.test(title) || IN_CHARGE.test(title)) &&
    run.every(({ text }) => !GIVEN_NAMES.has(text) && !isMonthOrDay(text) && !NOT_NAMES.has(text.toLowerCase()));
  return plain && run.length < 5 ? { name, first } : null;
}

/**
 * The office with the country or body that owns it: "Halmia's Minister of Water". Where somebody serves, which the office names as well, is
 * part of its title then: "NVF's Africa representative", "the Bank's country manager in Kenya".
 */
export function ownedBy(
  { text }: Manuscript,
  words: readonly Word[],
  from: number,
  office: OfficeProposal,
): OfficeProposal {
  const at = ownerBefore(words, from);
  if (at === null) return office;
  const owner = ownerAt(words, at, office.title);
  if (!owner) return office;
  const start = words[owner.first]?.span[0] ?? office.span[0];
  if (office.organisation === null) return { ...office, organisation: owner.name, span: [start, office.span[1]] };
  const whole = collapse(text.slice(office.span[0], office.span[1]));
  const served = countryOf(office.organisation) ?? office.organisation;
  const posted = [` in ${office.organisation}`, ` for ${office.organisation}`, ` for the ${office.organisation}`].some(
    tail => whole.endsWith(tail),
  );
  const leading = whole.startsWith(`${office.organisation} `);
  if (served === owner.name || !(posted || leading)) return office;
  const title = collapse(text.slice(leading ? (words[at + 1]?.span[0] ?? 0) : office.span[0], office.span[1]));
  return { ...office, title, organisation: owner.name, span: [start, office.span[1]] };
}
