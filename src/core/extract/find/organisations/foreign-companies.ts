import type { Manuscript } from '../../../manuscript.ts';
import { regex } from '../../../regex.ts';
import type { Proposal } from '../../finding.ts';
import { hanSentences } from '../han-sentences.ts';
import { hanTitled } from '../people/chinese.ts';
import { hanPlaceAt } from '../places/chinese.ts';
import { hanNamed } from './chinese.ts';

/** Towns and their like are places. */
const TOWN = /[省市县縣区區州]$/u;
/** More companies than this are a directory. */
const MOST = 40;

/** "星海电董事长何清": companies whose short name an office shows, wherever the name stands. */
export function hanCompanies(manuscript: Manuscript): Proposal<'organisations'>[] {
  const bodies = new Set(hanNamed(manuscript).map(({ value }) => value.name));
  const names = new Set(
    hanTitled(manuscript).flatMap(({ value: { offices } }) =>
      offices.flatMap(({ organisation }) =>
        organisation &&
        !TOWN.test(organisation) &&
        !bodies.has(organisation) &&
        hanPlaceAt(organisation, 0) === null &&
        organisation.length > 1
          ? [organisation]
          : [],
      ),
    ),
  );
  if (names.size === 0) return [];
  const pattern = regex(
    [...names]
      .sort((a, b) => b.length - a.length)
      .slice(0, MOST)
      .map(name => name.replace(/[^\p{L}\p{N}]/gu, String.raw`\$&`))
      .join('|'),
    'gu',
  );
  return hanSentences(manuscript).flatMap(({ text, span: [start] }) =>
    [...text.matchAll(pattern)].map(
      ({ 0: name, index }): Proposal<'organisations'> => ({
        value: { kind: 'name', name },
        spans: [[start + index, start + index + name.length]],
      }),
    ),
  );
}
