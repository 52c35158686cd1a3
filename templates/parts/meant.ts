import type { Inline } from '#core/doc';
import { collapse, type PersonMeant, personMeant, type Span, type ThingMeant, thingsMeant } from '#core/template';
import { cited, type Material, titled } from './material.ts';

/** A pronoun as the source writes it, and the words of the source that it stands for. */
interface Meant {
  readonly pronoun: string;
  readonly words: string;
}

/** A pronoun for somebody, with the name as the source addresses it. */
export const whoMeant = (material: Material, { pronoun, person }: PersonMeant): Meant => ({
  pronoun: collapse(material.article.text.slice(...pronoun)),
  words: titled(material, person.honorific, person.name),
});

/** Whom "He" means that opens a stretch of the source, where that is settled. */
export function whoBehind(material: Material, told: Span): readonly Meant[] {
  const meant = personMeant(material.article, told);
  return meant ? [whoMeant(material, meant)] : [];
}

/** The words that a pronoun stands for, as they are written within a sentence: "the Accord". */
export const meantWords = (text: string, { meant }: ThingMeant): string =>
  collapse(text.slice(...meant)).replace(/^(?:The|An?)\s/u, article => article.toLowerCase());

/** What "It" or "these agreements" means in a stretch of the source, where that is certain. */
export const thingsBehind = ({ article: { text }, article }: Material, told: Span): readonly Meant[] =>
  thingsMeant(article, told).map(thing => ({
    pronoun: collapse(text.slice(...thing.pronoun)),
    words: meantWords(text, thing),
  }));

/** Where words stand in others as words of their own; -1 where they do not. */
function placeOf(sought: string, words: string): number {
  for (let at = words.indexOf(sought); at >= 0; at = words.indexOf(sought, at + 1))
    if (![words.charAt(at - 1), words.charAt(at + sought.length)].some(sign => /\p{L}/u.test(sign))) return at;
  return -1;
}

/** Words with what its pronouns mean in brackets behind them, set apart as no words of this place: "It (the Accord) remains open". */
export function withMeant(material: Material, words: string, meant: readonly Meant[]): readonly Inline[] {
  let rest = words;
  const told = meant.flatMap(({ pronoun, words: behind }) => {
    const at = placeOf(pronoun, rest);
    if (at < 0) return [];
    const end = at + pronoun.length;
    const parts = [cited(material, rest.slice(0, end)), cited(material, ` (${behind})`, 'quiet')];
    rest = rest.slice(end);
    return parts;
  });
  return rest ? [...told, cited(material, rest)] : told;
}

/** Whether words tell of "He" or "She", of whom nobody knows who that is. */
export const isOfSomebody = ({ article }: Material, told: Span | null): boolean =>
  told !== null &&
  /^(?:He|She)\s/u.test(article.text.slice(told[0], told[0] + 4)) &&
  personMeant(article, told) === null;
