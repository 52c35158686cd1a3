import type { Article } from '../../article.ts';
import { type Manuscript, paragraphAt } from '../../manuscript.ts';
import type { Span } from '../../span.ts';
import { spanMap } from '../span-map.ts';
import { COMPANY_ENDINGS, SHORT_HEADS } from '../vocabulary/bodies.ts';
import { withCounterparts } from './counterparts.ts';
import { pointedBody } from './pointed-body.ts';
import { countryOfOffice, type Owner } from './whose-country.ts';

type People = Article['people'];

const COMMISSIONER = /^Commissioner\b/u;

/** People with the bodies of their offices under their whole names, where the text points at them: "a member of the Academy". */
export function inFull(people: People, organisations: Article['organisations']): People {
  const pointed = spanMap(
    organisations.flatMap(({ name, mentions }) =>
      mentions.flatMap(({ kind, span }) => (kind === 'short' ? [{ name, span }] : [])),
    ),
    ({ span }) => [span],
  );
  const known = new Set(organisations.map(({ name }) => name));
  const wholeOf = (written: string, spans: readonly Span[]): string => {
    // "head of operations of Lantern Relief in Maravel": where somebody serves is no part of the name that the text gives the body.
    const [, bare, place = ''] = /^(.+?)\sin\s(\p{Lu}.*)$/u.exec(written) ?? [];
    const head = bare !== undefined && place !== '' && known.has(bare) && !known.has(written) ? bare : written;
    const [only, another] = /^\p{Lu}\p{L}+$/u.test(head) ? spans.flatMap(pointed.touching) : [];
    const headed =
      only && (only.name.startsWith(`${head} `) || (SHORT_HEADS.has(head) && only.name.split(/\s+/u).includes(head)));
    return headed && !another ? only.name : head;
  };
  return people.map(person => ({
    ...person,
    roles: person.roles.map(role =>
      role.organisation === null ? role : { ...role, organisation: wholeOf(role.organisation, role.spans) },
    ),
  }));
}

/** The one Commission that the text names in full. */
function onlyCommission({ organisations }: Pick<Article, 'organisations'>): Owner | null {
  const all = organisations.filter(({ name }) => /\sCommission$/u.test(name));
  const [only] = all;
  const span = only?.mentions[0]?.span;
  return all.length === 1 && only && span ? { name: only.name, span } : null;
}

/** Offices that nobody but a company has. */
const OF_COMPANIES =
  /^(?:(?:Co-|Interim\s|Acting\s)?(?:CEO|CFO|COO|CTO|CMO)|Chief\s(?:\p{Lu}\p{Ll}+\s){1,2}Officer|(?:President\s(?:and|&)\s)(?:CEO|Chief\sExecutive\sOfficer))$/u;
/** The one company that the text names with its ending. */
function onlyCompany({ organisations }: Pick<Article, 'organisations'>): Owner | null {
  const all = organisations.filter(({ name }) => COMPANY_ENDINGS.has(name.split(/\s+/u).at(-1) ?? ''));
  const [only] = all;
  const span = only?.mentions[0]?.span;
  return all.length === 1 && only && span ? { name: only.name, span } : null;
}

/** Offices that run one body, which a text names without it where only one body can be meant. */
const EXECUTIVE =
  /\b(?:C[EFOT]O|Chief\s(?:Executive|(?:\p{L}+\s){1,2}Officer)|(?:Finance|Managing)\sDirector|(?:Executive|Non-executive)\s(?:Chair(?:man|woman)?|Director)|Secretary[\s-]General|Director[\s-]General)\b/iu;
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
        organisation === null || organisation === acronym || name.includes(organisation) || organisation.includes(name),
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
function onlyUniversity({ organisations }: Pick<Article, 'organisations'>): Owner | null {
  const all = organisations.filter(({ name }) => UNIVERSITY.test(name));
  const [shortest] = all.toSorted((a, b) => a.name.length - b.name.length);
  const span = shortest?.mentions[0]?.span;
  if (!shortest || !span || span[0] > EARLY) return null;
  return all.every(({ name }) => name.includes(shortest.name)) ? { name: shortest.name, span } : null;
}

/** Room for " (SHC), led by its " between a body and an office. */
const NEAR = 32;
/** "the Ports Agency, led by its", "said its president": how a sentence begins that tells whose an office is by "its". */
const ITS = /(?<!\p{L})(its|their|son|sa|su|leur)\s(?:\p{Ll}{3,}\s)?$/u;
/**
 * Whose "its" before an office is: the body right before it, or the one body that its sentence names before it, "the Ports Agency, led by its
 * Director General"; where it names none, the one body of the sentence before, which that body opens: "The Port Board agreed. “At last,” said
 * its President". "Their" is a body's only where the body opens a sentence.
 */
function itsBody(manuscript: Manuscript, { organisations }: Pick<Article, 'organisations'>) {
  const bodies = spanMap(
    organisations.flatMap(({ name, mentions }) => mentions.map(({ span }) => ({ name, span }))),
    ({ span }) => [span],
  );
  const opens = (sentence: Span, { span }: Owner) =>
    /^\W*(?:The\s)?$/u.test(manuscript.text.slice(sentence[0], span[0]));
  const onlyOf = (owners: readonly Owner[]) => (new Set(owners.map(({ name }) => name)).size === 1 ? owners : []);
  return (office: Span | undefined): Owner | null => {
    const [, its] = office ? (ITS.exec(manuscript.text.slice(Math.max(0, office[0] - 24), office[0])) ?? []) : [];
    if (!office || !its) return null;
    const sentences = paragraphAt(manuscript.structure, office[0])?.sentences ?? [];
    const at = sentences.findIndex(([start, end]) => start <= office[0] && office[1] <= end);
    const home = sentences[at];
    if (!home) return null;
    const before = bodies.touching([home[0], office[0]]).filter(({ span }) => span[1] <= office[0]);
    const last = before.toSorted((a, b) => a.span[1] - b.span[1]).at(-1);
    // "the Port Board, represented by its director": whose is named right before.
    const by =
      /\s(?:represented|headed|led|représentée?|dirigée?|conduite?|représentad[oa]|representad[oa]|dirigid[oa]|encabezad[oa])\s(?:by|par|por)\s\S+\s(?:\p{Ll}+\s)?$/u.test(
        manuscript.text.slice(Math.max(0, office[0] - 60), office[0]),
      );
    if (by) return last && office[0] - last.span[1] <= NEAR ? last : null;
    if (last && its !== 'their') return office[0] - last.span[1] <= NEAR || onlyOf(before).length > 0 ? last : null;
    if (last) return onlyOf(before).some(owner => opens(home, owner)) ? last : null;
    const previous = sentences[at - 1];
    if (!previous) return null;
    return onlyOf(bodies.touching(previous)).find(owner => opens(previous, owner)) ?? null;
  };
}

/** A body before "delegation, led by its" and an office: "the NVF delegation led by President Ada Brennick". */
function ledBody(manuscript: Manuscript, { organisations }: Pick<Article, 'organisations'>) {
  const bodies = organisations.flatMap(({ name, mentions }) => mentions.map(({ span }) => ({ name, span })));
  return (office: Span | undefined): Owner | null => {
    if (!office) return null;
    const led = LED.exec(manuscript.text.slice(Math.max(0, office[0] - 60), office[0]));
    const at = led ? office[0] - led[0].length : -1;
    return bodies.find(({ span }) => span[1] === at) ?? null;
  };
}
const LED = /\s(?:delegation|team|mission),?\s(?:led|headed)\sby\s(?:the\s|its\s)?$/u;

/**
 * People with the bodies of their offices that follow from the whole text: a minister of a text about one country is that country's, a
 * Commissioner of a text with one Commission is that Commission's, a chief executive is of the one body whose executives it names, of its publisher, or of
 * the one company of the text. Such an office is `implied`, its last span what it follows from.
 */
export function implyBodies(
  manuscript: Manuscript,
  told: Pick<Article, 'people' | 'places' | 'organisations' | 'issuer'>,
): People {
  const entities = { ...told, people: withCounterparts(manuscript, told.people) };
  const country = countryOfOffice(manuscript, entities);
  const commission = onlyCommission(entities);
  const stated = statedExecutives(entities);
  const executives = onlyExecutives(stated, entities);
  const bodyOfIts = itsBody(manuscript, entities);
  const pointed = pointedBody(manuscript, entities);
  const bodyLed = ledBody(manuscript, entities);
  const company = onlyCompany(entities);
  const officers = onlyOfficers(entities);
  const university = onlyUniversity(entities);
  const itsOwn = stated.every(({ name }) => company?.name === name || company?.name.startsWith(`${name} `));
  const ownerOf = (title: string, span: Span | undefined): Owner | null => {
    const land = country(title, span);
    if (land) return land;
    if (COMMISSIONER.test(title)) return commission;
    // "vice president of tides for Tidal Relief": the text goes on to whose.
    if (span && /^\s(?:of|for|at|with)\s/u.test(manuscript.text.slice(span[1], span[1] + 6))) return null;
    // "the harbour’s chief executive": somebody else’s.
    if (
      span &&
      /(?<=\s\p{Ll}+)['’]s?\s(?:\p{Ll}+\s){0,2}$/u.test(manuscript.text.slice(Math.max(0, span[0] - 40), span[0]))
    )
      return null;
    if (ACADEMIC.test(title)) return university;
    const told = EXECUTIVE.test(title) ? (executives ?? (OF_COMPANIES.test(title) && itsOwn ? company : null)) : null;
    return told ?? (OFFICER.test(title) ? officers : null);
  };
  return entities.people.map(person => ({
    ...person,
    roles: person.roles.map(role => {
      if (role.organisation !== null) return role;
      const its = bodyOfIts(role.spans[0]) ?? bodyLed(role.spans[0]);
      if (its) return { ...role, organisation: its.name, spans: [...role.spans, its.span] };
      const points = pointed(role.spans[0], role.title);
      if (points)
        return {
          ...role,
          title: points.title,
          organisation: points.owner.name,
          spans: [...role.spans, points.owner.span],
          basis: 'implied' as const,
        };
      const owner = ownerOf(role.title, role.spans[0]);
      return owner
        ? { ...role, organisation: owner.name, spans: [...role.spans, owner.span], basis: 'implied' as const }
        : role;
    }),
  }));
}
