import type { Article } from '../article.ts';

type Event = Article['events'][number];

const SMALL: ReadonlySet<string> = new Set(
  'the and for with from des les del las los aux sur par pour une con por para'.split(' '),
);

/** The words of a name or a headline that tell what it is, lower case. */
const telling = (words: string): readonly string[] =>
  (words.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? []).filter(word => !SMALL.has(word));

/** A headline of an event has this share of its name, or more: "Arab press conf." of the Conference of the Arab Press. */
const LEAST_SHARE = 1 / 3;

/** Whether a headline of several words has none of the words of an event's name, or next to none. Chinese has no blanks between its words: there none is passed over. */
export function passesOver(headline: string, name: string): boolean {
  if (/\p{Script=Han}/u.test(headline + name)) return false;
  const [title, words] = [new Set(telling(headline)), telling(name)];
  return title.size > 1 && words.filter(word => title.has(word)).length < words.length * LEAST_SHARE;
}

/** The pairs of signs beside each other in Chinese words. */
const pairsOf = (words: string): ReadonlySet<string> =>
  new Set(
    (words.match(/\p{Script=Han}{2,}/gu) ?? []).flatMap(run =>
      [...run].slice(1).map((sign, index) => `${run.charAt(index)}${sign}`),
    ),
  );

/** What share of the words of a headline stands in others, 0 to 1, in Chinese of its pairs of signs; 1 where it has none. */
export function shareOfHeadline(headline: string, words: string): number {
  const isHan = /\p{Script=Han}/u.test(headline);
  const title = isHan ? [...pairsOf(headline)] : telling(headline);
  const said = isHan ? pairsOf(words) : new Set(telling(words));
  return title.length === 0 ? 1 : title.filter(word => said.has(word)).length / title.length;
}

/** Behind these words a name goes on that began before them: "Heads of ". */
const LONGER = /(?<!\p{L})\p{Lu}[\p{L}-]+s\s(?:of|for)\s$/u;

/** Whether what an event is called says what it is: a name with capitals that is no end of a longer one ("Heads of Port Meeting"), nor breaks off behind an owner ("first meeting of the Director’s"). */
export const isWholeName = ({ text }: Pick<Article, 'text'>, { name, mentions }: Event): boolean =>
  (!/\p{Ll}/u.test(name) || /\p{Lu}/u.test(name)) &&
  !/['’]s?$/u.test(name) &&
  !mentions.some(({ kind, span }) => kind === 'name' && LONGER.test(text.slice(Math.max(0, span[0] - 40), span[0])));
