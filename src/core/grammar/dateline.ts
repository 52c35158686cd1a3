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
  /^(?:\d{1,2}日)?(?:[专專]?[电電讯訊]|消息|[报報][导導道])[）)】〕]?\s{0,3}[/／]?\s{0,3}(?:（[^（）\n]{1,30}）|\([^()\n]{1,30}\))?\s{0,3}/u;

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

/** Who wrote it: "（记者 何清）". */
const HAN_WRITER = String.raw`(?:（[^（）\n]{1,30}）|\([^()\n]{1,30}\))`;
/** What a Chinese text opens with and says of its agency, its day or its writer, and no place. */
const HAN_CREDITS: readonly string[] = [
  // "【海报网讯】"
  String.raw`【[^】\n]{2,20}(?:[电電讯訊]|[报報][导導道])】`,
  // "《星海通讯社3日专讯》"
  String.raw`《[^《》\n]{2,16}[社网網报報](?:(?:\d{1,2}月)?\d{1,2}日)?[专專]?[电電讯訊]》`,
  // "星海网-林道日报6月3日讯（记者 何清）", "本报讯"
  String.raw`[（(]?[\p{Script=Han}A-Za-z.·-]{2,20}?(?:(?:\d{1,2}月)?\d{1,2}日)?(?:本[报報网網台]|(?<=日)|(?<=[报報网網社]))(?:[专專]?[电電](?![影视視话話台臺子力商网網器信])|[讯訊]|消息)[）)]?\s?${HAN_WRITER}?`,
  // "星海导报 港口客户端林道讯"
  String.raw`(?:\p{Script=Han}{2,8}[报報网網社]\s)?\p{Script=Han}{2,8}(?:[报報网網]|客[户戶]端)\p{Script=Han}{2,4}[讯訊](?!息)\s?${HAN_WRITER}?`,
  // "3月3日电 据“港口发布”微信公众号消息，"
  String.raw`(?:\d{1,2}月)?\d{1,2}日[专專]?[电電讯訊](?!影|视|視|话|話)\s?${HAN_WRITER}?(?:\s?[据據][^，,。\n]{2,24}(?:消息|[报報][导導道])[，,])?`,
  // "（记者 何清）"
  String.raw`[（(](?:本[报報网網台刊])?(?:[实實][习習])?(?:[记記]者(?![会會])|通[讯訊][员員])[^（）()\n]{1,30}[）)]`,
];
const HAN_CREDIT = new RegExp(String.raw`^(?![据據有经經])(?:${HAN_CREDITS.join('|')})\s{0,3}`, 'u');

/** How many signs of a sentence are the credit of an agency; 0 for most. */
export const creditOf = (sentence: string): number => HAN_CREDIT.exec(sentence.slice(0, 90))?.[0].length ?? 0;

/** "*The quay is shut": a list sign that a line opens with, for want of a better. */
const STAR = /^\*+\s?(?=[\p{L}“"«¡¿])/u;

/** A sentence without the dateline it may open with: still one slice of the source. */
export function withoutDateline(article: Opened, span: Span): Span {
  const bare = behindPlace(article, span);
  if (bare !== span) return bare;
  const words = article.text.slice(span[0], Math.min(span[1], span[0] + 90));
  return [span[0] + (creditOf(words) || (STAR.exec(words)?.[0].length ?? 0)), span[1]];
}

/** A sentence without the place and day it may open with; the same span where it opens with none. */
function behindPlace(article: Opened, span: Span): Span {
  const { text, dateline } = article;
  const from = behindDateline(article);
  const start = Math.min(...(dateline?.spans ?? []).map(([at]) => at));
  const opens = from !== null && span[0] <= start && from < span[1] && start - span[0] < 60;
  const before = text.slice(span[0], start);
  return opens && (BEFORE.test(before) || HAN_BEFORE.test(before)) ? [from, span[1]] : span;
}
