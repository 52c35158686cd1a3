import type { Article } from '../../article.ts';
import { type Manuscript, paragraphAt } from '../../manuscript.ts';
import { plainName } from '../find/places/formal.ts';
import type { Finding } from '../finding.ts';
import { countryOf, isCountry } from '../vocabulary/countries.ts';

type Found = Finding<'places'>;

/** Countries under one name; everything else by its letters, whatever their case. */
const keyOf = (name: string) => {
  const plain = plainName(name);
  return (isCountry(plain) ? (countryOf(plain) ?? plain) : plain).toLowerCase();
};
const shouts = (name: string) => name === name.toUpperCase();

/** One entry per place, that of the dateline first, with all its mentions; a name in capitals throughout, or in full, gives way to the usual one where the text has it. */
export function resolvePlaces({ structure }: Manuscript, findings: readonly Finding<'places'>[]): Article['places'] {
  const groups = new Map<string, Found[]>();
  for (const finding of findings) {
    const key = keyOf(finding.value.name);
    const group = groups.get(key);
    if (group) group.push(finding);
    else groups.set(key, [finding]);
  }
  const opens = (group: readonly Found[]) => group.some(({ rule }) => rule === 'places/dateline');
  const inOrder = [...groups.values()].sort((a, b) => Number(opens(b)) - Number(opens(a)));
  return inOrder.map(group => {
    const first = group.find(({ rule }) => rule === 'places/dateline') ?? group[0];
    const written = group.filter(({ value }) => !shouts(value.name));
    const named = written.find(({ value }) => plainName(value.name) === value.name) ?? written[0] ?? group[0];
    return {
      name: named?.value.name ?? '',
      mentions: group.flatMap(({ value, spans: [span] }) =>
        span ? [{ span, paragraph: paragraphAt(structure, span[0])?.number ?? 1, kind: value.kind }] : [],
      ),
      basis: 'stated' as const,
      rule: first?.rule ?? 'places/gazetteer',
    };
  });
}
