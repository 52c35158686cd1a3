import type { Manuscript } from '../../../manuscript.ts';
import { regex } from '../../../regex.ts';
import type { Proposal, Rule } from '../../finding.ts';
import { languageOf } from '../language.ts';
import { issuer } from './bodies.ts';

/** The name of a house that sends out news. */
const HOUSE = String.raw`(?!本|据|據|记者|記者)\p{Script=Han}{1,6}?(?:社|网|網|[日晚早时時晨]报|[日晚早時晨]報|青年报|商报|商報|电台|電台|卫视|衛視)`;
/** "新华社上海3月3日电", "【港闻网讯】", "港口日报／记者何清", "中央社 台北5日電": how a report begins that a house of news sends. */
const WIRES: readonly RegExp[] = [
  regex(
    String.raw`^[（(【〔]?(?<house>${HOUSE})\p{Script=Han}{0,8}?(?:\d{4}年)?\d{1,2}月\d{1,2}日(?:[专專]?[电電讯訊]|消息)`,
    'u',
  ),
  regex(
    String.raw`^[（(【〔]?(?<house>${HOUSE})(?:[\s/／]{0,3}(?:记者|記者)\s?\p{Script=Han}{2,8}?)?[\s/／]{0,3}\p{Script=Han}{2,4}\d{1,2}日[专專]?[电電]`,
    'u',
  ),
  regex(String.raw`^[（(【〔《]?(?<house>${HOUSE})(?:[\s/／]{1,3}|[驻駐]\p{Script=Han}{1,3})(?:记者|記者)`, 'u'),
  regex(
    String.raw`^【(?!本[报報社网網刊]|[特专專]|记者|記者)(?<house>[\p{Script=Han}A-Za-z.]{2,12}?)(?:[专專特]?[讯訊]|消息)】`,
    'u',
  ),
  regex(
    String.raw`^(?!本[报報社网網刊]|[据據])(?<house>\p{Script=Han}{2,8}?(?:网|網|报|報|社|汽车|财经|科技))[讯訊](?:\s|(?=[（(]))`,
    'u',
  ),
  regex(`^【(?<house>(?!本)${HOUSE})】`, 'u'),
  // "《星海通讯社3日专讯》", "星海导报 港口客户端林道讯"
  /^《(?<house>\p{Script=Han}{2,10}[社网網报報])(?:(?:\d{1,2}月)?\d{1,2}日)?[专專]?[电電讯訊]》/u,
  /^(?<house>\p{Script=Han}{2,8}[报報网網])\s\p{Script=Han}{2,8}(?:客户端|客戶端)\p{Script=Han}{0,4}[讯訊]/u,
  regex(`^《(?<house>${HOUSE})》\\p{Script=Han}{0,4}(?:\\d{1,2}月\\d{1,2}日)?(?:报道|報道|報導)`, 'u'),
  /^(?<house>\p{Script=Han}{2,8}(?:卫视|衛視|客户端|客戶端|日报|日報|新闻网|新聞網|通讯社|通訊社|电视台|電視台)|\p{Script=Han}{2,6}新[闻聞](?=\s+\d{4}))(?:\s+\d{4}[-/年].{4,20})?$/u,
  regex(`^（(?<house>新华社|新華社|中新社|中央社)[）／]`, 'u'),
];

/** The house that a Chinese report names where it begins, or in the line above. */
function hanWire(manuscript: Manuscript): Proposal<'issuer'>[] {
  if (languageOf(manuscript) !== 'zh') return [];
  const { text, structure } = manuscript;
  const bodies = structure.filter(({ role }) => role === 'body');
  const prose = bodies.find(({ span }) => span[1] - span[0] > SHORT) ?? bodies[0];
  for (const { role, span, number } of structure) {
    if (number > (prose?.number ?? 0)) break;
    if (role === 'headline') continue;
    const [line = ''] = text.slice(span[0], Math.min(span[1], span[0] + 60)).split('\n');
    const head = line.trimEnd();
    const house = WIRES.map(pattern => pattern.exec(head)).find(found => found !== null);
    const name = house?.groups?.house;
    const at = span[0] + (house && name ? house[0].indexOf(name) : 0);
    if (name) return [issuer(name, [at, at + name.length])];
  }
  return [];
}
/** Shorter than this, a paragraph above the text is a line of its masthead. */
const SHORT = 40;

/** The publisher of a Chinese report by the house of news that it begins with. */
export const wireRule: Rule<'issuer'> = {
  name: 'issuer/chinese-wire',
  confidence: 0.85,
  find: hanWire,
  examples: [
    { text: '港口开通新航线\n新华社上海3月3日电 港口昨天开通新航线，许多人来到港口。', finds: ['新华社'] },
    { text: '港口開通新航線\n【港聞網專訊】港口昨天開通新航線，許多人來到港口。', finds: ['港聞網'] },
    {
      text: '港口開通新航線\n港口日報／ 記者何清／林道報導\n港口昨天開通新航線，許多人來到港口。',
      finds: ['港口日報'],
    },
    { text: '港口開通新航線\n《星海通訊社3日專訊》港口昨天開通新航線，許多人來到港口。', finds: ['星海通訊社'] },
    {
      text: '港口开通新航线\n星海导报 港口客户端林道讯 3月3日，港口开通新航线，许多人来到港口。',
      finds: ['星海导报'],
    },
    { text: '港口開通新航線\n港央社／ 林道5日電\n港口昨天開通新航線，許多人來到港口。', finds: ['港央社'] },
  ],
  counterexamples: ['港口开通新航线\n港口昨天开通新航线，新华社记者来到港口。'],
};
