import { regex } from '../regex.ts';

const AUXILIARIES = 'am is are was were has have had does do did will would shall should can could may might must';

/** Pasts that do not end in "-ed". */
export const PASTS =
  'met held won led said took made gave sent went came saw ran rose fell grew got kept left built bought sold paid told spoke wrote drew drove stood sought brought taught thought felt found became began spent lost struck sat chose broke threw swept sank flew ate bore bound dealt drank fought forgot hid hung knew laid lent meant rang rode sang shook shot shrank slept slid sprang stole swam swore tore understood woke wound overcame undertook withdrew';

/** Pasts that are written as their presents are. */
export const LIKE_PRESENTS = 'put set hit cut let read shut bid cast hurt';

const ENGLISH = `${AUXILIARIES} ${PASTS} ${LIKE_PRESENTS}`;

/** Of these, some are never participles: "rose by 4%" is no "led by her". */
const FINITE =
  'am is are was were has have had does do did will would shall should can could may might must took gave went came saw ran rose fell grew drew flew ate bore knew rang rode sang shook shrank swam sank drank began wrote spoke chose broke threw forgot swore tore woke overcame undertook withdrew';

/** Auxiliaries and verbs of announcing of other languages. */
const OTHERS =
  'a ont est sont va vont sera seront était étaient annonce annoncent lance lancent organise organisent présente publie signe accueille accueillera tiendra ha han es son será serán va van fue fueron está están anuncia anuncian presenta presentan lanza organiza publica firma inaugura celebra celebrará participará participa anunció presentó lanzó organizó publicó firmó inauguró celebró participó visitó anunciaron presentaron firmaron';

const words = (list: string) => list.split(' ').join('|');

/** A past in "-ed", and no adjective that only looks like one. */
export const PAST = String.raw`(?!(?:need|hundr|indeed|speed|feed|seed|breed|unit|limit|relat|advanc|associat|alli|distinguish|renown|unit)ed?\b)\p{Ll}{2,20}ed`;
const ADVERBS = String.raw`(?:(?:today|yesterday|also|again|now|jointly|already|recently|formally|officially|still|just|soon|later|hoy|ayer|aujourd['’]hui)\s+){0,3}`;

/** "leaves minimum exchange rate", "opens the line": a present of the third person, with what it is done to behind it. */
const PRESENT = String.raw`(?!\p{Ll}*ss(?!\p{L}))(?!(?:members|ministers|leaders|officials|experts|workers|shares|sales|profits|exports|imports|results|prices|services|products|customers|employees|partners|representatives|researchers|scientists|states|countries|across|plus|versus|des|les|los|las|dans|sans|sous|vers|chez|tras|dos|tres|nos|ses|sus|talks|awards|grants|loans|bonds|rules|fares|rates)\b)\p{Ll}{2,15}s(?=\s+(?!(?:${words(ENGLISH)})\b|\p{Ll}+ed\b)[\p{L}\p{N}“"])`;

const VERB = `(?:(?:${words(ENGLISH)}|${words(OTHERS)}|${PAST}|${PRESENT})(?![\\p{L}'’])|to\\s+\\p{Ll}{2,}|[将已于在与和]|宣布|举办|举行|发布|发表|召开|启动|出席|访问|今天|日前)`;

/** Pattern of what stands behind somebody who does something: the verb of it, adverbs before it. */
export const ACTS = `\\s*${ADVERBS}${VERB}`;

/** Presents of French and Spanish that a subject of a release has. */
const PRESENTS_ABROAD =
  'tient tiennent devient deviennent remplace signent renouvelle renouvellent souligne rappelle salue inaugure ouvre ouvrent reçoit rencontre rejoint nomme confirme obtient propose poursuit appelle appellent invite procède adopte adoptent remet soutient dévoile crée rend mobilise célèbre assure rejettent saluent demande demandent réclame réclament initie intègre accompagne ' +
  'destaca refuerza entrega recibe abre impulsa promueve aprueba reúne pone inicia celebran encabeza amplía suma lidera defiende pide piden apuesta apuestan estrechan refuerzan reafirman reafirma conmemora expone supera llama establecen firman sigue';

/** What French and Spanish say in forms of their own: "se reunió", "encabezarán", "s’est rendue", "rencontrera". */
const FORMS_ABROAD = String.raw`(?:se\s+)?\p{Ll}{2,24}(?:ó|aron|ieron|arán|erán|irán|ará|erá|irá)|(?:se\s+)?(?:estuvo|tuvo|mantuvo|sostuvo|obtuvo|hizo|dio|puso|propuso|dijo)|s['’](?:est|était)|se\s+(?:sont|est|encuentran?|reúnen?|réunit|réunissent|tient|tiennent|ha|han|posiciona|suma)|\p{Ll}{3,24}r(?:a|ont)`;

/** Pattern of what stands behind somebody who does something in French and Spanish, where a word in "-s" is no verb. */
export const ACTS_ABROAD = `\\s*${ADVERBS}(?:${words(OTHERS)}|${words(PRESENTS_ABROAD)}|${FORMS_ABROAD})(?![\\p{L}'’])`;

/** A verb that says something of somebody: an auxiliary or a past. */
const SAYS = regex(
  `(?<![\\p{L}'’-])(?:(?:${words(FINITE)})(?![\\p{L}-])|(?:${words(ENGLISH)}|(?<!\\b(?:an?|the|its|their|of|by|with|as)\\s)${PAST})(?![\\p{L}-]|\\s+by\\b))`,
  'u',
);

const EACH_SAYS = new RegExp(SAYS, 'gu');

/** Verbs that only help another. */
const HELPING = /^(?:am|is|are|was|were|has|have|had|does|do|did|will|would|shall|should|can|could|may|might|must)$/u;

const SAYS_NOW = regex(`(?<![\\p{L}'’-])${PRESENT}`, 'u');

/** What a clause says of something in it, rather than of what it is about. */
const RELATIVE =
  /(?<!\p{L})(?:which|who|whom|whose|where|when|while|as|if|because|although|that(?=\s+(?:is|are|was|were|has|have|had|will|would|can|could)\b))(?!\p{L})\s*[^,;]{0,400}/giu;

/** Behind these, a verb says what is said elsewhere in the sentence: "which he opened", "led by him", "as agreed". */
const SUBORDINATE = regex(
  String.raw`^[\s,;:–—-]{0,4}(?:up|down|against|versus|at|in|on|to|into|over|under|after|before|during|within|between|through|until|today|also|which|who|whom|whose|that|where|when|while|whereas|although|though|because|since|if|as|than|including|such\s+as|followed|led|chaired|hosted|based|driven|compared|given|together|along|alongside|with|without|by|of|for|from|and|or|but|including|among|\p{Ll}{3,20}ing|\p{Ll}{3,20}ed\s+(?:by|in|at|on|to|with|from|as|for))(?!\p{L})`,
  'iu',
);

/** "reported sales of": a verb without anybody before it. */
const WITHOUT_SUBJECT = regex(`^[\\s,;:–—-]{0,4}${ADVERBS}(?:${words(ENGLISH)}|${PAST})(?![\\p{L}'’-])`, 'u');

/** Whether an English clause opens as a part of another: with a relative, a participle, a preposition or a connective, or with its verb. */
export const isSubordinate = (clause: string): boolean => SUBORDINATE.test(clause) || WITHOUT_SUBJECT.test(clause);

/** Where the last verb of an English stretch stands that is more than a helping one; null where none does. */
export function lastDeed(words: string): number | null {
  const deeds = [...words.matchAll(EACH_SAYS)].filter(([verb]) => !HELPING.test(verb));
  return deeds.at(-1)?.index ?? null;
}

/** "Work on the pier begins": a headline that ends with what happens. */
const HAPPENS =
  /\s(?:begins?|starts?|opens|closes|ends|resumes?|continues?|returns|retires|resigns|dies|expands|rises|falls|grows)$/u;

/** Whether English words can be a sentence: with a verb, of whatever time. */
export const isSentence = (words: string): boolean => hasVerb(words) || SAYS_NOW.test(words) || HAPPENS.test(words);

/** Whether an English clause has a verb of its own, outside of relative clauses. */
export const hasVerb = (clause: string): boolean => SAYS.test(clause.replace(RELATIVE, ' '));
