import type { Article } from '../../article.ts';
import { type Manuscript, paragraphAt } from '../../manuscript.ts';
import { collapse, type Span, slice } from '../../span.ts';
import { languageOf } from '../find/language.ts';
import { type Mentions, namedIn, only } from './mentioned.ts';
import { hanGoesOn, hanHolder } from './pointers-han.ts';

/** Who may be pointed at, and what the text shortens. */
type Named = Pick<Article, 'people' | 'acronyms'>;

/** Languages of which this file knows how words point at somebody. */
const KNOWN = new Set(['fr', 'es', 'zh']);
const PRONOUN = /^(?:[他她]|il|elle|lui|él|ella)$/iu;
const LATTER = /^(?:ce\sdernier|cette\sdernière|est[ea]\súltim[oa])$/iu;
const ARTICLE =
  /^(?:(?:m\.|mme|madame|monsieur)\s(?=l))?(?:le\s|la\s|l['’]|el\s|(?:le|la|el)\s(?:señor|señora|propio|propia)\s)/iu;

/** Who spoke right before, if that is known, and in which paragraph. */
export interface SpokeBefore {
  readonly speaker: string | null;
  readonly paragraph: number | null;
}
/** Most paragraphs between somebody's words and a verb that goes on with them. */
const FARTHEST = 2;

/**
 * Whom a verb without its subject, or a pronoun, goes on about: the subject of the sentence before; who spoke before in the paragraph; the one
 * person whom the paragraph names so far; who spoke last; the one whom the paragraph above names.
 */
function lastNamed({ structure }: Manuscript, mentions: Mentions, at: number, before: SpokeBefore): string | null {
  const paragraph = paragraphAt(structure, at);
  if (!paragraph) return null;
  const here = namedIn(mentions, [paragraph.span[0], at]);
  const subject = here.size > 0 ? subjectBefore(paragraph.sentences, mentions, at) : null;
  if (subject) return subject;
  if (before.paragraph === paragraph.number) return before.speaker;
  if (here.size > 0) return only(here);
  if (before.speaker && paragraph.number - (before.paragraph ?? 0) <= FARTHEST) return before.speaker;
  // Whoever spoke in the paragraph above, known or not, goes on.
  if (before.paragraph === paragraph.number - 1) return null;
  const above = structure[paragraph.number - 2];
  return above?.role === 'body' ? only(namedIn(mentions, above.span)) : null;
}

/** Where the sentence begins that a verb without its subject stands in: whom it names before the verb is not the subject. */
const sentenceOf = ({ structure }: Manuscript, at: number): number =>
  paragraphAt(structure, at)?.sentences.findLast(([start]) => start <= at)?.[0] ?? at;

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
const ANYBODY =
  /^(?:titular|mandatari[oa]|funcionari[oa]|jerarca|dirigeante?|directiv[oa]|responsable|officiel|officielle|élue?)$/u;

/** "la alta funcionaria": how high somebody stands, before the word for anybody. */
const HIGH =
  /^(?:alt[oa]|haute?|primer[ao]?|premi(?:er|ère))\s(?=(?:funcionari|responsable|mandatari|dirigeant|autorit))/u;

/** Words by which texts vary an office, and the offices that they mean. */
const VARIED: readonly (readonly [words: RegExp, office: RegExp])[] = [
  [/^mandataria\sfederal$/u, /^presidenta(?!\p{L})/iu],
  [/^mandatario\sfederal$/u, /^presidente(?!\p{L})/iu],
  [/^mandataria\sestatal$/u, /^gobernadora(?!\p{L})/iu],
  [/^mandatario\sestatal$/u, /^gobernador(?!\p{L})/iu],
  [/^mandataria(?:\snacional)?$/u, /^(?:presidenta|gobernadora)(?!\p{L})/iu],
  [/^mandatario(?:\snacional)?$/u, /^(?:presidente|gobernador)(?!\p{L})/iu],
  [/^(?:jefe|jefa)\sde(?:l)?\s(?:estado|ejecutivo)$/u, /^presidenta?e?(?!\p{L})/iu],
  [/^regidora?$/u, /^alcald/iu],
  [/^(?:edil|munícipe|burgomaestre)$/u, /^(?:alcald|presidenta?e?\smunicipal|intendent)/iu],
  [/^canciller$/u, /^ministr[oa]\sde\s(?:relaciones|asuntos)\sexteriores/iu],
  [/^alcald(?:e|esa)$/u, /^presidenta?e?\smunicipal(?!\p{L})/iu],
  [/^diplomátic[oa](?=\s|$)/u, /^(?:embajadora?|cónsul|encargad[oa]\sde\snegocios)(?!\p{L})/iu],
  [/^jerarca$/u, /^ministr[oa](?!\p{L})/iu],
  [/^chef\sde\sl['’][ée]tat$/u, /^président(?:e)?(?!\p{L})/iu],
  [/^(?:chef|cheffe)\sdu\sgouvernement$/u, /^premi(?:er|ère)\sministre/iu],
  [/^(?:premier|première)\smagistrate?$/u, /^(?:président|maire)/iu],
  [/^diplomate(?=\s|$)/u, /^(?:ambassad|consule?(?!\p{L})|chargée?\sd[’']affaires)/iu],
  [/^(?:édile|bourgmestre)$/u, /^(?:maire|bourgmestre)/iu],
];

/** Where somebody is posted, behind an office: "la representante de la OMR en Colombia". */
const POSTED = /\s(?:en|au|aux)\s(?:el\s|la\s)?\p{Lu}[\p{L}\s]{2,30}$/u;

/** Whether the gender that an article shows fits the titles of somebody's offices: "el funcionario" is no "ministra". */
function agrees(words: string, roles: Named['people'][number]['roles']): boolean {
  const other = /^la\s/iu.test(words)
    ? /^(?:\p{L}+(?:o|or)|alcalde)(?!\p{L})/iu
    : /^el\s/iu.test(words)
      ? /^\p{L}+a(?!\p{L})/iu
      : null;
  return other === null || roles.length === 0 || roles.some(({ title }) => !other.test(title));
}

/** Whether a word says what another does: "malien" is of "Mali". */
const alike = (word: string, told: string): boolean =>
  word === told || (told.length >= 4 && word.startsWith(told.slice(0, 5)));

/** The one holder of the office that words name by its title: "le Directeur général", "la ministra", "el director del INM", "l'ambassadeur malien"; of ministers whose homologue is one, too. */
function holderOf(words: string, { people, acronyms }: Named): string | null {
  if (!ARTICLE.test(words) && !/^\p{Ll}/u.test(words)) return null;
  const title = words.replace(ARTICLE, '').toLowerCase().replace(HIGH, '');
  const holds = (told: string) => told.toLowerCase() === title || told.toLowerCase().startsWith(`${title} `);
  const exactly = people.filter(({ roles }) => roles.some(role => holds(role.title)));
  if (exactly.length > 0) return only(new Set(exactly.map(({ name }) => name)));
  const [head, ...rest] = tellingWords(title);
  // "la titular del sector", "el mandatario": the only one of whom any office is told.
  const [by, varied] = VARIED.find(([pattern]) => pattern.test(title)) ?? [];
  // "le diplomate chinois": whatever is told beside the word is told of the office as well.
  const beside = by ? tellingWords(title.replace(by, '')) : [];
  const meant = people.filter(
    ({ roles }) =>
      agrees(words, roles) &&
      roles.some(({ title: told, organisation }) => {
        const all = tellingWords(`${told} ${organisation ?? ''}`);
        return varied?.test(told) && beside.every(word => all.some(other => alike(word, other)));
      }),
  );
  if (meant.length > 0) return meant.length === 1 ? (meant[0]?.name ?? null) : null;
  if (ANYBODY.test(head ?? '')) {
    const bodyOf = ({ title: told, organisation }: Named['people'][number]['roles'][number]) =>
      tellingWords(
        [
          told,
          organisation ?? '',
          ...acronyms.flatMap(({ long, short }) => (organisation?.includes(long) ? [short] : [])),
        ].join(' '),
      );
    const holders = people.filter(({ roles }) => roles.length > 0 && agrees(words, roles));
    const those = holders.filter(({ roles }) =>
      roles.some(role => rest.every(word => bodyOf(role).some(other => alike(word, other)))),
    );
    if (rest.length > 0 && those.length > 0) return those.length === 1 ? (those[0]?.name ?? null) : null;
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

/** The same in Chinese. */
function hanPointedAt(
  manuscript: Manuscript,
  { mentions, people }: Named & { readonly mentions: Mentions },
  { speakerSpan, cue, at }: { readonly speakerSpan: Span | null; readonly cue: string | null; readonly at: number },
): string | null {
  if (!speakerSpan) return cue ? hanGoesOn(manuscript, mentions, at, people) : null;
  const words = collapse(slice(manuscript.text, speakerSpan));
  return PRONOUN.test(words) ? hanGoesOn(manuscript, mentions, speakerSpan[0], people) : hanHolder(words, people);
}

/**
 * Whom words point at in French, Spanish or Chinese: a pronoun, an office, or a verb without its subject ("…», añadió"), whose place is
 * where the words said begin. Null where more than one person fits.
 */
export function pointedAt(
  manuscript: Manuscript,
  { mentions, before, ...named }: Named & { readonly mentions: Mentions; readonly before: SpokeBefore },
  { speakerSpan, cue, at }: { readonly speakerSpan: Span | null; readonly cue: string | null; readonly at: number },
): string | null {
  if (!KNOWN.has(languageOf(manuscript))) return null;
  if (languageOf(manuscript) === 'zh')
    return hanPointedAt(manuscript, { mentions, ...named }, { speakerSpan, cue, at });
  if (!speakerSpan) return cue ? lastNamed(manuscript, mentions, sentenceOf(manuscript, at), before) : null;
  const words = collapse(slice(manuscript.text, speakerSpan));
  if (LATTER.test(words)) return nearestBefore(manuscript, mentions, Math.min(at, speakerSpan[0]));
  if (PRONOUN.test(words)) return lastNamed(manuscript, mentions, speakerSpan[0], before);
  // "el funcionario": who spoke right before, where several may be meant.
  const paragraph = paragraphAt(manuscript.structure, speakerSpan[0])?.number ?? 0;
  const goesOn =
    ANYBODY.test(words.replace(ARTICLE, '').toLowerCase().replace(HIGH, '')) &&
    paragraph - (before.paragraph ?? 0) <= FARTHEST;
  const spoke = named.people.find(({ name }) => name === before.speaker);
  return (
    holderOf(words, named) ??
    holderOf(words.replace(POSTED, ''), named) ??
    (goesOn && agrees(words, spoke?.roles ?? []) ? before.speaker : null)
  );
}
