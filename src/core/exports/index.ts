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
  'json-ld': {
    title: 'the record as a NewsArticle of schema.org (JSON-LD)',
    mediaType: 'application/ld+json',
    file: 'article.jsonld',
    load: async () => (await import('./json-ld.ts')).write,
  },
  ninjs: {
    title: 'the record as ninjs 3 of the IPTC',
    mediaType: 'application/ninjs+json',
    file: 'article.ninjs.json',
    load: async () => (await import('./ninjs.ts')).write,
  },
} as const satisfies Record<string, RecordFormat>;

export type RecordFormatName = keyof typeof recordFormats;
