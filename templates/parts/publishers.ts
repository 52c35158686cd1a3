import type { Article, Span } from '#core/template';
import { isInferred, jointPublishers } from './cautions.ts';
import { withAcronym } from './material.ts';

/** Who published it, with those that the text names beside; where it names nobody as such, the one that is taken for it. */
export const publishersOf = (article: Article): readonly string[] => {
  const { issuer } = article;
  if (!issuer) return [];
  return [withAcronym(issuer.name, issuer.acronym), ...(isInferred(article) ? [] : jointPublishers(article))];
};

/** Where the text names its publisher, and those beside. */
export const publisherSpans = ({ issuer, gaps }: Article): readonly Span[] => [
  ...(issuer?.spans ?? []),
  ...gaps.filter(({ code }) => code === 'issuer-joint').flatMap(({ spans }) => spans),
];
