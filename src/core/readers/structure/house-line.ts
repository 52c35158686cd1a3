import { BODY_HEADS, COMPANY_ENDINGS } from '../../extract/vocabulary/bodies.ts';
import { isTitleVerb } from '../../extract/vocabulary/title-verbs.ts';
import { words as setOf } from '../../extract/vocabulary/words.ts';
import { countWords } from '../../grammar/clauses.ts';
import { ACTS } from '../../grammar/verbs.ts';
import { regex } from '../../regex.ts';
import type { Block } from './block.ts';

const MOST_WORDS = 9;

/** Names of bodies by how they begin or end, whatever the case of their letters. */
const KNOWN =
  /^(?:(?:the\s+)?(?:ministry|department|office|secretariat|embassy|permanent\s+mission|delegation|government|commission|council|city|county|institute|agency|authority|bureau|board|university|academy|association|federation|union|society|foundation|court)\s+(?:of|for|to)\b|bundesministerium)|^(?:city|town|county|state|municipality|canton)\s+of\s+(?:\p{Lu}[\p{L}’'-]{1,30}\s?){1,3}$|\b(?:ministry|department|secretariat|agency|authority|commission|institute|foundation|bureau|office|association|network|press\s+office|communications)$/iu;

/** What the name of a body begins with in French and Spanish. */
const FOREIGN =
  /^(?:(?:la|le|el)\s|l['’])?(?:coalition|coalición|collectif|colectivo|plateforme|plataforma|observatoire|observatorio|minist[èe]re|ministerio|ministério|banque|banco|organi[sz]ation\s+(?:internationale|mondiale|des)|organización|office\s+(?:national|européen|des|du|de)|pr[ée]sidence|presidencia|cabinet\s+d[ue]|pr[ée]fecture|junta\s+de|corte|cour\s+d[e’']|tribunal|superintendencia|universidad|universit[ée]|institut[oe]?|secretaría|secrétariat|agencia|agence|comisión|conseil|consejo|concejo|ayuntamiento|gobierno|gouvernement|embajada|ambassade|cámara|chambre\s+de|fundación|fondation|defensoría|fiscalía|procuraduría|contraloría|municipalidad|alcaldía|gobernación|asamblea|assemblée\s+nationale|autorit[ée]|autoridad|f[ée]d[ée]ration|federación|mairie|ville\s+de|dirección|direction\s+g[ée]n[ée]rale|servicio\s+nacional|union\s+(?:africaine|européenne)|unión\s+europea)(?![\p{L}])/iu;

/** "Quillon Ferries (OSE: QUIL)": a company and where it is listed. */
const LISTED = regex(String.raw`\((?:\p{Lu}[\p{L}\s]{1,20}:\s?\p{Lu}[\p{Lu}\d.]{0,8}(?:[;,]\s)?){1,3}\)$`, 'u');

const SMALL = 'of|the|for|and|&|in|to|on|at|de|du|des|la|le|les|del|los|las|y|et';
const NAMED = regex(
  `^(?:\\p{Lu}[\\p{L}\\p{N}.&’'/-]*,?|${SMALL})(?:\\s(?:\\p{Lu}[\\p{L}\\p{N}.&’'/-]*,?|${SMALL})){1,9}$`,
  'u',
);

/** "NVF - Northern Valleys Fund for Tidal Repair": a body in short and in full, as pages name the house whose news they carry. */
const SHORT_AND_FULL = regex(
  String.raw`^\p{Lu}{3,8}\s[-–—](?:\s(?:\p{Lu}[\p{L}’'-]*|of|for|the|in|and|on|to)){3,16}$`,
  'u',
);
const isInFull = (words: string): boolean =>
  SHORT_AND_FULL.test(words) && words.split(/\s/u).some(word => BODY_HEADS.has(word));

/** What makes a title of words with capitals, beside verbs in the present. */
const TELLING = setOf(
  'Recognized Recognised Awarded Appointed Named Elected Opened Launched Signed Held Won To Will Is Are Was Were Has Have',
);
const TELLS = new RegExp(`(?<=\\S)\\s${ACTS}`, 'u');

/** Whether a line says what somebody does. */
const tells = (words: string): boolean =>
  TELLS.test(words) ||
  words
    .split(/\s+/u)
    .slice(1)
    .some(word => TELLING.has(word) || isTitleVerb(word));

/** Verbs that titles in French and Spanish tell with. */
const FOREIGN_TELLS =
  /\s(?:a|ont|est|sont|va|vont|sera|ha|han|es|será|abre|firma|lanza|inicia|presenta|anuncia|aprueba|celebra|organiza|entrega|realiza|inaugura|recibe|alerta|pide|reconoce|advierte|ouvre|signe|lance|annonce|présente|organise|accueille|publie|adopte|approuve|célèbre|inaugure|reçoit|salue|condamne|soutient|accorde|octroie|otorga|apoya)\s/iu;

/** What a new thing is told with, that is no house yet. */
const NEWISH = /^(?:an?|new|first|second|third|our|this|more|better|free|how|why|what)\s/iu;

const SMALL_IN_CAPITALS = new RegExp(`(?<=\\s)(?:${SMALL})(?=\\s)`, 'giu');
/** A line in capitals as names are written else: "Norrel Weather Service of Santa Orla". */
const asNamed = (words: string): string =>
  /\p{Ll}/u.test(words)
    ? words
    : words
        .toLowerCase()
        .replace(/(?<!\p{L})\p{L}/gu, letter => letter.toUpperCase())
        .replace(SMALL_IN_CAPITALS, small => small.toLowerCase());

/** Whether the noun that a name is built on is one of bodies: "Embassy" in "Halmian Embassy in Quenby", "Board" in "Harbour Data Board". */
function isHeaded(words: string): boolean {
  if (!NAMED.test(words) || NEWISH.test(words)) return false;
  const [first = ''] = words.split(/,?\s(?:of|for|in|to|on|at|de|du|des|del)\s|,\s/u);
  return BODY_HEADS.has(first.split(/\s/u).at(-1)?.replace(/,$/u, '') ?? '');
}

/** Whether a line is the name of a body, as it stands above its news. */
export const isHouse = ({ words }: Block): boolean =>
  isInFull(words) ||
  (countWords(words) <= MOST_WORDS &&
    (LISTED.test(words) ||
      (FOREIGN.test(words) && !FOREIGN_TELLS.test(words)) ||
      ((KNOWN.test(words) || isHeaded(asNamed(words))) && !tells(asNamed(words)))));

/** Whether a line is a name, and nothing but it stands below again: the house whose news is told. */
export function isNameOfText({ words }: Block, below: readonly Block[]): boolean {
  if (countWords(words) > MOST_WORDS || !NAMED.test(words)) return false;
  const name = words.toLowerCase();
  const holds = words.split(/\s+/).some(word => BODY_HEADS.has(word) || COMPANY_ENDINGS.has(word));
  return holds && below.slice(0, 16).some(block => block.prose && block.words.toLowerCase().includes(name));
}
