import type { OfficeProposal } from '../../finding.ts';
import { touches, type Word } from '../../tokens.ts';
import { BODY_HEADS } from '../../vocabulary/bodies.ts';
import { countryOf } from '../../vocabulary/countries.ts';
import { formalEnd, plainName } from '../places/formal.ts';
import { knownPlaceAt } from '../places/known.ts';

/** Whether a word goes on the name of a body: a capital, or "of" before one. */
export const goesOn = (word: Word | undefined, next: Word | undefined): boolean =>
  word?.capital === true || (word?.text === 'of' && next?.capital === true && touches(word, next));

/** Most words of a body. */
const BODY = 10;

/** The whole name of a body that begins at a word: "(Commissioner Ada Brennick of the) Sorrel Ports Office". Null where none does. */
function bodyFrom(words: readonly Word[], from: number): string | null {
  if (!words[from]?.capital || !touches(words[from - 1], words[from])) return null;
  let to = from;
  const headed = () => words.slice(from, to + 1).some(({ text }) => BODY_HEADS.has(text));
  const joins = () => words[to + 1]?.text === 'and' && words[to + 2]?.capital === true && !headed();
  while (to - from < BODY && touches(words[to], words[to + 1]) && (goesOn(words[to + 1], words[to + 2]) || joins()))
    to += 1;
  const run = words.slice(from, to + 1);
  return run.length > 1 && run.some(({ text }) => BODY_HEADS.has(text)) ? run.map(({ text }) => text).join(' ') : null;
}

/** The country behind a name and "of": "President Ada Brennick of ‹Peru›". Null where none stands there. */
function countryBehind(words: readonly Word[], to: number): string | null {
  const from = to + (words[to + 2]?.text === 'the' ? 3 : 2);
  // "President Ada Brennick, of Peru;"
  const apart = words[to]?.after.trim() === ',' && words[to]?.sentence === words[to + 1]?.sentence;
  if (!(touches(words[to], words[to + 1]) || apart) || !touches(words[from - 1], words[from])) return null;
  const end = formalEnd(words, from) ?? knownPlaceAt(words, from);
  if (apart && end !== null && !/^[,;.)]/u.test(words[end]?.after.trim() ?? '')) return null;
  if (end === null || (touches(words[end], words[end + 1]) && words[end + 1]?.capital)) return null;
  const name = words
    .slice(from, end + 1)
    .map(({ text }) => text)
    .join(' ');
  // "the People’s Republic of Peru"
  return countryOf(name) ?? countryOf(plainName(name));
}

/** Ranks of a force, whose unit may stand between commas behind the name. */
const OF_FORCE = /\b(?:Sergeant|Inspector|Superintendent|Constable)$/u;
/** The unit between commas at a word: "‹Quenby CIB›, says"; null where no acronym or head of a body ends it. */
function unitBehind(words: readonly Word[], from: number): string | null {
  let to = from;
  while (to - from < 3 && touches(words[to], words[to + 1]) && words[to + 1]?.capital) to += 1;
  const run = words.slice(from, to + 1);
  const last = words[to];
  if (!run.every(({ capital }) => capital) || last?.after.trim() !== ',') return null;
  return last.upper || BODY_HEADS.has(last.text) ? run.map(({ text }) => text).join(' ') : null;
}

/** Offices of a place: "Mayor Ada Brennick of Quenby". */
const SEATED = /^(?:(?:Deputy|Lord|Lady|Acting|Vice)\s)*(?:Mayor|Governor|Bishop|Archbishop|King|Queen|Senator)$/u;
/** The office with the place that stands behind the name of its holder. */
export function seated(words: readonly Word[], to: number, office: OfficeProposal): OfficeProposal {
  const of = words[to + 1];
  // "Inspector Ada Brennick, of Orrin Police, said"
  const parted = words[to]?.after.trim() === ',' && of?.sentence === words[to]?.sentence;
  // "Sergeant Ada Brennick, Quenby CIB, says"
  const unit = parted && OF_FORCE.test(office.title) && office.organisation === null ? unitBehind(words, to + 1) : null;
  if (unit) return { ...office, organisation: unit };
  if (office.organisation === null && parted && /^(?:of|from)$/u.test(of?.text ?? '')) {
    const body = bodyFrom(words, to + (words[to + 2]?.text === 'the' ? 3 : 2));
    return body ? { ...office, organisation: body } : office;
  }
  if (office.organisation === null && /^(?:of|from)$/u.test(of?.text ?? '') && touches(words[to], of)) {
    const body = bodyFrom(words, to + (words[to + 2]?.text === 'the' ? 3 : 2));
    if (body) return { ...office, organisation: body };
  }
  const country = office.organisation === null && of?.text === 'of' ? countryBehind(words, to) : null;
  if (country !== null) return { ...office, organisation: country };
  const first = words[to + 2];
  if (office.organisation !== null || !SEATED.test(office.title) || of?.text !== 'of') return office;
  if (!touches(words[to], of) || !touches(of, first) || !first?.capital) return office;
  let end = to + 2;
  while (end - to < 4 && touches(words[end], words[end + 1]) && words[end + 1]?.capital) end += 1;
  const name = words
    .slice(to + 2, end + 1)
    .map(({ text }) => text)
    .join(' ');
  return { ...office, organisation: countryOf(name) ?? name };
}
