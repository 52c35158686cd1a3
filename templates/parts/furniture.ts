import type { Doc, Furniture, Marked, Title } from '#core/doc';
import { overlaps, type Span, verbatim } from '#core/template';
import { unmarked } from './blocks.ts';
import { longDate } from './long-date.ts';
import { type Material, marksOf } from './material.ts';

/** A notice longer than this is not repeated on every page. */
const LONGEST_NOTICE = 90;

/** A headline longer than this is no title any more; all of it stands in the source text. */
const LONGEST_TITLE = 280;

/** The title of a document: the headline, else words that say there is none, with the name of the file. */
export function titleOf({ article, labels }: Material): string {
  const title = article.headline?.text ?? labels.untitled(article.source.name);
  if (title.length <= LONGEST_TITLE) return title;
  const words = title.slice(0, LONGEST_TITLE).replace(/\s+\S{0,40}$/u, '');
  return `${words} ${labels.cut}`;
}

/** The embargo of the requester, else that of the source in its own words where they are short. */
function embargo(material: Material): Marked | null {
  const { article, commission, labels } = material;
  if (commission.embargo !== null)
    return { text: labels.embargoed(longDate(commission.embargo, labels)), marks: unmarked };
  const fact = article.embargo;
  if (!fact) return null;
  const [first] = fact.spans;
  const notice = first && article.paragraphs.find(({ role, span }) => role === 'notice' && overlaps(span, first));
  const words = notice ? verbatim(article.text, [notice.span]) : '';
  const text = words && words.length <= LONGEST_NOTICE ? words : labels.embargoed(longDate(fact.until, labels));
  return { text, marks: marksOf(material, fact.spans) };
}

/** The source's own reference. */
export function sourceReference(material: Material): Marked | null {
  const { reference } = material.article;
  return reference && { text: reference.text, marks: marksOf(material, reference.spans) };
}

/** The reference the requester gave, else the source's own. */
export function referenceOf(material: Material): Marked | null {
  const { reference } = material.commission;
  return reference === null ? sourceReference(material) : { text: reference, marks: unmarked };
}

/** What stands outside the text of every page. */
export function furnitureOf(material: Material, page: string, running: string, caution: string): Furniture {
  const { article, commission, labels, theme } = material;
  const header = theme?.header ?? theme?.organisation;
  return {
    ...(header ? { header } : {}),
    ...(theme?.footer ? { footer: theme.footer } : {}),
    ...(theme && theme.marking.scheme !== 'none' && commission.marking ? { markedTwice: true } : {}),
    marking: commission.marking,
    embargo: embargo(material),
    reference: referenceOf(material),
    version: labels.version(article.version),
    page,
    running,
    legend: { source: labels.legend.source, caution },
  };
}

/** The title with its marks: the words of the source, or the name of the file in the language of the labels. */
export function titleBlock(material: Material, documentKind: string, rest: Pick<Title, 'subtitles' | 'keys'>): Title {
  const { article, labels } = material;
  const spans: readonly Span[] = article.headline?.spans ?? [];
  return {
    kind: 'title',
    documentKind,
    text: titleOf(material),
    language: article.headline ? article.language : labels.language,
    marks: marksOf(material, spans),
    ...rest,
  };
}

/** What every document says of itself, whatever is in it. */
export function aboutDoc(
  material: Material,
): Pick<Doc, 'title' | 'language' | 'sourceLanguage' | 'author' | 'preparedOn' | 'words'> {
  const { article, commission, labels, preparedOn, theme } = material;
  return {
    title: titleOf(material),
    language: labels.language,
    sourceLanguage: article.language,
    author: commission.from ?? theme?.organisation ?? null,
    preparedOn,
    words: labels.words,
  };
}
