import type { Manuscript } from '../../manuscript.ts';
import type { Finding, Findings, FoundField, Trace } from '../finding.ts';
import type { Entities, Settled } from '../resolved.ts';
import { resolveAcronyms } from './acronyms.ts';
import { settleClaims } from './claims.ts';
import { resolveEvents } from './events.ts';
import { implyBodies } from './implied-bodies.ts';
import { resolveIssuer } from './issuer.ts';
import { resolveOrganisations } from './organisations.ts';
import { resolvePeople } from './people.ts';
import { resolvePlaces } from './places.ts';

/** One claim per stretch of text, one entry per person, organisation, place and event, with all its mentions. */
export function resolveEntities(manuscript: Manuscript, findings: Findings, settled: Settled, trace: Trace): Entities {
  const claims = settleClaims(
    [...findings.people, ...findings.organisations, ...findings.places, ...findings.events],
    trace,
  );
  const of = <F extends FoundField>(field: F) =>
    claims.filter((claim): claim is typeof claim & Finding<F> => claim.field === field) as Finding<F>[];
  const acronyms = resolveAcronyms(manuscript, findings.acronyms, trace);
  const organisations = resolveOrganisations(manuscript, of('organisations'), acronyms);
  const places = resolvePlaces(manuscript, of('places'));
  const people = implyBodies(manuscript, {
    people: resolvePeople(manuscript, of('people'), { acronyms }),
    places,
    organisations,
  });
  const taken = [...people, ...organisations, ...places].flatMap(({ mentions }) => mentions.map(({ span }) => span));
  return {
    people,
    organisations,
    acronyms,
    places,
    events: resolveEvents(manuscript, of('events'), settled, acronyms, taken, of('organisations')),
    issuer: resolveIssuer(manuscript, findings.issuer, { organisations, acronyms }, trace),
  };
}
