import type { Manuscript } from '../../../manuscript.ts';
import { regex } from '../../../regex.ts';
import type { OfficeProposal } from '../../finding.ts';
import { oncePerManuscript } from '../../once.ts';
import { HAN_CUES } from '../../vocabulary/foreign-cues.ts';
import { HAN_OFFICES } from '../../vocabulary/foreign-offices.ts';
import { hanShort } from '../acronyms/han-short.ts';
import { hanStart } from '../acronyms/named.ts';
import { hanNamed } from '../organisations/chinese.ts';
import { hanPlaceAt } from '../places/chinese.ts';
import { CLAUSE_START, companyBefore } from './foreign-han-companies.ts';

const BRACKETED = /[（(][^（()）]{1,20}[)）]$/u;

/** Where the short names end that a Chinese text defines, each with the body it stands for: "林大" of "林道大学（以下简称“林大”）". */
const shortEnds = (manuscript: Manuscript): (readonly [end: number, body: string])[] =>
  hanShort(manuscript).flatMap(({ value: { short, long } }) =>
    [...manuscript.text.matchAll(regex(short, 'gu'))].map(({ index }) => [index + short.length, long] as const),
  );

/** The bodies that a Chinese text names, each by where its name ends. */
export const byEnd = oncePerManuscript(
  manuscript =>
    new Map([
      ...shortEnds(manuscript),
      ...hanNamed(manuscript).map(({ value, spans: [span] }) => [span?.[1] ?? -1, value.name] as const),
    ]),
);

/** The body whose name ends at a place of the text, or null. */
export const bodyBefore = (manuscript: Manuscript, end: number): string | null => byEnd(manuscript).get(end) ?? null;

/** Between a body and its office stand the words of the office: "商务部国际贸易谈判副代表". */
const OFFICE_WORDS = /^(?!(?:现任|現任|时任|時任|原|前))[\p{Script=Han}]{2,10}$/u;
const NO_OFFICE_WORDS = regex(
  `${HAN_CUES.join('|')}|[与與和及、的了在将將对對为為向同把被让使等]|会见|会晤|出席|参加|邀请|任命|陪同|派`,
  'u',
);

/** "发言人何清转述": somebody else's office between the two. */
const HOLDS_OFFICE = regex(`(?:${HAN_OFFICES})\\p{Script=Han}`, 'u');

/** "负责港口事务的" before an office. */
const CHARGE = /^(?:负责|負責|主管|分管)\p{Script=Han}{2,16}的$/u;

/** The words of an office that stand between its body and its head, with the body; null where the body stands right before the head, or nowhere. */
function fullTitle(manuscript: Manuscript, clause: string, end: number): { words: string; body: string } | null {
  if (bodyBefore(manuscript, end)) return null;
  for (let length = 2; length <= 20; length++) {
    const words = clause.slice(-length);
    const body = words.length === length ? bodyBefore(manuscript, end - length) : null;
    if (body && CHARGE.test(words)) return { words, body };
    if (body && length <= 10)
      return OFFICE_WORDS.test(words) && !NO_OFFICE_WORDS.test(words) && !HOLDS_OFFICE.test(words)
        ? { words, body }
        : null;
  }
  return null;
}

const SHORT_BODY = /(?<![A-Za-z])[A-Z]{2,10}$/u;

/** The country or town whose office it is, right before it: "上海市副市长", "中国国家主席". */
export function placeBefore(clause: string): string | null {
  for (let length = 9; length >= 2; length--) {
    const words = clause.slice(-length);
    const place = words.length === length ? hanPlaceAt(words, 0) : null;
    if (place && /^(?:[省市县區区州]|特[区區]|特[别別]行政[区區])?$/u.test(words.slice(place.length))) return words;
  }
  return null;
}

/** "四川省林道市" before 市长: a town, known by name or not. */
const TOWN =
  /(?:(?<=^|[，。；、和与與及由])\p{Script=Han}{2,3}省)?(?<=^|[，。；、和与與及由省])\p{Script=Han}{2,4}[市县縣区區州]$/u;
const OF_TOWN = /[市县縣区區州][长長]$/u;
/** "港务局" before 局长: a short name, alone between a mark and the office. */
const SHORT = /^(?![该該本各我其有两兩]|相关|相關|有关|有關)\p{Script=Han}{2,8}[局署部厅廳办辦]$/u;
/** The body that ends a clause, where its beginning shows by a verb before it. */
function named(clause: string, office: string): string | null {
  const from = hanStart(clause);
  const town = OF_TOWN.test(office) ? TOWN.exec(clause)?.[0] : undefined;
  if (town) return town;
  const short = SHORT.exec(clause.replace(CLAUSE_START, ''))?.[0];
  if (short && from === null) return short;
  return (
    (from === null
      ? null
      : clause
          .slice(from)
          .replace(
            /^(?:还有|還有|以及|包括|其中|合作方|合作夥伴|合作伙伴|主[办辦]方|承[办辦]方|旗下|下[属屬]|所[属屬])/u,
            '',
          )) ??
    SHORT_BODY.exec(clause)?.[0] ??
    placeBefore(clause)
  );
}

const ENDS_IN_OFFICE = regex(`(?:${HAN_OFFICES})(?:[（(][^（()）]{1,20}[)）])?$`, 'u');
const MEMBER = /[委成][员員]$|常委$/u;
/** How far before an office the offices of a row, and their body, may begin. */
export const FARTHEST = 60;

/** "新闻发言人、统计司司长": how many signs the offices take that stand before the last one in its row; 0 where the office is alone. */
function rowBefore(clause: string): number {
  const parts = (/[^，。；：！？]*$/u.exec(clause.slice(-FARTHEST))?.[0] ?? '').split('、');
  let at = parts.length - 1;
  while (at > 0 && ENDS_IN_OFFICE.test(parts[at - 1] ?? '') && (parts[at] ?? '').length <= 24) at--;
  return at === parts.length - 1 ? 0 : parts.slice(at + 1).join('、').length + 1;
}

/** "新西兰卫生部长", "西班牙驻沪总领事": the country whose office it is, and the words between them. */
function landBefore(clause: string, office: string): { name: string; words: string } | null {
  if (
    !/部[长長]|次[长長官]|外[长長]|[国國][务務]卿|外相|总理|總理|首相|总统|總統|主席|大使|公使|领事|領事|参赞|參贊|代表/u.test(
      office,
    )
  )
    return null;
  for (let length = 14; length >= 2; length--) {
    const segment = clause.slice(-length);
    const name = segment.length === length ? hanPlaceAt(segment, 0) : null;
    const words = name ? segment.slice(name.length) : '';
    if (name && (words === '' || LAND_OFFICE.test(words))) return { name, words };
  }
  return null;
}
const LAND_OFFICE = regex(
  String.raw`^(?:(?:外交|外[务務]|财政|財政|国防|國防|卫生|衛生|教育|贸易|貿易|经济|經濟|内政|內政|司法|农业|農業|能源|环境|環境|文化|工业|工業|劳动|勞動|旅游|旅遊|交通|科技|商务|商務|投资|投資|[贸貿]工|[国國][贸貿]|[经經][贸貿]|人力|通[讯訊]|律政|[和与與及暨、])+|[驻駐常][\p{Script=Han}]{1,12}?|(?:特命)?全[权權]|(?:${HAN_OFFICES})[兼暨])$`,
  'u',
);

/** "星海电党委书记、董事长": the company that a later office of the row shows. */
function ofParty(clause: string, office: string): { body: string; words: string } | null {
  const words = /(?:党[委组]|黨[委組])$/u.exec(clause)?.[0] ?? '';
  const company = words === '' ? null : companyBefore(clause.slice(0, -words.length), office);
  return company && { body: company.name, words: `${company.words}${words}` };
}

/** "新任局长": when somebody has an office is no word of it. */
const NEWLY = /^(?:新一[任届屆]|上一[任届屆]|本[届屆]|新任|[现現]任|首任|候任)/u;

/** The office that stands at a place of the text, with the offices of its row, the words before its head, and its body; two where each has a body of its own. */
export function officesAt(manuscript: Manuscript, lead: string, office: string, from: number): OfficeProposal[] {
  const row = rowBefore(lead);
  const first = row > 0 ? lead.slice(0, lead.length - row) : lead;
  const head = row > 0 ? (ENDS_IN_OFFICE.exec(first)?.[0] ?? '') : office;
  const clause = row > 0 ? first.slice(0, first.length - head.length) : first;
  const bare = clause.replace(BRACKETED, '');
  const end = from - (lead.length - bare.length);
  const told = bodyOf(manuscript, bare, head, end);
  const found = told.body === null && row > 0 ? (ofParty(bare, office) ?? told) : told;
  const words = clause === bare ? found.words : '';
  const own = row > 0 ? bodyBefore(manuscript, from) : null;
  const rule = 'people/chinese-title-before-name';
  const to = from + office.length;
  const offer = (whole: string, organisation: string | null, at: number): OfficeProposal => {
    const title = whole.replace(NEWLY, '');
    return { title, organisation, span: [at - title.length, at], rule };
  };
  // "港务局局长、港务协会会长": each office of its own body.
  if (own && found.body && own !== found.body && !MEMBER.test(head)) {
    const joint = lead.lastIndexOf('、');
    const before = lead.slice(lead.length - row - head.length, joint);
    const last = lead.length - joint + office.length;
    return [offer(`${words}${before}`, found.body, to - last), offer(office, own, to)];
  }
  // "政治局委员、外事办公室主任": members of a body that have an office elsewhere.
  const elsewhere = row > 0 && MEMBER.test(head) ? own : null;
  const title = `${words}${lead.slice(lead.length - row - (row > 0 ? head.length : 0))}${office}`;
  return [offer(title, elsewhere ?? found.body ?? own, to)];
}

const CONCURRENT = regex(`(?:${HAN_OFFICES})[兼暨](?:\\p{Script=Han}{2,9})?$`, 'u');
/** "数码发展及新闻部": 及 within a name, from the mark before it on. */
const JOINED =
  /(?<=^|[，。；：、“”「」])(?:(?![与與和同])\p{Script=Han}){2,6}[及暨](?:(?![与與和同])\p{Script=Han}){2,6}$/u;
const OF_MINISTRY =
  /^(?!(?:[时時现現新]任|前|原|代理|副|[该該]|我|其|各|本))(?!.*[的了在是与與和由])\p{Script=Han}{2,12}$/u;
/** "校党委" before 书记: the first words of the office. */
const PARTY = /(?:(?<=^|[，。；、：])(?:[校院局厅部]|学校|學校|公司|集团|集團))?(?:党委|黨委)$/u;
/** The body whose office ends a clause, and the words of the office between the two. */
function bodyOf(
  manuscript: Manuscript,
  clause: string,
  office: string,
  end: number,
): { body: string | null; words: string } {
  // "国务委员兼外长": of two offices in one, the body of the first.
  const both = CONCURRENT.exec(clause)?.[0];
  if (both) {
    const own = new RegExp(ENDS_IN_OFFICE.source.replace(/\$$/u, '(?=[兼暨])'), 'u').exec(both)?.[0] ?? '';
    const first = bodyOf(manuscript, clause.slice(0, -both.length), own, end - both.length);
    // "国务委员兼国务院秘书长"
    const second = first.body === null ? bodyBefore(manuscript, end) : null;
    if (second) return { body: second, words: '' };
    return { body: first.body, words: `${first.words}${both}` };
  }
  const whole = fullTitle(manuscript, clause, end);
  if (whole) return whole;
  // "經濟部長": the sign that ends the body begins the office.
  const shared = /^[部局署厅廳关關][长長]$/u.test(office) ? bodyBefore(manuscript, end + 1) : null;
  // "美国商务部长": the country before a ministry that is known by itself.
  const land = shared ? placeBefore(clause.slice(0, Math.max(0, clause.length - shared.length + 1))) : null;
  const body = shared ? `${land ?? ''}${shared}` : bodyBefore(manuscript, end);
  if (body) return { body, words: '' };
  const country = landBefore(clause, office);
  if (country) return { body: country.name, words: country.words };
  // "人力部长": a ministry that no list knows, alone between a mark and the office, which shares its last sign.
  const ministry = /^[部局署厅廳处處][长長]$/u.test(office)
    ? OF_MINISTRY.exec(JOINED.exec(clause)?.[0] ?? clause.replace(CLAUSE_START, ''))?.[0]
    : undefined;
  if (
    ministry &&
    hanPlaceAt(ministry, 0) === null &&
    !/[任位名]$|提及/u.test(ministry) &&
    !NO_OFFICE_WORDS.test(ministry)
  )
    return { body: `${ministry}${office.charAt(0)}`, words: '' };
  const company = companyBefore(clause, office);
  if (company) return { body: company.name, words: company.words };
  // "港务委员会新闻发言人": the first word of the office before its head.
  const first =
    /(?:新闻|新聞|党组|黨組|办公室|辦公室)$/u.exec(clause)?.[0] ??
    (/^副?[书書][记記]$/u.test(office) ? PARTY.exec(clause)?.[0] : undefined) ??
    '';
  const own = named(clause, office);
  return own === null && first !== ''
    ? { body: named(clause.slice(0, -first.length), office), words: first }
    : { body: own, words: '' };
}

/** "阿达·布伦尼克连任总干事": what somebody takes on behind the name. */
const TAKES = regex(
  `^(?:[为為]|(?:先生|女士|博士)[为為]|[^，。；：“]{0,14}?(?:连任|連任|(?:当选|當選|出任|担任|擔任|就任|接任|升任|起任|现任|現任|兼任|转任|轉任|调任|調任|获任|獲任|获委任|獲委任|被任命)[为為]?))(?<lead>(?:[\\p{Script=Han}A-Za-z0-9]|[「“][^」”]{1,10}[」”]){0,20}?)(?<office>${HAN_OFFICES})(?=[，。；]|$|一[职職])`,
  'u',
);

/** The office that somebody takes on by the words behind a name; none where they tell of none. */
export function takenOn(manuscript: Manuscript, behind: string, from: number): OfficeProposal[] {
  const found = TAKES.exec(behind);
  const { lead = '', office } = found?.groups ?? {};
  return found && office ? officesAt(manuscript, lead, office, from + found[0].length - office.length) : [];
}
