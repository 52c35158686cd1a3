import type { Article } from '../article.ts';
import { regex } from '../regex.ts';
import type { Span } from '../span.ts';
import { ACTS_ABROAD } from './verbs.ts';

/** Offices of which one says no more than who it is: "le président de la République", "la ministra". */
const OFFICES =
  "[Pp]résidente?|[Pp]remi(?:er|ère)\\s[Mm]inistre|[Mm]inistre|[Mm]aire|[Gg]ouverneure?|[Pp]réf(?:et|ète)|[Pp]rocureure?|[Aa]mbassad(?:eur|rice)|[Cc]hef\\sd[’'][ÉE]tat|[Pp]residenta?|[Pp]residente|[Pp]rimer[ao]?\\s[Mm]inistr[oa]|[Mm]inistr[oa]|[Aa]lcaldesa|[Aa]lcalde|[Gg]obernadora?|[Ff]iscal|[Ee]mbajadora?|[Cc]anciller|[Mm]andatari[oa]|[Jj]ef[ea]\\sde\\s[Gg]obierno|[Rr]ectora?|[Rr]ect(?:eur|rice)";

/** Common nouns of those who decide, serve or speak together. */
const GROUPS =
  '[Gg]ouvernement|[Cc]onseil|[Cc]omité|[Cc]ommission|[Aa]ssemblée|[Pp]olice|[Pp]oliciers|[Gg]endarmes|[Gg]endarmerie|[Pp]ompiers|[Dd]ouaniers|[Mm]inistres|[Éé]lus|[Mm]embres|[Ee]xperts|[Cc]hercheurs|[Dd]élégués|[Ee]nfants|[Éé]tats|[Pp]ays|[Aa]utorités|ONG|[Aa]ssociations|[Cc]ommunes|[Cc]antons|[Ss]yndicats|' +
  '[Gg]obierno|[Cc]onsejo|[Cc]omisión|[Aa]samblea|[Pp]leno|[Pp]olicía|[Pp]olicías|[Aa]gentes|[Bb]omberos|[Mm]inistros|[Aa]lcaldes|[Mm]iembros|[Ee]xpertos|[Ii]nvestigadores|[Dd]elegados|[Ee]stados|[Pp]aíses|[Aa]utoridades|[Rr]epresentantes|[Aa]sociaciones|[Mm]unicipios|[Uu]niversidades';

const ARTICLE = "(?:L[ea]s?\\s|L['’]|El\\s|Los\\s|Las\\s)";

/** What stands behind the noun and goes on it: no clause, no verb, no comma. */
const REST =
  "(?:\\s(?!(?:qui|que|dont|où|quien|cuyo|donde|pour|para|lors|tras|après|avec|con|a|ont|est|sont|ha|han|va|es|se)(?!\\p{L})|s['’])[\\p{L}\\p{N}’'.-]{1,30}){0,16}?";

/** The short form of a body behind its name. */
const SHORT = '(?:\\s\\([^()]{2,24}\\))?';

/** What may stand between a subject and its verb, between commas. */
const ASIDE = '(?:,\\s[^,;.]{1,120},)?';

const CALLED = regex(
  `^(?<who>${ARTICLE}(?:(?:\\d{1,4}|huit|dix|cinq|six|sept|neuf|trois|deux|quatre|dos|tres|cuatro|cinco|seis|siete|ocho|diez)\\s)?(?:${GROUPS}|${OFFICES})(?![\\p{L}-])${REST})(?![\\p{L}-])${SHORT}${ASIDE}${ACTS_ABROAD}`,
  'u',
);
const ACTING = regex(`^${ASIDE}${ACTS_ABROAD}`, 'u');
const OPENS = regex(`^${ARTICLE}$`, 'u');
const AND = regex("^\\s(?:et|y|e)\\s(?:l[ae]s?\\s|l['’]|el\\s|los\\s)?$", 'u');

/** The lands that a sentence opens with, where a verb follows: "La Chine", "L’Algérie et la Mauritanie". */
function lands({ text, places }: Article, [from, to]: Span): Span | null {
  const named = places
    .flatMap(({ mentions }) => mentions.map(({ span }) => span))
    .filter(([start, end]) => from <= start && end <= to)
    .sort((a, b) => a[0] - b[0]);
  const [first, second] = named;
  if (!first || !OPENS.test(text.slice(from, first[0]))) return null;
  const end = second && AND.test(text.slice(first[1], second[0])) ? second[1] : first[1];
  return ACTING.test(text.slice(end, to)) ? [from, end] : null;
}

/** Those who do what a French or Spanish sentence begins to tell, where they have an office, a common name or a land and no name of their own; null where it is not plain. */
export function crowdAbroad(article: Article, sentence: Span): Span | null {
  const who = CALLED.exec(article.text.slice(...sentence))?.groups?.who;
  return who ? [sentence[0], sentence[0] + who.length] : lands(article, sentence);
}
