import type { Inline, Marks, Section, Tone } from '#core/doc';

/** No marks: words that are not the source's. */
export const unmarked: Marks = { paragraphs: [], cautions: [] };

/** Words of this document's own language, or of nobody's. */
export const plain = (text: string, tone: Tone = 'plain'): Inline => ({ kind: 'text', text, tone });

type Extras = Partial<Pick<Section, 'level' | 'number' | 'note' | 'setApart' | 'annex'>>;

/** A section with what most sections have: level 1, no number, no note, not set apart, no annex. */
export const section = (id: string, label: string, blocks: Section['blocks'], extras: Extras = {}): Section => ({
  kind: 'section',
  id,
  level: 1,
  number: null,
  label,
  note: null,
  setApart: false,
  annex: false,
  blocks,
  ...extras,
});
