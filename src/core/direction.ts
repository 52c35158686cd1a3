const RIGHT_TO_LEFT: ReadonlySet<string> = new Set(['ar', 'dv', 'fa', 'he', 'ku', 'ps', 'sd', 'ug', 'ur', 'yi']);

/** Whether a BCP 47 tag names a language that is written from right to left (Unicode CLDR, character orientation). */
export const rightToLeft = (tag: string): boolean => RIGHT_TO_LEFT.has(tag.split('-')[0]?.toLowerCase() ?? '');

/** A letter of a script that is written from right to left (Unicode blocks Hebrew to Arabic Extended-A, and presentation forms). */
export const RIGHT_TO_LEFT_LETTER = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC]/;

/** Isolates: what stands between them is put in order by itself (UAX 9, 2.4). They direct, and nothing of them is seen. */
export const ISOLATES = /[\u2066-\u2069]/g;
