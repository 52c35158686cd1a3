import type { Block } from '#core/doc';

/** A mark of each kind. */
export const marks = { paragraphs: [1], cautions: [1] };

/** A block of each kind that says one thing everywhere something can be said; titles and sections apart. */
export function saysEverywhere(words: string, href = words): readonly Block[] {
  const content = [
    { kind: 'text', text: words, tone: 'strong', language: words },
    { kind: 'link', text: words, href },
    { kind: 'footnote', content: [{ kind: 'text', text: words, tone: 'plain' }] },
  ] as const;
  return [
    { kind: 'paragraph', style: 'lead', content, marks },
    { kind: 'list', style: 'check', items: [{ content, marks }] },
    { kind: 'definitions', style: 'plain', rows: [{ term: words, content, marks }] },
    {
      kind: 'table',
      caption: words,
      columns: [{ label: words, weight: 1, face: 'name' }],
      head: true,
      groups: [{ title: words, rows: [{ cells: [content], marks }] }],
      evidence: true,
    },
    { kind: 'quotation', manner: 'direct', term: words, content, marks, attribution: content },
    { kind: 'cautions', style: 'plain', items: [{ number: 1, title: words, content, marks }] },
    { kind: 'source', paragraphs: [{ number: 1, text: words, heading: true }] },
  ];
}
