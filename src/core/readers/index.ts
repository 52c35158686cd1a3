import type { Reader } from '../manuscript.ts';

/** One input format: its facts, and how to fetch its reader when it is first needed. */
export interface SourceFormat {
  readonly title: string;
  readonly mediaType: string;
  /** Other media types that bodies of it may come under. */
  readonly alsoCalled?: readonly string[];
  /** Without dot, lower case. */
  readonly extensions: readonly string[];
  readonly load: () => Promise<Reader>;
  /** Of endings that serve for much else: how to fetch what tells whether bytes are a source of it. */
  readonly loadTest?: () => Promise<(bytes: Uint8Array) => boolean>;
}

/** Every media type that bodies of a format may come under. */
export const mediaTypesOf = ({ mediaType, alsoCalled = [] }: SourceFormat): readonly string[] => [
  mediaType,
  ...alsoCalled,
];

/** THE TABLE of input formats. */
export const readers = {
  txt: {
    title: 'plain text',
    mediaType: 'text/plain',
    extensions: ['txt', 'text'],
    load: async () => (await import('./txt/read.ts')).read,
  },
  markdown: {
    title: 'Markdown',
    mediaType: 'text/markdown',
    extensions: ['md', 'markdown'],
    load: async () => (await import('./markdown/read.ts')).read,
  },
  html: {
    title: 'web page',
    mediaType: 'text/html',
    extensions: ['html', 'htm'],
    load: async () => (await import('./html/read.ts')).read,
  },
  mail: {
    title: 'mail with its headers',
    mediaType: 'message/rfc822',
    extensions: ['eml'],
    load: async () => (await import('./mail/read.ts')).read,
  },
  docx: {
    title: 'Word document',
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    extensions: ['docx'],
    load: async () => (await import('./docx/read.ts')).read,
  },
  json: {
    title: 'news in JSON: a record of ours, a NewsArticle of schema.org, ninjs of the IPTC',
    mediaType: 'application/json',
    alsoCalled: ['application/ld+json', 'application/ninjs+json'],
    extensions: ['json', 'jsonld'],
    load: async () => (await import('./json/read.ts')).read,
    loadTest: async () => (await import('./json/read.ts')).holdsSource,
  },
} as const satisfies Record<string, SourceFormat>;

export type SourceFormatName = keyof typeof readers;
