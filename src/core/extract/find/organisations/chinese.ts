import { type Manuscript, sentencesOf } from '../../../manuscript.ts';
import { regex } from '../../../regex.ts';
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
  // "朝阳区教育局" is not the 教育局 of Hong Kong.
  const known = /[省市县縣区區州]/u.test(text.charAt(at - 1))
    ? undefined
    : HAN_KNOWN_BODIES.find(name => text.startsWith(name, at));
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

/** Where a name may begin: behind a mark, or behind a word that joins or leads to one. */
const OPEN = '(?<=^|[，。；：、！？“”（(《》\\s]|[与與和及由據据]|会同|會同)';
/** Words with which no name of a body begins or goes on: pointers, counts, verbs. */
const NOT_IN = '(?!(?:该|該|本|各|其|这|這|我|全|多|两|兩|一|有关|相关|有關|相關|大型|民营|国有))';
const VERBS =
  /推动|推動|建设(?!集团|银行|局|部)|建設|支持|促进|促進|加强|加強|成立|组建|包括|成为|成為|来自|來自|进入|走进|围绕|圍繞|打造|开展|邀请|收购|收購|作为|作為|引入|服务(?=[大中小])|组织(?=[各全])|完成|实现/u;
/** "扬州市人民政府", "江苏省委": organs of a place, known by name or not. */
const LOCAL = regex(
  `${OPEN}${NOT_IN}(?<name>[\\p{Script=Han}]{1,3}?(?:自治区|自治區|自治州|[省市县縣区區州])(?:人民政府|政府|人大常委会|政协|政協|纪委|委(?![员員托派任屈])))`,
  'gu',
);
/** "星海集团", "林道港务有限公司": companies, banks, schools, associations between a mark and a word that acts or joins. */
const CORPORATE = regex(
  `${OPEN}${NOT_IN}(?<name>[\\p{Script=Han}A-Za-z0-9]{2,18}?(?:集团|集團|(?:股份|控股|有限|责任|責任)+公司|银行|銀行|大学|大學|学院|學院|研究院|研究所|协会|協會|学会|學會|基金会|基金會|商会|商會|联合会|聯合會|委员会|委員會|交易所))(?=[与與和及、，。（(在将將的为為于於今已昨宣发發举舉签簽]|董事|总|總|副|党|主席|主任|主管|书记|院长|院長|校长|校長|会长|會長|表示|首席|行长|行長|创始|$)`,
  'gu',
);

/** Bodies whose names a mark or a joint opens, and their last sign closes. */
function opened(text: string): (readonly [number, number, string])[] {
  return [LOCAL, CORPORATE].flatMap(pattern =>
    [...text.matchAll(pattern)].flatMap(({ index, groups }) => {
      const name = groups?.name ?? '';
      return HAN_BREAKS.test(name) || VERBS.test(name) ? [] : [[index, index + name.length, name] as const];
    }),
  );
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
    const among = ([from, to]: readonly [number, number, string]) =>
      spans.some(([a, b]) => a < start + to && start + from < b);
    for (const [from, to, name] of opened(text).filter(one => !among(one)))
      spans.push([start + from, start + to, name]);
    return spans.sort(([a], [b]) => a - b);
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
