import * as z from 'zod';

/** A colour as house styles write it. */
export const colour = z.string().regex(/^#[0-9A-Fa-f]{6}$/, 'a colour is written #RRGGBB');
