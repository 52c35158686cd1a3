import type { Article, Mention } from '../../article.ts';
import { type Manuscript, paragraphAt } from '../../manuscript.ts';
import type { Span } from '../../span.ts';
import type { Finding, OfficeProposal } from '../finding.ts';
import { SHORT_OFFICES } from '../vocabulary/offices.ts';
import { rowsParted } from './offices-in-rows.ts';
import { type ByName, byName, tellingWords } from './people-names.ts';
import { cutTitles } from './people-titles.ts';

type Found = Finding<'people'>;

/** One person on the way to an entry. */
interface Draft {
  name: string;
  readonly findings: Found[];
}

/** One entry per person: fullest name, later short forms merged where exactly one person fits, offices in order of importance. */
export function resolvePeople(
  manuscript: Manuscript,
  findings: readonly Finding<'people'>[],
  bodies: { readonly acronyms: Article['acronyms'] },
): Article['people'] {
  const drafts: Draft[] = [];
  const byBeginning = new Map<string, Draft[]>();
  const known = byName<Draft>();
  const weight = ({ value }: Found) => tellingWords(value.name).length;
  const fullestFirst = cutTitles(manuscript, rowsParted(manuscript.text, findings))
    .map(finding => ({ finding, weight: weight(finding) }))
    .sort((a, b) => b.weight - a.weight || startOf(a.finding) - startOf(b.finding));
  for (const { finding } of fullestFirst) {
    const { name } = finding.value;
    const [draft, other] = bearersOf(known, byBeginning, finding);
    if (draft && !other) {
      draft.findings.push(finding);
      if (weight(finding) === tellingWords(draft.name).length && name.length > draft.name.length) draft.name = name;
    } else if (!draft && finding.rule !== 'people/surname') {
      const made = { name, findings: [finding] };
      drafts.push(made);
      const beginning = name.slice(0, COMMON_LETTERS);
      if (name.includes(' ')) byBeginning.set(beginning, [...(byBeginning.get(beginning) ?? []), made].slice(0, 2));
      known.add(name, made);
    }
  }
  return drafts
    .map(draft => entry(manuscript, draft, draft.findings.flatMap(mentionOf), bodies))
    .sort((a, b) => (a.mentions[0]?.span[0] ?? 0) - (b.mentions[0]?.span[0] ?? 0));

  function mentionOf({ value, spans: [span] }: Found): Mention[] {
    const paragraph = span && paragraphAt(manuscript.structure, span[0])?.number;
    return span && paragraph ? [{ span, paragraph, kind: value.kind }] : [];
  }
}

/** Letters that a short given name has in common with the full one: "Dave" and David. */
const COMMON_LETTERS = 3;

/** Whose name the finding can be: all whose names hold its words; else those whose given name it shortens, where it is a given name alone. */
function bearersOf(
  known: ByName<Draft>,
  byBeginning: ReadonlyMap<string, readonly Draft[]>,
  { rule, value: { name } }: Found,
): readonly Draft[] {
  const fitting = known.fitting(name);
  if (fitting.length > 0 || rule !== 'people/given-alone' || name.length > COMMON_LETTERS + 2) return fitting;
  return byBeginning.get(name.slice(0, COMMON_LETTERS)) ?? [];
}

const startOf = ({ spans: [span] }: Found): number => span?.[0] ?? 0;

/** "Rep." is "representative", also in "Rep. for Orrin". */
const spelledOut = (title: string): string => {
  const [first = '', ...rest] = title.toLowerCase().split(' ');
  return [SHORT_OFFICES.get(first) ?? first, ...rest].join(' ');
};

/** What an office is, however its words stand: "Foreign Minister" is the Minister of Foreign Affairs, a spokesman a spokesperson. */
const sameAs = (title: string): string =>
  spelledOut(title)
    .replace(/(?<=\b(?:chair|spokes))(?:man|woman|person)\b/gu, '')
    .replace(/\b(?:of|for|the|and|&)\s/gu, '')
    .replace(/\bforeign\saffairs\b/u, 'foreign')
    .split(' ')
    .sort()
    .join(' ');

/** Ranks that diplomats and officers keep as their address, whatever their office. */
const ADDRESS_ALONE = /^(?:Ambassador|Amb\.?|General|Gen\.?|Admiral|Adm\.?|Colonel|Col\.?|Captain|Capt\.?)$/u;

/** Offices with their bodies before those without; one that only says again a part of another ("Minister" beside "Minister for Water") is left out. */
function distinctOffices(offices: readonly OfficeProposal[]): readonly OfficeProposal[] {
  const placed = offices.filter(({ organisation }) => organisation !== null);
  const kept: OfficeProposal[] = [];
  const bare = offices
    .filter(({ organisation }) => organisation === null)
    .map((office, at) => ({ office, at }))
    .sort((a, b) => b.office.title.length - a.office.title.length || a.at - b.at);
  // "Secretary General of the Community, Ambassador Ada Brennick": an address, where an office is told.
  const addresses = offices.filter(({ title, organisation }) => organisation === null && ADDRESS_ALONE.test(title));
  if (addresses.length > 0 && addresses.length < offices.length)
    return distinctOffices([...offices.filter(office => !addresses.includes(office))]).concat(
      addresses.filter(({ title }) => !/^Amb\.?$/u.test(title)),
    );
  for (const office of [...placed, ...bare.map(({ office }) => office)]) {
    const title = ` ${spelledOut(office.title)} `;
    const said = kept.some(
      other =>
        sameAs(other.title) === sameAs(office.title) ||
        (` ${spelledOut(other.title)} `.includes(title) &&
          (office.organisation === null || office.organisation === other.organisation)),
    );
    if (!said) kept.push(office);
  }
  return [...placed, ...offices].filter((office, at, all) => kept.includes(office) && all.indexOf(office) === at);
}

/** "was coordinator of", "previously head of", "former". */
const FORMER = /\b(?:was|formerly|previously|served\sas|had\sbeen|was\spreviously)\s(?:an?\s|the\s)?$/u;
/** Offices that somebody held before, behind those that he holds. */
function formerLast(text: string, offices: readonly OfficeProposal[]): readonly OfficeProposal[] {
  const isFormer = ({ title, span: [at] }: OfficeProposal) =>
    /^(?:former|ex-)/iu.test(title) || FORMER.test(text.slice(Math.max(0, at - 30), at));
  return [...offices.filter(office => !isFormer(office)), ...offices.filter(isFormer)];
}

function entry(
  { structure, text }: Manuscript,
  { name, findings }: Draft,
  mentions: readonly Mention[],
  { acronyms }: { readonly acronyms: Article['acronyms'] },
): Article['people'][number] {
  const inOrder = [...findings].sort((a, b) => startOf(a) - startOf(b));
  const long = new Map(acronyms.map(acronym => [acronym.short, acronym.long]));
  return {
    name,
    honorific: inOrder.find(({ value }) => value.honorific !== null)?.value.honorific ?? null,
    roles: formerLast(text, distinctOffices(inOrder.flatMap(({ value }) => value.offices))).map(
      ({ title, organisation, span, rule }) => ({
        title,
        organisation: organisation === null ? null : (long.get(organisation) ?? organisation),
        spans: [span] as Span[],
        paragraph: paragraphAt(structure, span[0])?.number ?? null,
        basis: 'stated' as const,
        rule,
      }),
    ),
    mentions: [...mentions].sort((a, b) => a.span[0] - b.span[0]),
    basis: 'stated',
    rule: (inOrder.find(({ value }) => value.name === name) ?? inOrder[0])?.rule ?? 'people/given-name',
  };
}
