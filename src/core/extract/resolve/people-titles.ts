import { type Manuscript, paragraphAt } from '../../manuscript.ts';
import { collapse, type Span } from '../../span.ts';
import type { Finding } from '../finding.ts';
import { GIVEN_NAMES } from '../vocabulary/given-names.ts';
import { byName } from './people-names.ts';

type Found = Finding<'people'>;

/** Titles whose words all bear capitals, so that a name does not show where it ends. */
const TITLES: ReadonlySet<string> = new Set(['headline', 'subheadline', 'heading']);

/** The findings, those of headlines cut to the name that the text below bears out: "Ada Brennick Opens Line" is Ada Brennick. */
export function cutTitles({ structure, text }: Manuscript, findings: readonly Found[]): readonly Found[] {
  const inTitle = ({ spans: [span] }: Found) => TITLES.has((span && paragraphAt(structure, span[0])?.role) ?? '');
  const below = byName<Found>();
  for (const finding of findings) if (!inTitle(finding)) below.add(finding.value.name, finding);
  // "Mayor Accepts City Budget": a title whose words all bear capitals names nobody whom the text below does not.
  // "Vice President Brennick’s Meeting": whose it is shows where the name ends.
  const owns = ({ spans: [span] }: Found) => span !== undefined && /^['’]s\s/u.test(text.slice(span[1], span[1] + 3));
  const doubtful = (finding: Found) =>
    finding.rule === 'people/title-before-name' &&
    !owns(finding) &&
    !GIVEN_NAMES.has(finding.value.name.split(' ')[0] ?? '');
  const borneOut = ({ value: { name } }: Found) =>
    [name, ...beginningsOf(name)].some(words => below.fitting(words).length > 0);
  const kept = findings.filter(finding => !inTitle(finding) || !doubtful(finding) || borneOut(finding));
  return kept.map(finding => {
    const [span] = finding.spans;
    const { name } = finding.value;
    if (!span || !inTitle(finding) || below.fitting(name).length > 0) return finding;
    const short = beginningsOf(name).find(beginning => below.fitting(beginning).length > 0);
    if (!short) return finding;
    const kind: 'name' | 'short' = short.includes(' ') ? 'name' : 'short';
    const cut: Span = [span[0], span[0] + lengthOf(short, text.slice(...span))];
    return { ...finding, value: { ...finding.value, name: short, kind }, spans: [cut] };
  });
}

/** "Ada Brennick", "Ada" of "Ada Brennick Opens". */
const beginningsOf = (name: string): readonly string[] => {
  const parts = name.split(' ');
  return parts
    .slice(1)
    .map((_, at) => parts.slice(0, at + 1).join(' '))
    .reverse();
};

/** How many characters of the words hold their collapsed beginning. */
function lengthOf(beginning: string, words: string): number {
  for (let end = beginning.length; end < words.length; end++)
    if (collapse(words.slice(0, end)) === beginning) return end;
  return words.length;
}
