import type { Article } from '../article.ts';
import { regex } from '../regex.ts';
import { collapse, overlaps, type Span } from '../span.ts';
import { ACTS, PAST, PASTS } from './verbs.ts';

/** A person or a body that acts, and where the text names it. */
export interface Actor {
  readonly who: Article['people'][number] | Article['organisations'][number];
  readonly span: Span;
}

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
  const inside = ([start, end]: Span) => from <= start && end <= to;
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
  const again = people.flatMap((who): Token[] => {
    const at = who.name.includes(' ') ? text.indexOf(who.name, from) : -1;
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
  /(?:\b(?:Mr|Mrs|Ms|Mx|Dr|Prof|Sr|Sra|M|Mme)\.?|\b(?:Professor|Doctor|Sir|Dame|Madame|Monsieur|Lord|Lady))\s*$/u;

/** "Conservation ‹Minister›": what an office is for, written before it, where a sentence opens with it. */
const FIELD_BEFORE = regex(
  `(^[\\s“"]*|\\s(?:and|&)\\s)(?!(?:The|An?|Both|Under|With|For|By|After|Before|Since|During|Following|In|On|At|To|From|Like|Unlike|When|While|If|As|Although|Because)\\s)(?:\\p{Lu}[\\p{L}'’-]+\\s){1,3}(?=${OFFICE}\\s${NAME})`,
  'gu',
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
    .replace(TITLED, '');
}

const ARTICLE = String.raw`(?:(?:the|an?|both|le|la|les|el|los|las)\s+|l['’])?`;
const ONE = `${ARTICLE}(?:${OFFICE}[\\s,]*|(?:and|y|et)\\s+){0,6}${NAME}(?:\\s*,?\\s*${OFFICE}(?!\\s*${NAME}))?`;
/** "Today in Lindau, ", "At its meeting, ": when and where, before who. */
const FRONTED = `(?:(?:Today|Yesterday|Earlier|Later|On|In|At|During|After|Following)\\s[^,;:.${NAME}${OFFICE}]{1,90},\\s+)?`;
/** "A", "A and B", "A, B and C" at the start of a sentence, and what stands between commas behind the last of them. */
const SUBJECT = regex(
  `^${FRONTED}(?:\\p{Lu}[^.–—${NAME}${OFFICE}]{1,60}\\s[–—]\\s+)?[\\s“"]*${ONE}(?:(?:,\\s+|,?\\s+(?:and|&|y|et)\\s+|、|和|与)${ONE}){0,6}`,
  'iu',
);
/** The verb behind a subject, at once or behind what stands between commas. */
const ACTING = regex(`^(?:,\\s(?!(?:and|y|et)\\s)[^;]{1,260}?,|,)?${ACTS}`, 'u');

/** Who does what a sentence tells: the people and bodies it begins with, where a verb follows them; nobody where it is not plain. */
export function actorsOf(article: Article, sentence: Span): readonly Actor[] {
  const tokens = tokensOf(article, sentence);
  const shape = shapeOf(article, sentence, tokens);
  const [subject = ''] = SUBJECT.exec(shape) ?? [];
  if (subject === '') return [];
  const behind = shape.slice(subject.length);
  // "Minister Meets Sailors": capitals hide the verb of a headline.
  const shouted = article.headline?.spans.some(span => overlaps(span, sentence)) === true;
  const hidden = shouted && !/^\s*\p{L}+ed\s(?:to|by)\s/iu.test(behind) && ACTING.test(behind.toLowerCase());
  if (!ACTING.test(behind) && !hidden) return [];
  const count = subject.split(NAME).length - 1;
  return tokens.flatMap(({ who, span }) => (who ? [{ who, span }] : [])).slice(0, count);
}

/** "Ministers of 26 States", "Researchers at the University": people of whom no name is told. */
const CROWD = regex(
  `^(?:The\\s)?(?:\\p{L}[\\p{L}-]*\\s){0,3}?(?:[Mm]inisters|[Ll]eaders|[Gg]overnments|[Dd]elegates|[Rr]epresentatives|[Ee]xperts|[Ss]cientists|[Rr]esearchers|[Oo]fficials|States|[Cc]ountries|[Mm]embers|[Pp]arliaments|[Aa]mbassadors|[Mm]ayors|[Gg]overnors|[Pp]olice|[Dd]etectives|[Oo]fficers|[Ff]irefighters|[Ee]nvoys|[Pp]atients|[Rr]esidents|[Ss]tudents|[Pp]upils|[Ff]amilies|[Ff]armers|[Cc]ompanies|[Ss]chools|[Hh]ospitals|[Uu]niversities|[Aa]thletes|[Jj]ournalists|[Ll]awmakers|[Pp]rosecutors)(?:\\s(?:of|from|at|in|and)\\s(?:(?!\\s\\p{Ll}+ing\\s)[^,;:]){1,160}?(?<!\\s(?:the|an?|of|in|by|with)))??(?=\\s(?:today\\s|yesterday\\s|have\\s|has\\s|had\\s|jointly\\s|\\p{Ll}+ly\\s){0,3}(?:will|are|is|${PASTS.replaceAll(' ', '|')}|${PAST})\\s)`,
  'u',
);

/** Those who do what an English sentence tells, where they have an office or a trade and no name; null where it is not plain. */
export function crowdOf({ text, language }: Article, [from, to]: Span): Span | null {
  const found = language.startsWith('en') ? CROWD.exec(text.slice(from, to)) : null;
  return found?.[0].includes(' ') ? [from, from + found[0].length] : null;
}
