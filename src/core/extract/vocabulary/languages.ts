const base = (tag: string): string => tag.slice(0, 2).toLowerCase();

/** Languages whose people, bodies, places and events the rules know in part. Of English they know them throughout, of others not. */
const PART: Readonly<Record<string, string>> = { fr: 'French', es: 'Spanish', zh: 'Chinese' };

/** What a language is called whose names the rules know in part; null where they know them throughout, or not. */
export const partlyRead = (tag: string): string | null => PART[base(tag)] ?? null;

/** Whether a text is read as English: "und", a text too short to tell, is so too. */
export const isEnglish = (tag: string): boolean => base(tag) === 'en' || tag === 'und';

/** Languages whose numerals, units and scales the rules know: elsewhere "1.5" may be a million and a half. */
const NUMBERED: ReadonlySet<string> = new Set(['en', 'und', 'fr', 'es', 'de', 'zh']);
/** Languages whose months the rules know besides. */
const DATED: ReadonlySet<string> = new Set(['ru']);

const primary = (tag: string): string => tag.split('-')[0]?.toLowerCase() ?? '';

/** Whether figures of a text in the language are read. */
export const hasFigures = (tag: string): boolean => NUMBERED.has(primary(tag));

/** Whether dates in words are read in the language; those in figures alone are everywhere. */
export const hasDates = (tag: string): boolean => hasFigures(tag) || DATED.has(primary(tag));
