import type { Article } from '#app/convert';

/** What a summary tells of one record. */
export interface Digest {
  readonly headline: string | null;
  /** How many facts of each kind: "3 people · 6 figures". */
  readonly facts: string;
  readonly gaps: readonly { readonly message: string; readonly paragraph: number | null }[];
}

/** What is counted, one and many. */
const counted = {
  people: ['person', 'people'],
  organisations: ['organisation', 'organisations'],
  places: ['place', 'places'],
  events: ['event', 'events'],
  figures: ['figure', 'figures'],
  dates: ['date', 'dates'],
  quotes: ['quotation', 'quotations'],
  statements: ['statement', 'statements'],
  acronyms: ['acronym', 'acronyms'],
  links: ['link', 'links'],
} as const satisfies Partial<Record<keyof Article, readonly [one: string, many: string]>>;

/** `1 gap`, `2 gaps` */
export const count = (number: number, [one, many]: readonly [string, string]): string =>
  `${number} ${number === 1 ? one : many}`;

function factsOf(article: Article): string {
  const counts = Object.entries(counted).flatMap(([field, words]) => {
    const { length } = article[field as keyof typeof counted];
    return length > 0 ? [count(length, words)] : [];
  });
  return counts.join(' · ') || 'no facts found';
}

/** What was found in an article, in a few words. */
export const digestOf = (article: Article): Digest => ({
  headline: article.headline?.text ?? null,
  facts: factsOf(article),
  gaps: article.gaps.map(({ message, paragraph }) => ({ message, paragraph })),
});
