import type { Article } from '../article.ts';
import { isEnglish } from '../extract/vocabulary/languages.ts';
import type { Span } from '../span.ts';
import { isFormer } from './former.ts';

type Figure = Article['figures'][number];

/** "64-year-old", "aged 12": how old somebody is. */
const AGE_BEHIND = /^(?:-year)?[\s-]+olds?(?!\p{L})/iu;
const AGE_BEFORE = /(?<!\p{L})(?:aged?|age\s+of|(?:ages|aged)\s+(?:from|between))\s+$/iu;
/** "âgés de", "les enfants de moins de", "niños menores de": the same in French and Spanish, before years. */
const AGE_ABROAD =
  /(?<!\p{L})(?:âgée?s?\s(?:de\s|d['’])|(?:enfants|jeunes|mineurs|filles|garçons|personnes|femmes|hommes)\s(?:de\s|d['’])|de\sedad(?:es)?\s(?:de\s|entre\s)|(?:niñ[oa]s|menores|mayores|personas|jóvenes|adolescentes|mujeres|hombres)\s(?:de|entre)\s)(?:(?:plus|moins|más|menos)\sde\s|(?:menores|mayores)\sde\s)?(?:\d{1,2}(?:,|\s(?:et|y))\s){0,5}$/iu;
/** "âgées de ‹18›, 19 et 20 ans": ages in a row, which the last of them shows. */
const AGES_BEHIND =
  /^(?:,\s\d{1,2}){0,4}\s?(?:et|y|à|a|ou|o|,)\s\d{1,2}(?:,\s\d{1,2}|\s(?:et|y)\s\d{1,2}){0,3}\s(?:ans|años)/u;
/** "una refugiada de 30 años", "un ressortissant de Halmie de 19 ans": the age of somebody. */
const SOMEBODY_OF =
  /(?<!\p{L})(?:homme|femme|jeune|garçon|fille|enfant|adolescente?|automobiliste|conduct(?:eur|rice)|motard|cycliste|piétonne?|ressortissante?|habitante?|victime|hombre|mujer|joven|niñ[oa]|menor|refugiad[oa]|ciudadan[oa]|conductora?|adolescente|vecin[oa]|trabajadora?|estudiante|víctima|persona)(?:\s[\p{L}’'-]{1,20}){0,3}\sde\s$/iu;
/** "Ada Brennick, 51, of Quenby", "She was 51.": an age beside whom it is of. */
const NAME_BEFORE = /\p{Lu}[\p{L}.'’-]+,\s+$|\b[Ss]?[Hh]e\s+(?:is|was)\s+$/u;
const OLDEST = 110;
/** "over the past five years", "within six hours": how long ago or how soon. */
const SPELL =
  /(?<!\p{L})(?:past|last|previous|next|coming|within|depuis|tous\sles|toutes\sles|il\sy\sa|pour\sles|dans\sles|au\scours\sdes|(?:últim|próxim|est)[oa]s|hace|cada)\s+$/iu;
/** "five years ago": how long ago. */
const AGO = /^\s(?:ago|earlier|plus\st(?:ard|ôt)|más\starde)(?!\p{L})/iu;
/** "Three weeks after the storm, …", "Trois semaines après": what opens a sentence so. "No later than 72 hours after" is a limit. */
const APART = /^\s(?:after|before|later|après|avant|después|antes)(?!\p{L})/iu;
const OPENS = /(?:^|\n|[.!?]["”’»]?\s)$/u;
/** "40多年来", "3年前": the same in Chinese. */
const SPELL_BEHIND = /^(?:年|[个個]月|天|周)(?:以)?(?:来|來|间|間|前|后|後)/u;
/** "the six months ended 30 June": what results are of. */
const ENDED = /^\s+(?:ended|ending|to\s)/iu;
const TIMES: ReadonlySet<string> = new Set('second minute hour day week month year decade'.split(' '));

/** "33亿元（约36亿港元）": the same sum in other money, in Chinese. */
const CONVERTED = /[元鎊镑圓圆][（(](?:人民[币幣]，下同，)?(?:折合|相[当當][于於])?[约約]$/u;
/** "130週年": how long ago something began. */
const ANNIVERSARY = /^\s?[周週]年/u;

/** What stands between a sum and the same in other money. */
const IN_OTHER_MONEY =
  /^\s?\((?:(?:environ|soit|près\sde|unos|cerca\sde|aproximadamente|alrededor\sde|más\sde|plus\sde)\s)*$/iu;

/** Whether a sum stands in brackets right behind one in other money: "8,5 billones de pesos (1.957 millones de euros)". */
const isConverted = (text: string, figures: readonly Figure[], currency: string, [start]: Span): boolean =>
  figures.some(
    ({ spans: [span], currency: other, unit, value }) =>
      span !== undefined &&
      span[1] < start &&
      start - span[1] < 40 &&
      other !== currency &&
      (other !== null || unit !== null || value > 0) &&
      IN_OTHER_MONEY.test(text.slice(span[1], start)),
  );

/** Whether a figure only tells how old somebody is, how long ago or how soon something happens, or what it was before: nothing to quote by itself. */
export function isAside({ text, language, figures }: Article, { value, of, unit, currency, spans }: Figure): boolean {
  const [place] = spans;
  if (!place) return false;
  const before = text.slice(Math.max(0, place[0] - 30), place[0]);
  const behind = text.slice(place[1], place[1] + 12);
  const ages = text.slice(place[1], place[1] + 30);
  const bare = of === null && unit === null && currency === null && value > 0 && value <= OLDEST;
  const beside = bare && NAME_BEFORE.test(before) && /^[,.;)]/u.test(behind);
  const age =
    beside ||
    AGE_BEHIND.test(behind) ||
    AGE_BEFORE.test(before) ||
    (currency === null && AGE_ABROAD.test(before) && (unit === 'year' || (unit === null && AGES_BEHIND.test(ages)))) ||
    (unit === 'year' && SOMEBODY_OF.test(text.slice(Math.max(0, place[0] - 60), place[0])));
  // "95% CI 1.08 to 2.11": how sure a result is.
  const sure = unit === 'percent' && /^\s*(?:CI\b|confidence\b|credible\b)/u.test(behind);
  const within = text.slice(Math.max(0, place[0] - 12), place[0] + 1);
  return (
    ANNIVERSARY.test(behind) ||
    SPELL_BEHIND.test(behind) ||
    CONVERTED.test(within) ||
    (!isEnglish(language) && currency !== null && isConverted(text, figures, currency, place)) ||
    isFormer(text, place) ||
    age ||
    sure ||
    (unit !== null &&
      TIMES.has(unit) &&
      (SPELL.test(before) || ENDED.test(behind) || AGO.test(behind) || (APART.test(behind) && OPENS.test(before))))
  );
}
