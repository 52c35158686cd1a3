import { regex } from '../../../regex.ts';
import { HAN_CUES } from '../../vocabulary/foreign-cues.ts';
import { hanPlaceAt } from '../places/chinese.ts';

/** A company's short name and the offices behind it, before the last of them: "星海电资深副总暨…". */
const OF_COMPANY =
  '董事|总经理|總經理|总裁|總裁|副总|副總|首席|[执執]行[长長]|(?:财务|財務|法务|法務|策略|营运|營運|技术|技術)[长長]|C[EFTO]O|创始人|創辦人|创办人|合伙人|合夥人';
const COMPANY = regex(
  `^(?<name>[\\p{Script=Han}A-Za-z0-9&]{2,10}?)(?:[（(][^（()）]{1,20}[)）])?(?<words>(?:(?:副|时任|時任|现任|現任|前任?|原|临时|臨時|资深|資深|高级|高級|执行|執行|联合|聯合|共同|全球|亚太区|亞太區|中国区|中國區|大中华区|大中華區|轮值|輪值|荣誉|榮譽){0,3}(?:(?:${OF_COMPANY})[\\p{Script=Han}A-Z]{0,12})?))$`,
  'u',
);
const COMPANY_OFFICE = regex(OF_COMPANY, 'u');
/** What stands before a name in its clause, up to its beginning. */
export const CLAUSE_START =
  /^.*(?:[，。；、：！？“”「」\s与與和及由]|邀请|邀請|会见|會見|据|據|对|對|向|其中|包括|来自|來自|陪同|主持|任命|委任|宣布|宣佈|[今昨][天日]|\d日|为|為)/u;
const NO_COMPANY_START = /^(?:[轮輪]值|首席|副|此间|此間|公司|集团|集團|任|另|同|各|多|两|兩)/u;
/** Words that no short name of a company holds. */
const NO_COMPANY = regex(
  `${HAN_CUES.join('|')}|该|該|本|我|其|他|她|^公司|^集[团團]$|会议|會議|出席|举行|舉行|表示|时任|現任|现任|前任|同意|决定|決定|批准|^董事[会會]`,
  'u',
);

/** The company that an office of its kind stands behind, and the words of the office between them: "星海电资深副总暨法务长". */
export function companyBefore(clause: string, office: string): { name: string; words: string } | null {
  const { name = '', words = '' } = COMPANY.exec(clause.replace(CLAUSE_START, ''))?.groups ?? {};
  if (name === '' || !COMPANY_OFFICE.test(`${words}${office}`)) return null;
  return NO_COMPANY.test(name) || NO_COMPANY_START.test(name) || hanPlaceAt(name, 0) === name ? null : { name, words };
}
