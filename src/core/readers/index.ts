import type { Reader } from '../manuscript.ts';

/** One input format: its facts, and how to fetch its reader when it is first needed. */
export interface SourceFormat {
  readonly title: string;
  readonly mediaType: string;
  /** Without dot, lower case. */
  readonly extensions: readonly string[];
  readonly load: () => Promise<Reader>;
}

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
} as const satisfies Record<string, SourceFormat>;

export type SourceFormatName = keyof typeof readers;
