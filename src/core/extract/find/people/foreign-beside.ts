import { type Manuscript, sentencesOf } from '../../../manuscript.ts';
import { regex } from '../../../regex.ts';
import { collapse } from '../../../span.ts';
import type { Proposal } from '../../finding.ts';
import { oncePerLanguage } from '../../once.ts';
import { FOREIGN_OFFICES } from '../../vocabulary/foreign-offices.ts';
import { GIVEN_NAMES } from '../../vocabulary/given-names.ts';
import { definitionsOf } from '../acronyms.ts';
import { languageOf } from '../language.ts';
import { isNobody } from './foreign.ts';
import { foreignOffices } from './foreign-office.ts';
import { ARTICLE, NAME, REST, VERB } from './foreign-shapes.ts';

type Person = Proposal<'people'>;

/** Where an office behind a name ends. */
const END = String.raw`(?=[,.;:)»”]|\s\(|\s(?:${VERB}|qui|que|quien)\s|\s(?:et|y)\s|$)`;

const patternsOf = oncePerLanguage((language): readonly RegExp[] => {
  const office = FOREIGN_OFFICES[language];
  if (!office) return [];
  return [
    // "M. Corvec, maire de Quenby"
    regex(
      String.raw`(?<![\p{L}-])(?:MM?\.|Mme|Mlle|Sra?\.|Dra?\.)\s(?<name>\p{Lu}[\p{L}’'-]{2,30}),\s${ARTICLE}(?<office>${office}(?![\p{L}-])${REST})${END}`,
      'gu',
    ),
    // "Ada Corvec maire de Quenby"
    regex(
      String.raw`(?<![\p{L}-])(?<name>${NAME})\s(?<office>(?=\p{Ll})${office}(?![\p{L}-])(?=\s(?:\p{Ll}{4,14}\s)?(?:de|du|des|del)\s|\s(?:\p{Ll}{4,14}\s)?d[’'])${REST})${END}`,
      'gu',
    ),
    // "la ministre de la Mer Mme Ada Corvec": the form of address ends the office.
    regex(
      String.raw`(?<![\p{L}-])(?<office>${office}(?![\p{L}-])${REST})(?<!\s(?:et|y|e))\s(?:M\.|Mme\.?|Mlle|[Mm]onsieur|[Mm]adame|SEM|Dra?\.|Lic\.|Ing\.)\s(?<name>${NAME})`,
      'gu',
    ),
  ];
});

/** People with the office that stands behind their surname and a form of address, or right behind their name: "Ada Corvec maire de Quenby". */
export function foreignBeside(manuscript: Manuscript): Person[] {
  const language = languageOf(manuscript);
  const shorts = new Set(definitionsOf(manuscript).map(({ short }) => short));
  return sentencesOf(manuscript).flatMap(({ text, span: [start] }) =>
    patternsOf(language).flatMap((pattern, bare) =>
      [...text.matchAll(pattern)].flatMap(({ 0: all, index, groups = {} }): Person[] => {
        const { name = '', office = '' } = groups;
        if (isNobody(name, language) || (bare === 1 && !GIVEN_NAMES.has(name.split(/[\s-]/u)[0] ?? ''))) return [];
        const at = start + index + (bare > 1 ? all.lastIndexOf(name) : all.indexOf(name));
        const from = start + index + (bare > 1 ? all.indexOf(office) : all.lastIndexOf(office));
        const offices = foreignOffices(office, from, language, 'people/foreign-name-office', shorts);
        const kind = bare ? 'name' : 'short';
        return [{ value: { kind, name: collapse(name), honorific: null, offices }, spans: [[at, at + name.length]] }];
      }),
    ),
  );
}
