import type { Article } from '../article.ts';
import { paragraphAt } from '../manuscript.ts';
import { overlaps, type Span } from '../span.ts';
import { countWords } from './clauses.ts';

/** Words before a list are told with its items up to so many. */
const LONGEST = 25;

/** No more items of a list are looked at to tell what leads to them, or what they go on with. */
const MOST_ITEMS = 100;

/** An item that is no sentence of its own opens with a small letter. */
const CONTINUES = /^(?:[-–—•*·▪]\s*)?\p{Ll}/u;
/** A line of its own before a list, read as a heading: "The Trust asks the town to". */
const OPENS = /\s(?:to|that|for|will)(?:\s?:)?$/u;
const CLOSED = /[.!?]["”’)]?\s*$/u;

/** Whether words only lead to what follows: "members will:". */
export const leadsOn = (words: string): boolean => /[:：]\s*$/u.test(words);

/** What a list says before its items and each of them goes on with: "The Trust asks the town to:". Null outside of lists, and where items are sentences or it is long. */
export function leadIn({ text, paragraphs }: Article, place: Span): Span | null {
  const home = paragraphAt(paragraphs, place[0]);
  if (home?.role !== 'list-item' || !CONTINUES.test(text.slice(...home.span))) return null;
  const above = paragraphs.slice(Math.max(0, home.number - 1 - MOST_ITEMS), home.number - 1);
  const before = above.findLast(({ role }) => role !== 'list-item');
  const lead = before?.sentences.at(-1) ?? null;
  const words = lead ? text.slice(...lead).trimEnd() : '';
  const opens = before?.role === 'body' ? !CLOSED.test(words) : before?.role === 'heading' && OPENS.test(words);
  return opens && words !== '' && countWords(words) <= LONGEST ? lead : null;
}

/** What a sentence leads to: items of a list, and whether more follow than are told. */
export interface Led {
  readonly items: readonly Span[];
  readonly more: boolean;
}

/** The items right behind a sentence that ends with a colon, as many as a row can hold; no item where the first is too long already. Null where no list follows. */
export function itemsBehind({ text, paragraphs }: Article, sentence: Span): Led | null {
  if (!leadsOn(text.slice(...sentence))) return null;
  const home = paragraphAt(paragraphs, sentence[0]);
  const last = home?.sentences.at(-1);
  if (!home || !last || !overlaps(last, sentence)) return null;
  const behind = paragraphs.slice(home.number, home.number + MOST_ITEMS);
  const end = behind.findIndex(({ role }) => role !== 'list-item');
  const items = behind
    .slice(0, end < 0 ? behind.length : end)
    .map(({ span, sentences: [first = span] }): Span => [first[0], span[1]]);
  if (items.length === 0) return null;
  const told: Span[] = [];
  let room = LONGEST;
  for (const item of items) {
    room -= countWords(text.slice(...item));
    if (room < 0) break;
    told.push(item);
  }
  return { items: told, more: told.length < items.length };
}
