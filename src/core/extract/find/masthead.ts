import type { ParagraphRole } from '../../article.ts';
import type { Span } from '../../span.ts';
import { oncePerManuscript } from '../once.ts';

/** One line of the source. Mastheads and signatures are lines even where a reader joined them into one paragraph. */
export interface Line {
  readonly span: Span;
  readonly text: string;
  readonly role: ParagraphRole;
  /** Above the prose, below it, or among it. */
  readonly place: 'top' | 'middle' | 'bottom';
}

const TAIL: ReadonlySet<ParagraphRole> = new Set<ParagraphRole>([
  'notice',
  'notes-to-editors',
  'about-issuer',
  'contact',
  'furniture',
]);
const prose = (text: string): boolean =>
  text.length > 90 ||
  (text.length > 50 && /[.!?]["”’]?$/.test(text)) ||
  (text.length > 20 && /[。！？][”」]?$/.test(text));

const FROM = /^from\s?:\s/iu;
/** A line further down stands above no text. */
const HIGH = 6;

/** The lines of the text, each told whether prose has begun and whether it has ended. */
export const linesOf = oncePerManuscript((manuscript): readonly Line[] => {
  const { text, structure } = manuscript;
  const lines = structure.flatMap(({ span, role }, at) =>
    [...text.slice(...span).matchAll(/[^\n]+/g)].map(({ 0: written, index }) => ({
      span: [span[0] + index, span[0] + index + written.length] as Span,
      text: written,
      role,
      headline: role === 'headline' || (at === 0 && role === 'body'),
      long: span[1] - span[0] > 200,
    })),
  );
  const isProse = (line: (typeof lines)[number]) =>
    !line.headline && !TAIL.has(line.role) && (line.long || prose(line.text));
  // "From: Ministry of Ports" stands below the sentence that sums the news up, and still above it.
  const sumsUp = (at: number) => !lines[at]?.long && FROM.test(lines[at + 1]?.text ?? '');
  // A sentence below the title that a notice follows explains the title: the prose begins below them.
  const explains = (at: number) =>
    at === 1 && lines.slice(2, 4).some(({ role, text: next }) => role === 'notice' && next.length < 60);
  const first = lines.findIndex((line, at) => isProse(line) && !explains(at) && !(at < HIGH && sumsUp(at)));
  const last = lines.findLastIndex(isProse);
  const told = lines.map(({ headline: _, long: __, ...line }, at) => ({
    ...line,
    place: first < 0 || at < first ? ('top' as const) : at > last ? ('bottom' as const) : ('middle' as const),
  }));
  return told;
});
