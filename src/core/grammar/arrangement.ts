import { tellsAhead } from './ahead.ts';

/** What is laid on for the press. */
const FOR_PRESS =
  /\b(?:(?:press|news|media)\s+(?:conference|briefing|call|preview|opportunity)|(?:conference|earnings|investor)\s+call|webcast|photo[\s-]?call|conférence\s+de\s+presse|(?:rueda|conferencia)\s+de\s+prensa)\b/iu;
/** What journalists may have or must do. */
const ON_OFFER =
  /\b(?:available\s+for\s+(?:interviews?|comment|filming|photographs)|interviews?\s+(?:are|can|may|must|with)\b|accreditation|(?:photographs|photos|images|footage|b-roll|copies)\s+(?:is|are|can|may)\b|(?:please|must|to)\s+(?:register|rsvp|contact|apply)|RSVP)/iu;
/** Journalists who are asked to come, and where to ask. */
const ASKED =
  /\b(?:media(?:\s(?:houses?|outlets?|representatives|organi[sz]ations))?|members\sof\sthe\spress|journalists|reporters|photographers)\s(?:is|are)\s(?:\p{Ll}+ly\s)?(?:invited|welcome|requested|asked)\s+to\b|\b(?:enquiries|inquiries|queries|questions)\s(?:\p{Ll}+\s){0,4}(?:should|can|may|must|are\sto)\sbe\s(?:directed|addressed|sent|made|referred)\b/iu;
const SOON = /\b(?:today|tonight|tomorrow|this\s+(?:morning|afternoon|evening))\b/iu;

/** Whether a sentence only tells journalists what is arranged for them: "A press conference will be held at 2pm tomorrow", "Photographs may be used". */
export const isArrangement = (sentence: string): boolean =>
  ON_OFFER.test(sentence) ||
  ASKED.test(sentence) ||
  (FOR_PRESS.test(sentence) && (SOON.test(sentence) || tellsAhead(sentence))) ||
  (SOON.test(sentence) && tellsAhead(sentence));
