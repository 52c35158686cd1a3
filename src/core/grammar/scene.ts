/** Behind these, an event is only where the news happens: "at the Association’s Scientific Sessions". */
const SCENE =
  /(?<!\p{L})(?:at|during|alongside|ahead\s+of|on\s+the\s+(?:sidelines|margins|fringes)\s+of|in\s+the\s+margins\s+of|as\s+part\s+of)\s+(?:[^\s,;.]+\s+){0,6}$/iu;

/** Behind these, a place is where something happens. */
const LOCATIVE =
  /(?<!\p{L})(?:in|at|en|à|au|aux|visit(?:s|ed)?\s+to|visit(?:s|ed|ing)?|trip\s+to|(?:travels?|travelled|goes|went)\s+to)\s+(?:the\s+)?$/iu;
/** Words of something held, convened or opened before a place in the sentence. */
const HELD =
  /(?<!\p{L})(?:held|hold|host(?:ed|s)?|co-host(?:ed|s)?|organi[sz]ed?|convened?|takes?\s+place|took\s+place|taking\s+place|opens?|opened|gather(?:ed|s)?|meets?|met|celebr\p{L}+|tiendra|aura\s+lieu)(?!\p{L})[^.;]{0,320}$/iu;

/** Whether the words before the name of an event say that something else is told there. */
export const isAtScene = (before: string): boolean => SCENE.test(before);

/** Whether the words of a sentence before a place have something there; behind a comma, a place is of something else, unless something is held there. Where events are told, only something held will do. */
export const happensThere = (before: string, tellsEvents: boolean): boolean =>
  LOCATIVE.test(before) && (HELD.test(before) || (!tellsEvents && !/[,;:]/u.test(before)));
