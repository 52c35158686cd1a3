import { readFileSync } from 'node:fs';
import { type Article, readArticle } from '#app/convert';
import { filesIn } from '../../house-rules/files.ts';

const paths = ['examples', 'tests/fixtures/kit', 'tests/fixtures/languages', 'tests/fixtures/reading']
  .flatMap(filesIn)
  .filter(path => /\.(?:txt|md|html|eml)$/.test(path));

let all: Promise<readonly (readonly [path: string, article: Article])[]> | undefined;

/** The records of all invented sources that there are, by their paths; made once. */
export function ownArticles(): typeof all & {} {
  const made = async (path: string) => [path, (await readArticle(readFileSync(path), 'source.txt', {})).value] as const;
  all ??= Promise.all(paths.map(made));
  return all;
}

/** The record of a text. */
export const articleOf = async (text: string, declared = {}): Promise<Article> =>
  (await readArticle(new TextEncoder().encode(text), 'source.txt', declared)).value;

/** What an export wrote, as a value. */
export const writtenIn = (bytes: Uint8Array) => JSON.parse(new TextDecoder().decode(bytes));
