import type { SourceFormatName } from './index.ts';
import { isPage } from './page/is-page.ts';

/** Enough of a text to tell what it is by. */
const ENOUGH = 40_000;

/** Headers that only the machines between mail programs write. */
const TRANSPORT =
  /^(?:received|return-path|delivered-to|mime-version|message-id|content-transfer-encoding|dkim-signature|x-[\w-]{2,40}|content-type):[ \t]*\S/gim;
const HEADERS =
  /^\s*(?:From [^\n]{3,120}\n)?(?:[A-Za-z][A-Za-z0-9-]{1,60}:[^\n]{0,2000}\n(?:[ \t]+\S[^\n]{0,2000}\n){0,40}){2,80}/;

/** An object of JSON with a name that only news in JSON bears. */
const JSON_NEWS =
  /^\s*(?:\[\s*)?\{(?=\s*")[\s\S]*?"(?:@context|@graph|bodies|body_\w+)"\s*:|^\s*\{\s*"schema"\s*:\s*"pressbrief\/article@/;

/** Marks of Markdown, each with how sure one of them is; a text that reaches the sum is Markdown. */
const marks: readonly (readonly [weight: number, most: number, mark: RegExp])[] = [
  [2, 1, /^\s*#\s+["“]?[\p{L}\p{N}*[]/u],
  [1, 1, /(?:^|\n)#{2,6}\s+["“]?[\p{L}\p{N}*[]/gu],
  [1, 2, /(?<![\p{L}\p{N}*])\*\*(?=\S)[^*\n]{1,200}(?<=\S)\*\*(?!\*)/gu],
  [1, 2, /\[[^\]\n]{1,200}\]\((?:https?:\/\/|mailto:|\/)[^()\s]{1,400}\)/g],
  [2, 1, /^[ \t]{0,3}\|?(?:[ \t]*:?-{3,}:?[ \t]*\|)+(?:[ \t]*:?-{3,}:?[ \t]*)?$/m],
  [2, 1, /^---\n(?:title|date|author|layout|lang)\s?:/],
];
const ENOUGH_MARKS = 2;

/**
 * What a text that came as plain text is all the same: news in JSON, a page or a mail copied with its marks, Markdown, or nothing but text.
 * Only plain signs count: a text that holds a tag or a star is text.
 */
export function formatIn(text: string): SourceFormatName {
  const head = text.slice(0, ENOUGH).replace(/\r\n?/g, '\n');
  if (JSON_NEWS.test(head)) return 'json';
  if (isPage(head)) return 'html';
  const headers = HEADERS.exec(head)?.[0] ?? '';
  if ((headers.match(TRANSPORT)?.length ?? 0) >= 2) return 'mail';
  const sum = marks.reduce(
    (told, [weight, most, mark]) => told + weight * Math.min(most, head.match(mark)?.length ?? 0),
    0,
  );
  return sum >= ENOUGH_MARKS ? 'markdown' : 'txt';
}
