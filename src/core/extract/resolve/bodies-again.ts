import type { Article, Mention } from '../../article.ts';
import { type Manuscript, paragraphAt } from '../../manuscript.ts';
import type { Span } from '../../span.ts';
import { spanMap } from '../span-map.ts';
import { touches, type Word, wordsOf } from '../tokens.ts';
import { SHORT_HEADS } from '../vocabulary/bodies.ts';
import type { BodyNames } from './body-names.ts';

type Bodies = Article['organisations'];

/** A body under one of its names, on the way to be looked for. */
interface Sought {
  readonly words: readonly string[];
  readonly body: string;
  readonly kind: 'name' | 'short';
  /** Whether "the" belongs to it: "the Group". */
  readonly the: boolean;
}

const isThe = (word: Word | undefined): boolean => word?.text === 'the' || word?.text === 'The';
/** Behind these, capitals go on a name: "the Ministry of Water". */
const GOES_ON: ReadonlySet<string> = new Set(['of', 'for']);

/** Names by their first words: every name of more than one word, and what the text defines. */
function soughtIn(bodies: Bodies, names: BodyNames): ReadonlyMap<string, readonly Sought[]> {
  const all = [
    ...bodies.map(({ name }) => ({ written: name, body: name, kind: 'name' as const })),
    ...[...names].map(([written, body]) => ({ written, body, kind: 'short' as const })),
  ].flatMap(({ written, body, kind }): Sought[] => {
    const the = /^the\s/iu.test(written);
    const words = written.replace(/^the\s+/iu, '').match(/[\p{L}\p{N}]+(?:[.'’/&+-][\p{L}\p{N}]+)*\.?/gu) ?? [];
    return words.length > 1 || kind === 'short' ? [{ words, body, kind, the: the && kind === 'short' }] : [];
  });
  return Map.groupBy(
    all.sort((a, b) => b.words.length - a.words.length),
    ({ words }) => words[0] ?? '',
  );
}

const titled = (word: string): string =>
  word.length > 3 ? word.charAt(0) + word.slice(1).toLowerCase() : word.toLowerCase();

/** Bodies by the heads of their names, the earliest first. A head is the last word, or one before "of", "for", "on" or "in". */
function headsOf(bodies: Bodies): ReadonlyMap<string, readonly { readonly body: string; readonly from: number }[]> {
  const headed = bodies.flatMap(({ name, mentions: [first] }) => {
    const shouted = name === name.toUpperCase();
    const parts = name.split(/\s+/u).map(part => (shouted ? titled(part) : part));
    const heads = parts.filter(
      (part, at) =>
        SHORT_HEADS.has(part) && (at === parts.length - 1 || /^(?:of|for|on|in|to)$/u.test(parts[at + 1] ?? '')),
    );
    return [...new Set(heads)].map(head => ({ head, body: name, from: first?.span[0] ?? 0 }));
  });
  return Map.groupBy(
    headed.sort((a, b) => a.from - b.from),
    ({ head }) => head,
  );
}

const sameName = (a: string, b: string): boolean =>
  a.toLowerCase().replace(/^the\s+/u, '') === b.toLowerCase().replace(/^the\s+/u, '');

/** The bodies, and who publishes where it is none of them, so that "the Ministry" may mean it: its own line is then its first mention. */
function withIssuer({ structure }: Manuscript, bodies: Bodies, issuer: Article['issuer']): Bodies {
  const [span] = issuer?.spans ?? [];
  if (!issuer || !span || bodies.some(({ name }) => sameName(name, issuer.name))) return bodies;
  const mention: Mention = { span, paragraph: paragraphAt(structure, span[0])?.number ?? 1, kind: 'name' };
  const { name, acronym, basis, rule } = issuer;
  return [...bodies, { name, acronym, mentions: [mention], basis, rule }];
}

/**
 * Adds the mentions of bodies that only the whole text tells: a name that no rule saw again, a short name that the text defines, and "the
 * Ministry" behind the only Ministry named so far. Who publishes joins the bodies where the text points at it so.
 */
export function mentionedAgain(
  manuscript: Manuscript,
  bodies: Bodies,
  names: BodyNames,
  issuer: Article['issuer'],
  taken: readonly Span[],
): Bodies {
  const all = withIssuer(manuscript, bodies, issuer);
  if (all.length === 0) return bodies;
  const words = wordsOf(manuscript);
  const sought = soughtIn(all, names);
  const heads = headsOf(all);
  const occupied = spanMap(taken, span => [span]);
  const found = new Map<string, Mention[]>();
  for (const [at, word] of words.entries()) {
    const match = named(at) ?? pointed(at);
    if (!match) continue;
    const { body, kind, span } = match;
    if (occupied.touching(span).length > 0) continue;
    const mentions = found.get(body) ?? [];
    if (mentions.length === 0) found.set(body, mentions);
    mentions.push({ span, paragraph: word.paragraph, kind });
    occupied.add(span, span);
  }
  const [last] = all.slice(bodies.length);
  const kept = last && !found.has(last.name) ? bodies : all;
  return kept.map(body => {
    const more = found.get(body.name);
    return more ? { ...body, mentions: [...body.mentions, ...more].sort((a, b) => a.span[0] - b.span[0]) } : body;
  });

  /** A name sought that begins with the word, no other capital beside it. */
  function named(at: number): { body: string; kind: Mention['kind']; span: Span } | null {
    for (const { words: parts, body, kind, the } of sought.get(words[at]?.text ?? '') ?? []) {
      const end = at + parts.length - 1;
      const [first, last] = [words[at], words[end]];
      if (!first || !last || parts.some((part, index) => words[at + index]?.text !== part)) continue;
      if (first.sentence !== last.sentence || !alone(at, end)) continue;
      const article = words[at - 1];
      const opened = isThe(article) && article?.sentence === first.sentence && article !== undefined;
      if (the && !opened) continue;
      return {
        body,
        kind,
        span: [the && touches(article, first) && article ? article.span[0] : first.span[0], last.span[1]],
      };
    }
    return null;
  }

  /** "the Ministry", where exactly one body of that head is named before. */
  function pointed(at: number): { body: string; kind: Mention['kind']; span: Span } | null {
    const [article, head] = [words[at - 1], words[at]];
    if (!article || !head || !isThe(article) || !touches(article, head)) return null;
    const [first, second] = heads.get(head.text) ?? [];
    if (!first || first.from > head.span[0] || (second && second.from < head.span[0])) return null;
    const [next, target] = [words[at + 1], words[at + 2]];
    if (touches(head, next) && (next?.capital || (GOES_ON.has(next?.text ?? '') && namesMore(next, target, at))))
      return null;
    return { body: first.body, kind: 'short', span: [article.span[0], head.span[1]] };
  }

  function namesMore(link: Word | undefined, target: Word | undefined, at: number): boolean {
    const behind = isThe(target) ? words[at + 3] : target;
    return link !== undefined && touches(link, target) && behind?.capital === true;
  }

  function alone(from: number, to: number): boolean {
    const [before, behind] = [words[from - 1], words[to + 1]];
    const left = touches(before, words[from]) && before?.capital === true && !before.first;
    return !left && !(touches(words[to], behind) && behind?.capital === true);
  }
}
