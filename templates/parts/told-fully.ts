import { type Article, collapse } from '#core/template';
import type { Material } from './material.ts';

type Happening = Article['timeline'][number];

/** Beginnings of the words with which a happening is told, its date aside. */
function stems({ article }: Material, { text, spans }: Happening): ReadonlySet<string> {
  const dated = spans.map(span => collapse(article.text.slice(...span)));
  const words = dated.reduce((all, date) => all.replace(date, ' '), text);
  return new Set((words.match(/\p{L}{3,}/gu) ?? []).map(word => word.slice(0, 5).toLowerCase()));
}

/** How many of its words a line of a timetable shares with the sentence that tells the same, at least. */
const SHARED = 2 / 3;

/** Happenings without those that another of the same day tells in more words: "1 January 2027: WSC begins work". */
export function toldFully(material: Material, happenings: readonly Happening[]): readonly Happening[] {
  const told = new Map(happenings.map(happening => [happening, stems(material, happening)]));
  const isWithin = (one: Happening, other: Happening): boolean => {
    const [few, many] = [one, other].map(each => told.get(each) ?? new Set<string>()) as [Set<string>, Set<string>];
    return few.size < many.size && [...few].filter(stem => many.has(stem)).length >= few.size * SHARED;
  };
  return happenings.filter(
    one => !happenings.some(other => other !== one && other.date === one.date && isWithin(one, other)),
  );
}
