import type { Manuscript } from '../../manuscript.ts';
import type { Proposal } from '../finding.ts';
import { tongueOf } from '../tongue.ts';
import { isCountry } from '../vocabulary/countries.ts';
import { isPlaceName } from '../vocabulary/places.ts';
import { rules as datelines } from './dateline.ts';

/** What joins two towns in a dateline: "LINDAU and ASMER", "Lindau/Asmer". */
const JOINT = /\s+and\s+|\s?\/\s?/u;
/** A comma before the country or the region of the town: "Suva, Fiji". */
const COUNTRY = /,\s+(?=[^,]+$)/u;
const usual = (name: string): string => name.charAt(0) + name.slice(1).toLowerCase();
/** The town and its country: in capitals where the text has the country's usual name as well. */
function parted(place: string, text: string): readonly string[] {
  const parts = place.split(COUNTRY);
  const last = (parts[1] ?? '').replace(/^The\s/u, '');
  const known = isPlaceName(last) || (last.length > 3 && isPlaceName(usual(last)) && text.includes(usual(last)));
  return parts.length === 2 && known && !isCountry(parts[0] ?? '') ? parts : [place];
}
/** The same in other languages, and a town before its country: "LINDAU, Halmie"; not before letters for a province. */
const JOINT_ABROAD = /\s+(?:et|y)\s+|\s?\/\s?|,\s+(?=\p{Lu}[\p{L}’'-]{3})/u;

/** A state in short behind its town, as in Mexico: "Quenby, Gro.". */
const STATE = /,\s\p{Lu}[\p{L}.]{0,4}\.$/u;

/** The places named in a dateline of a text, each as it is written. */
const placesIn = (place: string, text: string, abroad: boolean): readonly string[] =>
  abroad ? place.replace(STATE, '').split(JOINT_ABROAD) : place.split(JOINT).flatMap(name => parted(name, text));

/** The place of the dateline, as the rules for datelines find it; the two of a joint one. */
export function findDatelines(manuscript: Manuscript): readonly Proposal<'places'>[] {
  for (const rule of datelines)
    for (const { value } of rule.find(manuscript)) {
      const { place, placeSpan } = value;
      if (place === null || placeSpan === null) continue;
      let at = placeSpan[0];
      const names = placesIn(manuscript.text.slice(...placeSpan), manuscript.text, tongueOf(manuscript) !== null);
      return names.map((name): Proposal<'places'> => {
        const start = manuscript.text.indexOf(name, at);
        at = start + name.length;
        return { value: { kind: 'name', name }, spans: [[start, at]] };
      });
    }
  return [];
}
