import type { Article } from '../article.ts';
import { regex } from '../regex.ts';
import type { Span } from '../span.ts';
import type { Actor } from './actor.ts';
import { withoutDateline } from './dateline.ts';
import { widened } from './han-marks.ts';

const anyOf = (words: string): string => words.split(' ').join('|');

/** A day as Chinese sentences set it before or behind who acts: "3月3日上午", "今（3）日". */
const DAY = String.raw`(?:(?:(?:\d{4}年)?(?:\d{1,2}|[一二三四五六七八九十]{1,2})月(?:\d{1,2}|[一二三四五六七八九十廿卅]{1,3})[日號号]?(?:至(?:今日|\d{1,2}日|[一二三四五六七八九十]{1,2}月[一二三四五六七八九十]{1,3}日))?|\d{1,2}日|[今昨前][天日]|[今昨](?=[（(]|上|下|早|晚|午)|近日|日前|近期|早前|当天|當天|当日|當日)(?:[（(][^（）()]{1,12}[）)][日天]?)?(?:[上下中]午|凌晨|清晨|早上|傍晚|晚上|晚)?)`;
/** What may stand before who acts, up to its comma: a day, an aim, an occasion, a source. */
const FRONT = regex(
  `^(?:${DAY}，?|(?:[为為]|随着|隨著|[经經]|[据據]|根据|根據|[针針][对對]|[应應]|由[于於]|值此|[继繼]|在)[^，。；：！？]{2,40}，)`,
  'u',
);
const MOST_FRONTS = 3;

/** Verbs of those who act. */
const DEEDS = anyOf(
  '宣布 宣佈 公布 公佈 发布 發布 發佈 发表 發表 举行 舉行 举办 舉辦 召开 召開 签署 簽署 签订 簽訂 签约 簽約 签定 启动 啟動 开幕 開幕 出席 访问 訪問 会见 會見 会晤 會晤 会谈 會談 提到 谈到 談到 續說 检获 檢獲 查获 查獲 抓获 抓獲 拘捕 逮捕 破获 破獲 侦破 偵破 捣毁 搗毀 宣判 审理 審理 判处 判處 裁定 批准 通过 通過 印发 印發 推出 成立 完成 获 獲 当选 當選 出任 接任 就任 担任 擔任 表示 指出 强调 強調 说 說 称 稱 认为 認為 呼吁 呼籲 敦促 谴责 譴責 警告 欢迎 歡迎 感谢 感謝 主持 考察 调研 調研 视察 視察 視導 前往 抵达 抵達 开展 開展 展开 展開 达成 達成 收购 收購 投资 投資 建成 开通 開通 启用 啟用 交付 入选 入選 荣获 榮獲 牵头 介绍 介紹 通报 通報 提醒 回应 回應 决定 決定 计划 計劃 预计 預計 共建 宴请 宴請 晚宴 拜会 拜會 接见 接見 致辞 致詞 捐赠 捐贈 发起 發起 录得 錄得 实现 實現 进行 進行 委任 任命 聘任 提名 开设 開設 设立 設立 参加 參加 赢得 贏得 重申 反对 反對 主办 主辦 承办 承辦 携手 攜手 邀请 邀請 透露 警告 上调 下调 起诉 起訴 逝世 去世 辞职 辭職',
);
/** What may stand between them and their verb. */
const BETWEEN = `(?:[（(][^（）()]{1,30}[）)]|${DAY}|正式|成功|首次|再次|再度|[联聯]合|共同|分[别別]|一同|也|[还還]|又|特[别別]|[专專]程|[应應]邀|[当當][选選]|[将將]|已|率[团團队隊]|集中)`;
/** Behind who acts: a verb, or a word that leads to when, where, with whom and of what it is done. */
const ACTING = regex(
  `^${BETWEEN}{0,6}(?:(?:${DEEDS})(?![者人员員会會书書])|[于於在就向赴到][^，。；：的]|[与與同和对對以将將为為由][^，。；：]{1,40}?(?:${DEEDS}))`,
  'u',
);
/** "何清主持会议后，": what comes before the news. */
const BEFORE = /^[^，。；]{0,100}(?:[后後]|之[际際]|期[间間]|的同[时時])，/u;
/** What joins one who acts to the next. */
const JOINT = /^(?:[、和与與及]|以及|[会會]同|[联聯][合手]|[携攜]手)/u;
const MOST = 8;
/** How far before a name its office and its body may begin. */
const FARTHEST = 44;
/** What parts who acts from the rest, or names somebody else before the office. */
const PARTED = /[，。；：！？、和与與及]/u;

interface Named {
  readonly who: Actor['who'];
  readonly span: Span;
  /** Where the name stands with what belongs to it: from its body and office on. */
  readonly from: number;
}

/** The offices of somebody, each by itself, longest first. */
const officesOf = (who: Actor['who']): readonly string[] =>
  'roles' in who ? who.roles.flatMap(({ title }) => title.split('、')).sort((a, b) => b.length - a.length) : [];

/** Names of a stretch of Chinese, each with where the office before it begins. */
function namesIn({ text, people, organisations }: Article, [from, to]: Span): readonly Named[] {
  return [...people, ...organisations].flatMap(who =>
    who.mentions
      .filter(({ kind, span: [start, end] }) => kind !== 'pronoun' && from <= start && end <= to)
      .map(({ span }): Named => {
        const before = text.slice(from, span[0]);
        const office = officesOf(who).find(title => before.endsWith(title)) ?? '';
        return { who, span, from: span[0] - office.length };
      }),
  );
}

/** Whoever begins at a place of the text: a body, or a person behind the words of an office. */
function actorAt(words: string, names: readonly Named[], at: number, start: number): Named | null {
  const near = names.filter(({ from, span }) => from >= at && span[0] - at <= FARTHEST);
  const bare = near.filter(({ from }) => from === at).sort((a, b) => b.span[1] - a.span[1]);
  const people = near.filter(
    ({ who, from, span }) =>
      'roles' in who && (from < span[0] || span[0] === at) && !PARTED.test(words.slice(at - start, from - start)),
  );
  return people.sort((a, b) => a.span[0] - b.span[0])[0] ?? bare[0] ?? null;
}

/** Where a name ends with the office behind it: "何清总领事". */
function behindOffice({ text }: Article, { who, span: [, end] }: Named): number {
  const office = officesOf(who).find(title => text.startsWith(title, end)) ?? '';
  return end + office.length;
}

/** Who does what a Chinese sentence tells: the people and bodies it begins with, behind a day or an aim, where a verb follows them; nobody where it is not plain. */
export function hanActorsOf(article: Article, sentence: Span): readonly Actor[] {
  const [start, end] = withoutDateline(article, sentence);
  const words = widened(article.text.slice(start, end));
  const names = namesIn(article, [start, end]);
  let at = start;
  for (let fronts = 0; fronts < MOST_FRONTS; fronts++) {
    if (actorAt(words, names, at, start)?.from === at) break;
    const front = FRONT.exec(words.slice(at - start, at - start + 80))?.[0] ?? '';
    if (front === '') break;
    at += front.length;
  }
  const found: Actor[] = [];
  while (found.length < MOST) {
    const actor = actorAt(words, names, at, start);
    if (!actor) break;
    found.push({ who: actor.who, span: actor.span });
    at = behindOffice(article, actor);
    const joint = JOINT.exec(words.slice(at - start, at - start + 2))?.[0] ?? '';
    if (joint === '' || actorAt(words, names, at + joint.length, start) === null) break;
    at += joint.length;
  }
  const behind = words.slice(at - start, at - start + 120);
  return found.length > 0 && ACTING.test(behind) && !BEFORE.test(behind) ? found : [];
}
