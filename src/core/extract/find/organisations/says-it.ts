import { type Manuscript, sentencesOf } from '../../../manuscript.ts';
import { regex } from '../../../regex.ts';
import { collapse } from '../../../span.ts';
import type { Proposal } from '../../finding.ts';
import { DEMONYMS } from '../../vocabulary/countries.ts';
import { GIVEN_NAMES } from '../../vocabulary/given-names.ts';
import { isEnglish } from '../../vocabulary/languages.ts';
import { NOT_NAMES } from '../../vocabulary/not-names.ts';
import { isPlaceName } from '../../vocabulary/places.ts';
import { languageOf } from '../language.ts';
import { surnamesOf } from '../people.ts';
import { namedSo } from './said-today.ts';

/** A name that says what "it" does: no person says so. */
const SAYS = regex(
  String.raw`(?<![\p{L}\p{N}&-]|\p{Lu}[\p{L}.’'-]{0,20}\s)(?<name>\p{Lu}[\p{L}\p{N}&’'-]{1,30}(?:\s\p{Lu}[\p{L}\p{N}&’'-]{1,30}){1,3})\s(?:has\s)?(?:said|says|announced|announces|reported|reports|confirmed|confirms)(?:\s(?:on\s)?(?:today|yesterday|\p{Lu}\p{Ll}+day))?(?:\sthat)?\sit\s(?:has|plan(?:s|ned)|expect(?:s|ed)|intend(?:s|ed)|signed|agreed|received|acquired|completed|and\s\p{Lu})(?!\p{L})`,
  'gu',
);

/** "Quillon Biometrics announced that it has sold oars": every place where the text names who says what "it" does. */
export function saysIt(manuscript: Manuscript): Proposal<'organisations'>[] {
  if (!isEnglish(languageOf(manuscript))) return [];
  const surnames = surnamesOf(manuscript);
  const names = new Set(
    sentencesOf(manuscript).flatMap(({ text }) =>
      [...text.matchAll(SAYS)].flatMap(({ groups }) => {
        const name = collapse(groups?.name ?? '').replace(/^The\s/u, '');
        const [first = ''] = name.split(' ');
        const other =
          isPlaceName(name) ||
          DEMONYMS.has(first) ||
          GIVEN_NAMES.has(first) ||
          surnames.has(name.split(' ').at(-1) ?? '') ||
          NOT_NAMES.has(first.toLowerCase()) ||
          /^\p{Lu}+$/u.test(name);
        return other ? [] : [name];
      }),
    ),
  );
  return [...names].flatMap(name => namedSo(manuscript, name));
}
