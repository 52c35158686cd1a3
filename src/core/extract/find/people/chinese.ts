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
const BEHIND = `(?=[，、。；（(“”]|一行|先生|女士|博士|教授|${HAN_CUES.join('|')}|会见|会晤|會見|出席|参加|參加|参与|率|主持|致辞|致辭|致开幕|举行|舉行|出任|就任|担任|发表|發表|作|做|宣布|分别|分別|共同|陪同|应邀|應邀|主旨|为|為|同|对|對|以|以及|及|代表|赴|访问|抵达|签署|介绍|表示|感谢|受邀|参观|等|在|与|與|和|于|将|將|就|向|$)`;
const NAME = `(?:${FOREIGN}|${HAN_FAMILY}[\\p{Script=Han}]{1,2}?)`;
/** "李强总理": a name and its office behind it. */
const TITLE_BEHIND = regex(
  `(?<=^|[，。；、（“”！？]|会见|會見|邀请|感谢|陪同|与|與|和|同)(?<name>${HAN_FAMILY}[\\p{Script=Han}]{1,2}?)(?<office>${HAN_OFFICES})(?![\\p{Script=Han}]{0,2}[·])`,
  'gu',
);
const TITLED = regex(`(?<office>${HAN_OFFICES})(?<name>${NAME})${BEHIND}`, 'gu');
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
      const organisation = bodyBefore(manuscript, start + index - (lead.length - clause.length)) ?? named(clause);
      const span = [start + index, at] as const;
      return [
        {
          value: {
            kind: 'name',
            name,
            honorific: null,
            offices: [{ title: office, organisation, span, rule: 'people/chinese-title-before-name' }],
          },
          spans: [[at, at + name.length]],
        },
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
