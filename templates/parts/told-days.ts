import type { Inline } from '#core/doc';
import { collapse, overlaps, type PersonMeant, personMeant, type Span, thingsMeant, todaysIn } from '#core/template';
import { plain } from './blocks.ts';
import { closing } from './cut.ts';
import { impliedNote, isNamed } from './date-words.ts';
import { cited, type Material, titled } from './material.ts';
import { meantWords } from './meant.ts';

/** A note behind a place of the source. */
interface Note {
  readonly at: number;
  readonly words: string;
}

/** Behind "today", a day that the source tells itself: "today (21 May)". */
const TOLD = /^[\s,]*\(?(?:(?!at\s)\p{L}+,?\s)?\d/u;

/** "this week’s", "yesterday afternoon": the note stands behind what belongs to the day. */
const ENDING = /^(?:['’]s|\s(?:morning|afternoon|evening|night))(?!\p{L})/iu;

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
function notesIn(material: Material, span: Span): readonly Note[] {
  const { article, labels } = material;
  const within = (place: Span) => overlaps(span, place) && place[1] <= span[1];
  const at = ([, end]: Span) => end + (ENDING.exec(article.text.slice(end, end + 12))?.[0].length ?? 0);
  const worked = article.dates
    .filter(({ basis, text, value }) => basis === 'implied' && !isNamed(text, value))
    .flatMap(({ spans, text, value }) =>
      spans.slice(0, 1).map(place => ({ place, words: impliedNote(material, text, value) })),
    );
  const unanchored = article.gaps.filter(({ code }) => code === 'day-unanchored').flatMap(({ spans }) => spans);
  const undated = article.published === null && !article.dateline?.date;
  const taken = article.dates.flatMap(({ spans }) => spans);
  const today = undated ? todaysIn(article.text, span).filter(place => !taken.some(date => overlaps(date, place))) : [];
  // Behind "this week’s" the words would be of what belongs to the week, whose date the text may have.
  const open = [...unanchored, ...today]
    .filter(([, end]) => !/^['’]s(?!\p{L})/iu.test(article.text.slice(end, end + 3)))
    .map(place => ({
      place,
      words: /\d/u.test(article.text.slice(...place)) ? labels.openYear : labels.openDay,
    }));
  const days = [...worked, ...open]
    .filter(({ place }) => within(place) && !TOLD.test(article.text.slice(place[1], place[1] + 20)))
    .map(({ place, words }) => ({ at: at(place), words }));
  return [...days, ...pronounsIn(material, span)].filter(note => note.at <= span[1]).sort((a, b) => a.at - b.at);
}

/** The words at some spans as the source has them, each "yesterday" followed by the day it is, or by the word that it was not found: so that they can be read by themselves. */
export function withDays(material: Material, spans: readonly Span[]): readonly Inline[] {
  const { text, quotes } = material.article;
  const { cut } = material.labels;
  // "He said: “The pier is dry. It was wet.”": of a quotation over several sentences, the first is told.
  const goesOn = (end: number) => quotes.some(quote => quote.spans.some(([from, to]) => from < end && end < to));
  return spans.flatMap(([start, end], index) => {
    const notes = notesIn(material, [start, end]);
    const words = (from: number, to: number) => cited(material, text.slice(from, to).replace(/\s+/gu, ' '));
    const told = notes.flatMap(({ at, words: note }, each) => [
      words(notes[each - 1]?.at ?? start, at),
      plain(` ${note}`, 'quiet'),
    ]);
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
