import { type Manuscript, sentencesOf } from '../../../manuscript.ts';
import { regex } from '../../../regex.ts';
import type { Proposal } from '../../finding.ts';
import { oncePerManuscript } from '../../once.ts';
import { HAN_CUES } from '../../vocabulary/foreign-cues.ts';
import { HAN_FAMILY, HAN_OFFICES } from '../../vocabulary/foreign-offices.ts';
import { hanStart } from '../acronyms/named.ts';
import { languageOf } from '../language.ts';
import { hanNamed } from '../organisations/chinese.ts';
import { hanPlaceAt } from '../places/chinese.ts';

const FOREIGN = String.raw`[\p{Script=Han}A-Z]{1,6}?(?:·[\p{Script=Han}]{1,8}?){1,3}?`;
/** What stands behind a name: a mark, or a word that acts, speaks or joins. */
const BEHIND = `(?=[，、。；（(“”]|一行|先生|女士|博士|教授|${HAN_CUES.join('|')}|进行|進行|\\d{1,2}[日月]|今[日天年（]|昨[日天（]|当天|當天|会见|会晤|會見|出席|参加|參加|参与|率|主持|致辞|致辭|致开幕|举行|舉行|出任|就任|担任|发表|發表|作|做|宣布|分别|分別|共同|陪同|应邀|應邀|主旨|为|為|同|对|對|以|以及|及|代表|赴|访问|抵达|签署|簽署|訪問|介绍|表示|感谢|感謝|受邀|参观|參觀|宣佈|公布|公佈|认为|認為|呼吁|批评|警告|率领|带队|亦|也|还|還|及|向|現場|现场|等|在|与|與|和|于|将|將|就|向|$)`;
/** Signs with which Chinese writes names of other languages, simplified and traditional: "古特雷斯". */
const SOUNDS =
  '阿埃艾安奥奧巴贝貝比彼伯博布查达達德迪蒂丁杜恩尔爾法菲费費弗福盖蓋甘戈格古哈海赫霍基吉加贾杰傑卡凯凱科克库庫拉莱萊兰蘭朗劳勞勒雷里利林琳卢盧鲁魯伦倫罗羅洛马馬玛瑪迈邁曼梅门門蒙米莫姆穆纳納内內尼努诺諾帕佩皮普奇乔喬切萨薩塞桑瑟沙舍施史斯索苏蘇塔泰坦特托瓦维維韦韋沃乌烏伍西希谢謝辛雅亚亞扬揚耶伊因尤约約扎泽澤詹兹茲佐';
const NAME = `(?:${FOREIGN}|${HAN_FAMILY}[\\p{Script=Han}]{1,2}?)`;
/** "李强总理": a name and its office behind it. */
const TITLE_BEHIND = regex(
  `(?<=^|[，。；、（“”！？]|会见|會見|邀请|感谢|陪同|与|與|和|同)(?<name>${HAN_FAMILY}[\\p{Script=Han}]{1,2}?)(?<office>${HAN_OFFICES})(?![\\p{Script=Han}]{0,2}[·])`,
  'gu',
);
const TITLED = regex(`(?<office>${HAN_OFFICES})(?<name>${NAME}|[${SOUNDS}]{3,6}?)${BEHIND}`, 'gu');
const SPEAKING = regex(`(?<=^|[，。；”！？])(?<name>${NAME})(?:${HAN_CUES.join('|')})[，,：:“]`, 'gu');
/** Signs that are no given name before what follows: "王会见" is no Wang Hui. */
const NO_GIVEN = /[的了在是和与会會将將级届等副]/u;
/** Words that begin with the sign of a family and are no names. */
const NO_NAME =
  /^(?:任何|高级|常[务任]|方面|周年|时任|易于|安全|单位|温和|连续|康复|成为|石油|金融|水利|江[苏西南北]|钱币)/u;
const nobody = (name: string): boolean =>
  NO_GIVEN.test(name.slice(1)) || NO_NAME.test(name) || hanPlaceAt(name, 0) !== null;

/** "国家航运局党组书记、局长": of two offices of one body the body stands before the first. */
const SHARED = regex(`(?:党[组委])?(?:${HAN_OFFICES})、$`, 'u');
const BRACKETED = /[（(][^（()）]{1,20}[)）]$/u;

const byEnd = oncePerManuscript(
  manuscript => new Map(hanNamed(manuscript).map(({ value, spans: [span] }) => [span?.[1] ?? -1, value.name])),
);

/** The body whose name ends at a place of the text, or null. */
const bodyBefore = (manuscript: Manuscript, end: number): string | null => byEnd(manuscript).get(end) ?? null;

/** Between a body and its office stand the words of the office: "商务部国际贸易谈判副代表". */
const OFFICE_WORDS = /^(?!(?:现任|現任|时任|時任|原|前))[\p{Script=Han}]{2,10}$/u;
const NO_OFFICE_WORDS = regex(
  `${HAN_CUES.join('|')}|[与與和及、的了在将將对對为為向同把被让使等]|会见|会晤|出席|参加|邀请|任命|陪同|派`,
  'u',
);

const NEXT = regex(
  `、(?<name>${HAN_FAMILY}[\\p{Script=Han}]{1,2}?)(?=[，、。；（(]|出席|参加|參加|陪同|分别|分別|等|和|及|与|與)`,
  'uy',
);

/** "副市长何清、沈长雨": the names that share the office of the one before them. */
function rowBehind(text: string, from: number): { name: string; at: number }[] {
  const found: { name: string; at: number }[] = [];
  for (let at = from; found.length < 12; ) {
    NEXT.lastIndex = at;
    const name = NEXT.exec(text)?.groups?.name;
    if (!name || nobody(name) || regex(HAN_OFFICES, 'u').test(name)) break;
    found.push({ name, at: at + 1 });
    at += name.length + 1;
  }
  return found;
}

/** The words of an office that stand between its body and its head, with the body; null where the body stands right before the head, or nowhere. */
function fullTitle(manuscript: Manuscript, clause: string, end: number): { words: string; body: string } | null {
  if (bodyBefore(manuscript, end)) return null;
  for (let length = 2; length <= 10; length++) {
    const words = clause.slice(-length);
    const body = words.length === length ? bodyBefore(manuscript, end - length) : null;
    if (body) return OFFICE_WORDS.test(words) && !NO_OFFICE_WORDS.test(words) ? { words, body } : null;
  }
  return null;
}

const SHORT_BODY = /(?<![A-Za-z])[A-Z]{2,10}$/u;

/** The country or town whose office it is, right before it: "上海市副市长", "中国国家主席". */
function placeBefore(clause: string): string | null {
  for (let length = 6; length >= 2; length--) {
    const words = clause.slice(-length);
    const place = words.length === length ? hanPlaceAt(words, 0) : null;
    if (place && /^[省市县区州]?$/u.test(words.slice(place.length))) return words;
  }
  return null;
}

/** The body that ends a clause, where its beginning shows by a verb before it. */
function named(clause: string): string | null {
  const from = hanStart(clause);
  return (from === null ? null : clause.slice(from)) ?? SHORT_BODY.exec(clause)?.[0] ?? placeBefore(clause);
}

/** "世界航运组织总干事阿达·布伦尼克": the office before a name, and the body before the office where its beginning shows. */
export const hanTitled = oncePerManuscript((manuscript): Proposal<'people'>[] => {
  if (languageOf(manuscript) !== 'zh') return [];
  return sentencesOf(manuscript).flatMap(({ text, span: [start] }) =>
    [...text.matchAll(TITLED)].flatMap(({ index, groups }): Proposal<'people'>[] => {
      const { office = '', name = '' } = groups ?? {};
      if (nobody(name)) return [];
      const lead = text.slice(Math.max(0, index - 40), index);
      const clause = lead.replace(SHARED, '').replace(BRACKETED, '');
      const at = start + index + office.length;
      const end = start + index - (lead.length - clause.length);
      const whole = lead === clause ? fullTitle(manuscript, clause, end) : null;
      // "經濟部長": the sign that ends the body begins the office.
      const shared = /^[部局署厅廳][长長]$/u.test(office) && lead === clause ? bodyBefore(manuscript, end + 1) : null;
      const organisation = whole?.body ?? shared ?? bodyBefore(manuscript, end) ?? named(clause);
      const title = `${whole?.words ?? ''}${office}`;
      const span = [start + index - (title.length - office.length), at] as const;
      const offices = [{ title, organisation, span, rule: 'people/chinese-title-before-name' }];
      const others = rowBehind(text, index + office.length + name.length).map(
        ({ name: other, at: place }): Proposal<'people'> => ({
          value: { kind: 'name', name: other, honorific: null, offices },
          spans: [[start + place, start + place + other.length]],
        }),
      );
      return [
        {
          value: {
            kind: 'name',
            name,
            honorific: null,
            offices,
          },
          spans: [[at, at + name.length]],
        },
        ...others,
      ];
    }),
  );
});

/** "何清局长表示": the name before its office. */
export const hanTitleBehind = oncePerManuscript((manuscript): Proposal<'people'>[] => {
  if (languageOf(manuscript) !== 'zh') return [];
  return sentencesOf(manuscript).flatMap(({ text, span: [start] }) =>
    [...text.matchAll(TITLE_BEHIND)].flatMap(({ 0: all, index, groups }): Proposal<'people'>[] => {
      const { office = '', name = '' } = groups ?? {};
      if (nobody(name)) return [];
      const at = start + index;
      const span = [at + name.length, at + all.length] as const;
      return [
        {
          value: {
            kind: 'name',
            name,
            honorific: null,
            offices: [{ title: office, organisation: null, span, rule: 'people/chinese-name-before-title' }],
          },
          spans: [[at, at + name.length]],
        },
      ];
    }),
  );
});

/** "何清表示，": a name at the head of a clause, before a verb of saying. */
export const hanSpeaking = oncePerManuscript((manuscript): Proposal<'people'>[] => {
  if (languageOf(manuscript) !== 'zh') return [];
  return sentencesOf(manuscript).flatMap(({ text, span: [start] }) =>
    [...text.matchAll(SPEAKING)].flatMap(({ index, groups }): Proposal<'people'>[] => {
      const name = groups?.name ?? '';
      if (nobody(name)) return [];
      return [
        {
          value: { kind: 'name', name, honorific: null, offices: [] },
          spans: [[start + index, start + index + name.length]],
        },
      ];
    }),
  );
});

/** A name again wherever it stands, once an office or a verb of saying has shown it to be one. */
export function hanAgain(manuscript: Manuscript): Proposal<'people'>[] {
  const found = [...hanTitled(manuscript), ...hanTitleBehind(manuscript), ...hanSpeaking(manuscript)];
  if (found.length === 0) return [];
  const names = [...new Set(found.map(({ value: { name } }) => name))].sort((a, b) => b.length - a.length);
  const taken = new Set(found.map(({ spans: [span] }) => span?.[0]));
  const pattern = regex(names.slice(0, MOST_NAMES).join('|'), 'gu');
  return sentencesOf(manuscript).flatMap(({ text, span: [start] }) =>
    [...text.matchAll(pattern)].flatMap(({ 0: name, index }): Proposal<'people'>[] =>
      taken.has(start + index)
        ? []
        : [
            {
              value: { kind: 'name', name, honorific: null, offices: [] },
              spans: [[start + index, start + index + name.length]],
            },
          ],
    ),
  );
}
/** More names than this are a directory. */
const MOST_NAMES = 60;
