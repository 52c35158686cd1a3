import { regex } from '../../../regex.ts';
import { HAN_REPORTS } from '../../vocabulary/foreign-cues.ts';
import { HAN_OFFICES } from '../../vocabulary/foreign-offices.ts';

/** A subject of a Chinese clause, a verb of saying, and a mark: "何清在“港口论坛”上表示，". */
export const HAN = regex(
  String.raw`(?<=^|[。；！？”，】]|消息[：:]|[电電讯訊](?:（[^（）]{1,24}）)?\s?)(?<subject>[他她]|(?:（[^（）。！？]{1,80}）|[「“《][^」”》。]{1,40}[」”》]|\([^()。！？]{1,60}\)|[\p{Script=Han}·A-Za-z、\d\s&.‧•・-]){2,60}?)(?:又|还|還|也|则|則|同时|同時|并|並|进一步|進一步|随后|隨後|特别|特別|再次)?(?:(?:介绍|介紹|解释|解釋|分析|回忆|回憶|强调|強調|补充|補充)(?=[说說称稱道]))?(?<![发發提作做]出|上述|如上)(?<cue>${HAN_REPORTS.join('|')})[，,：:](?!["“「](?![^”」]{1,20}[”」][^。，；]))`,
  'u',
);

/** What Chinese says somebody thanked for, called for or welcomed, without a mark behind the verb. */
export const HAN_MATTER = regex(
  String.raw`(?<=^|[时時中后後]，|^(?:针对|針對|对于|對於|就|关于|關於)[^，。]{2,40}，)(?<subject>[他她]|[\p{Script=Han}·A-Za-z（）()\s.&-]{2,60}?)(?:还|也|并|高度|充分|积极|热烈|诚挚|简要|簡要|重点|重點|详细|詳細|对[^，。；]{2,30})?(?<cue>赞赏|讚賞|赞扬|讚揚|感谢|感謝|呼吁|呼籲|欢迎|歡迎|祝贺|祝賀|指出|认为|認為|透露|重申|高度评价|积极评价|表示(?=(?:热烈|衷心|诚挚|由衷)?(?:的)?(?:欢迎|感谢|祝贺|赞赏|慰问|支持)|愿|希望|将)|表示(?=欢迎|感谢|祝贺|赞赏|愿|希望|将)|(?<=^\p{Script=Han}{2,12})表示(?=\p{Script=Han}{4})|回顾(?:了|并)|介绍(?:了|并)|提出(?:了)?)(?=[^的，。]{2})`,
  'u',
);

/** "何清向港口致以问候，表示港口很稳固": the verb in a later clause of the same subject. */
export const HAN_LATER = regex(
  String.raw`^(?:【[^】]{2,12}】)?(?:[^，。；]{2,20}[后後时時]，)?(?<subject>[\p{Script=Han}·]{2,24}?)(?:[（(]\d{1,2}[）)]日)?(?:也|在\p{Script=Han}{2,12}[上中])?(?:同步)?(?:向|对|就|会见|會見|感谢|感謝|介绍|介紹|回顾|回顧|热烈祝贺|熱烈祝賀|高度评价|高度評價|发表|發表|释出|釋出|发布|發布)[^。；]{2,60}，(?:并|還|还|並)?(?<cue>表示|指出|指(?![出的定向标標数數导導示南])|强调|強調|认为|認為)，?(?=[^，。]{4})`,
  'u',
);

/** "港务局科长 何清：港口很稳固": who speaks in an interview, before a colon. */
export const HAN_TURN = regex(
  String.raw`^(?<subject>[\p{Script=Han}（）()、·]{2,40}?(?:${HAN_OFFICES})\s\p{Script=Han}{2,4})(?<cue>[：:])(?=\S)`,
  'u',
);

/** "何清今日会见阿达·布伦尼克时表示": what somebody does while speaking, whose object is nobody that speaks. */
export const WHILE =
  /(?<=^[\p{Script=Han}·（）()\d]{2,40}?)(?:[接会會][见見晤]|拜[会會访訪]|出席|[参參]加|[视視]察|[访訪][问視视]|[听聽]取|接受|陪同)[^，。]{2,}[时時中上后後]$/u;

/** A paper or an agency that a Chinese sentence goes back to: "据港口日报报道，". */
export const TOLD_BY = /^[据據][^，。]{2,24}(?:报道|報道|報導|消息)，/u;

/** "报告显示": a paper that nobody is named of. */
export const PAPER = /^\p{Script=Han}{0,4}(?:报告|報告|数据|數據|结果|結果|调查|調查)$/u;
