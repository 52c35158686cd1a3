/** Offices that stand for a body. */
export const GENERAL = /^(?:general secretary|\S+ spokes(?:man|woman|person))$/iu;
/** Offices whose "of" leads to a field of learning, "Professor of Surgery", or to what they look after, "Inspector of Vessels". */
export const FIELD_OFFICES = new Set(['professor', 'lecturer', 'fellow', 'inspector', 'surveyor']);
/** Offices that one country holds at another or at a body. */
export const SENT = new Set([
  'ambassador',
  'extraordinary',
  'plenipotentiary',
  'representative',
  'envoy',
  'consul',
  'observer',
  'delegate',
]);
/** Chambers of a state, whose chairs are the state's. */
export const CHAMBERS = new Set(
  'House Senate Assembly Parliament Congress Council Chamber Duma Diet Knesset Legislature Republic Court Cabinet Union Federation Kingdom'.split(
    ' ',
  ),
);
/** What kind of state a country is, at the end of a title. */
export const KIND_OF_STATE =
  /\sof\sthe\s(?:\p{Lu}[\p{L}’']+\s){0,3}(?:Republic|Kingdom|Union|Federation|Commonwealth|State|Sultanate|Emirate|Principality)$/u;
/** What a country is called without its name. */
export const BARE_STATES = new Set([
  'Republic',
  'Nation',
  'Union',
  'Federation',
  'Kingdom',
  'Realm',
  'Sultanate',
  'Emirate',
]);
/** Offices of a chamber: what they lead to is part of the title. */
export const CHAIRS = new Set(['speaker', 'president', 'member', 'chair', 'chairman']);
/** Offices that stand for another office. */
export const ENVOYS = new Set(['representative', 'envoy', 'adviser', 'advisor', 'secretary']);
