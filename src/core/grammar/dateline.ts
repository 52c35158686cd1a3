import type { Span } from '../span.ts';

/** A text, and where its dateline stands. */
interface Opened {
  readonly text: string;
  readonly dateline: { readonly spans: readonly Span[] } | null;
}

/** What carries the news: "(Agency)", "/Newswire/", with the dash that some put before it. */
const WIRE = String.raw`(?:-{1,2}|[–—])?\s{0,5}(?:\([^()\n]{1,40}\)|\/\s?[^/\n]{1,40}\/)`;

/** "(Agency) – ", ".- ", "--(AGENCY)--" and the like, between a dateline and its first sentence. */
const AFTER = new RegExp(
  String.raw`^[)\]]?\s{0,5}(?:\.?\s{0,5}${WIRE}\s{0,5})?(?:\.?\s?(?:--|[–—])\s{0,5}|\.?-\s{1,5}|[:|/]\s{1,5})`,
);
/** "(Lindau, 3 March 2026) The": brackets close a dateline by themselves. */
const CLOSED = /^[)\]]\s{1,5}/;

/** "Lindau, 3 March 2026 The": nothing closes it. */
const OPEN = /^\s{1,5}(?=\p{Lu})/u;

/** "电（记者何清）", "日電）": what closes a dateline in Chinese. */
const HAN_AFTER =
  /^(?:\d{1,2}日)?(?:[专專]?[电電讯訊]|消息|[报報][导導道])[）)】〕]?\s{0,3}(?:（[^（）\n]{1,30}）|\([^()\n]{1,30}\))?\s{0,3}/u;

/** "（港央社记者何清" before the place of a dateline in Chinese. */
const HAN_BEFORE = /^[（(〔【]?\p{Script=Han}{0,8}(?:(?:记者|記者)\s?\p{Script=Han}{2,8})?[\s/／]{0,3}$/u;

/** "(Newswire) – " and the like, between the start of a sentence and its dateline. */
const BEFORE = /^\s{0,5}(?:\([^)\n]{1,40}\)\s{0,5}[-–—:/|]{0,2}\s{0,5})?[([]?$/;

/** Where the first sentence begins behind the dateline that opens its text, agency and dash left aside; null where none does. */
export function behindDateline({ text, dateline }: Opened): number | null {
  const ends = dateline?.spans.map(([, end]) => end) ?? [];
  if (ends.length === 0) return null;
  const end = Math.max(...ends);
  const ahead = text.slice(end, end + 60);
  const found =
    AFTER.exec(ahead) ??
    HAN_AFTER.exec(ahead) ??
    OPEN.exec(ahead) ??
    (text.charAt((dateline?.spans[0]?.[0] ?? 0) - 1).match(/[([]/) ? CLOSED.exec(ahead) : null);
  return found ? end + found[0].length : null;
}

/** A sentence without the dateline it may open with: still one slice of the source. */
export function withoutDateline(article: Opened, span: Span): Span {
  const { text, dateline } = article;
  const from = behindDateline(article);
  const start = Math.min(...(dateline?.spans ?? []).map(([at]) => at));
  const opens = from !== null && span[0] <= start && from < span[1] && start - span[0] < 60;
  const before = text.slice(span[0], start);
  return opens && (BEFORE.test(before) || HAN_BEFORE.test(before)) ? [from, span[1]] : span;
}
