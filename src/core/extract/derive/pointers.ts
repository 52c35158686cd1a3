import type { Article } from '../../article.ts';
import { type Manuscript, paragraphAt } from '../../manuscript.ts';
import { collapse, type Span, slice } from '../../span.ts';
import { languageOf } from '../find/language.ts';
import type { SpanMap } from '../span-map.ts';

/** Who may be pointed at, and what the text shortens. */
type Named = Pick<Article, 'people' | 'acronyms'>;

/** Languages of which this file knows how words point at somebody. */
const KNOWN = new Set(['fr', 'es', 'zh']);
const PRONOUN = /^(?:[他她]|il|elle|él|ella)$/iu;
const LATTER = /^(?:ce\sdernier|cette\sdernière|est[ea]\súltim[oa])$/iu;
const ARTICLE = /^(?:le\s|la\s|l['’]|el\s|(?:le|la|el)\s(?:señor|señora|propio|propia)\s)/iu;

/** Where everybody is mentioned. */
type Mentions = SpanMap<{ readonly name: string; readonly span: Span }>;

/** Everybody named in a stretch of text, each once. */
const namedIn = (mentions: Mentions, [from, to]: Span): ReadonlySet<string> =>
  new Set(
    mentions
      .touching([from, to])
      .filter(({ span }) => span[0] >= from && span[1] <= to)
      .map(({ name }) => name),
  );

const only = (names: ReadonlySet<string>): string | null => (names.size === 1 ? ([...names][0] ?? null) : null);

/** The one person named before a place in its paragraph; where nobody is, the one whom the paragraph above names. */
function lastNamed({ structure }: Manuscript, mentions: Mentions, at: number): string | null {
  const paragraph = paragraphAt(structure, at);
  if (!paragraph) return null;
  const here = namedIn(mentions, [paragraph.span[0], at]);
  if (here.size > 0) return only(here) ?? subjectBefore(paragraph.sentences, mentions, at);
  const above = structure[paragraph.number - 2];
  return above?.role === 'body' ? only(namedIn(mentions, above.span)) : null;
}

/** How far into a sentence its subject may stand. */
const SUBJECT = 30;

/** Whom the sentence before a place begins with: its subject goes on as subject. */
function subjectBefore(sentences: readonly Span[], mentions: Mentions, at: number): string | null {
  const index = sentences.findLastIndex(([start]) => start <= at) - 1;
  const start = sentences[index]?.[0];
  return start === undefined ? null : only(namedIn(mentions, [start, start + SUBJECT]));
}

/** Whom the words before a place name last, in its paragraph: "ce dernier". */
function nearestBefore({ structure }: Manuscript, mentions: Mentions, at: number): string | null {
  const paragraph = paragraphAt(structure, at);
  if (!paragraph) return null;
  const before = mentions.touching([paragraph.span[0], at]).filter(({ span }) => span[1] <= at);
  return before.toSorted((a, b) => b.span[1] - a.span[1])[0]?.name ?? null;
}

/** The words of an office that tell it from others, in one spelling. */
const tellingWords = (office: string): string[] =>
  (
    office
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .match(/[\p{L}\p{N}-]{2,}/gu) ?? []
  ).filter(word => !/^(?:de|del|des|du|la|las|le|les|los|el|au|aux|et|en)$/u.test(word));

/** Words for whoever has an office. */
const ANYBODY = /^(?:titular|mandatari[oa]|funcionari[oa]|jerarca|dirigeante?)$/u;

/** Whether a word says what another does: "malien" is of "Mali". */
const alike = (word: string, told: string): boolean =>
  word === told || (told.length >= 4 && word.startsWith(told.slice(0, 5)));

/** The one holder of the office that words name by its title: "le Directeur général", "la ministra", "el director del INM", "l'ambassadeur malien"; of ministers whose homologue is one, too. */
function holderOf(words: string, { people, acronyms }: Named): string | null {
  if (!ARTICLE.test(words)) return null;
  const title = words.replace(ARTICLE, '').toLowerCase();
  const holds = (told: string) => told.toLowerCase() === title || told.toLowerCase().startsWith(`${title} `);
  const exactly = people.filter(({ roles }) => roles.some(role => holds(role.title)));
  if (exactly.length > 0) return only(new Set(exactly.map(({ name }) => name)));
  const [head, ...rest] = tellingWords(title);
  // "la titular del sector", "el mandatario": the only one of whom any office is told.
  if (ANYBODY.test(head ?? '')) {
    const holders = people.filter(({ roles }) => roles.length > 0);
    return holders.length === 1 ? (holders[0]?.name ?? null) : null;
  }
  const fits = people.filter(({ roles }) =>
    roles.some(role => {
      const { organisation } = role;
      const shorts = acronyms.filter(({ long }) => organisation?.includes(long)).map(({ short }) => short);
      const [first, ...more] = tellingWords([role.title, organisation ?? '', ...shorts].join(' '));
      const counterpart = rest.length > 0 && /^homolog/u.test(first ?? '');
      return (first === head || counterpart) && rest.every(word => more.some(told => alike(word, told)));
    }),
  );
  return only(new Set(fits.map(({ name }) => name)));
}

/**
 * Whom words point at in French, Spanish or Chinese: a pronoun, an office, or a verb without its subject ("…», añadió"), whose place is
 * where the words said begin. Null where more than one person fits.
 */
export function pointedAt(
  manuscript: Manuscript,
  { mentions, ...named }: Named & { readonly mentions: Mentions },
  { speakerSpan, cue, at }: { readonly speakerSpan: Span | null; readonly cue: string | null; readonly at: number },
): string | null {
  if (!KNOWN.has(languageOf(manuscript))) return null;
  if (!speakerSpan) return cue ? lastNamed(manuscript, mentions, at) : null;
  const words = collapse(slice(manuscript.text, speakerSpan));
  if (LATTER.test(words)) return nearestBefore(manuscript, mentions, Math.min(at, speakerSpan[0]));
  return PRONOUN.test(words) ? lastNamed(manuscript, mentions, speakerSpan[0]) : holderOf(words, named);
}
