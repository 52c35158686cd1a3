import { words } from './words.ts';

/** Nouns that head the name of an event: own list from the names of conferences, fairs, games and ceremonies. */
export const EVENT_HEADS = words(`
  Summit Conference Forum Congress Symposium Seminar Workshop Expo Exhibition Exposition Fair Festival Convention Assembly Assemblies Session Sessions Meeting Meetings Dialogue Roundtable Colloquium Webinar
  Olympics Olympiad Games Championship Championships Cup Tournament Marathon Ceremony Gala Congresses Convocation Retreat Hackathon Biennale Consultations Negotiations Week Rally Election Elections Referendum
`);

/** Heads that name an event only with an edition, a complement or a longer name: "Week", "Session", "Meeting". */
export const WEAK_EVENT_HEADS = words(
  'Session Sessions Meeting Meetings Assembly Congress Week Convention Ceremony Games Cup Fair Festival Election Elections Referendum Rally Dialogue Consultations Negotiations Workshop Seminar Exhibition Championship Championships',
);

/** Ordinals in words, as editions are written. */
export const ORDINALS = words(
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth inaugural annual biennial First Second Third Fourth Fifth Sixth Seventh Eighth Ninth Tenth Eleventh Twelfth Inaugural Annual',
);

/** Small nouns that are an event where a verb says that it is held. */
export const SMALL_EVENTS = words(`
  concert ceremony seminar conference workshop exhibition hearing webinar reception service briefing meeting summit forum festival fair debate lecture screening performance
  march rally race tournament symposium congress roundtable auction funeral parade colloquium vigil retreat gala hackathon
`);

/** Words before "Festival" or "Fair" that do not say which. */
export const KINDS_OF_EVENTS = words(`
  Film Music Book Books Arts Art Food Jazz Theatre Theater Literature Dance Wine Beer Science Career Careers Job Jobs Trade Spring Summer Autumn Winter Annual International National World Opening Closing
  Street Village Town City County State Youth Children Local Regional Culture Cultural Folk Light Lights
`);
