import type { Article, Mention } from '../../article.ts';
import { type Manuscript, paragraphAt } from '../../manuscript.ts';
import type { Span } from '../../span.ts';
import type { Finding } from '../finding.ts';
import { touches, wordsOf } from '../tokens.ts';
import { HONORIFICS, PARTICLES } from '../vocabulary/honorifics.ts';

type Found = Finding<'people'>;

/** One person on the way to an entry. */
interface Draft {
  name: string;
  readonly findings: Found[];
}

const wordsIn = (name: string) =>
  name.split(' ').filter(word => !PARTICLES.has(word.toLowerCase()) && !/^\p{Lu}\.?$/u.test(word));
const surname = (name: string) => name.split(' ').at(-1) ?? name;

/** Whether a shorter form can mean the person: all its words stand in the name. */
const fits = (short: string, { name }: Draft) => {
  const parts = new Set(wordsIn(name));
  return wordsIn(short).every(word => parts.has(word));
};

/** One entry per person: fullest name, later short forms merged where exactly one person fits, offices in order of importance. */
export function resolvePeople(
  manuscript: Manuscript,
  findings: readonly Finding<'people'>[],
  bodies: { readonly acronyms: Article['acronyms'] },
): Article['people'] {
  const drafts: Draft[] = [];
  const byLength = [...findings].sort(
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
    if (same.length === 0) drafts.push({ name, findings: [finding] });
  }
  const taken = new Set(findings.flatMap(({ spans: [span] }) => (span ? [span[0]] : [])));
  return drafts
    .map(draft => entry(manuscript, draft, [...draft.findings.flatMap(mentionOf), ...laterMentions(draft)], bodies))
    .sort((a, b) => (a.mentions[0]?.span[0] ?? 0) - (b.mentions[0]?.span[0] ?? 0));

  function mentionOf({ value, spans: [span] }: Found): Mention[] {
    const paragraph = span && paragraphAt(manuscript.structure, span[0])?.number;
    return span && paragraph ? [{ span, paragraph, kind: value.kind }] : [];
  }

  /** The surname alone, later in the text, where it is nobody else's and no part of another name. */
  function laterMentions(draft: Draft): Mention[] {
    const last = surname(draft.name);
    if (
      wordsIn(draft.name).length < 2 ||
      last.length < 3 ||
      drafts.some(other => other !== draft && wordsIn(other.name).includes(last))
    )
      return [];
    const first = Math.min(...draft.findings.map(({ spans: [span] }) => span?.[0] ?? 0));
    const words = wordsOf(manuscript);
    return words.flatMap((word, at): Mention[] => {
      if (word.text !== last || word.span[0] <= first || taken.has(word.span[0])) return [];
      const glued =
        (touches(words[at - 1], word) &&
          words[at - 1]?.capital &&
          !HONORIFICS.has(words[at - 1]?.text ?? '') &&
          !words[at - 1]?.first) ||
        (touches(word, words[at + 1]) && words[at + 1]?.capital);
      const inside = findings.some(({ spans: [span] }) => span && span[0] <= word.span[0] && word.span[1] <= span[1]);
      return glued || inside ? [] : [{ span: word.span, paragraph: word.paragraph, kind: 'short' }];
    });
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
    rule: inOrder[0]?.rule ?? 'people/given-name',
  };
}
