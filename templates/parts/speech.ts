import type { Inline, Quotation } from '#core/doc';
import {
  type Article,
  collapse,
  contains,
  countWords,
  isPronoun,
  leadsOn,
  namesSeveral,
  opensQuotation,
  type Span,
} from '#core/template';
import { plain } from './blocks.ts';
import { cited, type Material, marksOf, sentenceAt, withoutDateline } from './material.ts';
import { attributionOf } from './people.ts';

type Quote = Article['quotes'][number];
type Statement = Article['statements'][number];

/** Between two pieces of one quotation, only marks and white space: nothing was left out. */
const NOTHING_CUT = /^[\s"“”„«»‘’']*$/u;

/** A note prints quotations up to so many words, and of longer ones the sentences that fit. */
const LONGEST = 70;

/** The spans of a quotation as far as its sentences fit; all of them where they do, or where the first does not. */
function fitting({ text }: Article, spans: readonly Span[]): readonly Span[] {
  const sentences = spans.flatMap(([start, end]): Span[] => {
    const ends = [...text.slice(start, end).matchAll(/[.!?…](?=\s)|[。！？](?=[^\s”」』])/gu)].map(
      ({ index }) => start + index + 1,
    );
    return [...ends, end].map((at, index): Span => [index === 0 ? start : (ends[index - 1] ?? start), at]);
  });
  let left = LONGEST;
  const fit = sentences.filter(span => {
    left = left < 0 ? left : left - countWords(text.slice(...span));
    return left >= 0;
  });
  return fit.length > 0 && fit.length < sentences.length ? fit : spans;
}

/** A quotation as its pieces, […] wherever the source has other words between them, and behind them where it goes on. */
function quotedWords({ article, labels }: Material, { spans, text }: Quote, whole: boolean): string {
  if (spans.length === 0) return text;
  const shown = whole ? spans : fitting(article, spans);
  const pieces = shown.map((span, index) => {
    const before = shown[index - 1];
    const gap = before ? article.text.slice(before[1], span[0]) : '';
    const joint = before ? (NOTHING_CUT.test(gap) ? ' ' : ` ${labels.cut} `) : '';
    return joint + collapse(article.text.slice(...span));
  });
  const goesOn = shown !== spans && shown.at(-1)?.[1] !== spans.at(-1)?.[1];
  const words = pieces.join('') + (goesOn ? ` ${labels.cut}` : '');
  // A comma before the closing mark belongs to the sentence around the quotation.
  return words.replaceAll(`, ${labels.cut}`, ` ${labels.cut}`).replace(/,$/, '');
}

/** Who spoke where no one name is certain: the words of the source that point at somebody, said to be no more than that unless they name several. */
function pointed(material: Material, { speakerSpan }: Quote): readonly Inline[] {
  const { article, labels } = material;
  const words = speakerSpan ? collapse(article.text.slice(...speakerSpan)) : '';
  if (!words || isPronoun(words)) return [plain(labels.speakerUnknown, 'quiet')];
  if (speakerSpan && namesSeveral(article.people, speakerSpan)) return [cited(material, words, 'strong')];
  return [cited(material, words, 'strong'), plain(` ${labels.noFurther}`, 'quiet')];
}

/** A quotation as a block: whole, or as much of it as a note prints. */
function quotation(material: Material, quote: Quote, whole: boolean, again = false): Quotation {
  const { labels } = material;
  const spans = quote.speakerSpan ? [...quote.spans, quote.speakerSpan] : quote.spans;
  return {
    kind: 'quotation',
    manner: 'direct',
    term: labels.manner.direct,
    content: [cited(material, labels.quoted(quotedWords(material, quote, whole)))],
    marks: marksOf(material, spans),
    attribution: attributionOf(material, quote.speaker, again) ?? pointed(material, quote),
  };
}

/** The sentence of a statement as printed. */
function sentenceOf(material: Material, { sentence, spans }: Statement): string {
  const [first] = spans;
  return first
    ? collapse(material.article.text.slice(...withoutDateline(material, sentenceAt(material, first))))
    : sentence;
}

/** Whether a statement names its speaker itself, so that nobody is told below it. */
const isNamed = (material: Material, statement: Statement | undefined): boolean =>
  statement?.speaker != null && sentenceOf(material, statement).includes(statement.speaker);

/** A reported statement as a block: the whole sentence, and who "she" is where the sentence does not say. */
function reported(material: Material, { sentence, spans, speaker }: Statement, again = false): Quotation {
  const { labels } = material;
  const [first] = spans;
  const place = first ? withoutDateline(material, sentenceAt(material, first)) : null;
  const words = place ? collapse(material.article.text.slice(...place)) : sentence;
  const named = speaker === null || words.includes(speaker);
  return {
    kind: 'quotation',
    manner: 'reported',
    term: labels.manner.reported,
    content: [cited(material, words)],
    marks: marksOf(material, place ? [place] : []),
    attribution: named ? null : attributionOf(material, speaker, again),
  };
}

const start = ({ spans }: Quote | Statement) => spans[0]?.[0] ?? 0;
/** Quotations shorter than this say little by themselves. */
const SAYS_SOMETHING = 6;

/** The best of a list with each speaker once, before anybody speaks twice. */
function everyVoice<T extends Quote | Statement>(ranked: readonly T[]): T[] {
  const heard = new Set<string | null>();
  const firsts = ranked.filter(({ speaker }) => !heard.has(speaker) && heard.add(speaker));
  return [...firsts, ...ranked.filter(item => !firsts.includes(item))];
}

const isKnown = ({ speaker }: Quote) => speaker !== null;
const saysSomething = ({ text }: Quote) => countWords(text) >= SAYS_SOMETHING;
const inOrder = (one: Quote | Statement, other: Quote | Statement) => start(one) - start(other);

/** At most `most` quotations, then statements whose sentence is not printed above; each in the order of the source. Short words of known speakers where there is nothing else. */
export function inTheirWords(material: Material, above: readonly Span[], most: number): readonly Quotation[] {
  const { article } = material;
  const longer = article.quotes.filter(saysSomething);
  const ranked = [...longer.filter(isKnown), ...longer.filter(quote => !isKnown(quote))];
  const quotes = everyVoice(ranked).slice(0, most).sort(inOrder);
  const printed = [...above, ...quotes.flatMap(({ spans }) => spans)];
  const sentences = new Set<string>();
  const statements = article.statements.filter(({ spans, sentence }) => {
    const [first] = spans;
    const home = first && sentenceAt(material, first);
    const repeated = home && printed.some(span => contains(home, span) || contains(span, home));
    // "She praised the ferry:" leads to a quotation, and is none by itself.
    return (
      !repeated &&
      !leadsOn(sentence) &&
      !opensQuotation(sentence) &&
      !sentences.has(sentence) &&
      sentences.add(sentence)
    );
  });
  const told = everyVoice(statements)
    .slice(0, most - quotes.length)
    .sort(inOrder);
  const chosen = quotes.length + told.length > 0 ? quotes : article.quotes.filter(isKnown).slice(0, most);
  // One who speaks twice in a row is told by name alone the second time.
  const again = (items: readonly (Quote | Statement)[], index: number) =>
    items[index - 1]?.speaker === items[index]?.speaker;
  return [
    ...chosen.map((quote, index) => quotation(material, quote, false, again(chosen, index))),
    ...told.map((item, index) =>
      reported(material, item, index > 0 && again(told, index) && !isNamed(material, told[index - 1])),
    ),
  ];
}

/** Every quotation and every reported sentence once, in the order of the source. */
export function allSpeech(material: Material): readonly Quotation[] {
  const { quotes, statements } = material.article;
  const sentences = new Set<string>();
  const once = statements.filter(({ sentence }) => !sentences.has(sentence) && sentences.add(sentence));
  return [
    ...quotes.map(quote => ({ at: start(quote), block: quotation(material, quote, true) })),
    ...once.map(item => ({ at: start(item), block: reported(material, item) })),
  ]
    .sort((a, b) => a.at - b.at)
    .map(({ block }) => block);
}
