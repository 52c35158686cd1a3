const RIGHT_TO_LEFT: ReadonlySet<string> = new Set(['ar', 'dv', 'fa', 'he', 'ku', 'ps', 'sd', 'ug', 'ur', 'yi']);

/** Whether a BCP 47 tag names a language that is written from right to left (Unicode CLDR, character orientation). */
export const rightToLeft = (tag: string): boolean => RIGHT_TO_LEFT.has(tag.split('-')[0]?.toLowerCase() ?? '');
