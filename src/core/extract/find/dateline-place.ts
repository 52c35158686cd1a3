import type { Manuscript } from '../../manuscript.ts';
import type { Proposal } from '../finding.ts';
import { isCountry } from '../vocabulary/countries.ts';
import { PLACE_NAMES } from '../vocabulary/places.ts';
import { rules as datelines } from './dateline.ts';

/** What joins two towns in a dateline: "LINDAU and ASMER", "Lindau/Asmer". */
const JOINT = /\s+and\s+|\s?\/\s?/u;
/** A comma before the country or the region of the town: "Suva, Fiji". */
const COUNTRY = /,\s+(?=[^,]+$)/u;
const KNOWN: ReadonlySet<string> = new Set(PLACE_NAMES);
const parted = (place: string): readonly string[] => {
  const parts = place.split(COUNTRY);
  return parts.length === 2 && KNOWN.has((parts[1] ?? '').replace(/^The\s/u, '')) && !isCountry(parts[0] ?? '')
    ? parts
    : [place];
};

/** The place of the dateline, as the rules for datelines find it; the two of a joint one. */
export function findDatelines(manuscript: Manuscript): readonly Proposal<'places'>[] {
  for (const rule of datelines)
    for (const { value } of rule.find(manuscript)) {
      const { place, placeSpan } = value;
      if (place === null || placeSpan === null) continue;
      let at = placeSpan[0];
      return manuscript.text
        .slice(...placeSpan)
        .split(JOINT)
        .flatMap(parted)
        .map((name): Proposal<'places'> => {
          const start = manuscript.text.indexOf(name, at);
          at = start + name.length;
          return { value: { kind: 'name', name }, spans: [[start, at]] };
        });
    }
  return [];
}
