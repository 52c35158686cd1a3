import type { Rule } from '../../finding.ts';
import { hanHonoured, hanSpeaking, hanSpelt, hanTitleBehind, hanTitled } from './chinese.ts';
import { hanAgain } from './foreign-han-again.ts';
import { hanAppointed } from './foreign-han-appointed.ts';

/** People of Chinese texts, where an office, a verb of saying, a word of respect or the form of their name shows them. */
export const hanRules: readonly Rule<'people'>[] = [
  {
    name: 'people/chinese-title-before-name',
    confidence: 0.9,
    find: hanTitled,
    examples: [
      {
        text: '港务委员会主任何清会见世界航运组织总干事阿达·布伦尼克一行。',
        finds: ['何清', '阿达·布伦尼克'],
        value: { offices: [{ title: '主任', organisation: '港务委员会' }] },
      },
      {
        text: '国家航运局党组书记、局长何清与上海市副市长沈长雨签署协议。',
        finds: ['何清', '沈长雨'],
        value: { offices: [{ title: '党组书记、局长', organisation: '国家航运局' }] },
      },
      {
        text: '会议由市长何清主持，副市长沈长雨、王小河，港务委员会新闻发言人李芳出席。',
        finds: ['何清', '沈长雨', '王小河', '李芳'],
      },
      { text: '世界航运组织秘书长古特拉斯说，大坝很稳固。', finds: ['古特拉斯'] },
      {
        text: '港务委员会新闻发言人、统计司司长何清介绍港口情况。',
        finds: ['何清'],
        value: { offices: [{ title: '新闻发言人、统计司司长', organisation: '港务委员会' }] },
      },
      {
        text: '国家航运局局长、上海市港务协会会长何清介绍港口情况。',
        finds: ['何清'],
        value: {
          offices: [
            { title: '局长', organisation: '国家航运局' },
            { title: '会长', organisation: '上海市港务协会' },
          ],
        },
      },
      {
        text: '国家航运局昨天在林道召开会议，局长何清和阿达·布伦尼克校长出席。',
        finds: ['何清'],
        value: { offices: [{ title: '局长', organisation: '国家航运局' }] },
      },
      {
        text: '小組成員包括人力部長何清、港口發展及航運部長丘小河。',
        finds: ['何清', '丘小河'],
        value: { offices: [{ title: '部長', organisation: '人力部' }] },
      },
      {
        text: '論壇由星海電資深副總暨法務長丘小河主持，紐西蘭衛生部長雷清出席。',
        finds: ['丘小河', '雷清'],
        value: { offices: [{ title: '資深副總暨法務長', organisation: '星海電' }] },
      },
      {
        text: '团长林道常任代表席克（Ada Brennick）大使感谢各方，局長劉吳小蘭今日開會。',
        finds: ['席克', '劉吳小蘭'],
      },
      {
        text: '国家航运局局长何清、西班牙驻沪总领事邯柄盼、副校长罗小河教授、张清教授出席。',
        finds: ['何清', '邯柄盼', '罗小河', '张清'],
      },
      {
        text: '校党委书记何清与林道大学（以下简称“林大”）代表团见面，林大党委书记沈长雨出席。',
        finds: ['何清', '沈长雨'],
        value: { offices: [{ title: '校党委书记', organisation: null }] },
      },
      {
        text: '臺北市長何清專程前往港口，星海集团港口项目经理沈长雨、港务局总经理Ada Brennick在场。',
        finds: ['何清', '沈长雨', 'Ada Brennick'],
        value: { offices: [{ title: '市長', organisation: '臺北' }] },
      },
      {
        text: '港务局副局长乐小河同日本外务事务次官秋叶清会谈。',
        finds: ['乐小河', '秋叶清'],
        value: { offices: [{ title: '副局长', organisation: '港务局' }] },
      },
      {
        text: '港务局查验科副科长 何清：这些货物都需要许可。',
        finds: ['何清'],
        value: { offices: [{ title: '副科长' }] },
      },
    ],
    counterexamples: [
      '港务委员会主任昨天在林道开会。',
      '港务委员会主任乐见新航线开通。',
      '经理人协会昨天开会，总经理 港口很稳固。',
    ],
  },
  {
    name: 'people/chinese-name-before-title',
    confidence: 0.85,
    find: hanTitleBehind,
    examples: [
      { text: '何清局长会见沈长雨主任。', finds: ['何清', '沈长雨'], value: { offices: [{ title: '局长' }] } },
      {
        text: '珠海市何清市长在会上说，港口很稳固。',
        finds: ['何清'],
        value: { offices: [{ organisation: '珠海市' }] },
      },
    ],
    counterexamples: ['高级主任昨天在林道开会。', '任何主任都可以参加会议。', '林州市委常委昨天开会。'],
  },
  {
    name: 'people/chinese-speaking',
    confidence: 0.8,
    find: hanSpeaking,
    examples: [
      { text: '何清表示，大坝很稳固。', finds: ['何清'] },
      { text: '何清还指出，大坝很稳固，沈长雨将于明天升任局长职务。', finds: ['何清', '沈长雨'] },
      { text: '大坝(林道)开放,何清表示,大坝很稳固。', finds: ['何清'] },
    ],
    counterexamples: ['港务委员会表示，大坝很稳固。'],
  },
  {
    name: 'people/chinese-honoured',
    confidence: 0.85,
    find: hanHonoured,
    examples: [
      { text: '代表团成员包括何清博士和潘小河女士。', finds: ['何清', '潘小河'], value: { honorific: '博士' } },
    ],
    counterexamples: ['高级女士时装展在林道开幕。'],
  },
  {
    name: 'people/chinese-spelt',
    confidence: 0.8,
    find: hanSpelt,
    examples: [{ text: '声明称，阿达·布伦尼克（Ada Brennick）已辞职。', finds: ['阿达·布伦尼克'] }],
    counterexamples: ['港口·海洋论坛昨天在林道开幕。'],
  },
  {
    name: 'people/chinese-appointed',
    confidence: 0.88,
    find: hanAppointed,
    examples: [
      {
        text: '董事会聘任何清为总裁，并提名丘小河女士出任董事长。',
        finds: ['何清', '丘小河'],
        value: { offices: [{ title: '总裁' }] },
      },
    ],
    counterexamples: ['委员会昨天任命关于港口的专员，选举为期三天。'],
  },
  {
    name: 'people/chinese-again',
    confidence: 0.75,
    find: hanAgain,
    examples: [
      { text: '港务委员会主任何清在林道开会。何清感谢各方的支持。', finds: ['何清'] },
      {
        text: '港务委员会大使何清在林道开会。何大使感谢各方，何清连任港务协会会长。',
        finds: ['何清', '何'],
        value: { offices: [{ title: '会长' }] },
      },
      {
        text: '港务委员会主任阿达·布伦尼克在林道开会。布伦尼克感谢各方。',
        finds: ['布伦尼克'],
        value: { kind: 'short' },
      },
    ],
    counterexamples: ['何清感谢各方的支持。', '何清表示，大坝很稳固。'],
  },
];
