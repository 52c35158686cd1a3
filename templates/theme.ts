import { Theme } from '#core/theme';

/** Our own house style: what a document looks like when nobody asks for another. */
export const theme: Theme = Theme.parse({});
