import type { Writer } from './writer.ts';

/** One output format: its facts, and how to fetch its writer when it is first needed. */
export interface DocumentFormat {
  readonly title: string;
  readonly mediaType: string;
  readonly extension: string;
  readonly load: () => Promise<Writer>;
}

/** THE TABLE of document formats. */
export const writers = {
  pdf: {
    title: 'PDF/UA-1 and PDF/A-3a',
    mediaType: 'application/pdf',
    extension: 'pdf',
    load: async () => (await import('./pdf/write.ts')).write,
  },
  docx: {
    title: 'Word document, to edit',
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    extension: 'docx',
    load: async () => (await import('./docx/write.ts')).write,
  },
  html: {
    title: 'one self-contained page',
    mediaType: 'text/html; charset=utf-8',
    extension: 'html',
    load: async () => (await import('./html/write.ts')).write,
  },
} as const satisfies Record<string, DocumentFormat>;

export type DocumentFormatName = keyof typeof writers;
