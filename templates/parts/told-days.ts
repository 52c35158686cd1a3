import type { Inline } from '#core/doc';
import {
  type Article,
  collapse,
  contains,
  factsTouching,
  lacksYearAlone,
  overlaps,
  type PersonMeant,
  personMeant,
  type Span,
  thingsMeant,
  todaysIn,
} from '#core/template';
import { plain } from './blocks.ts';
import { closing } from './cut.ts';
import { impliedNote, isNamed } from './date-words.ts';
import { cited, type Material, titled } from './material.ts';
import { meantWords } from './meant.ts';

/** A note behind a place of the source, or in the stead of the words that begin `from` there. */
interface Note {
  readonly from?: number;
  readonly at: number;
  readonly words: string;
}

/** What becomes of "yesterday" where nobody knows the day: told with a note, or cut, which its caution tells. */
export type OpenDays = 'noted' | 'cut';

/** Behind "today", a day that the source tells itself: "today (21 May)". */
const TOLD = /^[\s,]*\(?(?:(?!at\s)\p{L}+,?\s)?\d/u;

/** "this week’s", "yesterday afternoon": the note stands behind what belongs to the day. */
const ENDING = /^(?:['’]s|\s(?:morning|afternoon|evening|night))(?!\p{L})/iu;

/** Days and weeks told from the day of writing. A sentence without its year or month would say something else. */
const SHORT =
  /^(?:yesterday|tomorrow|(?:earlier|later|last|this|next)\s(?:this\s)?(?:night|week|weekend|morning|afternoon|evening)|hier|demain|cette\ssemaine|la\ssemaine\s(?:dernière|passée|prochaine)|ayer|mañana|esta\ssemana|la\s(?:próxima\ssemana|semana\s(?:pasada|próxima)))$/iu;

/** Words that want the day behind them: "from yesterday", "the vote of last week". */
const WANTING =
  /(?<!\p{L})(?:of|from|since|until|till|than|for|by|to|as|before|after|and|or|in|on|at|during|the|de|du|d['’]|depuis|jusqu['’]à|pour|avant|après|desde|hasta|para|antes|a|y|o|et|ou|en|que|del)\s*$/iu;

/** Where a day can be cut from its sentence, with a comma behind it at the beginning; null where it cannot. */
function withoutDay(text: string, [start]: Span, place: Span): Span | null {
  const [from, to] = place;
  const before = text.slice(start, from);
  if (!SHORT.test(collapse(text.slice(from, to))) || WANTING.test(before) || ENDING.test(text.slice(to, to + 12)))
    return null;
  return before.trim() === '' && text[to] === ',' ? [from, to + 1] : place;
}

const openPlaces = new WeakMap<Article, readonly { readonly spans: readonly [Span] }[]>();

/** Places, in a stretch of the source, of days that are told from a day which the text does not state. */
export function openDaysIn(article: Article, span: Span): readonly Span[] {
  const all =
    openPlaces.get(article) ??
    article.gaps
      .filter(({ code }) => code === 'day-unanchored')
      .flatMap(({ spans }) => spans.map(place => ({ spans: [place] as const })));
  openPlaces.set(article, all);
  return factsTouching(all, span).map(({ spans: [place] }) => place);
}

/** Whether a sentence hangs on a day or week that nobody knows and that cannot be cut from it: "this week’s earthquakes". */
export const hangsOnOpenDay = (article: Article, span: Span): boolean =>
  openDaysIn(article, span).some(
    place =>
      contains(span, place) &&
      SHORT.test(collapse(article.text.slice(...place))) &&
      withoutDay(article.text, span, place) === null,
  );

/** Pronouns in a stretch of the source that names nobody and nothing for them, each with whom or what it means. */
function pronounsIn(material: Material, span: Span): readonly Note[] {
  const { people, text } = material.article;
  const pointed = people.flatMap((person): PersonMeant[] => {
    const first = person.mentions.find(mention => overlaps(span, mention.span));
    return first?.kind === 'pronoun' ? [{ pronoun: first.span, person }] : [];
  });
  const opening = pointed.length > 0 ? null : personMeant(material.article, span);
  return [
    ...[...pointed, ...(opening ? [opening] : [])].map(({ pronoun, person: { honorific, name } }) => ({
      at: pronoun[1],
      words: `(${titled(material, honorific, name)})`,
    })),
    ...thingsMeant(material.article, span).map(thing => ({
      at: thing.pronoun[1],
      words: `(${meantWords(text, thing)})`,
    })),
  ];
}

/** Days told from the day of writing, in a stretch of the source, each with what it is: worked out, or not found. */
function notesIn(material: Material, span: Span, openDays: OpenDays): readonly Note[] {
  const { article, labels } = material;
  const within = (place: Span) => overlaps(span, place) && place[1] <= span[1];
  const at = ([, end]: Span) => end + (ENDING.exec(article.text.slice(end, end + 12))?.[0].length ?? 0);
  const worked = factsTouching(article.dates, span)
    .filter(({ basis, text, value }) => basis === 'implied' && !isNamed(text, value))
    .flatMap(({ spans, text, value }) =>
      spans.slice(0, 1).map(place => ({ place, words: impliedNote(material, text, value) })),
    );
  const unanchored = openDaysIn(article, span);
  const undated = article.published === null && !article.dateline?.date;
  const isTaken = (place: Span) => factsTouching(article.dates, place).length > 0;
  const today = undated ? todaysIn(article.text, span).filter(place => !isTaken(place)) : [];
  // Behind "this week’s" the words would be of what belongs to the week, whose date the text may have.
  const open = [...unanchored, ...today]
    .filter(([, end]) => !/^['’]s(?!\p{L})/iu.test(article.text.slice(end, end + 3)))
    .map(place => ({
      place,
      words: lacksYearAlone(article.text.slice(...place)) ? labels.openYear : labels.openDay,
    }));
  const days = [...worked, ...open]
    .filter(({ place }) => within(place) && !TOLD.test(article.text.slice(place[1], place[1] + 20)))
    .map(({ place, words }): Note => {
      const cut = openDays === 'cut' && unanchored.includes(place) ? withoutDay(article.text, span, place) : null;
      return cut ? { from: cut[0], at: cut[1], words: labels.cut } : { at: at(place), words };
    });
  return [...days, ...pronounsIn(material, span)].filter(note => note.at <= span[1]).sort((a, b) => a.at - b.at);
}

/**
 * The words at some spans as the source has them, each "yesterday" followed by the day it is, or by the word that it was not found: so that they can be read by
 * themselves. Where open days are cut, the sign for a cut stands in place of a day or week that was not found, if the sentence can do without.
 */
export function withDays(material: Material, spans: readonly Span[], openDays: OpenDays = 'noted'): readonly Inline[] {
  const { text, quotes } = material.article;
  const { cut } = material.labels;
  // "He said: “The pier is dry. It was wet.”": of a quotation over several sentences, the first is told.
  const goesOn = (end: number) =>
    factsTouching(quotes, [end, end + 1]).some(quote => quote.spans.some(([from, to]) => from < end && end < to));
  return spans.flatMap(([start, end], index) => {
    const notes = notesIn(material, [start, end], openDays);
    const words = (from: number, to: number) => cited(material, text.slice(from, to).replace(/\s+/gu, ' '));
    const told = notes.flatMap(({ from, at, words: note }, each) => {
      const before = text.slice(notes[each - 1]?.at ?? start, from ?? at).replace(/\s+/gu, ' ');
      const shown = from === undefined ? before : before.trimEnd();
      return [...(shown ? [cited(material, shown)] : []), plain(shown ? ` ${note}` : note, 'quiet')];
    });
    const rest = words(notes.at(-1)?.at ?? start, end);
    const closes = goesOn(end) ? closing(collapse(text.slice(start, end)), cut) : '';
    return [
      ...(index > 0 ? [plain(' ')] : []),
      ...told,
      ...(rest.kind === 'text' && rest.text ? [rest] : []),
      ...(closes ? [plain(closes, 'quiet')] : []),
    ];
  });
}
