import type { Article } from '../../article.ts';
import type { Span } from '../../span.ts';
import { OFFICES } from '../vocabulary/speakers.ts';

type People = Article['people'];

/** A head of offices, and of each who holds one the words of his titles, lower case. */
interface Held {
  readonly head: string;
  readonly pattern: RegExp;
  readonly holders: ReadonlyMap<number, ReadonlySet<string>>;
}

/** Words that point at somebody by his office, and all whom they may mean. */
export interface OfficePointer {
  readonly span: Span;
  readonly holders: readonly number[];
}

/** An office without what it is of: "Director General" of "Director General of Ports". */
export const withoutField = (title: string): string => title.replace(/\s(?:of|for|to|at|in)\s.*$/su, '');

/** The last word of an office in lower case, where it is one that can stand for the person: "the Director". */
function officeOf(title: string): string | null {
  const head = withoutField(title.toLowerCase()).split(/\s+/u).at(-1) ?? '';
  return OFFICES.has(head) ? head : null;
}

/** "the director", "the Director" or "the federal director", unless more of an office or a name follows. */
const pointerTo = (head: string): RegExp => {
  const capital = head.length <= 3 ? head.toUpperCase() : `${head.charAt(0).toUpperCase()}${head.slice(1)}`;
  return new RegExp(
    String.raw`\b[Tt]he\s+((?:(?!the\b)[\p{L}-]{2,20}\s+){0,3})(?:${head}|${capital})\b(?!['’-]|\s+(?:of|for|to|and)\b|\s+\p{Lu})`,
    'gu',
  );
};

const wordsIn = (title: string): readonly string[] => title.toLowerCase().match(/[\p{L}-]{2,}/gu) ?? [];
const SMALL: ReadonlySet<string> = new Set(['of', 'for', 'the', 'and', 'at', 'in', 'to', 'on']);

/** The heads of all offices that people hold. */
export function officesHeld(people: People): readonly Held[] {
  const heads = new Map<string, Map<number, Set<string>>>();
  for (const [person, { roles }] of people.entries())
    for (const { title, organisation } of roles) {
      const head = officeOf(title);
      if (!head) continue;
      const holders = heads.get(head) ?? new Map<number, Set<string>>();
      const words = holders.get(person) ?? new Set();
      for (const word of [...wordsIn(title), ...wordsIn(organisation ?? '')]) if (!SMALL.has(word)) words.add(word);
      heads.set(head, holders.set(person, words));
    }
  return [...heads].map(([head, holders]) => ({ head, pattern: pointerTo(head), holders }));
}

/** Every pointer of the head in the text: a word before the head must stand in the title of whom it means. */
export function pointersWith({ head, pattern, holders }: Held, text: string): OfficePointer[] {
  return [...text.matchAll(pattern)].flatMap(({ 0: all, 1: before = '', index }): OfficePointer[] => {
    const told = wordsIn(before);
    const fitting = [...holders].filter(([, words]) => told.every(word => words.has(word)));
    // "the minister" beside a Prime Minister is no Prime Minister.
    const plain = fitting.filter(([, words]) => head !== 'minister' || told.includes('prime') || !words.has('prime'));
    const meant = fitting.length > 1 ? plain : fitting;
    return meant.length === 0 ? [] : [{ span: [index, index + all.length], holders: meant.map(([person]) => person) }];
  });
}

/** "the Secretary-General": the whole short title of the one person who holds it. */
export const theTitle = (title: string): RegExp => {
  const whole = title.replace(/[\s-]/gu, String.raw`[\s-]`);
  const short = title.replace(/\bPrime\sMinister\b/u, 'PM').replace(/\s/gu, String.raw`\s`);
  // "the DG", "the VC"
  const letters = title.replace(/[^\p{Lu}]/gu, '');
  return new RegExp(
    String.raw`\b[Tt]he\s+(?:${whole}|${short}|${letters})(?!['’-]|\s+(?:of|for|to|and)\b|\s+\p{Lu})`,
    'gu',
  );
};

/** An office in capitals that begins a sentence or a clause without its holder: "High Commissioner briefed them". */
export const opensWith = (title: string): RegExp => {
  const words = title.replace(/\s/gu, String.raw`\s+`);
  return new RegExp(
    String.raw`(?:^${words}(?=,?\s+\p{Ll})|(?<=[,;]\s)${words}(?=\s+\p{Ll}))(?!\s+(?:of|for|to|and)\b)`,
    'gu',
  );
};

/** A rank behind an office: "Foreign Secretary Ambassador". */
const RANK =
  /(?<!Secretary|Director|Attorney|Governor|Auditor|Consul|Inspector)\s(?:Ambassador|General|Admiral|Professor|Justice|Senator)$/u;

/** Offices of two or three words in capitals that exactly one person holds, without what they are of. */
export function titleTable(people: People): ReadonlyMap<string, number> {
  const holders = new Map<string, Set<number>>();
  for (const [person, { roles }] of people.entries())
    for (const { title } of roles) {
      const short = withoutField(title).replace(RANK, '');
      if (/^(?:\p{Lu}\p{Ll}+[\s-]){1,2}\p{Lu}\p{Ll}+$/u.test(short))
        holders.set(short, (holders.get(short) ?? new Set()).add(person));
    }
  return new Map(
    [...holders].flatMap(([title, held]) => (held.size === 1 ? [[title, [...held][0] as number] as const] : [])),
  );
}
