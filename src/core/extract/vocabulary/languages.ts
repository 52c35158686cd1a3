const base = (tag: string): string => tag.slice(0, 2).toLowerCase();

/** Languages whose people, bodies, places and events the rules know in part. Of English they know them throughout, of others not. */
const PART: Readonly<Record<string, string>> = { fr: 'French', es: 'Spanish', zh: 'Chinese' };

/** What a language is called whose names the rules know in part; null where they know them throughout, or not. */
export const partlyRead = (tag: string): string | null => PART[base(tag)] ?? null;

/** Whether a text is read as English: "und", a text too short to tell, is so too. */
export const isEnglish = (tag: string): boolean => base(tag) === 'en' || tag === 'und';
