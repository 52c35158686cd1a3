/** One piece of a page: words between tags, or a tag. */
export type Piece =
  | { readonly kind: 'words'; readonly words: string }
  | { readonly kind: 'tag'; readonly name: string; readonly closes: boolean; readonly written: string };

/** Elements whose words are not markup. */
const RAW: ReadonlySet<string> = new Set(['script', 'style', 'title', 'textarea']);

/** Where a tag that begins at a place ends: behind its angle bracket, those in quotation marks left aside. */
function endOfTag(html: string, from: number): number {
  for (let at = from; at < html.length; at++) {
    const sign = html.charAt(at);
    if (sign === '>') return at + 1;
    if ((sign === '"' || sign === "'") && html.charAt(at - 1) === '=') {
      const close = html.indexOf(sign, at + 1);
      if (close > 0) at = close;
    }
  }
  return html.length;
}

/** The pieces of a page, comments and declarations left out. A bracket that begins no tag is a word. Time grows with the length. */
export function* piecesOf(html: string): Generator<Piece> {
  let at = 0;
  while (at < html.length) {
    const open = html.indexOf('<', at);
    if (open < 0 || open > at) yield { kind: 'words', words: html.slice(at, open < 0 ? html.length : open) };
    if (open < 0) return;
    if (html.startsWith('<!--', open)) {
      const end = html.indexOf('-->', open + 4);
      at = end < 0 ? html.length : end + 3;
      continue;
    }
    const name = /^<(\/?)([a-zA-Z][a-zA-Z\d:-]{0,30})/.exec(html.slice(open, open + 34));
    if (!name?.[2]) {
      const declared = /^<[!?]/.test(html.slice(open, open + 2));
      at = declared ? endOfTag(html, open) : open + 1;
      if (!declared) yield { kind: 'words', words: '<' };
      continue;
    }
    at = endOfTag(html, open + name[0].length);
    const tag = name[2].toLowerCase();
    yield { kind: 'tag', name: tag, closes: name[1] === '/', written: html.slice(open, at) };
    if (name[1] === '' && RAW.has(tag)) {
      const close = html.slice(at).search(new RegExp(`</${tag}\\b`, 'i'));
      const end = close < 0 ? html.length : at + close;
      yield { kind: 'words', words: html.slice(at, end) };
      at = end;
    }
  }
}

/** The value of an attribute of a tag as it was written, or null. */
export function attribute(written: string, name: string): string | null {
  const found = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+))`, 'i').exec(written);
  return found ? (found[1] ?? found[2] ?? found[3] ?? '') : null;
}
