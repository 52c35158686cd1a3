import type { Article } from '../article.ts';
import { paragraphAt } from '../manuscript.ts';
import type { Span } from '../span.ts';
import { countWords } from './clauses.ts';

/** Words before a list are told with its items up to so many. */
const LONGEST = 25;

/** A list whose items go on with the words before it has at most so many. */
const MOST_ITEMS = 100;

/** An item that is no sentence of its own opens with a small letter. */
const CONTINUES = /^(?:[-–—•*·▪]\s*)?\p{Ll}/u;
/** A line of its own before a list, read as a heading: "The Trust asks the town to". */
const OPENS = /\s(?:to|that|for|will)(?:\s?:)?$/u;
const CLOSED = /[.!?]["”’)]?\s*$/u;

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
