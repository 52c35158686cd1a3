import type { Manuscript } from '../../../manuscript.ts';
import { regex } from '../../../regex.ts';
import type { Proposal } from '../../finding.ts';
import { oncePerManuscript } from '../../once.ts';
import { HAN_FAMILY } from '../../vocabulary/foreign-offices.ts';
import { hanSentences } from '../han-sentences.ts';
import { languageOf } from '../language.ts';
import { DOTTED, nobody } from './foreign-han-names.ts';
import { takenOn } from './foreign-han-offices.ts';

const APPOINTED = regex(
  `(?:聘任|续聘|續聘|任命|委任|委派|提名|推选|推選|推举|推舉|选举|選舉|聘请|聘請|选出|選出)(?<name>${HAN_FAMILY}[\\p{Script=Han}]{1,2}?|${DOTTED})(?=(?:先生|女士|博士)?(?:[为為]|出任|担任|擔任|接任|代理|接替))`,
  'gu',
);

/** "董事会聘任何清为总裁": whom a verb of naming leads to, and what to be. */
export const hanAppointed = oncePerManuscript((manuscript: Manuscript): Proposal<'people'>[] => {
  if (languageOf(manuscript) !== 'zh') return [];
  return hanSentences(manuscript).flatMap(({ text, span: [start] }) =>
    [...text.matchAll(APPOINTED)].flatMap(({ 0: all, index, groups }): Proposal<'people'>[] => {
      const name = groups?.name ?? '';
      if (nobody(name)) return [];
      const to = index + all.length;
      return [
        {
          value: {
            kind: 'name',
            name,
            honorific: null,
            offices: takenOn(manuscript, text.slice(to), start + to),
          },
          spans: [[start + to - name.length, start + to]],
        },
      ];
    }),
  );
});
