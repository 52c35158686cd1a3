import type { Rule } from '../../finding.ts';
import { oncePerManuscript } from '../../once.ts';
import { hanShort } from './han-short.ts';

/** Short forms of Chinese, in brackets behind the name. */
export const hanShortRule: Rule<'acronyms'> = {
  name: 'acronyms/chinese-short',
  confidence: 0.9,
  find: oncePerManuscript(hanShort),
  examples: [
    {
      text: '主任昨天出席亚太区航运合作组织（亚太航组织）会议，大亚港运营管理有限公司（简称“大亚港公司”）的代表在场。',
      finds: ['亚太区航运合作组织（亚太航组织）', '大亚港运营管理有限公司（简称“大亚港公司”）'],
      value: { short: '亚太航组织', long: '亚太区航运合作组织' },
    },
  ],
  counterexamples: ['主任昨天会见港务委员会（林道）代表。', '国家航运局（何清）昨天宣布新航线。'],
};
