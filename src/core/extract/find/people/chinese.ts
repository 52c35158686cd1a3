import { regex } from '../../../regex.ts';
import type { Proposal } from '../../finding.ts';
import { oncePerManuscript } from '../../once.ts';
import { HAN_CUES } from '../../vocabulary/foreign-cues.ts';
import { HAN_FAMILY, HAN_OFFICES, JAPANESE_FAMILY } from '../../vocabulary/foreign-offices.ts';
import { hanSentences } from '../han-sentences.ts';
import { languageOf } from '../language.ts';
import { hanPlaceAt } from '../places/chinese.ts';
import { kindBefore } from './foreign-han-kinds.ts';
import {
  ACTS,
  AGAIN,
  BEHIND,
  DOTTED,
  LATIN,
  MARRIED,
  NAME,
  nobody,
  SOUNDS,
  SPEAKING_UNKNOWN,
  shortNames,
  UNKNOWN,
} from './foreign-han-names.ts';
import { bodyBefore, FARTHEST, officesAt, placeBefore, takenOn } from './foreign-han-offices.ts';

/** "李强总理": a name and its office behind it, at the head of a clause, behind a body or place, or behind a word that takes one. */
const TITLE_BEHIND = regex(
  `(?<=^|[，。；、“（「！？省市县縣区區州部局厅廳署处處校院组組司会會彻徹实實行办辦委]|大学|大學|集团|集團|公司|会见|會見|邀请|邀請|感谢|感謝|陪同|[与與和同是在由对對向据據按应應受经經请請随隨跟及])(?<name>${HAN_FAMILY}[\\p{Script=Han}]{1,2}?|${JAPANESE_FAMILY}[\\p{Script=Han}]{1,3}?|[${SOUNDS}]{3,6}?|${DOTTED})(?:[（(]\\p{Lu}[^（()）]{2,40}[)）])?(?<office>(?![省市区县區縣]委)${HAN_OFFICES})(?![\\p{Script=Han}]{0,2}[·])`,
  'gu',
);
/** "潘小河女士": a name before the word of respect that only people have. */
const HONOURED = regex(
  `(?<=^|[，。；、：“（「和与與及同括])(?<name>${HAN_FAMILY}[\\p{Script=Han}]{1,2}?)(?<honour>先生|女士|小姐|博士)`,
  'gu',
);
const TITLED = regex(
  `(?<office>${HAN_OFFICES})(?<gap>\\s(?=\\p{Script=Han}{2,4}：))?(?<name>${LATIN}(?=[\\p{Script=Han}，、。；：（(]|$)|(?<=\\s)${NAME}(?=：)|(?:${NAME}|[${SOUNDS}]{3,6}?|[${SOUNDS}]{2}(?=[，。、；（(])|${MARRIED})${BEHIND}|${DOTTED}(?=${HAN_OFFICES})|${AGAIN}|(?<speaks>${SPEAKING_UNKNOWN})|(?<unknown>${UNKNOWN}))`,
  'gu',
);
const SPEAKING = regex(
  `(?<=^|[，。；”！？])(?<name>${NAME})(?:(?:还|還|也|又|则|則|再|[并並])?(?:${HAN_CUES.join('|')})(?:[说說称稱道])?[，,：:“]|${BEHIND}(?=[^，。；]{0,14}?(?:升任|出任|接任|当选|當選|就任|担任|擔任)[^，。；]{0,16}?(?:${HAN_OFFICES})))`,
  'gu',
);
const NEXT = regex(
  `(?:教授|博士|先生|女士)?、(?:(?<name>${HAN_FAMILY}[\\p{Script=Han}]{1,2}?)(?=[，、。；（(]|教授|博士|先生|女士|出席|参加|參加|陪同|分别|分別|等|和|及|与|與)|(?<rare>(?!\\p{Script=Han}{1,2}[府局部会會院校社委办辦区區市省县站处處])\\p{Script=Han}{2,3}(?=[，。]|等)))`,
  'uy',
);

const OFFICE = regex(HAN_OFFICES, 'u');

/** "副市长何清、沈长雨": the names that share the office of the one before them. */
function rowBehind(text: string, from: number): { name: string; at: number }[] {
  const found: { name: string; at: number }[] = [];
  for (let at = from; found.length < 12; ) {
    NEXT.lastIndex = at;
    const next = NEXT.exec(text);
    const name = next?.groups?.name ?? next?.groups?.rare;
    if (!next || !name || nobody(name) || OFFICE.test(name)) break;
    at += next[0].length;
    found.push({ name, at: at - name.length });
  }
  return found;
}

/** "世界航运组织总干事阿达·布伦尼克": the office before a name, and the body before the office where its beginning shows. */
const titled = oncePerManuscript((manuscript): Proposal<'people'>[] => {
  if (languageOf(manuscript) !== 'zh') return [];
  // "副局长" of a later sentence is of the body whose 局长 the text names.
  const heads = new Map<string, Set<string>>();
  return hanSentences(manuscript).flatMap(({ text, span: [start] }) => {
    let before: string | null = null;
    let behind = 0;
    const deputy = (office: string) => only(heads.get(office.replace(/^(?:常[务務])?副/u, '')));
    return [...text.matchAll(TITLED)].flatMap(({ index, groups }): Proposal<'people'>[] => {
      const { office = '', gap = '', name = '', unknown, speaks } = groups ?? {};
      if (nobody(name)) return [];
      const lead = text.slice(Math.max(0, index - FARTHEST), index);
      const at = start + index + office.length + gap.length;
      const [own, ...more] = officesAt(manuscript, lead, office, start + index);
      if (!own) return [];
      // Signs that no list knows are a name behind the office of a country alone.
      if (speaks && own.organisation === null) return [];
      if (unknown && (own.organisation === null || hanPlaceAt(own.organisation, 0) !== own.organisation)) return [];
      // "港务委员会主任何清，副主任沈长雨出席": the body of the office before.
      const between = text.slice(behind, own.span[0] - start);
      const goes = behind > 0 && own.organisation === null && STAFF.test(office) && GOES_ON.test(between);
      behind = index + office.length + gap.length + name.length;
      const body = goes
        ? before
        : (own.organisation ??
          kindBefore(manuscript, start, own.span[0], office) ??
          (/^(?:常[务務])?副/u.test(office) ? deputy(office) : null));
      if (own.organisation !== null && /[部局署厅廳院委][长長]$|主任$/u.test(office))
        heads.set(office, (heads.get(office) ?? new Set()).add(own.organisation));
      const offices = [{ ...own, organisation: body }, ...more];
      before = offices.at(-1)?.organisation ?? null;
      const row = rowBehind(text, behind);
      const last = row.at(-1);
      if (last) behind = last.at + last.name.length;
      const others = row.map(
        ({ name: other, at: place }): Proposal<'people'> => ({
          value: { kind: 'name', name: other, honorific: null, offices },
          spans: [[start + place, start + place + other.length]],
        }),
      );
      return [{ value: { kind: 'name', name, honorific: null, offices }, spans: [[at, at + name.length]] }, ...others];
    });
  });
});
const only = (bodies: ReadonlySet<string> | undefined): string | null =>
  bodies?.size === 1 ? ([...bodies][0] ?? null) : null;

/** Offices inside a body that is named once for all of its people. */
const STAFF =
  /局[长長]|主任|主委|[总總](?:工程|经济|經濟|会计|會計)[师師]|总经理|總經理|总裁|總裁|副总|院[长長]|校[长長]|会[长長]|會[长長]|秘书[长長]|秘書[长長]|[处處司厅廳署][长長]|[成员員]$/u;
const GOES_ON = /^(?:[，、；]|[和与與及]){1,2}(?:[省市部局院校]|集团|集團|公司)?(?:党委|黨委|党组|黨組|纪委|紀委)?$/u;

/** "何清局长表示": the name before its office. */
export const hanTitleBehind = oncePerManuscript((manuscript): Proposal<'people'>[] => {
  if (languageOf(manuscript) !== 'zh') return [];
  return hanSentences(manuscript).flatMap(({ text, span: [start] }) =>
    [...text.matchAll(TITLE_BEHIND)].flatMap(({ 0: all, index, groups }): Proposal<'people'>[] => {
      const { office = '', name = '' } = groups ?? {};
      if (nobody(name)) return [];
      const at = start + index;
      const span = [at + all.length - office.length, at + all.length] as const;
      const lead = text.slice(Math.max(0, index - FARTHEST), index);
      const organisation = bodyBefore(manuscript, at) ?? placeBefore(lead);
      return [
        {
          value: {
            kind: 'name',
            name,
            honorific: null,
            offices: [{ title: office, organisation, span, rule: 'people/chinese-name-before-title' }],
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
  return hanSentences(manuscript).flatMap(({ text, span: [start] }) =>
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

/** "潘小河女士": people whom a word of respect shows. */
export const hanHonoured = oncePerManuscript((manuscript): Proposal<'people'>[] => {
  if (languageOf(manuscript) !== 'zh') return [];
  return hanSentences(manuscript).flatMap(({ text, span: [start] }) =>
    [...text.matchAll(HONOURED)].flatMap(({ index, groups }): Proposal<'people'>[] => {
      const { name = '', honour = '' } = groups ?? {};
      if (nobody(name)) return [];
      return [
        {
          value: { kind: 'name', name, honorific: honour, offices: [] },
          spans: [[start + index, start + index + name.length]],
        },
      ];
    }),
  );
});

/** What is written with a dot and is no person. */
const THING = /论坛|論壇|大会|大會|会议|會議|公司|集团|集團|中心|计划|計劃|奖|獎|周|节|節|展|杯/u;
const SPELT = regex(
  `(?<=^|[，。；、：“（「])(?<name>(?![^·‧•・]{0,6}[由对對向与與和据據在及是为為的])${DOTTED})(?:(?=[（(]\\p{Lu})|(?<=(?:^|[，。；：])[^，。；：、“（「]{3,24})(?=${[...HAN_CUES, ...ACTS].join('|')}))`,
  'gu',
);
/** "阿达·布伦尼克（Ada Brennick）": a name with a dot at the head of a clause, written again in other letters or before a verb. */
export const hanSpelt = oncePerManuscript((manuscript): Proposal<'people'>[] => {
  if (languageOf(manuscript) !== 'zh') return [];
  return hanSentences(manuscript).flatMap(({ text, span: [start] }) =>
    [...text.matchAll(SPELT)].flatMap(({ index, groups }): Proposal<'people'>[] => {
      const name = groups?.name ?? '';
      if (nobody(name) || THING.test(name)) return [];
      return [
        {
          value: {
            kind: 'name',
            name,
            honorific: null,
            offices: takenOn(manuscript, text.slice(index + name.length), start + index + name.length),
          },
          spans: [[start + index, start + index + name.length]],
        },
      ];
    }),
  );
});

/** People beside their office; "总裁布伦尼克" is the "阿达·布伦尼克" of the same text. */
export const hanTitled = oncePerManuscript((manuscript): Proposal<'people'>[] => {
  const found = titled(manuscript);
  const shorts = shortNames([...found, ...hanSpelt(manuscript)].map(({ value: { name } }) => name));
  return found.map(person => {
    const name = shorts.get(person.value.name);
    return name ? { ...person, value: { ...person.value, kind: 'short', name } } : person;
  });
});
