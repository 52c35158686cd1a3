import type { Article } from '../../article.ts';
import type { Manuscript } from '../../manuscript.ts';
import { regex } from '../../regex.ts';
import { collapse } from '../../span.ts';
import { COMPANY_ENDINGS } from '../vocabulary/bodies.ts';

type Bodies = Article['organisations'];

/** What a text also calls a body, each with the body's name; what it calls two bodies is left out. */
export type BodyNames = ReadonlyMap<string, string>;

/** How far behind a name the brackets may go that say what it is called from then on. */
const BRACKET = 120;
/** "(“Brennick” or “the Group”)", "(hereinafter the "Company")". */
const CALLED =
  /^\s*\((?:(?:hereinafter|hereafter|together|collectively|referred\s+to\s+as|or|and|the)[\s,]+){0,4}(?:the\s)?["“][^()]{1,100}\)/iu;
const TERM = regex(
  String.raw`(the\s+)?["“]\s*(the\s+)?(\p{Lu}[\p{L}\p{N}&’'-]*(?:\s+\p{Lu}[\p{L}\p{N}&’'-]*){0,3})\s*[”"]`,
  'giu',
);

/** The short names that the text gives a body in brackets behind its name, "the" kept where it belongs to them. */
const called = ({ text }: Manuscript, { mentions }: Bodies[number]): readonly string[] =>
  mentions.flatMap(({ span: [, end], kind }) => {
    const brackets = kind === 'name' ? CALLED.exec(text.slice(end, end + BRACKET))?.[0] : undefined;
    return [...(brackets ?? '').matchAll(TERM)]
      .map(([, outer, inner, term = '']) => `${outer || inner ? 'the ' : ''}${collapse(term)}`)
      .filter(term => /\p{Ll}/u.test(term));
  });

/** A company without the ending of its name: "Tolver Rail" of "Tolver Rail Inc.". */
function unended(name: string): string | null {
  const parts = name.split(/\s+/u);
  const ended = parts.length > 1 && COMPANY_ENDINGS.has(parts.at(-1) ?? '');
  return ended ? parts.slice(0, -1).join(' ').replace(/,$/u, '') : null;
}

/** The short names of bodies: those that the text defines, and companies without their endings. */
export function bodyNames(manuscript: Manuscript, bodies: Bodies): BodyNames {
  const owners = new Map<string, Set<string>>();
  for (const body of bodies)
    for (const short of [...called(manuscript, body), unended(body.name)])
      if (short && short !== body.name) owners.set(short, (owners.get(short) ?? new Set()).add(body.name));
  // "the Central Bank" of "Central Bank of Halmia"
  for (const { name: short } of bodies)
    if (/\sBank$/u.test(short))
      for (const { name } of bodies)
        if (name.startsWith(`${short} of `)) owners.set(short, (owners.get(short) ?? new Set()).add(name));
  return new Map(
    [...owners].flatMap(([short, names]) => (names.size === 1 ? [[short, [...names][0] as string] as const] : [])),
  );
}

/** Bodies of which none is another's short name: entries under one are gathered in that of the whole name. */
export function gathered(bodies: Bodies, names: BodyNames): Bodies {
  const inFull = ({ name }: Bodies[number]) => names.get(name) ?? names.get(`the ${name}`) ?? name;
  const shorts = Map.groupBy(
    bodies.filter(body => inFull(body) !== body.name),
    inFull,
  );
  if (shorts.size === 0) return bodies;
  return bodies
    .filter(body => inFull(body) === body.name)
    .map(body => {
      const more = (shorts.get(body.name) ?? []).flatMap(({ mentions }) => mentions);
      const mentions = [...body.mentions, ...more.map(mention => ({ ...mention, kind: 'short' as const }))];
      return more.length === 0 ? body : { ...body, mentions: mentions.sort((a, b) => a.span[0] - b.span[0]) };
    });
}
