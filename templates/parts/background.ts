import type { Block } from '#core/doc';
import {
  type Article,
  announcesBackground,
  collapse,
  countWords,
  isArrangement,
  overlaps,
  type Span,
  speaksOfItself,
  verbatim,
} from '#core/template';
import { cited, type Material, marksOf, slices } from './material.ts';

type Paragraph = Article['paragraphs'][number];

/** What ends like a sentence: a heading of boilerplate does not. */
const SENTENCE = /[.!?…]["”’')\]]?\s*$/;

const BOILERPLATE: ReadonlySet<Paragraph['role']> = new Set(['notes-to-editors', 'about-issuer']);

/** The paragraphs a source gives as background: under a heading that says so, else its notes to editors and about itself. Where to find a text is not background, nor what is arranged for journalists. */
export function backgroundOf({ text, paragraphs, links }: Article): readonly Paragraph[] {
  const under: Paragraph[] = [];
  let open = false;
  for (const paragraph of paragraphs) {
    const heading = paragraph.role === 'heading';
    if (heading) open = announcesBackground(collapse(text.slice(...paragraph.span)));
    else if (open && (paragraph.role === 'body' || paragraph.role === 'list-item')) under.push(paragraph);
  }
  const notes = paragraphs.filter(({ role, span }) => BOILERPLATE.has(role) && SENTENCE.test(text.slice(...span)));
  const linking = new Set(links.map(({ paragraph }) => paragraph));
  const first = ({ span, sentences }: Paragraph) => text.slice(...(sentences[0] ?? span));
  return (under.length > 0 ? under : notes).filter(
    paragraph => !linking.has(paragraph.number) && !isArrangement(first(paragraph)),
  );
}

/** The paragraphs under background headings and their headings, which the account leaves to the background section. */
export function backgroundNumbers(article: Article): ReadonlySet<number> {
  const numbers = new Set(backgroundOf(article).map(({ number }) => number));
  for (const { number, role } of article.paragraphs)
    if (role === 'heading' && numbers.has(number + 1)) numbers.add(number);
  return numbers;
}

/** Whole sentences from the start of paragraphs, each as far as nothing of it is printed above, up to a number of words: one span a paragraph. */
export function opening(
  { text }: Article,
  paragraphs: readonly Paragraph[],
  above: readonly Span[],
  most: number,
): readonly Span[] {
  const spans: Span[] = [];
  let left = most;
  for (const { span, sentences } of paragraphs) {
    let run: Span | null = null;
    for (const sentence of sentences.length > 0 ? sentences : [span]) {
      if (above.some(at => overlaps(at, sentence)) || isArrangement(text.slice(...sentence))) break;
      left -= countWords(text.slice(...sentence));
      if (left < 0) break;
      run = [run?.[0] ?? sentence[0], sentence[1]];
    }
    if (run) spans.push(run);
    if (left < 0) break;
  }
  return spans;
}

/** Words of background as a note prints them: those that speak of "us" as a quotation of whoever published them, as they are not the note's. */
export function backgroundBlock(material: Material, span: Span): Block {
  const { article, labels } = material;
  const words = verbatim(article.text, [span]);
  const marks = marksOf(material, [span]);
  if (!speaksOfItself(words)) return { kind: 'paragraph', style: 'body', content: [slices(material, [span])], marks };
  return {
    kind: 'quotation',
    manner: 'direct',
    term: labels.manner.direct,
    content: [cited(material, labels.quoted(words))],
    marks,
    attribution: article.issuer && [cited(material, article.issuer.name, 'strong')],
  };
}
