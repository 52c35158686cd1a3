import { type Manuscript, sentencesOf } from '../../../manuscript.ts';
import type { Proposal } from '../../finding.ts';
import { oncePerManuscript } from '../../once.ts';
import { HAN_BREAKS, HAN_ENDS, HAN_KNOWN_BODIES, HAN_STARTS } from '../../vocabulary/han-bodies.ts';
import { languageOf } from '../language.ts';
import { hanPlaceAt } from '../places/chinese.ts';

type Body = Proposal<'organisations'>;

/** Longest name, and how far behind one end another may stand that is still its own: "北京市委宣传部". */
const LONGEST = 24;
const GAP = 6;
/** Shortest name behind its beginning: "国际组织" is a kind of body, not one. */
const LEAST = 2;

/** How many signs the beginning of a name takes that stands at a place, or 0: "国家", "上海市". */
function startAt(text: string, at: number): number {
  HAN_STARTS.lastIndex = at;
  const word = HAN_STARTS.exec(text)?.[0] ?? hanPlaceAt(text, at);
  if (!word) return 0;
  const level = /^(?:壮族自治区|回族自治区|维吾尔自治区|特别行政区|特別行政區|自治区|[省市县州])/u.exec(
    text.slice(at + word.length, at + word.length + 6),
  );
  return word.length + (level?.[0].length ?? 0);
}

/** Whether another beginning stands between the first and an end: "中国常驻联合国日内瓦办事处" is an office of the 联合国. */
function opensAgain(run: string, start: number, end: number): boolean {
  for (let at = start + 2; at < end; at++) if (startAt(run, at) > 0 && !hanPlaceAt(run, at)) return true;
  return false;
}

/** Where the name of a body ends that begins at a place of a text, or null. */
function endOf(text: string, at: number): number | null {
  const known = HAN_KNOWN_BODIES.find(name => text.startsWith(name, at));
  const start = startAt(text, at);
  if (start === 0) return known ? at + known.length : null;
  const window = text.slice(at, at + LONGEST + 2);
  const broken = window.slice(start).search(HAN_BREAKS);
  const run = broken < 0 ? window : window.slice(0, start + broken);
  let end: number | null = null;
  for (const { 0: word, index } of run.matchAll(HAN_ENDS)) {
    const to = index + word.length;
    if (end === null && opensAgain(run, start, index)) break;
    if (to > LONGEST || (end !== null && index - end > GAP)) break;
    // A second beginning is another body: "世界航运组织中国办事处" is one only because its office is named after the place.
    const least = /省|市|州|县|区$/u.test(run.slice(0, start)) ? 1 : LEAST;
    if (end === null && index - start < least && !/^(?:人民政府|大学|大學|法院|银行)$/u.test(word)) continue;
    end = to;
  }
  const told = end === null ? null : at + end;
  return known && (told === null || at + known.length > told) ? at + known.length : told;
}

/** For each name the longest of them that ends in it. */
function longestByEnd(names: readonly string[]): ReadonlyMap<string, string> {
  const longest = new Map<string, string>();
  for (const name of [...new Set(names)].sort((a, b) => b.length - a.length))
    for (let from = 0; from < name.length - 1; from++) {
      const end = name.slice(from);
      if (!longest.has(end)) longest.set(end, name);
    }
  return longest;
}

/** Bodies of Chinese texts whose name shows its beginning and its end. */
export const hanNamed = oncePerManuscript((manuscript: Manuscript): Body[] => {
  if (languageOf(manuscript) !== 'zh') return [];
  const found = sentencesOf(manuscript).flatMap(({ text, span: [start] }) => {
    const spans: (readonly [number, number, string])[] = [];
    for (let at = 0; at < text.length; at++) {
      const end = endOf(text, at);
      if (end === null) continue;
      spans.push([start + at, start + end, text.slice(at, end)]);
      at = end - 1;
    }
    return spans;
  });
  const wholes = longestByEnd(found.map(([, , name]) => name));
  return found.map(([from, to, name]): Body => {
    // "产权组织" is the "世界知识产权组织" that the text names, too.
    const whole = wholes.get(name);
    return {
      value: whole && whole !== name ? { kind: 'short', name: whole } : { kind: 'name', name },
      spans: [[from, to]],
    };
  });
});
