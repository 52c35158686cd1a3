import type { Material } from './material.ts';

/** How many of each a note holds: figures, people, quotations, dates past and coming; words of background. */
export const LIMITS = { figures: 6, people: 6, words: 3, past: 4, coming: 5, background: 80 } as const;

/** The limits of a note. */
export const limitsOf = (_material: Material): Readonly<Record<keyof typeof LIMITS, number>> => LIMITS;
