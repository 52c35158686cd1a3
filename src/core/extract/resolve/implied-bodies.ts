import type { Article } from '../../article.ts';
import { type Manuscript, paragraphAt } from '../../manuscript.ts';
import type { Span } from '../../span.ts';
import { spanMap } from '../span-map.ts';
import { touches, wordsOf } from '../tokens.ts';
import { COMPANY_ENDINGS, SHORT_HEADS } from '../vocabulary/bodies.ts';
import { countryOf } from '../vocabulary/countries.ts';
import { OFFICE_HEADS, OFFICE_PARTS } from '../vocabulary/offices.ts';

type People = Article['people'];

/** Offices that only a country has. */
const NATIONAL =
  /^(?:(?:First|Second|Senior|Deputy|Acting)\s+)*(?:Prime\s+Minister|(?:Co-?ordinating\s+)?Minister\s+(?:of\s+State\s+)?(?:for|of|in\s+charge\s+of)\s.+|(?!Chief\s)(?:\p{Lu}\p{Ll}+\s+(?:and\s+)?){1,6}Minister)$/u;
const COMMISSIONER = /^Commissioner\b/u;

/** What an office belongs to, and the first place of the text that says so. */
interface Owner {
  readonly name: string;
  readonly span: Span;
}

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

const isOfficeWord = (word: string): boolean =>
  OFFICE_HEADS.has(word.toLowerCase()) || OFFICE_PARTS.has(word.toLowerCase());

/** "US$5 million", "US dollars": a currency, which makes no text one about its country. */
const MONEY = /^\s?(?:\p{Sc}|dollars?\b|cents?\b)/iu;

/** The one country that the text names, by name or adjective; null where it names none or several, or only in other people's offices. */
function onlyCountry(manuscript: Manuscript, { places, people }: Pick<Article, 'places' | 'people'>): Owner | null {
  const words = wordsOf(manuscript);
  const before = words.flatMap((word, at) =>
    touches(word, words[at + 1]) && words[at + 1]?.capital && isOfficeWord(words[at + 1]?.text ?? '')
      ? [word.span]
      : [],
  );
  const offices = spanMap([...people.flatMap(({ roles }) => roles.flatMap(({ spans }) => spans)), ...before], span => [
    span,
  ]);
  const named = [
    ...places.flatMap(({ name, mentions: [first] }) => (first ? [{ name, span: first.span }] : [])),
    // "her Halmian counterpart": somebody else’s country.
    ...words
      .filter((_, at) => !/^counterparts?$/u.test(words[at + 1]?.text ?? ''))
      .map(({ text, span }) => ({ name: text, span })),
    ...people.flatMap(({ roles }) =>
      roles.flatMap(({ organisation, spans: [span] }) => (organisation && span ? [{ name: organisation, span }] : [])),
    ),
  ].flatMap(({ name, span }): Owner[] => {
    const country = countryOf(name);
    const money = MONEY.test(manuscript.text.slice(span[1], span[1] + 10));
    return country && !money ? [{ name: country, span }] : [];
  });
  const itself = named.find(({ span }) => offices.touching(span).length === 0);
  return new Set(named.map(({ name }) => name)).size === 1 ? (itself ?? null) : null;
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
  /\b(?:Government|Ministry|Department|Administration|Embassy|Council|County|City|Presidency|State|News|Agency|Times|Press)\b/u;

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

/** Room for " (SHC), led by its " between a body and an office. */
const NEAR = 32;
/** "the Ports Agency, led by its", "said its president": how a sentence begins that tells whose an office is by "its". */
const ITS = /\b(its|their)\s(?:\p{Ll}{3,}\s)?$/u;
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
    if (last && its === 'its') return office[0] - last.span[1] <= NEAR || onlyOf(before).length > 0 ? last : null;
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
  entities: Pick<Article, 'people' | 'places' | 'organisations' | 'issuer'>,
): People {
  const country = onlyCountry(manuscript, entities);
  const commission = onlyCommission(entities);
  const stated = statedExecutives(entities);
  const executives = onlyExecutives(stated, entities);
  const bodyOfIts = itsBody(manuscript, entities);
  const bodyLed = ledBody(manuscript, entities);
  const company = onlyCompany(entities);
  const itsOwn = stated.every(({ name }) => company?.name === name || company?.name.startsWith(`${name} `));
  const ownerOf = (title: string): Owner | null => {
    if (NATIONAL.test(title)) return country;
    if (COMMISSIONER.test(title)) return commission;
    if (!EXECUTIVE.test(title)) return null;
    return executives ?? (OF_COMPANIES.test(title) && itsOwn ? company : null);
  };
  return entities.people.map(person => ({
    ...person,
    roles: person.roles.map(role => {
      if (role.organisation !== null) return role;
      const its = bodyOfIts(role.spans[0]) ?? bodyLed(role.spans[0]);
      if (its) return { ...role, organisation: its.name, spans: [...role.spans, its.span] };
      const owner = ownerOf(role.title);
      return owner
        ? { ...role, organisation: owner.name, spans: [...role.spans, owner.span], basis: 'implied' as const }
        : role;
    }),
  }));
}
