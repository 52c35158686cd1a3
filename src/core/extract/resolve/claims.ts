import type { Span } from '../../span.ts';
import type { Finding, OfficeProposal, Trace } from '../finding.ts';

/** Fields whose mentions may not share words. */
type Claimed = 'people' | 'organisations' | 'places' | 'events';
type Claim = Finding<Claimed>;

/** Where nothing else decides: the more particular reading first. */
const ORDER: readonly Claimed[] = ['people', 'events', 'organisations', 'places'];

const placeOf = (claim: Claim): Span => claim.spans[0] ?? [0, 0];
const lengthOf = (claim: Claim) => placeOf(claim)[1] - placeOf(claim)[0];

/** THE TABLE of reasons, in order: the first that is not even decides between two claims on the same words. */
const REASONS: readonly { readonly says: string; readonly prefer: (a: Claim, b: Claim) => number }[] = [
  { says: 'which names the longer stretch', prefer: (a, b) => lengthOf(a) - lengthOf(b) },
  { says: 'which is believed more', prefer: (a, b) => a.confidence - b.confidence },
  { says: 'which is the more particular reading', prefer: (a, b) => ORDER.indexOf(b.field) - ORDER.indexOf(a.field) },
  { says: 'which stands first in the table of rules', prefer: () => 1 },
];

/** Orders claims so that of two rivals the winner comes first. */
function byStrength(a: Claim, b: Claim): number {
  for (const { prefer } of REASONS.slice(0, -1)) {
    const difference = prefer(a, b);
    if (difference !== 0) return -difference;
  }
  return 0;
}

const decide = (winner: Claim, loser: Claim): string =>
  REASONS.find(({ prefer }) => prefer(winner, loser) !== 0)?.says ?? 'which was found first';

/**
 * One claim per stretch of text: where two share a character the stronger stays and the other is dropped with the reason.
 * Time grows with the characters claimed.
 */
export function settleClaims(claims: readonly Claim[], trace: Trace): readonly Claim[] {
  const owners = new Map<number, Claim>();
  const kept: Claim[] = [];
  const gained = new Map<Claim, OfficeProposal[]>();
  for (const claim of [...claims].sort(byStrength)) {
    const [start, end] = placeOf(claim);
    let rival: Claim | undefined;
    for (let at = start; at < end && !rival; at++) rival = owners.get(at);
    if (rival) {
      if (samePerson(rival, claim)) gained.set(rival, [...(gained.get(rival) ?? []), ...claim.value.offices]);
      trace.drop(claim, `shares its words with ${rival.rule}, ${decide(rival, claim)}`, rival);
      continue;
    }
    for (let at = start; at < end; at++) owners.set(at, claim);
    kept.push(claim);
  }
  return kept
    .map(claim => (isPerson(claim) ? withOffices(claim, gained.get(claim) ?? []) : claim))
    .sort((a, b) => placeOf(a)[0] - placeOf(b)[0]);
}

const isPerson = (claim: Claim): claim is Finding<'people'> & Claim => claim.field === 'people';

/** Whether both claims are the same words for a person: then what one rule saw around them is not lost with it. */
const samePerson = (kept: Claim, lost: Claim): lost is Finding<'people'> & Claim =>
  isPerson(kept) && isPerson(lost) && placeOf(kept).join() === placeOf(lost).join();

/** The person with offices that stand elsewhere than those known. */
function withOffices(claim: Finding<'people'>, offices: readonly OfficeProposal[]): Finding<'people'> {
  const { value } = claim;
  const others = offices.filter(({ span: [start, end] }) =>
    value.offices.every(({ span }) => end <= span[0] || span[1] <= start),
  );
  return others.length === 0 ? claim : { ...claim, value: { ...value, offices: [...value.offices, ...others] } };
}
