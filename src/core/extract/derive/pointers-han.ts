import type { Article } from '../../article.ts';
import { widened } from '../../grammar/han-marks.ts';
import { type Manuscript, paragraphAt } from '../../manuscript.ts';
import { regex } from '../../regex.ts';
import type { Span } from '../../span.ts';
import { HAN_CUES } from '../vocabulary/foreign-cues.ts';
import { type Mentions, namedIn, only } from './mentioned.ts';

/**
 * Whom a verb without its subject, or 他, goes on about in Chinese: the one person named before it in its paragraph, or with whom the sentence
 * before begins; where nobody is named, the holder of the office told last, and who spoke in the paragraph above.
 */
export function hanGoesOn(
  { text, structure }: Manuscript,
  mentions: Mentions,
  at: number,
  people: Article['people'],
): string | null {
  const paragraph = paragraphAt(structure, at);
  if (!paragraph) return null;
  const here = namedIn(mentions, [paragraph.span[0], at]);
  if (here.size > 0)
    return (
      only(here) ??
      subjectOf(text, paragraph.sentences, mentions, at) ??
      subjectBefore(paragraph.sentences, mentions, at)
    );
  const told = lastOfficer(text.slice(paragraph.span[0], at), people);
  if (told) return told;
  for (let number = paragraph.number - 2; number >= 0; number--) {
    const above = structure[number];
    if (above?.role !== 'body') return null;
    const named = namedIn(mentions, above.span);
    if (named.size > 0) return only(named) ?? spokeIn(text, mentions, above.sentences);
    const holder = lastOfficer(text.slice(...above.span), people);
    // A paragraph that names nobody and begins with "他" goes on about whoever is named above it.
    if (holder || !HAN_PRONOUN.test(text.charAt(above.span[0]))) return holder;
  }
  return null;
}

/** "会上，": what a sentence opens with before its subject. */
const OPENING = /^[^，。；：、]{1,14}，/u;
/** Who a sentence begins with, of a later clause of which "他" goes on about somebody: "何清对沈长雨表示欢迎，他表示，". */
function subjectOf(text: string, sentences: readonly Span[], mentions: Mentions, at: number): string | null {
  const start = sentences.findLast(([from]) => from <= at)?.[0];
  if (start === undefined || start === at) return null;
  const opening = OPENING.exec(widened(text.slice(start, Math.min(at, start + 20))))?.[0].length ?? 0;
  const named = [start, start + opening].flatMap(from =>
    mentions.touching([from, from + 1]).filter(({ span }) => span[0] === from && span[1] < at),
  );
  return only(new Set(named.map(({ name }) => name)));
}

/** How far into a sentence its subject may stand. */
const SUBJECT = 30;
/** Whom the sentence before a place begins with. */
function subjectBefore(sentences: readonly Span[], mentions: Mentions, at: number): string | null {
  let index = sentences.findLastIndex(([start]) => start <= at) - 1;
  // In Chinese a sentence that names nobody goes on about whoever the one before begins with.
  for (let left = 2; left > 0 && index > 0; left--) {
    if (namedIn(mentions, sentences[index] ?? [0, 0]).size > 0) break;
    index--;
  }
  const start = sentences[index]?.[0];
  if (start === undefined) return null;
  const named = namedIn(mentions, [start, start + SUBJECT]);
  if (named.size < 2) return only(named);
  return mentions.touching([start, start + 1]).find(({ span }) => span[0] === start)?.name ?? null;
}

/** What stands behind an office that is the subject of a Chinese clause: when, where and how its holder speaks. */
const HAN_GOES_ON =
  /^(?:$|[今昨在於于致也還还並并又再亦則则說说]|表示|指出|[強强][調调]|提到|[進进]一步|特[別别]|最[後后]|接[著着]|首先|\p{Script=Han}{1,10}[時时中]$)/u;

/** The one holder of an office that Chinese words begin with, and that nobody else of the text has: "總統致詞時", "院長". */
export function hanHolder(words: string, people: Article['people']): string | null {
  const held = people.flatMap(({ name, roles }) =>
    roles.flatMap(({ title }) =>
      title.length > 1 && words.startsWith(title) && HAN_GOES_ON.test(words.slice(title.length))
        ? [{ name, title }]
        : [],
    ),
  );
  const longest = Math.max(0, ...held.map(({ title }) => title.length));
  const fits = new Set(held.filter(({ title }) => title.length === longest).map(({ name }) => name));
  // "總統" may be one of several who end in it.
  return fits.size === 1 ? only(fits) : null;
}

/** The holder of the office that is last a subject in Chinese words, at the head of a clause. */
function lastOfficer(words: string, people: Article['people']): string | null {
  const clauses = words.split(/[，。；\n]/u).toReversed();
  for (const clause of clauses) {
    const holder = hanHolder(clause.slice(0, 14), people);
    if (holder) return holder;
  }
  return null;
}

const HAN_PRONOUN = /[他她]/u;
const SAYS = regex(`(?<=^|，)[^，。；：]{2,60}?(?:${HAN_CUES.join('|')})(?=[，：:])`, 'gu');

/** Who spoke last in the sentences of a Chinese paragraph: named in the clause that a verb of saying ends. */
function spokeIn(text: string, mentions: Mentions, sentences: readonly Span[]): string | null {
  for (const [start, end] of sentences.toReversed()) {
    const clause = [...widened(text.slice(start, Math.min(end, start + 240))).matchAll(SAYS)].at(-1);
    if (clause) return only(namedIn(mentions, [start + clause.index, start + clause.index + clause[0].length]));
  }
  return null;
}
