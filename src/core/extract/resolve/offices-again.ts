import type { Article } from '../../article.ts';
import { regex } from '../../regex.ts';
import { countryOf } from '../vocabulary/countries.ts';
import { withoutField } from './office-pointers.ts';

type People = Article['people'];

/** Where words point at somebody by an office that the text told before, and at whom. */
export interface Pointing {
  readonly at: number;
  readonly length: number;
  readonly person: number;
}

const NATIONAL = regex(
  String.raw`(?<![\p{L}\p{N}'’-])[Tt]he\s+(?<country>\p{Lu}[\p{L}.]+(?:\s\p{Lu}\p{L}+)??)\s+(?:(?:[Ff]oreign|prime|deputy|finance|defen[cs]e|trade|top|senior|vice)\s+){0,2}(?<head>[Aa]mbassador|[Mm]inister|[Ss]ecretary|president|premier|envoy|diplomat|leader|official|governor|chancellor|representative)(?![\p{L}’'-])(?!\s+(?:of|for|and)\s|\s+\p{Lu})`,
  'gu',
);
/** Words for any holder of a public office. */
const ANY: ReadonlySet<string> = new Set(['diplomat', 'official']);
/** Offices whose holders lead their country. */
const LEADS = /^(?:president|premier|prime\sminister|chancellor|king|queen|emir|amir|sultan|state\scounsellor)$/iu;

const lastOf = (title: string): string =>
  withoutField(title.toLowerCase())
    .split(/[\s-]+/u)
    .at(-1) ?? '';

const LAST_THREE = regex(String.raw`(?:\p{Lu}\p{Ll}+\s){2}\p{Lu}\p{Ll}+$`, 'u');

/** Letters that stand for an office: those in brackets behind it, and the first ones of its last three words, "the DCE". */
function lettersOf(
  wordsOf: (span: readonly [number, number]) => string,
  [start, end]: readonly [number, number],
): string[] {
  const told = /\((\p{Lu}{2,5})\)(?=[^()]{0,8}$)/u.exec(wordsOf([start, end + 8]))?.[1];
  const last = LAST_THREE.exec(wordsOf([Math.max(0, start - 20), end]))?.[0];
  return [told, last?.replace(/[^\p{Lu}]/gu, '')].flatMap(letters => (letters ? [letters] : []));
}

/** Fewest and most words of an office that is told again in full. */
const LEAST = 3;
const MOST = 14;

/**
 * What points at people by office and country ("the Halmian ambassador") or by the whole of an office ("the Minister of State at the
 * Ministry of Ports"), where one person of the text fits.
 */
export function officesAgain(
  people: People,
  organisations: Article['organisations'],
  wordsOf: (span: readonly [number, number]) => string,
) {
  const holders = new Map<string, Set<number>>();
  const wholes = new Map<string, Set<number>>();
  const add = (map: Map<string, Set<number>>, key: string, person: number) =>
    map.set(key, (map.get(key) ?? new Set()).add(person));
  for (const [person, { roles }] of people.entries()) {
    // "the Prime Minister and Minister of Ports"
    if (roles.length > 1) add(wholes, roles.map(({ title }) => title).join(' and '), person);
    for (const { title, organisation, spans } of roles) {
      const country = organisation && countryOf(organisation);
      if (country) {
        add(holders, `${country} ${lastOf(title)}`, person);
        if (LEADS.test(title)) add(holders, `${country} leader`, person);
        if (lastOf(title) === 'secretary') add(holders, `${country} minister`, person);
        for (const any of ANY) add(holders, `${country} ${any}`, person);
      }
      // "the Director General of SHC"
      for (const body of organisations)
        if (organisation === body.name || organisation === body.acronym)
          for (const name of [body.name, body.acronym])
            if (name && /^\p{Lu}/u.test(title)) add(wholes, `${title} of ${name}`, person);
      // "Director, State Harbour Office (SHO)": the letters are of the body.
      for (const letters of spans[0] ? lettersOf(wordsOf, spans[0]) : [])
        if (!organisations.some(({ name, acronym }) => name === letters || acronym === letters))
          add(wholes, letters, person);
      const whole = spans[0] && wordsOf(spans[0]).replace(/\s+/gu, ' ');
      const count = whole?.split(' ').length ?? 0;
      // "the Member of Parliament" of "Member of Parliament for Quenby"
      for (const told of new Set([whole, whole?.replace(/\s(?:for|in|at)\s.*$/u, '')]))
        if (told && count <= MOST && told.split(' ').length >= LEAST) add(wholes, told, person);
    }
  }
  const only = (found: Set<number> | undefined): number | null => (found?.size === 1 ? ([...found][0] ?? null) : null);
  return (text: string): Pointing[] => {
    const found: Pointing[] = [];
    for (const { 0: all, index, groups } of text.matchAll(NATIONAL)) {
      const country = countryOf(groups?.country ?? '');
      const person = country ? only(holders.get(`${country} ${groups?.head?.toLowerCase()}`)) : null;
      if (person !== null) found.push({ at: index, length: all.length, person });
    }
    const plain = text.replace(/\s/gu, ' ');
    for (const [whole, persons] of wholes) {
      const person = only(persons);
      const at = person === null ? -1 : plain.indexOf(`he ${whole} `) - 1;
      // "the Minister of Health of Corvane": another's.
      const goesOn = /^\s(?:of|for|and)\s|^\s\p{Lu}/u.test(plain.slice(at + whole.length + 4));
      if (person !== null && at >= 0 && !goesOn) found.push({ at, length: whole.length + 4, person });
    }
    return found;
  };
}
