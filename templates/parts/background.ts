import { type Article, collapse, type Span } from '#core/template';

type Paragraph = Article['paragraphs'][number];

/** Headings under which a source tells its own background. */
const HEADING = /^(?:background|context|history|notes?\s+(?:to|for)\s+(?:the\s+)?editors?)\b.{0,40}$/i;

const BOILERPLATE: ReadonlySet<Paragraph['role']> = new Set(['notes-to-editors', 'about-issuer']);

const words = (text: string) => text.split(/\s+/u).filter(Boolean).length;

/** The paragraphs a source gives as background: under a heading that says so, else its notes to editors and about itself. Where to find a text is not background. */
export function backgroundOf({ text, paragraphs, links }: Article): readonly Paragraph[] {
  const under: Paragraph[] = [];
  let open = false;
  for (const paragraph of paragraphs) {
    const heading = paragraph.role === 'heading';
    if (heading) open = HEADING.test(collapse(text.slice(...paragraph.span)));
    else if (open && (paragraph.role === 'body' || paragraph.role === 'list-item')) under.push(paragraph);
  }
  const notes = paragraphs.filter(
    ({ role, span }) => BOILERPLATE.has(role) && !HEADING.test(collapse(text.slice(...span))),
  );
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

/** Whole sentences from the start of some paragraphs, one span a paragraph, up to a number of words. */
export function opening({ text }: Article, paragraphs: readonly Paragraph[], most: number): readonly Span[] {
  const spans: Span[] = [];
  let left = most;
  for (const { span, sentences } of paragraphs) {
    let end: number | null = null;
    let whole = true;
    for (const sentence of sentences.length > 0 ? sentences : [span]) {
      left -= words(text.slice(...sentence));
      whole = left >= 0;
      if (!whole) break;
      end = sentence[1];
    }
    if (end !== null) spans.push([sentences[0]?.[0] ?? span[0], end]);
    if (!whole) break;
  }
  return spans;
}
