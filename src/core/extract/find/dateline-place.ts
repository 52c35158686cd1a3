import type { Manuscript } from '../../manuscript.ts';
import type { Proposal } from '../finding.ts';
import { rules as datelines } from './dateline.ts';

/** The place of the dateline, as the rules for datelines find it. */
export function findDatelines(manuscript: Manuscript): readonly Proposal<'places'>[] {
  for (const rule of datelines)
    for (const { value } of rule.find(manuscript))
      if (value.place !== null && value.placeSpan !== null)
        return [{ value: { kind: 'name', name: value.place }, spans: [value.placeSpan] }];
  return [];
}
