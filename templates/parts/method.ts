import type { Definitions, Inline, Marks } from '#core/doc';
import { isByHand, type Span, verbatim } from '#core/template';
import { plain, unmarked } from './blocks.ts';
import { sourceReference } from './furniture.ts';
import { longDate } from './long-date.ts';
import { cited, citedList, type Material, marksOf } from './material.ts';
import { publisherSpans, publishersOf } from './publishers.ts';

type Row = Definitions['rows'][number];

const row = (term: string, content: readonly Inline[], marks: Marks = unmarked): Row => ({ term, content, marks });

/** Digits of the SHA-256 that are printed: enough to compare by eye. */
const SHORT_HASH = 8;

const WEB = /^https?:\/\//i;

/** Addresses of pictures, by their ends and by what stands before them: "(Logo: https://…". */
const PICTURE = /\.(?:jpe?g|png|gif|webp|svg|mp4)(?:[?#]|$)|logo$/iu;
const OF_PICTURE =
  /\((?:Logo|Photos?|Images?|Video|To\sview\sthe\s(?:Multimedia|Video)[^()]{0,30})\s?[:–-]?[^()]{0,20}$/iu;

/** An address as a link where it is one of the web. */
export const linked = (url: string): Inline => (WEB.test(url) ? { kind: 'link', text: url, href: url } : plain(url));

function publisher(material: Material): Row | null {
  const { article, labels } = material;
  const { issuer } = article;
  return (
    issuer &&
    row(labels.source.publisher, citedList(material, publishersOf(article)), marksOf(material, publisherSpans(article)))
  );
}

function date(material: Material): Row | null {
  const { article, labels } = material;
  const fact = article.published ?? article.dateline;
  if (!fact?.date) return null;
  const long = longDate(fact.date, labels);
  const fromDateline = fact === article.dateline || fact.rule.endsWith('/from-dateline');
  const words = fromDateline
    ? labels.source.dateline(long)
    : fact.basis === 'declared'
      ? labels.source.declared(long)
      : long;
  return row(labels.source.date, [plain(words)], marksOf(material, fact.spans));
}

function link(material: Material): Row | null {
  const { article, labels } = material;
  const own = article.source.uri ?? article.declared.uri ?? null;
  const first = article.links.find(
    ({ url, spans: [span] }) =>
      !PICTURE.test(url) && !(span && OF_PICTURE.test(article.text.slice(Math.max(0, span[0] - 40), span[0]))),
  );
  if (own !== null) return row(labels.source.link, [linked(own)]);
  return first ? row(labels.source.link, [linked(first.url)], marksOf(material, first.spans)) : null;
}

function file({ article, commission, labels }: Material): Row {
  const { name, sha256 } = article.source;
  const where = { annex: labels.source.printed, attached: labels.source.attached, none: labels.source.withheld };
  const hash = labels.source.hash(name, sha256.slice(0, SHORT_HASH));
  return row(labels.source.file, [plain(`${hash}${labels.comma}${where[commission.sourceText]}`)]);
}

/** How facts came into a record: by rules alone, or by a person's hand as well. */
export const howMade = ({ article, labels }: Material): string =>
  isByHand(article) ? labels.source.howByHand(labels.cut, article.version) : labels.source.how(labels.cut);

/** What stands elsewhere or nowhere: short forms that are not spelt out above; names of sections the source has nothing for, and of one left out to keep to the pages. */
export interface Missing {
  readonly shortForms: Row | null;
  readonly absent: readonly string[];
  readonly left: string | null;
}

/** What the document was made from, how, and what it does not hold. */
export function sourceAndMethod(material: Material, { shortForms, absent, left }: Missing): Definitions {
  const { article, labels } = material;
  const { headline } = article;
  const reference = sourceReference(material);
  const spans: readonly Span[] = headline?.spans ?? [];
  const title =
    headline &&
    row(
      labels.source.title,
      [cited(material, spans.length ? verbatim(article.text, spans) : headline.text)],
      marksOf(material, spans),
    );
  const rows = [
    publisher(material),
    title,
    reference && row(labels.source.reference, [plain(reference.text)], reference.marks),
    date(material),
    link(material),
    file(material),
    shortForms,
    row(labels.source.method, [plain(howMade(material))]),
    absent.length === 0 ? null : row(labels.source.absent, [plain(absent.join(labels.separator))]),
    left === null ? null : row(labels.source.left, [plain(labels.source.leftOut(left))]),
  ];
  return { kind: 'definitions', style: 'small', rows: rows.filter(entry => entry !== null) };
}
