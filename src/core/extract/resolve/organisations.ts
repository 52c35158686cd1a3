import type { Article } from '../../article.ts';
import { type Manuscript, paragraphAt } from '../../manuscript.ts';
import type { Finding } from '../finding.ts';

type Mention = Finding<'organisations'>;

/** One entry per body: fullest name, its acronym, all its mentions. A short form that the text defines belongs to its long form. */
export function resolveOrganisations(
  { structure }: Manuscript,
  findings: readonly Finding<'organisations'>[],
  acronyms: Article['acronyms'],
): Article['organisations'] {
  const long = new Map(acronyms.map(acronym => [acronym.short, acronym.long]));
  const short = new Map(acronyms.map(acronym => [keyOf(acronym.long), acronym.short]));
  const groups = new Map<string, Mention[]>();
  for (const finding of findings) {
    const { name } = finding.value;
    const whole = keyOf(long.get(name) ?? name);
    // "U.S. Trade Commission" is the Trade Commission whose short form the text gives.
    const bare = whole.replace(/^(?:U\.?S\.?|U\.?K\.?|United\s(?:States|Kingdom))\s/u, '');
    const key = short.has(bare) ? bare : whole;
    const group = groups.get(key);
    if (group) group.push(finding);
    else groups.set(key, [finding]);
  }
  return [...groups].flatMap(([key, mentions]) => {
    const [first] = mentions;
    if (!first) return [];
    const named = mentions.find(({ value }) => value.kind === 'name') ?? first;
    const name = long.get(named.value.name) ?? named.value.name;
    const acronym = short.get(key) ?? (named.value.kind === 'short' && /^\p{Lu}{2,}/u.test(name) ? name : null);
    return [
      {
        name,
        acronym,
        mentions: mentions.flatMap(({ value, spans }) =>
          spans
            .slice(0, 1)
            .map(span => ({ span, paragraph: paragraphAt(structure, span[0])?.number ?? 1, kind: value.kind })),
        ),
        basis: first.basis,
        rule: named.rule,
      },
    ];
  });
}

/** The same body under an article, another apostrophe, other white space or, in several words, other capitals. */
const keyOf = (name: string) => {
  const plain = name
    .replace(/^the\s+/i, '')
    .replaceAll('’', "'")
    .replace(/\s+/g, ' ');
  return plain.includes(' ') ? plain.toLowerCase() : plain;
};
