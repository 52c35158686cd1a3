import type { Article, Mention } from '../../article.ts';
import { FACT_ROLES, type Manuscript, sentencesOf } from '../../manuscript.ts';
import { regex } from '../../regex.ts';
import type { Span } from '../../span.ts';
import { languageOf } from '../find/language.ts';
import { spanMap } from '../span-map.ts';

type Bodies = Article['organisations'];

/** An article and a noun with a capital that nothing goes on: neither what it is of nor an adjective. */
const POINTER = regex(
  String.raw`(?<![\p{L}\p{N}])(?:[Ll]a\s|[Ll]e\s|[Ee]l\s|[Ll]['’]|[Dd]el\s|[Aa]l\s|[Dd]u\s|[Aa]u\s)(?<head>\p{Lu}\p{Ll}{3,20})(?![\p{L}\p{N}-]|['’]\p{L}|\s(?:de|del|des|du)\s|\sd['’]|\s(?:\p{Lu}|[\p{Ll}-]{2,24}(?:al|ale|ico|ica|ique|ien|ienne|éenne?|ain|aine|ano|ana|ais|aise|ois|oise|aire|ivo|iva|ive|aria|unies?)(?!\p{L})))`,
  'gu',
);

/** Bodies by the noun that heads their name: "Universidad" of "Universidad de Quenby"; two of one head are told by neither. */
function byHead(bodies: Bodies): ReadonlyMap<string, { readonly name: string; readonly from: number } | null> {
  const heads = new Map<string, { name: string; from: number } | null>();
  for (const { name, mentions } of bodies) {
    const [, head] = /^(\p{Lu}\p{Ll}{3,20})\s/u.exec(name) ?? [];
    if (head) heads.set(head, heads.has(head) ? null : { name, from: mentions[0]?.span[0] ?? 0 });
  }
  return heads;
}

/** Bodies with the places at which a French or Spanish text means them by the noun alone that heads their name: "la Universidad", "l'Institut". */
export function headedAgain(manuscript: Manuscript, bodies: Bodies, taken: readonly Span[]): Bodies {
  const language = languageOf(manuscript);
  if (bodies.length === 0 || (language !== 'fr' && language !== 'es')) return bodies;
  const heads = byHead(bodies);
  const occupied = spanMap([...taken, ...bodies.flatMap(({ mentions }) => mentions.map(({ span }) => span))], span => [
    span,
  ]);
  const found = new Map<string, Mention[]>();
  for (const { text, span, paragraph } of sentencesOf(manuscript, FACT_ROLES))
    for (const { 0: all, index, groups } of text.matchAll(POINTER)) {
      const body = heads.get(groups?.head ?? '');
      const end = span[0] + index + all.length;
      const at = end - (groups?.head?.length ?? 0);
      if (!body || at < body.from || occupied.touching([at, end]).length > 0) continue;
      found.set(body.name, [...(found.get(body.name) ?? []), { span: [at, end], paragraph, kind: 'short' }]);
    }
  return bodies.map(body => {
    const more = found.get(body.name);
    return more ? { ...body, mentions: [...body.mentions, ...more].sort((a, b) => a.span[0] - b.span[0]) } : body;
  });
}
