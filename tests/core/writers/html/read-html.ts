import type { Doc } from '#core/doc';
import { ourTheme as theme } from '#core/theme';
import { write } from '#core/writers/html/write';
import { type BareWords, bare } from '../documents.ts';

/** A document as a page of HTML. */
export async function pageOf(doc: Doc, look = theme): Promise<string> {
  const fonts = () => Promise.reject(new Error('a page of HTML embeds no fonts'));
  return new TextDecoder().decode((await write(doc, { theme: look, fonts, attachments: [] })).value);
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };
const textOf = (html: string) =>
  html.replace(/<[^>]*>/g, '').replace(/&(amp|lt|gt|quot|#39);/g, (_, name) => ENTITIES[name] ?? '');
/** What a pattern finds in a page. */
export const part = (page: string, pattern: RegExp) => pattern.exec(page)?.[1] ?? '';

/** The words of the page as a reader meets them: contents, furniture and footnote numbers aside. */
export function readWords(page: string): BareWords {
  const main = part(page, /<main>([\s\S]*)<\/main>/);
  const notes = part(page, /role="doc-endnotes"[^>]*>\n<h2[^>]*>[^<]*<\/h2>([\s\S]*?)<\/section>/);
  return {
    body: bare(textOf(main.replace(/<nav[\s\S]*?<\/nav>/g, '').replace(/<sup>[\s\S]*?<\/sup>/g, ''))),
    notes: bare(textOf(notes.replace(/<a [^>]*doc-backlink[\s\S]*?<\/a>/g, ''))),
  };
}
