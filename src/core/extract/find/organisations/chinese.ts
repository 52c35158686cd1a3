import type { Manuscript } from '../../../manuscript.ts';
import { regex } from '../../../regex.ts';
import type { Proposal } from '../../finding.ts';
import { oncePerManuscript } from '../../once.ts';
import { HAN_FAMILY, HAN_OFFICES } from '../../vocabulary/foreign-offices.ts';
import { HAN_BREAKS, HAN_ENDS, HAN_KNOWN_BODIES, HAN_STARTS } from '../../vocabulary/han-bodies.ts';
import { hanSentences } from '../han-sentences.ts';
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
  // "葡语国家", "发展中国家" are no beginning.
  if (/^[国國]家/u.test(word ?? '') && /[语語各他多些中个個友外方洲等该本此两兩线線展型]/u.test(text.charAt(at - 1)))
    return 0;
  if (!word) return 0;
  const level = /^(?:壮族自治区|回族自治区|维吾尔自治区|特别行政区|特別行政區|自治区|[省市县州](?![长長]))/u.exec(
    text.slice(at + word.length, at + word.length + 6),
  );
  return word.length + (level?.[0].length ?? 0);
}

/** Whether another beginning stands between the first and an end: "中国常驻联合国日内瓦办事处" is an office of the 联合国. */
function opensAgain(run: string, start: number, end: number): boolean {
  for (let at = start + 2; at < end; at++) if (startAt(run, at) > 0 && !hanPlaceAt(run, at)) return true;
  return false;
}

/** "经济部智慧财产局": how many signs behind a known body name a part of it. */
const PART =
  /^(?:(?![长長召成议議举舉])\p{Script=Han}){2,14}?(?:局(?=[长長])(?<=^\p{Script=Han}{5,15})|(?:局|(?<![签簽部])署|研究院|研究所|[试試][验驗]所|研究中心|[发發]展中心|總會|总会|办公室|辦公室|委员会|委員會)(?![长長]))/u;
function partOf(behind: string): number {
  const part = PART.exec(behind)?.[0] ?? '';
  // "学位与研究生教育发展中心": fields joined within a name.
  const joint = part.search(/(?<=^.{2,8})[与與和](?=.{4})/u);
  const [left, right] = joint < 0 ? [part, ''] : [part.slice(0, joint), part.slice(joint + 1)];
  if (HAN_BREAKS.test(left) || HAN_BREAKS.test(right) || (right !== '' && startAt(right, 0) > 0)) return 0;
  return VERBS.test(part) || /[说說称稱指今昨]|表示/u.test(part) ? 0 : part.length;
}

/** "世界级大学", "全国各大学": kinds of bodies. */
const KIND = /^(?:世界|[国國][际際家]|全[国國]|中[国國])(?:[级級各]|一流|知名|著名|其他|其它|顶尖|主要|多)/u;

/** More signs than this behind a known body are words of the sentence. */
const MOST_BEHIND = 8;

/** "中央人民政府驻澳门联络办公室": how many signs the mission takes that a body has elsewhere. */
const MISSION =
  /^[驻駐常]\p{Script=Han}{2,16}?(?:办公室|辦公室|办事处|辦事處|代表处|代表處|大使馆|大使館|(?:总|總)?[领領]事[馆館]|公署|代表团|代表團|使团|[办辦](?![公事理法案学學]))/u;
const missionOf = (text: string, at: number): number => MISSION.exec(text.slice(at, at + 28))?.[0].length ?? 0;

/** "香港驻欧洲联盟代表": what stands between a mission's town and the body that it is sent to. */
const SENT_TO = /[驻駐](?!.*(?:办公室|辦公室|办事处|辦事處|处|處|馆|館|公署|团|團|总部|總部)$)/u;

/** Where the name of a body ends that begins at a place of a text, or null. */
function endOf(text: string, at: number): number | null {
  // "朝阳区教育局" is not the 教育局 of Hong Kong.
  const known = /[省市县縣区區州]/u.test(text.charAt(at - 1))
    ? undefined
    : HAN_KNOWN_BODIES.find(name => text.startsWith(name, at));
  const start = startAt(text, at);
  if (KIND.test(text.slice(at, at + 8))) return null;
  if (start === 0) {
    if (!known) return null;
    const to = at + known.length;
    return to + (missionOf(text, to) || partOf(text.slice(to, to + 18)));
  }
  // "美国驻林道总领事馆", "香港驻林道办"
  const sent = missionOf(text, at + start);
  if (sent > 0) return at + start + sent;
  if (/^(?:顶尖|頂尖|知名|著名|一流|主要|各大|多所)/u.test(text.slice(at + start, at + start + 2))) return null;
  const window = text.slice(at, at + LONGEST + 2);
  const broken = window.slice(start).search(HAN_BREAKS);
  const run = broken < 0 ? window : window.slice(0, start + broken);
  let end: number | null = null;
  for (const { 0: word, index } of run.matchAll(HAN_ENDS)) {
    const to = index + word.length;
    if (end === null && opensAgain(run, start, index)) break;
    // "东盟中心组织此次活动": behind an end it is a verb.
    if (end !== null && /^[组組][织織]$/u.test(word)) continue;
    // "精心组织本次活动": a verb.
    if (
      /^[组組][织織]$/u.test(word) &&
      /(?:精心|共同|[联聯]合|[牵牽][头頭]|[负負][责責]|[积積][极極]|[当當]局|[统統]一)$/u.test(run.slice(0, index))
    )
      continue;
    // "元首理事会第十八次会议" is an event.
    if (/^第[一二三四五六七八九十百\d]{1,4}[次届屆]/u.test(text.slice(at + to, at + to + 6))) continue;
    if (to > LONGEST || (end !== null && index - end > GAP)) break;
    // A second beginning is another body: "世界航运组织中国办事处" is one only because its office is named after the place.
    const least = /省|市|州|县|区$/u.test(run.slice(0, start)) ? 1 : LEAST;
    if (
      end === null &&
      index - start < least &&
      !/^(?:人民政府|特[区區]政府|大学|大學|[红紅]十字[会會]|法院|[中高]院|银行|[外侨台][办辦])$/u.test(word)
    )
      continue;
    if (SENT_TO.test(run.slice(start, to))) continue;
    end = to;
  }
  const told = end === null ? null : at + end;
  if (known && (told === null || at + known.length > told || told - at - known.length > MOST_BEHIND))
    return at + known.length + missionOf(text, at + known.length);
  return told === null ? null : told + missionOf(text, told);
}

/** Where a name may begin: behind a mark, or behind a word that joins or leads to one. */
const OPEN = '(?<=^|[，。；：、！？“”（(《》\\s]|[与與和及由據据]|会同|會同)';
/** Words with which no name of a body begins or goes on: pointers, counts, verbs. */
const NOT_IN = '(?!(?:还|還|该|該|本|各|其|这|這|我|全|多|两|兩|一|有关|相关|有關|相關|大型|民营|国有))';
const VERBS =
  /推动|推動|建设(?!集团|银行|局|部)|建設|支持|促进|促進|加强|加強|成立|组建|包括|成为|成為|来自|來自|进入|走进|围绕|圍繞|打造|隶属|隸屬|所属|所屬|设有|設有|提供|建立|开展|邀请|收购|收購|作为|作為|引入|服务(?=[大中小])|组织(?=[各全])|完成|实现|扩大|擴大|提升|深化|增进|增進|了解|介绍|介紹|欢迎|歡迎|感谢|感謝|走访|考察|参观|參觀|祝贺|祝賀|希望|决定|決定|助力|助推|聚集|依托|依託|赋能|賦能|牵手|牽手|代表(?![处處团團])/u;
/** "扬州市人民政府", "江苏省委": organs of a place, known by name or not. */
const LOCAL = regex(
  `${OPEN}${NOT_IN}(?<name>[\\p{Script=Han}]{1,3}?(?:自治区|自治區|自治州|[省市县縣区區州])(?:人民政府|政府|人大常委会|政协|政協|纪委|(?:中[级級]|高[级級])?人民法院|人民[检檢]察院|委(?![员員托派任屈])))`,
  'gu',
);
/** "星海集团", "林道港务有限公司": companies, banks, schools, associations between a mark and a word that acts or joins. */
const CORPORATE = regex(
  `${OPEN}${NOT_IN}(?<name>(?:(?![与與及]|和(?![平谐諧记記田]))[\\p{Script=Han}A-Za-z0-9]){2,18}?(?:集团|集團|(?:股份|控股|有限|责任|責任)+公司|银行|銀行|大学|大學|学院|學院|研究院|研究所|协会|協會|学会|學會|基金会|基金會|商会|商會|总会|總會|公会|公會|联合会|聯合會|委员会|委員會|交易所))(?=[与與和及、，。（(在将將的为為于於今已昨宣发發举舉签簽]|董事|总|總|副|党|主席|主任|主管|书记|院长|院長|校长|校長|会长|會長|表示|首席|行长|行長|秘[书書]|理事|创始|$|${HAN_FAMILY}[\\p{Script=Han}]{1,2}?(?:${HAN_OFFICES}))`,
  'gu',
);

/** "运输署公布，": an organ that begins a sentence and speaks in it. */
const SPEAKING = regex(
  `(?<=^|。)(?![该該本各其两兩全当當有相])(?<name>[\\p{Script=Han}]{2,7}?(?:[局署厅廳]|(?<![全内內总總干幹东東西北南大外中乐樂])部|委员会|委員會))(?=(?:[今昨][日天]?(?:（\\d{1,2}）日?)?|近日|日前|\\d{1,2}日|发言人|發言人){0,2}(?:表示|宣布|宣佈|公布|公佈|指出|發表|发布|發布|通报|通報|提醒|呼籲|呼吁|強調|强调|说|說|回应|回應|称，))`,
  'gu',
);

/** "林道海关": customs of a place, known by name or not. */
const CUSTOMS = regex(
  `${OPEN}${NOT_IN}(?<name>[\\p{Script=Han}]{2,8}?海[关關])(?=[近今昨日查截在對对於于通表发發，。、与與和及的宣提]|关员|關員|人员|人員)`,
  'gu',
);

/** "林道大学": schools behind more words than others. */
const SCHOOLS = regex(
  `(?<=^|[，。；：、！？“”（「《\\s与與和及由的赴对對向在是于於自])${NOT_IN}(?<name>[\\p{Script=Han}]{2,10}?(?<!级|級|性|所|类|流|点|重|等|国内|国外|海外|综合)(?:大学|大學))(?![生城里学學校])`,
  'gu',
);

/** "省外办", "市教育局": organs that name their level and not their place. */
const LEVELS = regex(
  `(?:${OPEN}|(?<=[赴到往]))(?<name>(?!市[场民区區]|[省市县][级級份])[省市县縣州](?:委(?:宣传部|组织部|统战部|政法委|办公室|网信办|外办)|委|政府|人大常委会|政协|纪委|(?:[外侨台]|港澳|外事|网信|政府)[办辦]|发改委|国资委|卫健委|[\\p{Script=Han}]{2,10}?(?:局|厅|廳|委员会|办公室)))(?=[党主副局厅长长书记一，、。召在与和组]|[\\p{Script=Han}]{2,4}[科处處室][长長]|${HAN_FAMILY}[\\p{Script=Han}]{1,2}?(?:${HAN_OFFICES}))`,
  'gu',
);

/** "林道日报", "林道电视台": houses of news between marks. */
const MEDIA = regex(
  `${OPEN}${NOT_IN}(?<name>[\\p{Script=Han}]{2,6}?(?:日报|日報|晚报|晚報|早报|早報|时报|時報|晨报|晨報|电视台|電視台|电台|電台|融媒体中心|通讯社|通訊社))(?=[、，。》等和与及]|记者|記者|报道|報道|報導|$)`,
  'gu',
);

const NO_SCHOOL = /[长長还還校]|代表|访问|教授|老师/u;

/** Bodies whose names a mark or a joint opens, and their last sign closes. */
function opened(text: string): (readonly [number, number, string])[] {
  return [LOCAL, LEVELS, SPEAKING, MEDIA, CORPORATE, CUSTOMS, SCHOOLS].flatMap(pattern =>
    [...text.matchAll(pattern)].flatMap(({ index, groups }) => {
      const name = groups?.name ?? '';
      return HAN_BREAKS.test(name) || VERBS.test(name) || (pattern === SCHOOLS && NO_SCHOOL.test(name))
        ? []
        : [[index, index + name.length, name] as const];
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
  const found = hanSentences(manuscript).flatMap(({ text, span: [start] }) => {
    const spans: (readonly [number, number, string])[] = [];
    for (let at = 0; at < text.length; at++) {
      const end = endOf(text, at);
      if (end === null) continue;
      spans.push([start + at, start + end, text.slice(at, end)]);
      at = end - 1;
    }
    const among = ([from, to]: readonly [number, number, string]) =>
      spans.some(([a, b]) => a < start + to && start + from < b);
    for (const one of opened(text)) {
      const [from, to, name] = one;
      // "市经济发展局" is not the 发展局 that a list knows.
      const inner = spans.findIndex(([a, b]) => a > start + from && b === start + to && /^[省市县縣州]/u.test(name));
      if (inner >= 0) spans.splice(inner, 1);
      if (!among(one)) spans.push([start + from, start + to, name]);
    }
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
