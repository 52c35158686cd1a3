/** The largest source that is read, in bytes. */
export const MOST_BYTES = 2 * 2 ** 20;

/** The longest text that is read, in UTF-16 code units. */
export const MOST_CHARACTERS = 1_000_000;

/** The most paragraphs a text may have. */
export const MOST_PARAGRAPHS = 20_000;
