import type { Declared } from '../../article.ts';
import type { Reader } from '../../manuscript.ts';
import { believed } from '../declared.ts';
import { decode } from '../decode.ts';
import { manuscriptFromText } from '../manuscript-from-text.ts';
import { type Page, pageOf } from '../page/page.ts';

/** What a page declares, as far as it can be read; what came beside the source outranks it. */
function declaredBy({ headline, published, uri }: Page): Declared {
  const day = /^\d{4}-\d\d-\d\d/.exec(published?.trim() ?? '')?.[0] ?? null;
  return believed({ headline, published: day, uri });
}

/** The character set that a page names at its beginning (HTML, 4.2.5.4), or null. */
const charsetOf = (bytes: Uint8Array): string | null =>
  /<meta\b[^>]{0,200}?\bcharset\s{0,9}=\s{0,9}["']?([\w-]{2,30})/i.exec(
    new TextDecoder('latin1').decode(bytes.subarray(0, 4096)),
  )?.[1] ?? null;

/** A web page. */
export const read: Reader = async (bytes, { source, declared }) => {
  const decoded = decode(bytes, source.name, charsetOf(bytes));
  const page = pageOf(decoded.value);
  const told = { ...declaredBy(page), ...declared };
  const received = { source: { ...source, uri: source.uri ?? told.uri ?? null }, declared: told };
  const { value, diagnostics } = manuscriptFromText(page.text, received);
  return { value, diagnostics: [...decoded.diagnostics, ...diagnostics] };
};
