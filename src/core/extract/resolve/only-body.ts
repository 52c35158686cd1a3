import type { Article } from '../../article.ts';
import type { Manuscript } from '../../manuscript.ts';
import { regex } from '../../regex.ts';
import type { Span } from '../../span.ts';
import { COMPANY_ENDINGS } from '../vocabulary/bodies.ts';
import type { Owner } from './whose-country.ts';

const COMMISSIONER = /^Commissioner\b/u;

type Named = Pick<Article, 'organisations'>;

/** The one body of the text with such a name, where it is first named; null where there are several. */
function onlyNamed({ organisations }: Named, isSuch: (name: string) => boolean): Owner | null {
  const [only, another] = organisations.filter(({ name }) => isSuch(name));
  const span = only?.mentions[0]?.span;
  return only && span && !another ? { name: only.name, span } : null;
}

/** The one Commission that the text names in full. */
const onlyCommission = (told: Named): Owner | null => onlyNamed(told, name => /\sCommission$/u.test(name));

/** Offices that nobody but a company has. */
const OF_COMPANIES =
  /^(?:(?:Co-|Interim\s|Acting\s)?(?:CEO|CFO|COO|CTO|CMO)|Chief\s(?:\p{Lu}\p{Ll}+\s){1,2}Officer|(?:President\s(?:and|&)\s)(?:CEO|Chief\sExecutive\sOfficer))$/u;
/** The one company that the text names with its ending. */
const onlyCompany = (told: Named): Owner | null =>
  onlyNamed(told, name => COMPANY_ENDINGS.has(name.split(/\s+/u).at(-1) ?? ''));

/** Offices that run one body, which a text names without it where only one body can be meant. */
const EXECUTIVE = regex(
  String.raw`\b(?:C[EFOT]O|Chief\s(?:Executive|(?:\p{L}+\s){1,2}Officer)|(?:Finance|Managing)\sDirector|(?:Executive|Non-executive)\s(?:Chair(?:man|woman)?|Director)|Secretary[\s-]General|Director[\s-]General)\b`,
  'iu',
);
/** Bodies whose texts tell of other people's offices without saying so: a state has many bodies, newspapers and agencies tell of all. */
const OF_MANY =
  /\b(?:Government|Gobierno|Gouvernement|Ministerio|Ministère|Ministry|Department|Administration|Embassy|Council|County|City|Presidency|State|News|Agency|Times|Press)\b/u;

/** The bodies whose executives a text names as theirs. */
const statedExecutives = ({ people }: Pick<Article, 'people'>): readonly Owner[] =>
  people.flatMap(({ roles }) =>
    roles.flatMap(({ title, organisation, spans: [span] }) =>
      organisation !== null && span && EXECUTIVE.test(title) ? [{ name: organisation, span }] : [],
    ),
  );

/**
 * Whose executives a text tells of: the one body whose executives it names as its, else who publishes it; null where that is open, and where
 * two bodies have such offices.
 */
function onlyExecutives(stated: readonly Owner[], { issuer }: Pick<Article, 'issuer'>): Owner | null {
  const [first] = stated;
  const publisher = issuer && issuer.basis === 'stated' && !OF_MANY.test(issuer.name) ? issuer : null;
  const isPublisher = (name: string) =>
    publisher !== null &&
    (publisher.name === name || publisher.acronym === name || publisher.name.startsWith(`${name} `));
  if (first) return stated.every(({ name }) => name === first.name) && isPublisher(first.name) ? first : null;
  const span = publisher?.spans[0];
  return publisher && span ? { name: publisher.name, span } : null;
}

/** Offices that many bodies have, and whose body a text of one body need not say. */
const OFFICER =
  /^(?!former|ex-|special|student)(?:\p{L}+\s){0,3}?(?:(?:vice[\s-])?chair(?:man|woman|person)?(?:\sof\sthe\s[Bb]oard(?:\sof\s\p{L}+)?)?|vice[\s-]president(?:\s.+)?|president|general\s(?:manager|counsel)|(?:head|director)\sof\s.+|chief\s.+\sofficer|spokes(?:man|woman|person)|(?:président[\w-]*-)?direct(?:eur|rice)\s(?:générale?|financi(?:er|ère))(?:\sadjointe?)?|PDG|porte-parole|directora?\s(?:general|financier[oa])|gerente\sgeneral|portavoz|vocer[oa]|consejer[oa]\sdelegad[oa])$/iu;
/** Publishers that tell news of others, and those that are only taken for one. */
const TELLS_NEWS = /^issuer\/(?:foreign-)?(?:agency|labelled|leader|ministry)/u;

/** Whose officers a text tells of without saying so: its publisher's, where it names nobody's of another body. */
function onlyOfficers({ people, issuer }: Pick<Article, 'people' | 'issuer'>): Owner | null {
  const span =
    issuer?.basis === 'stated' && !OF_MANY.test(issuer.name) && !TELLS_NEWS.test(issuer.rule)
      ? issuer.spans[0]
      : undefined;
  if (!issuer || !span) return null;
  const { name, acronym } = issuer;
  const own = people.every(({ roles }) =>
    roles.every(
      ({ organisation }) =>
        organisation === null ||
        /^Board\b/u.test(organisation) ||
        organisation === acronym ||
        name.includes(organisation) ||
        organisation.includes(name),
    ),
  );
  return own ? { name, span } : null;
}

/** Offices of those who teach and search, and of those who lead them. */
const ACADEMIC =
  /\b(?:professor|lecturer|dean|provost|vice-chancellor|postdoctoral\s\p{L}+|doctoral\s\p{L}+|PhD\s\p{L}+|vice\spresident\sfor\sresearch|rect(?:eur|rice)(?!\sdélégu)|rectora?|vicerrectora?|chancel(?:ier|ière)|doyenne?|decan[oa]|profess?eure?|profesora?|catedrátic[oa])(?!\p{L})/iu;
const UNIVERSITY =
  /(?<!\p{L})(?:University|College|Polytechnic|Institute\sof\sTechnology|Université|Universidad|Tecnológic[oa])(?!\p{L})/u;

/** Where a text has named whom it is about. */
const EARLY = 500;
/** The one university of the text, its schools and departments aside, where the text begins with it. */
function onlyUniversity({ organisations }: Named): Owner | null {
  const all = organisations.filter(({ name }) => UNIVERSITY.test(name));
  const [shortest] = all.toSorted((a, b) => a.name.length - b.name.length);
  const span = shortest?.mentions[0]?.span;
  if (!shortest || !span || span[0] > EARLY) return null;
  return all.every(({ name }) => name.includes(shortest.name)) ? { name: shortest.name, span } : null;
}

/** Offices that only an embassy has. */
const OF_EMBASSY =
  /^(?:Charg[eé]\sd['’]Affaires(?:,?\sa\.?i\.?)?|Minister[\s-]Counsell?or|Deputy\sChief\sof\sMission|(?:First|Second|Third)\sSecretary)$/iu;
/** The one embassy of the text, under its longest name. */
function onlyEmbassy({ organisations }: Named): Owner | null {
  const all = organisations.filter(({ name }) => /(?<!\p{L})(?:Embassy|High\sCommission)(?!\p{L})/u.test(name));
  const [shortest] = all.toSorted((a, b) => a.name.length - b.name.length);
  const longest = all.toSorted((a, b) => b.name.length - a.name.length)[0];
  const span = longest?.mentions[0]?.span;
  const one = shortest && all.every(({ name }) => name.includes(shortest.name));
  return longest && span && one ? { name: longest.name, span } : null;
}

/** Ranks of police, and the bodies that have them. */
const OF_POLICE =
  /^(?:(?:Acting|Temporary)\s)?(?:Detective\s)?(?:Chief\s|Senior\s)?(?:Sergeant|Inspector|Superintendent|Constable)$/u;
const POLICE = /\b(?:Police|Constabulary|Garda)\b/u;
/** The one police of the text, its units aside. */
function onlyPolice(told: Pick<Article, 'organisations' | 'issuer'>): Owner | null {
  const { issuer } = told;
  const span = issuer && POLICE.test(issuer.name) ? issuer.spans[0] : undefined;
  return issuer && span ? { name: issuer.name, span } : onlyNamed(told, name => POLICE.test(name));
}

/** "vice president of tides ‹for Tidal Relief›": the text goes on to whose. */
const GOES_ON = /^\s(?:of|for|at|with)\s/u;
/** "the harbour’s ‹chief executive›", "its ‹President›": somebody else’s, or nobody knows whose. */
const OF_OTHERS = /(?:(?<=\s\p{Ll}+)['’]s?|(?<!\p{L})(?:[Ii]ts|[Tt]heir|[Hh]is|[Hh]er))\s(?:\p{Ll}+\s){0,2}$/u;

/** The one body of a text that an office can be of: its Commission, police, embassy or university, its publisher, or the company that it names. */
export function onlyBody(
  { text }: Manuscript,
  entities: Pick<Article, 'people' | 'organisations' | 'issuer'>,
): (title: string, span: Span | undefined) => Owner | null {
  const commission = onlyCommission(entities);
  const stated = statedExecutives(entities);
  const executives = onlyExecutives(stated, entities);
  const company = onlyCompany(entities);
  const officers = onlyOfficers(entities);
  const university = onlyUniversity(entities);
  const police = onlyPolice(entities);
  const embassy = onlyEmbassy(entities);
  const itsOwn = stated.every(({ name }) => company?.name === name || company?.name.startsWith(`${name} `));
  return (title, span) => {
    if (COMMISSIONER.test(title)) return commission;
    if (span && GOES_ON.test(text.slice(span[1], span[1] + 6))) return null;
    if (span && OF_OTHERS.test(text.slice(Math.max(0, span[0] - 40), span[0]))) return null;
    if (ACADEMIC.test(title)) return university;
    if (OF_POLICE.test(title)) return police;
    if (OF_EMBASSY.test(title)) return embassy;
    const told = EXECUTIVE.test(title) ? (executives ?? (OF_COMPANIES.test(title) && itsOwn ? company : null)) : null;
    return told ?? (OFFICER.test(title) ? officers : null);
  };
}
