import { type Manuscript, sentencesOf } from '../../../manuscript.ts';
import { regex } from '../../../regex.ts';
import type { Proposal } from '../../finding.ts';
import { oncePerManuscript } from '../../once.ts';
import { HAN_CUES } from '../../vocabulary/foreign-cues.ts';
import { HAN_FAMILY, HAN_OFFICES } from '../../vocabulary/foreign-offices.ts';
import { hanStart } from '../acronyms/named.ts';
import { languageOf } from '../language.ts';

const FOREIGN = String.raw`[\p{Script=Han}A-Z]{1,6}?(?:·[\p{Script=Han}]{1,8}?){1,3}?`;
/** What stands behind a name: a mark, or a word that acts, speaks or joins. */
const BEHIND = `(?=[，、。；（(“”]|一行|先生|女士|${HAN_CUES.join('|')}|会见|会晤|出席|参加|率|主持|致辞|宣布|分别|共同|等|在|与|和|于|将|$)`;
const NAME = `(?:${FOREIGN}|${HAN_FAMILY}[\\p{Script=Han}]{1,2}?)`;
const TITLED = regex(`(?<office>${HAN_OFFICES})(?<name>${NAME})${BEHIND}`, 'gu');
const SPEAKING = regex(`(?<=^|[，。；”！？])(?<name>${NAME})(?:${HAN_CUES.join('|')})[，,：:“]`, 'gu');
/** Signs that are no given name before what follows: "王会见" is no Wang Hui. */
const NO_GIVEN = /[的了在是和与会将]/u;

/** "世界航运组织总干事阿达·布伦尼克": the office before a name, and the body before the office where its beginning shows. */
export const hanTitled = oncePerManuscript((manuscript): Proposal<'people'>[] => {
  if (languageOf(manuscript) !== 'zh') return [];
  return sentencesOf(manuscript).flatMap(({ text, span: [start] }) =>
    [...text.matchAll(TITLED)].flatMap(({ index, groups }): Proposal<'people'>[] => {
      const { office = '', name = '' } = groups ?? {};
      if (NO_GIVEN.test(name.slice(1))) return [];
      const clause = text.slice(Math.max(0, index - 40), index).replace(/[（(][^（()）]{1,20}[)）]$/u, '');
      const from = hanStart(clause);
      const at = start + index + office.length;
      const organisation = from === null ? null : clause.slice(from);
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

/** "何清表示，": a name at the head of a clause, before a verb of saying. */
export const hanSpeaking = oncePerManuscript((manuscript): Proposal<'people'>[] => {
  if (languageOf(manuscript) !== 'zh') return [];
  return sentencesOf(manuscript).flatMap(({ text, span: [start] }) =>
    [...text.matchAll(SPEAKING)].flatMap(({ index, groups }): Proposal<'people'>[] => {
      const name = groups?.name ?? '';
      if (NO_GIVEN.test(name.slice(1))) return [];
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
  const found = [...hanTitled(manuscript), ...hanSpeaking(manuscript)];
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
