import type { Inline, Marks, Section, Tone } from '#core/doc';

/** No marks: words that are not the source's. */
export const unmarked: Marks = { paragraphs: [], cautions: [] };

/** Words of this document's own language, or of nobody's. */
export const plain = (text: string, tone: Tone = 'plain'): Inline => ({ kind: 'text', text, tone });

/** Words in which the last place that says `number` names the section of that number. */
export function naming(text: string, number: string, id: string): readonly Inline[] {
  const at = number === '' ? -1 : text.lastIndexOf(number);
  if (at < 0) return [plain(text)];
  const parts: readonly Inline[] = [
    plain(text.slice(0, at)),
    { kind: 'text', text: number, tone: 'plain', numberOf: id },
    plain(text.slice(at + number.length)),
  ];
  return parts.filter(part => part.kind !== 'text' || part.text !== '');
}

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
