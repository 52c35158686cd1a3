import { HAN_CUES } from '../../vocabulary/foreign-cues.ts';
import { HAN_FAMILY, JAPANESE_FAMILY } from '../../vocabulary/foreign-offices.ts';
import { hanPlaceAt } from '../places/chinese.ts';

/** Words of offices, which no name holds. */
const NO_OFFICE = String.raw`(?!\p{Script=Han}{0,6}(?:参赞|參贊|代表|大使|领事|領事|主任|主席|书记|董事|總|总|[长長]))`;
/** What stands behind the whole of a name and is no part of it. */
const RANK =
  '(?:[校院局部行司市省署处處馆館社庭团團][长長]|主[席任]|[总總][统統理裁干幹]|大使|博士|先生|女士|教授|秘[书書]|[参參][赞贊]|首相|[议議][员員])';
/** "阿达·布伦尼克" */
export const DOTTED = String.raw`${NO_OFFICE}[\p{Script=Han}A-Z]{1,6}?(?:\s?[·‧•・]\s?(?:(?!${RANK})[\p{Script=Han}]){1,8}?){1,3}?`;
/** Words that act, speak or join behind a name, simplified and traditional. */
export const ACTS: readonly string[] =
  '不再 不 专程 專程 特别 特別 晚宴 午宴 宴请 宴請 乐见 樂見 转述 轉述 转达 轉達 引述 的话 的話 皆 亲自 親自 全程 接受 答覆 答复 解读 解讀 通报 通報 分享 主動 主动 升任 接任 兼任 接替 继任 一行 先生 女士 博士 教授 进行 進行 当天 當天 会见 会晤 會見 出席 参加 參加 参与 率 座谈 座談 会谈 會談 洽谈 讲话 讲述 講述 讲解 发言 發言 颁发 頒發 颁奖 頒獎 揭牌 揭幕 剪彩 见证 見證 看望 慰问 走进 来到 來到 当选 當選 获 獲 补充 補充 建议 建議 要求 希望 期待 期望 预计 預計 解释 解釋 回顾 回顧 总结 總結 强调 接待 带领 帶領 走访 受聘 随 隨 此前 日前 近日 曾 已 均 都 卸任 履新 退休 逝世 去世 因 从 從 提出 提议 提到 主张 承认 重申 宴 款待 说明 說明 发来 發來 致信 致贺 致賀 在线 在線 视像 視像 徵詢 邀请 邀請 夫妇 夫婦 指 則 则 又 再 主礼 主禮 開場 开场 引言 专题 專題 拜访 拜訪 拜會 接见 接見 视察 視察 调研 考察 前往 迎接 到 發表 致电 致電 通过 透過 主持 致辞 致辭 致开幕 举行 舉行 出任 就任 担任 发表 作 做 宣布 分别 分別 共同 陪同 应邀 應邀 主旨 为 為 同 对 對 以 以及 及 代表 赴 访问 抵达 签署 簽署 訪問 介绍 表示 感谢 感謝 受邀 参观 參觀 宣佈 公布 公佈 认为 認為 呼吁 批评 警告 率领 带队 亦 也 还 還 向 現場 现场 等 在 与 與 和 于 将 將 就 深入 详细 詳細 简要 簡要 重点 重點 积极 積極 首先 同时 同時 先后 亲切 親切 热情 热烈 熱烈 充分 高度 衷心 一致 正式 继续 繼續 临时 即日 商讨 商談 交流 率領 感言 会后 會後 近期 续任 辞去 辭去 宣誓 就职 就職 获颁 獲頒 当日 當日 日内 率队 率隊 一同 一起 携 攜'.split(
    ' ',
  );
/** What stands behind a name: a mark, a day, or a word that acts, speaks or joins. */
export const BEHIND = String.raw`(?=[，、。；（(“”]|\d{1,2}[日月]|今[日天年（]|昨[日天（]|星期|[当當]地[时時]|[上本]?[周週][一二三四五六日]|[上下]午|${[...HAN_CUES, ...ACTS].join('|')}|$)`;
/** Signs with which Chinese writes names of other languages, simplified and traditional: "古特雷斯". */
export const SOUNDS =
  '阿埃艾安奥奧昂巴班贝貝比彼宾賓伯博布查达達德迪蒂丁杜恩尔爾法菲费費弗福盖蓋甘戈格古哈海赫霍基吉加贾杰傑卡凯凱科克库庫拉莱萊兰蘭朗劳勞勒雷里利林琳卢盧鲁魯伦倫罗羅洛马馬玛瑪迈邁曼梅门門蒙米莫姆穆纳納内內尼努诺諾帕佩皮普奇乔喬切萨薩塞桑瑟沙舍施史斯索苏蘇塔泰坦特托瓦维維韦韋沃乌烏伍西希谢謝辛雅亚亞扬揚耶伊因尤约約扎泽澤詹兹茲佐森登顿頓丹敦麗丽娜妮娅婭凡夫芙惠怀懷坎康柯肯黎孟摩墨涅珀契钦賽赛绍紹松汤湯陶翁逊遜延叶密恰捷翰昆敏莎夸蕾宁寧默季波丘';
const HYPHENED = `[${SOUNDS}]{1,5}-[${SOUNDS}]{2,6}?`;
/** "劉吳惠蘭": the family of the husband before one's own. */
export const MARRIED = `${HAN_FAMILY}${HAN_FAMILY}[\\p{Script=Han}]{2}`;
/** "席克（John Silk）": what is written again in other letters. */
export const AGAIN = String.raw`${NO_OFFICE}[\p{Script=Han}]{2,8}(?=\s?[（(]\p{Lu}[\p{L}.])`;
/** Any signs up to a mark, where the office of a country shows that they are a name: "芬兰总统哈洛宁、". */
export const UNKNOWN = String.raw`${NO_OFFICE}(?!${[...HAN_CUES, ...ACTS].join('|')})[\p{Script=Han}]{2,6}?(?=[，、。（(；]|等|和|与|與|及)`;
/** The same where the name speaks: "东盟秘书长素林表示，". */
export const SPEAKING_UNKNOWN = String.raw`${NO_OFFICE}(?!\p{Script=Han}{0,3}[会會议議工报報办辦])\p{Script=Han}{2,4}?(?=(?:在\p{Script=Han}{2,12}[中上时時里])?(?:${HAN_CUES.join('|')})[，：,:])`;
/** "Ada Brennick": a name in Latin letters. */
export const LATIN = String.raw`\p{Lu}\p{Ll}{1,14}(?:\s\p{Lu}(?:\p{Ll}{1,14}|\.)){1,3}(?![A-Za-z&.])`;
/** A name as Chinese writes it. */
export const NAME = `(?:${DOTTED}|${HYPHENED}|${JAPANESE_FAMILY}[\\p{Script=Han}]{1,3}?|${HAN_FAMILY}[\\p{Script=Han}]{1,2}?)`;

/** Signs that are no given name before what follows: "王会见" is no Wang Hui. */
const NO_GIVEN = /[总總还還也又则則亦的了在是和与與会會將将級级届等副局部厅廳署院委省市縣县區区組组]/u;
/** Words that begin with the sign of a family and are no names. */
const NO_NAME =
  /^(?:[中美英法德日韩韓俄印欧歐]方$|单位|單位|简称|简单|简介|简要|吉利|关于|关心|关注|關於|關心|關注|项目|游客|高校|高中|金额|金額|万人|何时|何谓|石化|方案|方便|江北|董事|任何|高级|常[务任]|方面|周年|时任|易于|安全|单位|温和|连续|康复|成为|石油|金融|水利|江[苏西南北]|钱币)/u;
/** What bodies are called. */
const BODY = /公司|集[团團]|[银銀]行|大[学學]|[组組][织織]|[协協][会會]|^[和与與及]/u;
/** Whether signs that look like a name are other words. */
export const nobody = (name: string): boolean =>
  NO_GIVEN.test(name.slice(1)) || BODY.test(name) || NO_NAME.test(name) || hanPlaceAt(name, 0) !== null;

/** "乔根森" of "丽萨·乔根森": what stands behind the last dot or hyphen of a foreign name, where no other name of the text ends so. */
export function shortNames(names: readonly string[]): ReadonlyMap<string, string> {
  const whole = new Map<string, string | null>();
  for (const name of new Set(names)) {
    const last = name.split(/\s?[·‧•・-]\s?/u).at(-1) ?? '';
    if (last !== name && last.length >= 2) whole.set(last, whole.has(last) ? null : name);
  }
  return new Map([...whole].flatMap(([last, name]) => (name ? [[last, name] as const] : [])));
}
