import { type Article, collapse, overlaps, type Span } from '#core/template';
import { countWords } from './clauses.ts';

type Paragraph = Article['paragraphs'][number];

/** Headings under which a source tells its own background. */
const HEADING = /^(?:background|context|history|notes?\s+(?:to|for)\s+(?:the\s+)?editors?)\b.{0,40}$/i;

/** What ends like a sentence: a heading of boilerplate does not. */
const SENTENCE = /[.!?…]["”’')\]]?\s*$/;

const BOILERPLATE: ReadonlySet<Paragraph['role']> = new Set(['notes-to-editors', 'about-issuer']);

/** The paragraphs a source gives as background: under a heading that says so, else its notes to editors and about itself. Where to find a text is not background. */
export function backgroundOf({ text, paragraphs, links }: Article): readonly Paragraph[] {
  const under: Paragraph[] = [];
  let open = false;
  for (const paragraph of paragraphs) {
    const heading = paragraph.role === 'heading';
    if (heading) open = HEADING.test(collapse(text.slice(...paragraph.span)));
    else if (open && (paragraph.role === 'body' || paragraph.role === 'list-item')) under.push(paragraph);
  }
  const notes = paragraphs.filter(({ role, span }) => BOILERPLATE.has(role) && SENTENCE.test(text.slice(...span)));
  const linking = new Set(links.map(({ paragraph }) => paragraph));
  return (under.length > 0 ? under : notes).filter(({ number }) => !linking.has(number));
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
      if (above.some(at => overlaps(at, sentence))) break;
      left -= countWords(text.slice(...sentence));
      if (left < 0) break;
      run = [run?.[0] ?? sentence[0], sentence[1]];
    }
    if (run) spans.push(run);
    if (left < 0) break;
  }
  return spans;
}
