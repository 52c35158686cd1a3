import { chinese } from './find/dates/chinese.ts';
import { chinese as embargo } from './find/embargo/chinese.ts';
import { foreignRules as events } from './find/events/foreign-rules.ts';
import { foreignRules as issuer } from './find/issuer/foreign-rules.ts';
import { foreignRules as organisations } from './find/organisations/foreign-rules.ts';
import { isSomebody } from './find/people/foreign.ts';
import { foreignRules as people } from './find/people/foreign-rules.ts';
import { hasOwnPlaces } from './find/places/foreign-gazetteer.ts';
import { foreignRules as places } from './find/places/foreign-rules.ts';
import { insertedAttribution, tongueAttribution } from './find/speech/foreign-attribution.ts';
import { foreignReportedIn } from './find/speech/foreign-reported.ts';
import { foreignPlaceBeside, heldBefore } from './resolve/events-foreign.ts';
import type { Tongue } from './tongue.ts';
import { GOES_ON } from './vocabulary/foreign-events.ts';

/** French, Spanish and Chinese: loaded for texts in one of them. */
export const foreign: Tongue = {
  rules: { people, organisations, places, events, issuer, dates: chinese, embargo },
  hasOwnPlaces,
  reported: foreignReportedIn,
  attribution: tongueAttribution,
  inserted: insertedAttribution,
  isSomebody,
  heldBefore,
  placeBeside: foreignPlaceBeside,
  goesOn: GOES_ON,
};
