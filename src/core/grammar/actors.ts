import type { Article } from '../article.ts';
import { regex } from '../regex.ts';
import { collapse, overlaps, type Span } from '../span.ts';
import type { Actor } from './actor.ts';
import { hanActorsOf } from './actors-han.ts';
import { crowdAbroad } from './crowd-abroad.ts';
import { ACTS, ACTS_ABROAD, PAST, PASTS } from './verbs.ts';

/** Stands for a name in a sentence of which only its shape is looked at. */
const NAME = '\uE000';
/** Stands for an office, which belongs to the name beside it. */
const OFFICE = '\uE001';

interface Token {
  readonly sign: typeof NAME | typeof OFFICE;
  readonly span: Span;
  /** Null for an office. */
  readonly who: Actor['who'] | null;
}

/** Names and offices of a sentence in their order, no two over one another: a body inside an office is part of it. */
function tokensOf({ text, people, organisations }: Article, [from, to]: Span): readonly Token[] {
  // "the Harbour Trust (HT)", "(HT/AF)", "le Conseil, CS en sigle": the short form is the name again.
  const isShortForm = ([start, end]: Span) =>
    /^\sen\s(?:sigle|siglas|abrégé)(?!\p{L})/u.test(text.slice(end, end + 12)) ||
    (/\([^()\s]*$/u.test(text.slice(Math.max(0, start - 12), start)) && /^[^()\s]*\)/u.test(text.slice(end, end + 12)));
  const inside = (span: Span) => from <= span[0] && span[1] <= to && !isShortForm(span);
  const offices = people.flatMap(({ roles }) =>
    roles.flatMap(({ spans }) => spans.map((span): Token => ({ sign: OFFICE, span, who: null }))),
  );
  const namesOf = (who: Actor['who']): Token[] =>
    who.mentions.filter(({ kind }) => kind !== 'pronoun').map(({ span }) => ({ sign: NAME, span, who }));
  const named = people.flatMap(namesOf);
  // A headline may name a body where no rule had to look for one.
  const opens = organisations
    .filter(({ name }) => text.startsWith(`${name} `, from))
    .map((who): Token => ({ sign: NAME, span: [from, from + who.name.length], who }));
  // So may it name a person whom the text tells of below.
  const sentence = text.slice(from, to);
  const again = people.flatMap((who): Token[] => {
    const within = who.name.includes(' ') ? sentence.indexOf(who.name) : -1;
    const at = within < 0 ? -1 : from + within;
    const apart = at > 0 && !/\p{L}/u.test(text.charAt(at - 1) + text.charAt(at + who.name.length));
    return at === from || apart ? [{ sign: NAME, span: [at, at + who.name.length], who }] : [];
  });
  const bodies = [...organisations.flatMap(namesOf), ...opens];
  const found: Token[] = [];
  // An office taken as of a body has its place in that body's name: there it is the body.
  const taken = offices.filter(
    office => !bodies.some(({ span }) => span[0] === office.span[0] && span[1] === office.span[1]),
  );
  for (const each of [...named, ...again, ...taken, ...bodies])
    if (inside(each.span) && !found.some(({ span }) => overlaps(span, each.span))) found.push(each);
  return found.sort((a, b) => a.span[0] - b.span[0]);
}

const HONORIFIC =
  /(?:\bS\.\s?E\.?\s?M?(?:me)?\.?|\b(?:Mr|Mrs|Ms|Mx|Dr|Prof|Sr|Sra|M|Mme)\.?|\b(?:Professor|Doctor|Sir|Dame|Madame|Monsieur|Lord|Lady))\s*$/u;

/** "Conservation ‹Minister›": what an office is for, written before it, where a sentence opens with it. */
const FIELD_BEFORE = regex(
  `(^[\\s“"]*|\\s(?:and|&)\\s)(?!(?:The|An?|Both|Under|With|For|By|After|Before|Since|During|Following|In|On|At|To|From|Like|Unlike|When|While|If|As|Although|Because)\\s)(?:\\p{Lu}[\\p{L}'’-]+\\s){1,3}(?=${OFFICE}\\s${NAME})`,
  'gu',
);

/** "Ministra ‹Inés Corro›", "Le ministre ‹Oscar Vantrel›": an office that was not read as one, before the name a sentence opens with. */
const OFFICE_BEFORE = regex(
  `^(?:L[ea]\\s|El\\s)?(?:(?:[Pp]remi(?:er|ère)\\s)?[Mm]inistre|[Mm]inistr[oa]|[Pp]résidente?|[Pp]residenta?|[Pp]residente|[Aa]lcaldesa?|[Aa]lcalde|[Gg]obernadora?|[Mm]aire|[Cc]anciller|[Rr]ectora?|[Ss]ecretari[oa]|[Dd]irectora?|[Dd]irect(?:eur|rice))(?:\\s(?:générale?|general|estatal|fédérale?|régionale?|municipal))?,?\\s(?=${NAME})`,
  'u',
);

/** "Halmian Ambassador to the Isles of Orrin ‹Ada Brennick›": an office before a name that is told once more than the record keeps it. */
const TITLED = regex(
  `^(?:The\\s)?(?=(?:\\S+\\s){0,4}(?:Ambassador|Minister|President|Secretary|Director|Commissioner|Governor|Mayor|Envoy|Consul|Chairman|Chairperson|Speaker|Premier)\\s)(?:(?:\\p{Lu}[\\p{L}’'-]*|of|for|to|the|and)\\s){1,12}(?=${NAME})`,
  'u',
);

/** The shape of a sentence: names and offices as signs, without brackets, honorifics and articles before a name. */
function shapeOf({ text }: Article, [from, to]: Span, tokens: readonly Token[]): string {
  let shape = '';
  let at = from;
  for (const { sign, span } of tokens) {
    shape += text.slice(at, span[0]).replace(HONORIFIC, '') + sign;
    at = span[1];
  }
  return collapse((shape + text.slice(at, to)).replace(/\([^()]{0,60}\)/gu, ' '))
    .replace(/\s+,/gu, ',')
    .replace(FIELD_BEFORE, '$1')
    .replace(OFFICE_BEFORE, '')
    .replace(TITLED, '');
}

const ARTICLE = String.raw`(?:(?:the|an?|both|le|la|les|el|los|las)\s+|l['’])?`;
const ONE = `${ARTICLE}(?:${OFFICE}[\\s,]*|(?:and|y|et)\\s+){0,6}${NAME}(?:\\s*,?\\s*${OFFICE}(?:,?\\s+(?:y|et|and)\\s+${OFFICE})?(?!\\s*${NAME}))?`;
/** "Today in Lindau, ", "At its meeting, ": when and where, before who. */
const FRONTED = `(?:(?:(?:Today|Yesterday|Earlier|Later|On|In|At|During|After|Following|En|Durante|Este|Esta|Ce|Cette|Dans|Lors|(?:Lun|Mar|Mercre|Jeu|Vendre|Same)di|Dimanche|Lunes|Martes|Miércoles|Jueves|Viernes|Sábado|Domingo|L[ea]\\s\\d|El\\s\\d)\\s[^,;:.${NAME}${OFFICE}]{1,90}|Hoy|Ayer|Aujourd['’]hui),\\s+)?`;
/** "A", "A and B", "A, B and C" at the start of a sentence, and what stands between commas behind the last of them. */
const SUBJECT = regex(
  `^${FRONTED}(?:\\p{Lu}[^.–—${NAME}${OFFICE}]{1,60}\\s[–—]\\s+)?[\\s“"]*${ONE}(?:(?:,\\s+|,?\\s+(?:and|&|y|et)\\s+|、|和|与)${ONE}){0,6}`,
  'iu',
);
/** The verb behind a subject, at once or behind what stands between commas. */
const acting = (acts: string) => regex(`^(?:,\\s(?!(?:and|y|et)\\s)[^;]{1,260}?,|,)?${acts}`, 'u');
const ACTING = acting(ACTS);
const ACTING_ABROAD = acting(ACTS_ABROAD);
const ABROAD = /^(?:fr|es)(?!\p{L})/u;

/** Who does what a sentence tells: the people and bodies it begins with, where a verb follows them; nobody where it is not plain. */
export function actorsOf(article: Article, sentence: Span): readonly Actor[] {
  if (article.language === 'zh') return hanActorsOf(article, sentence);
  const tokens = tokensOf(article, sentence);
  const shape = shapeOf(article, sentence, tokens);
  const [subject = ''] = SUBJECT.exec(shape) ?? [];
  if (subject === '') return [];
  const behind = shape.slice(subject.length);
  const acting = ABROAD.test(article.language) ? ACTING_ABROAD : ACTING;
  // "Minister Meets Sailors": capitals hide the verb of a headline.
  const shouted = article.headline?.spans.some(span => overlaps(span, sentence)) === true;
  const hidden = shouted && !/^\s*\p{L}+ed\s(?:to|by)\s/iu.test(behind) && acting.test(behind.toLowerCase());
  if (!acting.test(behind) && !hidden) return [];
  const count = subject.split(NAME).length - 1;
  return tokens.flatMap(({ who, span }) => (who ? [{ who, span }] : [])).slice(0, count);
}

/** "Ministers of 26 States", "Researchers at the University": people of whom no name is told. */
const CROWD = regex(
  `^(?:The\\s)?(?:\\p{L}[\\p{L}-]*\\s){0,3}?(?:[Mm]inisters|[Ll]eaders|[Gg]overnments|[Dd]elegates|[Rr]epresentatives|[Ee]xperts|[Ss]cientists|[Rr]esearchers|[Oo]fficials|States|[Cc]ountries|[Mm]embers|[Pp]arliaments|[Aa]mbassadors|[Mm]ayors|[Gg]overnors|[Pp]olice|[Dd]etectives|[Oo]fficers|[Ff]irefighters|[Ee]nvoys|[Pp]atients|[Rr]esidents|[Ss]tudents|[Pp]upils|[Ff]amilies|[Ff]armers|[Cc]ompanies|[Ss]chools|[Hh]ospitals|[Uu]niversities|[Aa]thletes|[Jj]ournalists|[Ll]awmakers|[Pp]rosecutors)(?:\\s(?:of|from|at|in|and)\\s(?:(?!\\s\\p{Ll}+ing\\s)[^,;:]){1,160}?(?<!\\s(?:the|an?|of|in|by|with)))??(?=\\s(?:today\\s|yesterday\\s|have\\s|has\\s|had\\s|jointly\\s|\\p{Ll}+ly\\s){0,3}(?:will|are|is|${PASTS.replaceAll(' ', '|')}|${PAST})\\s)`,
  'u',
);

/** Those who do what a sentence tells, where they have an office or a trade and no name; null where it is not plain. */
export function crowdOf(article: Article, [from, to]: Span): Span | null {
  const { text, language } = article;
  if (ABROAD.test(language)) return crowdAbroad(article, [from, to]);
  const found = language.startsWith('en') ? CROWD.exec(text.slice(from, to)) : null;
  return found?.[0].includes(' ') ? [from, from + found[0].length] : null;
}
