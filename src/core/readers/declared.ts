import { Declared } from '../article.ts';

/** What a source may be taken to declare about itself: each value by itself, as it is offered; what cannot be meant is left out. */
export const believed = (offered: { readonly [K in keyof Declared]?: string | null }): Declared =>
  Object.fromEntries(
    Object.entries(offered).filter(([key, value]) => value && Declared.safeParse({ [key]: value }).success),
  );
