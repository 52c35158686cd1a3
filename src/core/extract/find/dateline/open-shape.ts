import { OWN_DASH_SHAPE } from './own-dash-shape.ts';
import type { Shape } from './shape.ts';

/** A dateline that nothing closes: the prose begins right behind the date. */
const OPEN_SHAPE: Shape = {
  name: 'place-date-open',
  hint: /^[^\ufde0]{2,60}\ufde0/,
  confidence: 0.93,
  pattern: (date, place) => `^${place},\\s*(?:le\\s+|el\\s+)?${date}\\s+(?=\\p{Lu}[^\\n]{80})`,
  fits: (_, first) => first,
  examples: [
    {
      text: 'Nuevos muelles para las islas\n\nLindau, 3 de marzo de 2026 La comisión de los puertos abrió una línea para los barcos y las islas, que es para todos los pescadores de la ciudad.',
      finds: ['Lindau, 3 de marzo de 2026'],
      value: { place: 'Lindau' },
    },
  ],
  counterexamples: [
    'Tidings from the harbour\nLindau, 3 March 2026 Harbour House',
    'Tidings from the harbour\nIn Lindau, 3 March 2026 the harbour commission opened a ferry line that will carry many people to the island every day.',
  ],
};

/** Datelines by few signs: a dash between place and day, and nothing behind the day. */
export const OPEN_SHAPES: readonly Shape[] = [OWN_DASH_SHAPE, OPEN_SHAPE];
