import { isPlaceName } from '../../vocabulary/places.ts';
import { DASH } from './place.ts';
import type { Shape } from './shape.ts';

const ON = '(?:le\\s+|el\\s+|den\\s+|on\\s+|a\\s+)?';

const TITLE = 'Tidings from the harbour\n';
const PROSE =
  'The harbour commission opened a ferry line that will carry many people to and from the island every day.';

/** Datelines that stand in brackets. */
export const BRACKET_SHAPES: readonly Shape[] = [
  {
    name: 'in-brackets',
    hint: /^[([]/,
    confidence: 0.95,
    pattern: (date, place) => `^[(\\[]${place}(?:(?:,\\s*|\\s+(?:[-–—]\\s+)?)${ON}${date}[)\\]]|[)\\]]${DASH})`,
    examples: [
      { text: `${TITLE}(Lindau, 9 July 2026) ${PROSE}`, finds: ['Lindau, 9 July 2026'] },
      {
        text: `${TITLE}(Lindau, NS - July 9, 2026) – ${PROSE}`,
        finds: ['Lindau, NS - July 9, 2026'],
        value: { place: 'Lindau, NS' },
      },
      { text: `${TITLE}[Lindau, NS] — ${PROSE}`, finds: ['Lindau, NS'] },
    ],
    counterexamples: [`${TITLE}(Harbour Commission) ${PROSE}`, `${TITLE}(9 July 2026) ${PROSE}`],
  },
  {
    name: 'place-and-region-in-brackets',
    hint: /^\(/,
    confidence: 0.9,
    pattern: (_, place) => `^\\(${place}\\)\\s(?=\\p{Lu})`,
    fits: (place, first) => first && isPlaceName(/^[^,]+,\s+([^,]+)$/u.exec(place)?.[1] ?? ''),
    examples: [
      {
        text: `${TITLE}(Lindau, Mississippi) ${PROSE}`,
        finds: ['Lindau, Mississippi'],
        value: { place: 'Lindau, Mississippi' },
      },
    ],
    counterexamples: [`${TITLE}(Ferries, Harbour) ${PROSE}`, `${TITLE}(Mississippi) ${PROSE}`],
  },
  {
    name: 'body-and-place-in-brackets',
    hint: /^\(/,
    confidence: 0.9,
    pattern: (_, place) =>
      `^\\((?:\\p{Lu}[\\p{L}]+\\s){1,4}(?:Secretariat|Headquarters|Office|Ministry),\\s${place}\\)\\s`,
    examples: [
      {
        text: `${TITLE}(TIDECOM Secretariat, Lindau, Halmia) ${PROSE}`,
        finds: ['Lindau, Halmia'],
        value: { place: 'Lindau, Halmia' },
      },
    ],
    counterexamples: [`${TITLE}(Harbour Secretariat) ${PROSE}`, `${TITLE}(TIDECOM, Lindau) ${PROSE}`],
  },
];
