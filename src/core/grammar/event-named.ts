import type { Article } from '../article.ts';
import { traditional } from '../extract/vocabulary/han-forms.ts';

type Event = Article['events'][number];

const SMALL: ReadonlySet<string> = new Set(
  'the and for with from des les del las los aux sur par pour une con por para'.split(' '),
);

/** The words of a name or a headline that tell what it is, lower case. */
const telling = (words: string): readonly string[] =>
  (words.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? []).filter(word => !SMALL.has(word));

/** A headline of an event has this share of its name, or more: "Arab press conf." of the Conference of the Arab Press. */
const LEAST_SHARE = 1 / 3;

/** The pairs of signs beside each other in Chinese words. */
const pairsOf = (words: string): ReadonlySet<string> =>
  new Set(
    (words.match(/\p{Script=Han}{2,}/gu) ?? []).flatMap(run =>
      [...run].slice(1).map((sign, index) => `${run.charAt(index)}${sign}`),
    ),
  );

/** "广博会": a short name of a fair or forum in a headline. */
const HAN_SHORT = /\p{Script=Han}{2}(?=([会會展节節周坛壇赛賽]))/gu;

/** Whether the signs of one name stand in another in their order. */
function isWithin(short: string, long: string): boolean {
  let at = 0;
  for (const sign of long) if (sign === short.charAt(at)) at++;
  return at === short.length;
}

/** Whether a Chinese headline has neither a pair of the signs of an event's name, nor one that is short for it: "广博会" of the "广州博览会". */
function passesOverHan(headline: string, name: string): boolean {
  const title = pairsOf(headline);
  const pairs = [...pairsOf(name)];
  return (
    pairs.length > 0 &&
    !pairs.some(pair => title.has(pair)) &&
    ![...headline.matchAll(HAN_SHORT)].some(([start, end = '']) => isWithin(start + end, name))
  );
}

/** Whether a headline of several words has none of the words of an event's name, or next to none; in Chinese none of its pairs of signs. */
export function passesOver(headline: string, name: string): boolean {
  if (/\p{Script=Han}/u.test(headline + name)) return passesOverHan(traditional(headline), traditional(name));
  const [title, words] = [new Set(telling(headline)), telling(name)];
  return title.size > 1 && words.filter(word => title.has(word)).length < words.length * LEAST_SHARE;
}

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
