import type { Article, Mention } from '../../article.ts';
import type { Manuscript } from '../../manuscript.ts';
import type { Span } from '../../span.ts';
import { spanMap } from '../span-map.ts';
import { spanOf, touches, wordsOf } from '../tokens.ts';
import { BODY_NOUNS } from '../vocabulary/bodies.ts';
import { GIVEN_NAMES } from '../vocabulary/given-names.ts';

type Places = Article['places'];

/** Adds the mentions of places by names that only another place of the text shows to be one: "in Halmia" tells of "Halmia voted", too. */
export function placesAgain(manuscript: Manuscript, places: Places, taken: readonly Span[]): Places {
  if (places.length === 0) return places;
  const words = wordsOf(manuscript);
  const sought = Map.groupBy(
    places
      .map(({ name }, place) => ({ parts: name.split(/\s+/u), place }))
      .filter(({ parts }) => parts.length > 1 || !GIVEN_NAMES.has(parts[0] ?? ''))
      .sort((a, b) => b.parts.length - a.parts.length),
    ({ parts }) => parts[0] ?? '',
  );
  const occupied = spanMap([...taken, ...places.flatMap(({ mentions }) => mentions.map(({ span }) => span))], span => [
    span,
  ]);
  const found = new Map<number, Mention[]>();
  /** How often a name that only "in" showed to be a place is a thing or a number's: "the Tide", "Part 7". */
  const things = new Map<number, number>();
  for (const [at, word] of words.entries()) {
    const match = (sought.get(word.text) ?? []).find(({ parts }) =>
      parts.every(
        (part, index) =>
          words[at + index]?.text === part && (index === 0 || touches(words[at + index - 1], words[at + index])),
      ),
    );
    const last = match && words[at + match.parts.length - 1];
    if (!match || !last) continue;
    const [before, behind] = [words[at - 1], words[at + match.parts.length]];
    // "the Quenby cooperative": a body by its place.
    if (touches(last, behind) && BODY_NOUNS.has(behind?.text ?? '')) continue;
    const unsure = places[match.place]?.rule === 'places/behind-locative';
    const thing =
      (before && /^(?:the|an?)$/iu.test(before.text) && touches(before, word)) ||
      (touches(last, behind) && /^\d/u.test(behind?.text ?? ''));
    if (unsure && thing) {
      things.set(match.place, (things.get(match.place) ?? 0) + 1);
      continue;
    }
    // "Quenby Ferries", "Ada Quenby": part of another name.
    if ((touches(before, word) && before?.capital && !before.first) || (touches(last, behind) && behind?.capital))
      continue;
    const span = spanOf(word, last);
    if (occupied.touching(span).length > 0) continue;
    occupied.add(span, span);
    const mentions = found.get(match.place) ?? [];
    mentions.push({ span, paragraph: word.paragraph, kind: 'name' });
    found.set(match.place, mentions);
  }
  return places.map((place, at) => {
    const more = things.has(at) ? undefined : found.get(at);
    return more ? { ...place, mentions: [...place.mentions, ...more].sort((a, b) => a.span[0] - b.span[0]) } : place;
  });
}
