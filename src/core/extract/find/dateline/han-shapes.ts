import type { Shape } from './shape.ts';

/** Datelines as Chinese agencies, newspapers and companies write them. */
export const HAN_SHAPES: readonly Shape[] = [
  {
    name: 'chinese',
    hint: /^[（(]?\p{Script=Han}/u,
    confidence: 0.95,
    pattern: date =>
      String.raw`^[（(]?(?:(?:\p{Script=Han}{1,6}?(?:社|网|網|[日晚时時]报|[日晚時]報)|本[报報])(?:[讯訊]\s?)?)?(?<place>(?!财经|汽车|科技|记者|記者|\p{Script=Han}{0,5}[社网網报報])\p{Script=Han}{2,6}?)(?<![社网網报報讯訊])(?:[，,]\s?(?=\ufde0+[）)]?\s?[—–-]{1,2})|\s(?=\ufde0+\s?/))?${date}(?:[专專]?[电電讯訊]|消息|[）)]?\s?[—–-]|\s?/\s?(?:美通社|美通社亚洲|商业资讯|\p{Lu}))`,
    examples: [
      {
        text: '港口开通新航线\n上海2026年3月3日电 港务委员会开通新航线。',
        finds: ['上海2026年3月3日'],
        value: { place: '上海' },
      },
      {
        text: '港口开通新航线\n林道，2026年3月3日 - 港务委员会开通新航线。',
        finds: ['林道，2026年3月3日'],
        value: { place: '林道' },
      },
    ],
    counterexamples: ['港口开通新航线\n港务委员会于2026年3月3日开通新航线。'],
  },
  {
    name: 'chinese-day-first',
    hint: /^\ufde0+[，,]/u,
    confidence: 0.9,
    pattern: date => String.raw`^${date}[，,]\s?(?<place>\p{Script=Han}{2,6}?)(?:[：:]|——|\s[—–-]\s)`,
    examples: [
      {
        text: '港口开通新航线\n2026年3月3日，林道：港务委员会开通新航线。',
        finds: ['2026年3月3日，林道'],
        value: { place: '林道' },
      },
    ],
    counterexamples: [
      '港口开通新航线\n2026年3月3日，港务委员会开通新航线。',
      '港口开通新航线\n2026年3月3日，第三届港口—海洋论坛开幕。',
    ],
  },
  {
    name: 'chinese-reporter',
    hint: /記者|记者/,
    confidence: 0.9,
    ownLine: true,
    pattern: date =>
      String.raw`^[〔（(【\[]?\p{Script=Han}{0,8}?(?:記者|记者)\s?\p{Script=Han}{2,4}[\s/／]+(?<place>\p{Script=Han}{2,4}?)\s+${date}(?:\s?\d{1,2}:\d\d)?$`,
    examples: [
      {
        text: '港口開通新航線\n港報記者何清 林道 2026-03-03 12:55\n港務委員會開通新航線。',
        finds: ['林道 2026-03-03'],
        value: { place: '林道' },
      },
    ],
    counterexamples: ['港口開通新航線\n記者何清在林道報導新航線。'],
  },
  {
    name: 'chinese-reported-from',
    hint: /^(?:\p{Script=Han}{2,8}[讯訊]\s?)?[〔（(【[]\p{Script=Han}{0,6}(?:記者|记者|社)/u,
    confidence: 0.9,
    pattern: date =>
      String.raw`^(?:\p{Script=Han}{2,8}[讯訊]\s?)?[〔（(【\[](?:\p{Script=Han}{0,6}?(?:記者|记者)\s?\p{Script=Han}{2,4}?(?:[\s/／]+|(?=\p{Script=Han}{2}[\d\ufde0]))|\p{Script=Han}{1,5}社)(?<place>\p{Script=Han}{2,4}?)(?:${date}|\d{1,2}日)?(?:報導|报导|报道|專?電|专?电)[〕）)】\]]`,
    examples: [
      { text: '港口開通新航線\n〔記者何清／林道報導〕港務委員會開通新航線。', finds: ['林道'] },
      { text: '港口開通新航線\n（港報記者何小清林道17日電）港務委員會開通新航線。', finds: ['林道17日'] },
      { text: '港口開通新航線\n（港央社林道7日電）港務委員會開通新航線。', finds: ['林道7日'] },
    ],
    counterexamples: ['港口開通新航線\n（記者何清）港務委員會開通新航線。'],
  },
  {
    name: 'chinese-dated-report',
    hint: /(?:記者|记者)/,
    confidence: 0.9,
    ownLine: true,
    pattern: date =>
      String.raw`^${date}(?:\s\d{1,2}:\d{2})?\s{1,3}\p{Script=Han}{0,6}?(?:記者|记者)\s?\p{Script=Han}{2,4}[/／](?<place>\p{Script=Han}{2,4})(?:報導|报导|报道)$`,
    examples: [
      {
        text: '港口開通新航線\n2026/03/03 21:58 記者何小清/林道報導\n港務委員會開通新航線。',
        finds: ['2026/03/03 21:58 記者何小清/林道'],
      },
    ],
    counterexamples: ['港口開通新航線\n2026/03/03 記者何小清\n港務委員會開通新航線。'],
  },
  {
    name: 'chinese-reported-line',
    hint: /^\p{Script=Han}{2,6}[\s/／]/u,
    confidence: 0.9,
    ownLine: true,
    pattern: date =>
      String.raw`^\p{Script=Han}{2,6}[\s/／]{1,3}(?:(?:記者|记者)\s?(?:\p{Script=Han}{2,8}?[\s/／]{1,3}|\p{Script=Han}{2,3}(?=\p{Script=Han}{2,3}[\d\ufde0])))?(?<place>(?![今昨]日|综合|綜合)\p{Script=Han}{2,4}?)(?:${date}|\d{1,2}日)?(?:報導|报导|报道|專?電|专?电)$`,
    examples: [
      { text: '港口開通新航線\n港口日報／ 記者何清沈長雨／林道報導\n港務委員會開通新航線。', finds: ['林道'] },
      { text: '港口開通新航線\n港央社／ 林道5日電\n港務委員會開通新航線。', finds: ['林道5日'] },
      { text: '港口開通新航線\n港央社 記者何小清林道15日電\n港務委員會開通新航線。', finds: ['林道15日'] },
    ],
    counterexamples: ['港口開通新航線\n港口日報 今日報導\n港務委員會開通新航線。'],
  },
];
