import type { Article } from '../article.ts';
import { isFormer } from './former.ts';

type Figure = Article['figures'][number];

/** "64-year-old", "aged 12": how old somebody is. */
const AGE_BEHIND = /^(?:-year)?[\s-]+olds?(?!\p{L})/iu;
const AGE_BEFORE = /(?<!\p{L})(?:aged?|age\s+of|(?:ages|aged)\s+(?:from|between))\s+$/iu;
/** "Ada Brennick, 51, of Quenby", "She was 51.": an age beside whom it is of. */
const NAME_BEFORE = /\p{Lu}[\p{L}.'’-]+,\s+$|\b[Ss]?[Hh]e\s+(?:is|was)\s+$/u;
const OLDEST = 110;
/** "over the past five years", "within six hours": how long ago or how soon. */
const SPELL =
  /(?<!\p{L})(?:past|last|previous|next|coming|within|depuis|tous\sles|toutes\sles|il\sy\sa|pour\sles|dans\sles|au\scours\sdes|(?:últim|próxim|est)[oa]s|hace|cada)\s+$/iu;
/** "40多年来", "3年前": the same in Chinese. */
const SPELL_BEHIND = /^(?:年|[个個]月|天|周)(?:以)?(?:来|來|间|間|前|后|後)/u;
/** "the six months ended 30 June": what results are of. */
const ENDED = /^\s+(?:ended|ending|to\s)/iu;
const TIMES: ReadonlySet<string> = new Set('second minute hour day week month year decade'.split(' '));

/** "33亿元（约36亿港元）": the same sum in other money, in Chinese. */
const CONVERTED = /[元鎊镑圓圆][（(](?:人民[币幣]，下同，)?(?:折合|相[当當][于於])?[约約]$/u;
/** "130週年": how long ago something began. */
const ANNIVERSARY = /^\s?[周週]年/u;

/** Whether a figure only tells how old somebody is, how long ago or how soon something happens, or what it was before: nothing to quote by itself. */
export function isAside({ text }: Article, { value, of, unit, currency, spans }: Figure): boolean {
  const [place] = spans;
  if (!place) return false;
  const before = text.slice(Math.max(0, place[0] - 30), place[0]);
  const behind = text.slice(place[1], place[1] + 12);
  const bare = of === null && unit === null && currency === null && value > 0 && value <= OLDEST;
  const beside = bare && NAME_BEFORE.test(before) && /^[,.;)]/u.test(behind);
  const age = beside || AGE_BEHIND.test(behind) || AGE_BEFORE.test(before);
  // "95% CI 1.08 to 2.11": how sure a result is.
  const sure = unit === 'percent' && /^\s*(?:CI\b|confidence\b|credible\b)/u.test(behind);
  const within = text.slice(Math.max(0, place[0] - 12), place[0] + 1);
  return (
    ANNIVERSARY.test(behind) ||
    SPELL_BEHIND.test(behind) ||
    CONVERTED.test(within) ||
    isFormer(text, place) ||
    age ||
    sure ||
    (unit !== null && TIMES.has(unit) && (SPELL.test(before) || ENDED.test(behind)))
  );
}
