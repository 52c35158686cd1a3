import type { Article } from '../../article.ts';
import { type Manuscript, paragraphAt } from '../../manuscript.ts';
import type { Finding, Trace } from '../finding.ts';
import type { Entities } from '../resolved.ts';
import type { BodyNames } from './body-names.ts';
import { brandBehind } from './organisations.ts';

const plain = (name: string) => name.toLowerCase().replace(/^the\s+/, '');

/** Rules that take whoever acts for the publisher: enough for a name with a caution, not for saying whose an office is. */
const GUESSING: ReadonlySet<string> = new Set(['issuer/leader', 'issuer/headline-actor', 'issuer/foreign-ministry']);

/** The publisher, where its rule is sure enough that other facts may lean on it. */
export const sureOf = (issuer: Article['issuer']): Article['issuer'] =>
  issuer && GUESSING.has(issuer.rule) ? null : issuer;

/** Who published it: what is declared, else the finding most believed; null where the text does not say. */
export function resolveIssuer(
  { declared, structure, text }: Manuscript,
  findings: readonly Finding<'issuer'>[],
  { organisations, acronyms, names }: Pick<Entities, 'organisations' | 'acronyms'> & { readonly names: BodyNames },
  trace: Trace,
): Article['issuer'] {
  const acronymOf = (name: string) =>
    acronyms.find(({ long }) => plain(long) === plain(name))?.short ??
    organisations.find(body => plain(body.name) === plain(name))?.acronym ??
    null;
  if (declared.issuer) {
    for (const finding of findings) trace.drop(finding, 'the source declares its issuer');
    return {
      name: declared.issuer,
      acronym: acronymOf(declared.issuer),
      spans: [],
      paragraph: null,
      basis: 'declared',
      rule: 'issuer/declared',
    };
  }
  const [best, ...others] = [...findings].sort((a, b) => b.confidence - a.confidence);
  if (!best) return null;
  for (const finding of others) trace.drop(finding, `${best.rule} is believed more`, best);
  const long = acronyms.find(({ short }) => short === best.value.name)?.long;
  const written = organisations.find(body => plain(body.name) === plain(best.value.name))?.name;
  const shorts = new Map(acronyms.map(acronym => [acronym.short, acronym.long]));
  const branded = brandBehind(text, best.value.name, best.spans[0]?.[1] ?? text.length, shorts);
  const name = long ?? names.get(best.value.name) ?? written ?? best.value.name;
  return {
    name,
    acronym: long ? best.value.name : (acronymOf(name) ?? branded),
    spans: [...best.spans],
    paragraph: paragraphAt(structure, best.spans[0]?.[0] ?? -1)?.number ?? null,
    basis: best.basis,
    rule: best.rule,
  };
}
