import type { Shape } from './shape.ts';

/** Datelines as Chinese agencies, newspapers and companies write them. */
export const HAN_SHAPES: readonly Shape[] = [
  {
    name: 'chinese',
    hint: /^[（(]?\p{Script=Han}/u,
    confidence: 0.95,
    pattern: date =>
      String.raw`^[（(]?(?:新华社|新華社|中評社|中评社|中央社|中新社|中新网|人民网|本报|本报讯|央视网)?(?<place>\p{Script=Han}{2,6}?)(?:[，,]\s?(?=\ufde0+[）)]?\s?[—–-]{1,2})|\s(?=\ufde0+\s?/))?${date}(?:电|電|讯|訊|[）)]?\s?[—–-]|\s?/\s?(?:美通社|美通社亚洲|商业资讯|\p{Lu}))`,
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
    hint: /^[〔（(【[]\p{Script=Han}{0,6}(?:記者|记者)/u,
    confidence: 0.9,
    pattern: () =>
      String.raw`^[〔（(【\[]\p{Script=Han}{0,6}?(?:記者|记者)\s?\p{Script=Han}{2,4}?(?:[\s/／]+|(?=\p{Script=Han}{2}[\d\ufde0]))(?<place>\p{Script=Han}{2,4}?)(?:\ufde0+|\d{1,2}日)?(?:報導|报导|报道|專?電|专?电)[〕）)】\]]`,
    examples: [
      { text: '港口開通新航線\n〔記者何清／林道報導〕港務委員會開通新航線。', finds: ['林道'] },
      { text: '港口開通新航線\n（港報記者何小清林道17日電）港務委員會開通新航線。', finds: ['林道'] },
    ],
    counterexamples: ['港口開通新航線\n（記者何清）港務委員會開通新航線。'],
  },
];
