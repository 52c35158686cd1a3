import { isPlaceName } from '../../vocabulary/places.ts';
import type { Shape } from './shape.ts';

const TITLE = 'Tidings from the harbour\n';
const PROSE =
  'The harbour commission opened a ferry line that will carry many people to and from the island every day.';

/** A place with its region, or one that is known, a dash and a day, in a line of their own. */
export const OWN_DASH_SHAPE: Shape = {
  name: 'own-line-dash',
  hint: /\s[–—-]\s+\ufde0+\.?\s*$/,
  confidence: 0.92,
  ownLine: true,
  pattern: (date, place) => `^${place}\\s+[–—-]\\s+${date}\\.?\\s*$`,
  fits: place => isPlaceName(place) || /,\s\p{Lu}/u.test(place),
  examples: [
    {
      text: `${TITLE}Lindau NS, North Shore - 3 March 2026\n${PROSE}`,
      finds: ['Lindau NS, North Shore - 3 March 2026'],
      value: { place: 'Lindau NS, North Shore' },
    },
  ],
  counterexamples: [`${TITLE}Quillon Ferries - 3 March 2026\n${PROSE}`],
};
