import type { Material } from './material.ts';

/** How many of each a note holds unless the house says otherwise: figures, people, quotations, dates past and coming; words of background. */
const LIMITS = { figures: 6, people: 6, words: 3, past: 4, coming: 5, background: 80 } as const;

/** The limits of a note. */
export const limitsOf = ({ theme }: Material): Readonly<Record<keyof typeof LIMITS, number>> => ({
  ...LIMITS,
  ...theme?.sections.note.limits,
});
