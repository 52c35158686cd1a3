import type { Marks } from './doc.ts';

/** The words of marks as they are printed: "¶4, 12 ▲1". */
export const marksText = ({ paragraphs, more, cautions }: Marks): string =>
  [
    ...(paragraphs.length ? [`¶${[...paragraphs, ...(more ? ['…'] : [])].join(', ')}`] : []),
    ...cautions.map(caution => `▲${caution}`),
  ].join(' ');
