import type { Article } from '../../article.ts';
import { OFFICES } from '../vocabulary/speakers.ts';

/** The last word of an office in lower case, where it is one that can stand for the person: "the Director". */
function officeOf(title: string): string | null {
  const head =
    title
      .toLowerCase()
      .replace(/\s+(?:of|for|to|at|in)\s.*$/u, '')
      .split(/\s+/u)
      .at(-1) ?? '';
  return OFFICES.has(head) ? head : null;
}

/** "the director" or "the Director", unless more of an office or a name follows. */
export const pointerTo = (head: string): RegExp => {
  const capital = head.length <= 3 ? head.toUpperCase() : `${head.charAt(0).toUpperCase()}${head.slice(1)}`;
  return new RegExp(String.raw`\b[Tt]he\s+(?:${head}|${capital})\b(?!['’-]|\s+(?:of|for|to|and)\b|\s+\p{Lu})`, 'gu');
};

/** "the Secretary-General": the whole short title of the one person who holds it. */
export const theTitle = (title: string): RegExp => {
  const whole = title.replace(/[\s-]/gu, String.raw`[\s-]`);
  const short = title.replace(/\bPrime\sMinister\b/u, 'PM').replace(/\s/gu, String.raw`\s`);
  return new RegExp(String.raw`\b[Tt]he\s+(?:${whole}|${short})(?!['’-]|\s+(?:of|for|to|and)\b|\s+\p{Lu})`, 'gu');
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
export function titleTable(people: Article['people']): ReadonlyMap<string, number> {
  const holders = new Map<string, Set<number>>();
  for (const [person, { roles }] of people.entries())
    for (const { title } of roles) {
      const short = title.replace(/\s(?:of|for|to|at|in)\s.*$/su, '').replace(RANK, '');
      if (/^(?:\p{Lu}\p{Ll}+[\s-]){1,2}\p{Lu}\p{Ll}+$/u.test(short))
        holders.set(short, (holders.get(short) ?? new Set()).add(person));
    }
  return new Map(
    [...holders].flatMap(([title, held]) => (held.size === 1 ? [[title, [...held][0] as number] as const] : [])),
  );
}

/** Heads of offices that exactly one person holds. */
export function officeTable(people: Article['people']): ReadonlyMap<string, number> {
  const holders = new Map<string, Set<number>>();
  for (const [person, { roles }] of people.entries())
    for (const { title } of roles) {
      const head = officeOf(title);
      if (head) holders.set(head, (holders.get(head) ?? new Set()).add(person));
    }
  return new Map(
    [...holders].flatMap(([head, held]) => (held.size === 1 ? [[head, [...held][0] as number] as const] : [])),
  );
}
