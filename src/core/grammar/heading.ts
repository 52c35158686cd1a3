const BACKGROUND = /^(?:background|context|history|notes?\s+(?:to|for)\s+(?:the\s+)?editors?)\b.{0,40}$/i;

/** Whether a heading says that background stands under it. */
export const announcesBackground = (heading: string): boolean => BACKGROUND.test(heading);
