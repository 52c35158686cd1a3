import type { Article, Mention } from '../../article.ts';
import { type Manuscript, paragraphAt } from '../../manuscript.ts';
import { collapse, type Span } from '../../span.ts';
import type { Finding } from '../finding.ts';
import { PARTICLES } from '../vocabulary/honorifics.ts';

type Found = Finding<'people'>;

/** One person on the way to an entry. */
interface Draft {
  name: string;
  readonly findings: Found[];
}

const wordsIn = (name: string) =>
  name.split(' ').filter(word => !PARTICLES.has(word.toLowerCase()) && !/^\p{Lu}\.?$/u.test(word));

/** A name without the accents that some writings leave out. */
const bare = (name: string) => name.normalize('NFD').replace(/[\u0300-\u036f]/g, '');

/** Whether a shorter form can mean the person: all its words stand in the name. */
const fits = (short: string, { name }: { readonly name: string }) => {
  const parts = new Set(wordsIn(bare(name)));
  return wordsIn(bare(short)).every(word => parts.has(word));
};

/** Titles whose words all bear capitals, so that a name does not show where it ends. */
const TITLES: ReadonlySet<string> = new Set(['headline', 'subheadline', 'heading']);

/** The findings, those of headlines cut to the name that the text below bears out: "Ada Brennick Opens Line" is Ada Brennick. */
function trimmed({ structure, text }: Manuscript, findings: readonly Found[]): Found[] {
  const inTitle = ({ spans: [span] }: Found) => TITLES.has((span && paragraphAt(structure, span[0])?.role) ?? '');
  const below = findings.filter(finding => !inTitle(finding)).map(({ value }) => value);
  return findings.map(finding => {
    const [span] = finding.spans;
    const { name } = finding.value;
    if (!span || !inTitle(finding) || below.some(person => fits(name, person))) return finding;
    for (const { index } of [...name.matchAll(/ /gu)].reverse()) {
      const short = name.slice(0, index);
      const length = lengthIn(text.slice(...span), short);
      if (wordsIn(short).length > 0 && below.some(person => fits(short, person)))
        return {
          ...finding,
          value: { ...finding.value, name: short, kind: short.includes(' ') ? ('name' as const) : ('short' as const) },
          spans: [[span[0], span[0] + length] as const],
        };
    }
    return finding;
  });
}

/** How many characters of a text hold a collapsed beginning of it. */
function lengthIn(words: string, beginning: string): number {
  for (let end = beginning.length; end < words.length; end++)
    if (collapse(words.slice(0, end)) === beginning) return end;
  return words.length;
}

/** One entry per person: fullest name, later short forms merged where exactly one person fits, offices in order of importance. */
export function resolvePeople(
  manuscript: Manuscript,
  findings: readonly Finding<'people'>[],
  bodies: { readonly acronyms: Article['acronyms'] },
): Article['people'] {
  const drafts: Draft[] = [];
  const byLength = trimmed(manuscript, findings).sort(
    (a, b) =>
      wordsIn(b.value.name).length - wordsIn(a.value.name).length || (a.spans[0]?.[0] ?? 0) - (b.spans[0]?.[0] ?? 0),
  );
  for (const finding of byLength) {
    const { name } = finding.value;
    const same = drafts.filter(draft => fits(name, draft));
    const [draft] = same;
    if (draft && same.length === 1) {
      draft.findings.push(finding);
      if (wordsIn(name).length === wordsIn(draft.name).length && name.length > draft.name.length) draft.name = name;
    }
    if (same.length === 0 && finding.rule !== 'people/surname') drafts.push({ name, findings: [finding] });
  }
  return drafts
    .map(draft => entry(manuscript, draft, draft.findings.flatMap(mentionOf), bodies))
    .sort((a, b) => (a.mentions[0]?.span[0] ?? 0) - (b.mentions[0]?.span[0] ?? 0));

  function mentionOf({ value, spans: [span] }: Found): Mention[] {
    const paragraph = span && paragraphAt(manuscript.structure, span[0])?.number;
    return span && paragraph ? [{ span, paragraph, kind: value.kind }] : [];
  }
}

function entry(
  { structure }: Manuscript,
  { name, findings }: Draft,
  mentions: readonly Mention[],
  { acronyms }: { readonly acronyms: Article['acronyms'] },
): Article['people'][number] {
  const inOrder = [...findings].sort((a, b) => (a.spans[0]?.[0] ?? 0) - (b.spans[0]?.[0] ?? 0));
  const long = new Map(acronyms.map(acronym => [acronym.short, acronym.long]));
  const offices = inOrder.flatMap(({ value }) => value.offices);
  const roles = [
    ...offices.filter(({ organisation }) => organisation !== null),
    ...offices.filter(({ organisation }) => organisation === null),
  ];
  const distinct = roles.filter(
    (role, at) => roles.findIndex(other => other.title.toLowerCase() === role.title.toLowerCase()) === at,
  );
  return {
    name,
    honorific: inOrder.find(({ value }) => value.honorific !== null)?.value.honorific ?? null,
    roles: distinct.map(({ title, organisation, span, rule }) => ({
      title,
      organisation: organisation === null ? null : (long.get(organisation) ?? organisation),
      spans: [span] as Span[],
      paragraph: paragraphAt(structure, span[0])?.number ?? null,
      basis: 'stated' as const,
      rule,
    })),
    mentions: [...mentions].sort((a, b) => a.span[0] - b.span[0]),
    basis: 'stated',
    rule: (inOrder.find(({ value }) => value.name === name) ?? inOrder[0])?.rule ?? 'people/given-name',
  };
}
