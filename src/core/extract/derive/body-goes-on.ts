import { collapse } from '../../span.ts';

/** Who spoke last, and all bodies that have spoken so far. */
export interface Spoken {
  readonly speaker: string | null;
  readonly paragraph: number | null;
  readonly bodies: ReadonlySet<string>;
  /** Who published the text, where its first paragraph says what it does. */
  readonly publisher: string | null;
  /** The body of the headline, while the text has named no other. */
  readonly sole: string | null;
}

/** Nouns for bodies that newspapers write small, and that fit no organ of a state. */
const NOUN =
  /^the\s+(?:(?:global|national|local|international|human\s+rights|campaign|aid)\s+)?(?:charity|company|firm|group|organi[sz]ation|agency|union|association|body|campaigners?|watchdog|airline|retailer|manufacturer|carmaker|drugmaker|newspaper|broadcaster|club|think\s?tank|non-?profit|ngo)$/iu;
const OF_STATE =
  /\b(?:Ministry|Minister|Government|Court|Parliament|Assembly|Senate|House|Police|Army|Embassy|Cabinet|Treasury|University|Council)\b/u;
/** The same in French and Spanish, and the papers of whoever published: "la entidad", "l'organisation onusienne", "le communiqué". */
const NOUN_ABROAD =
  /^(?:l[ea]\s|l['’]|el\s|la\s|est[ea]\s|cet(?:te)?\s|ce\s)(?:même\s|mism[oa]\s)?(?:organisation|institution|entreprise|société|compagnie|agence|association|ong|université|fondation|groupe|fédération|source|communiqué|organización|institución|empresa|compañía|agencia|entidad|asociación|universidad|fundación|organismo|ente|grupo|firma|comunicado|nota|fuente|boletín)(?:\s(?:de\s(?:prensa|presse)|\p{Ll}{6,14}))?$/iu;
/** Most paragraphs between a body that spoke and "the charity". */
const REACH = 3;

/**
 * The body that goes on speaking where the words are "it" or such a noun as "the charity": "it" is the one that spoke last, right before;
 * a noun is the only body that has spoken so far, or while none has the publisher or the body of the headline while no other is named. Null where that is not certain.
 */
export function bodyGoingOn(
  words: string,
  paragraph: number | null,
  { speaker, paragraph: last, bodies, publisher, sole }: Spoken,
): string | null {
  const plain = collapse(words);
  const distance = (paragraph ?? Number.POSITIVE_INFINITY) - (last ?? 0);
  if (/^it$/iu.test(plain)) return speaker !== null && bodies.has(speaker) && distance <= 2 ? speaker : null;
  if (NOUN_ABROAD.test(plain) && bodies.size === 0) return publisher ?? sole;
  if (bodies.size === 0 && publisher !== null && NOUN.test(plain) && !OF_STATE.test(publisher)) return publisher;
  const [only, another] = bodies;
  return only !== undefined &&
    another === undefined &&
    distance <= REACH &&
    (NOUN_ABROAD.test(plain) || (NOUN.test(plain) && !OF_STATE.test(only)))
    ? only
    : null;
}
