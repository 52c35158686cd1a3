import type { Paragraph } from '../../article.ts';
import type { Reader } from '../../manuscript.ts';
import type { Span } from '../../span.ts';

/** Plain text. Every line is a paragraph for now. */
export const read: Reader = async (bytes, { source, declared }) => {
  const text = new TextDecoder().decode(bytes).replace(/\r\n?/g, '\n').normalize('NFC');
  const structure: Paragraph[] = [];
  const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });
  for (const match of text.matchAll(/[^\n]*\S[^\n]*/g)) {
    const start = match.index;
    const sentences = [...segmenter.segment(match[0])].map(
      ({ index, segment }): Span => [start + index, start + index + segment.trimEnd().length],
    );
    structure.push({
      number: structure.length + 1,
      role: structure.length === 0 && sentences.length === 1 && !/[.!?]$/.test(match[0]) ? 'headline' : 'body',
      span: [start, start + match[0].trimEnd().length],
      sentences,
    });
  }
  return { value: { source, declared, text, structure }, diagnostics: [] };
};
