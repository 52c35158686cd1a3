import type { Article } from '../article.ts';

/** One way to write the record itself: its facts, and how to fetch its writer when it is first needed. */
export interface RecordFormat {
  readonly title: string;
  readonly mediaType: string;
  /** Name of the file that holds it. */
  readonly file: string;
  readonly load: () => Promise<(article: Article) => Uint8Array>;
}

/** THE TABLE of record formats. */
export const recordFormats = {
  json: {
    title: 'the record with its evidence',
    mediaType: 'application/json',
    file: 'article.json',
    load: async () => (await import('./json.ts')).write,
  },
} as const satisfies Record<string, RecordFormat>;
