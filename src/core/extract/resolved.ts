import type { Article } from '../article.ts';
import type { Finding } from './finding.ts';

/** Facts whose words are settled before anybody's names are. */
export type Settled = Pick<
  Article,
  | 'language'
  | 'headline'
  | 'subheadline'
  | 'byline'
  | 'dateline'
  | 'published'
  | 'embargo'
  | 'reference'
  | 'dates'
  | 'figures'
>;

/** Who, where and what: one entry a thing, with all its mentions. */
export type Entities = Pick<Article, 'issuer' | 'people' | 'organisations' | 'acronyms' | 'places' | 'events'>;

/** What the second stage leaves for the third: facts in their final shape, speech still without its speakers. */
export type Resolved = Settled &
  Entities &
  Pick<Article, 'lists' | 'links' | 'contacts'> & {
    readonly speech: {
      readonly quotes: readonly Finding<'quotes'>[];
      readonly statements: readonly Finding<'statements'>[];
    };
  };
