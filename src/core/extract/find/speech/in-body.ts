/** A text for an example: the words as the body of a release, below a headline, so that no reader takes them for one. */
export const inBody = (words: string): string => `Tidings from the Quenby valley\n\n${words}\n`;
