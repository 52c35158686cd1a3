import type { Manuscript } from '../../manuscript.ts';
import type { Finding, Findings, FoundField, Trace } from '../finding.ts';
import type { Entities, Settled } from '../resolved.ts';
import { resolveAcronyms } from './acronyms.ts';
import { mentionedAgain } from './bodies-again.ts';
import { headedAgain } from './bodies-headed.ts';
import { bodyNames, gathered } from './body-names.ts';
import { settleClaims } from './claims.ts';
import { resolveEvents } from './events.ts';
import { implyBodies, inFull } from './implied-bodies.ts';
import { resolveIssuer, sureOf } from './issuer.ts';
import { resolveOrganisations } from './organisations.ts';
import { resolvePeople } from './people.ts';
import { resolvePlaces } from './places.ts';
import { placesAgain } from './places-again.ts';

/** Rules that tell a person by what is said of it alone: a body asks and warns, too. */
const BY_DEEDS: ReadonlySet<string> = new Set(['people/acting', 'people/pointed-at', 'people/making']);

/** Claims without people and places that bear the name of a body of the text: "Lantern Relief asks for help", "arrivée à Hydro-Sorrel". */
function withoutBodies(claims: readonly Finding[], bodies: readonly { readonly name: string }[], trace: Trace) {
  const names = new Set(bodies.map(({ name }) => name));
  return claims.filter(claim => {
    const isBody =
      (BY_DEEDS.has(claim.rule) || claim.rule === 'places/foreign-locative') &&
      names.has((claim as Finding<'people'>).value.name);
    if (isBody) trace.drop(claim, 'the text calls a body by this name');
    return !isBody;
  });
}

/** One claim per stretch of text, one entry per person, organisation, place and event, with all its mentions. */
export function resolveEntities(manuscript: Manuscript, findings: Findings, settled: Settled, trace: Trace): Entities {
  const claims = settleClaims(
    [...findings.people, ...findings.organisations, ...findings.places, ...findings.events],
    trace,
  );
  const of = <F extends FoundField>(field: F) =>
    claims.filter((claim): claim is typeof claim & Finding<F> => claim.field === field) as Finding<F>[];
  const acronyms = resolveAcronyms(manuscript, findings.acronyms, trace);
  const named = resolveOrganisations(manuscript, of('organisations'), acronyms);
  const names = bodyNames(manuscript, named);
  const bodies = gathered(named, names);
  const issuer = resolveIssuer(manuscript, findings.issuer, { organisations: bodies, acronyms, names }, trace);
  const kept = withoutBodies(claims, bodies, trace);
  const claimed = kept.flatMap(({ spans }) => spans.slice(0, 1));
  const persons = kept.filter((claim): claim is typeof claim & Finding<'people'> => claim.field === 'people');
  const organisations = headedAgain(
    manuscript,
    mentionedAgain(manuscript, bodies, names, sureOf(issuer), claimed),
    claimed,
  );
  const places = placesAgain(
    manuscript,
    resolvePlaces(manuscript, kept.filter(claim => claim.field === 'places') as Finding<'places'>[]),
    [...claimed, ...organisations.flatMap(({ mentions }) => mentions.map(({ span }) => span))],
  );
  const people = implyBodies(manuscript, {
    people: inFull(resolvePeople(manuscript, persons as Finding<'people'>[], { acronyms }), organisations),
    places,
    organisations,
    issuer: sureOf(issuer),
  });
  const taken = [...people, ...organisations, ...places].flatMap(({ mentions }) => mentions.map(({ span }) => span));
  return {
    people,
    organisations,
    acronyms,
    places,
    events: resolveEvents(manuscript, of('events'), settled, acronyms, taken, of('organisations'), places),
    issuer,
  };
}
