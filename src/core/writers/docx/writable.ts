/** Characters that XML 1.0 cannot hold (section 2.2), lone surrogates among them. */
const UNWRITABLE = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

/** Words without the characters that no XML can hold: one of them, and Word refuses the file. */
export const writable = (text: string): string => text.replace(UNWRITABLE, '');
