import type { Inline } from '#core/doc';
import { type Article, collapse, type Span } from '#core/template';
import { plain } from './blocks.ts';
import { longDate } from './long-date.ts';
import { cited, type Material } from './material.ts';

type Happening = Article['timeline'][number];

/** What stands before a date and belongs to it: "by the end of", "on the evening of". */
const PREPOSITION =
  /\b(?:effective\s+)?(?:(?:later|earlier)\s+)?(?:(?:as\s+of|as\s+from|with\s+effect\s+from|on|in|by|until|till|from|since|before|after|during|at|for|of|between|through|to)\s+)?(?:the\s+)?(?:(?:early|mid|late|end|beginning|start|middle|close|eve|morning|afternoon|evening|night)[\s-]+(?:of\s+)?)?$/i;

/** A preposition that says nothing in front of a date that stands alone. */
const EMPTY = /^of(?: the)?$/i;

/** What joins the two ends of a stretch of time: "from 1983 to 2001", "between 3 and 9 May". */
const JOINS = /^\s(?:to|until|till|through|al?|hasta(?:\sel)?|au|jusqu['’]au)\s$/i;
const BETWEEN = /\b(?:between|entre)\s(?:the\s|el\s|le\s)?$/i;
const AND = /^\s(?:and|y(?:\sel)?|et(?:\sle)?)\s$/i;
/** Without one of these behind a date, nothing is looked for that it may be joined to. */
const MAY_JOIN = /^\s(?:to|until|till|through|and|al?|hasta|au|jusqu['’]au|y|et)\s/i;

/** The part of the day that Chinese sets right behind it: "6月3日上午". */
const PART_OF_DAY = /^(?:上午|下午|中午|凌晨|清晨|早上|傍晚|晚上|晚间|晚間|晚)(?=[，,]|\p{Script=Han})/u;

/** Where the date words end: with those of the date that ends the stretch they begin, where both are written whole. */
function dateEnd({ article }: Material, { text, basis, date }: Happening, before: string, end: number): number {
  const part = PART_OF_DAY.exec(article.text.slice(end, end + 3));
  if (part) return end + part[0].length;
  if (!MAY_JOIN.test(article.text.slice(end, end + 10))) return end;
  const joins = (words: string) => JOINS.test(words) || (BETWEEN.test(before) && AND.test(words));
  const [last] = article.timeline.flatMap(other =>
    other.text === text && other.basis === basis && (basis === 'stated' || other.date.slice(0, 4) === date.slice(0, 4))
      ? other.spans.filter(([start]) => start > end && joins(article.text.slice(end, start)))
      : [],
  );
  return last?.[1] ?? end;
}

/** "the boats we looked at last year": a preposition that stands before no such date is the verb's. */
const strands = (before: string, words: string): boolean =>
  /\b(?:at|in|on)\s$/iu.test(before) && /^(?:last|next|this|yesterday|today|tomorrow)(?!\p{L})/iu.test(words);

/** The date words with the preposition before them, as one slice. */
export function dateSpan(material: Material, happening: Happening, [start, end]: Span, sentence: Span): Span {
  const before = material.article.text.slice(Math.max(sentence[0], start - 40), start);
  // "at the July 14-22, 2022, Sixty-Third Series": the words before the date are of the name behind it.
  const named =
    /\b(?:the|its|their)\s$/u.test(before) && /^,?\s\p{Lu}/u.test(material.article.text.slice(end, end + 3));
  const found = named || strands(before, material.article.text.slice(start, end)) ? null : PREPOSITION.exec(before);
  return [start - (found?.[0].length ?? 0), dateEnd(material, happening, before, end)];
}

/** Words that name a day or month by its distance: all of the date is worked out. */
const RELATIVE =
  /(?<!\p{L})(?:last|this|next|previous|past|current|coming|ago|dernier|dernière|prochain|prochaine|ce|cette|pasado|pasada|próximo|próxima|este|esta)(?!\p{L})|[上下本今去明]/iu;

/** Whether words name a day, month or quarter by itself, the year aside. */
export const isNamed = (words: string, value: string): boolean =>
  /\d/.test(words) || (/^\d{4}-\d{2}$/.test(value) && !RELATIVE.test(words));

/** "(2025 implied)" after words that lack only the year, the whole date after words that name no day, month or quarter. */
export function impliedNote({ labels }: Material, words: string, value: string): string {
  const years = [...new Set(value.match(/\d{4}(?=-|\/|$)/g))].join('–');
  return labels.implied(isNamed(words, value) ? years : longDate(value, labels));
}

/** Whether a date was worked out rather than written. */
const isImplied = (basis: Article['dates'][number]['basis']): boolean => basis === 'implied';

/** The words of a date in its row: those before it that say something, the date, and what is implied in it. */
export function dateWords(material: Material, happening: Happening, whole: Span, coming: boolean): Inline[] {
  const { article } = material;
  const [own] = happening.spans;
  if (!own) return [plain(longDate(happening.date, material.labels))];
  const preposition = collapse(article.text.slice(whole[0], own[0]));
  const words = collapse(article.text.slice(own[0], whole[1]));
  return [
    ...(preposition && !EMPTY.test(preposition) ? [cited(material, `${preposition} `)] : []),
    cited(material, words, coming ? 'strong' : 'plain'),
    ...(isImplied(happening.basis) ? [plain(` ${impliedNote(material, words, happening.date)}`)] : []),
  ];
}
