import type { Article } from '../../article.ts';
import { type Manuscript, sentencesAround } from '../../manuscript.ts';
import type { Span } from '../../span.ts';
import { spanMap } from '../span-map.ts';
import { SHORT_HEADS } from '../vocabulary/bodies.ts';
import { countryOf } from '../vocabulary/countries.ts';
import { withCounterparts } from './counterparts.ts';
import { onlyBody } from './only-body.ts';
import { pointedBody } from './pointed-body.ts';
import { countryOfOffice, type Owner } from './whose-country.ts';

type People = Article['people'];

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

/** Room for " (SHC), led by its " between a body and an office. */
const NEAR = 32;
/** "the Ports Agency, led by its", "said its president", "Its chair": how a sentence begins that tells whose an office is by "its". */
const ITS = /(?<!\p{L})([Ii]ts|[Tt]heir|[Ss]on|[Ss]a|[Ss]u|[Ll]eur)\s(?:\p{Ll}{3,}\s)?$/u;
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
    const { home, previous } = sentencesAround(manuscript.structure, office);
    if (!home) return null;
    const before = bodies.touching([home[0], office[0]]).filter(({ span }) => span[1] <= office[0]);
    const last = before.toSorted((a, b) => a.span[1] - b.span[1]).at(-1);
    // "the Port Board, represented by its director": whose is named right before.
    const by =
      /\s(?:represented|headed|led|représentée?|dirigée?|conduite?|représentad[oa]|representad[oa]|dirigid[oa]|encabezad[oa])\s(?:by|par|por)\s\S+\s(?:\p{Ll}+\s)?$/u.test(
        manuscript.text.slice(Math.max(0, office[0] - 60), office[0]),
      );
    if (by) return last && office[0] - last.span[1] <= NEAR ? last : null;
    if (last && its.toLowerCase() !== 'their')
      return office[0] - last.span[1] <= NEAR || onlyOf(before).length > 0 ? last : null;
    if (last) return onlyOf(before).some(owner => opens(home, owner)) ? last : null;
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
const LED =
  /\)?,?\s(?:(?:(?:delegation|team|mission),?\s)?(?:led|headed|chaired|represented)\sby|under\sthe\sleadership\sof|représentée?\spar|representad[oa]\spor)\s(?:(?:the|its|l[ea]|el)\s)?(?:(?:new|current)\s)?$/u;

/** Offices that a country gives to one person. */
const OF_ONE = /^(?!.*\b(?:Deputy|State|Assistant|former)\b).*\bMinister\b|^President$/u;
/** The name of a country in "Republic of Peru". */
const nationOf = (name: string): string =>
  countryOf(name.replace(/^(?:the\s)?(?:\p{Lu}\p{L}+\s){0,3}(?:Republic|Kingdom|State|Commonwealth)\sof\s/u, '')) ??
  name;
/** Whether the text names another holder of an office of a country: then it is not hers. */
const isTaken = (people: People, holder: string, title: string, nation: string): boolean =>
  OF_ONE.test(title) &&
  people.some(
    ({ name, roles }) =>
      name !== holder &&
      roles.some(
        role => role.title === title && role.organisation !== null && nationOf(role.organisation) === nationOf(nation),
      ),
  );

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
  const only = onlyBody(manuscript, entities);
  const bodyOfIts = itsBody(manuscript, entities);
  const pointed = pointedBody(manuscript, entities);
  const bodyLed = ledBody(manuscript, entities);
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
      const nation = country(role.title, role.spans[0]);
      if (nation && isTaken(entities.people, person.name, role.title, nation.name)) return role;
      const owner = nation ?? only(role.title, role.spans[0]);
      return owner
        ? { ...role, organisation: owner.name, spans: [...role.spans, owner.span], basis: 'implied' as const }
        : role;
    }),
  }));
}
