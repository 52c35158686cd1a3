/** What is wrong with a picture, and what to do about it. */
export type Fault = readonly [what: string, hint: string];

/** The size of a picture, or what is wrong with it. */
export type Measured = { readonly width: number; readonly height: number } | Fault;

/** Whether there is something wrong. */
export const isFault = (found: object): found is Fault => Array.isArray(found);
