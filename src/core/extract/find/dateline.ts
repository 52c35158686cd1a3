import type { Rule } from '../finding.ts';
import { isPlaceName } from '../vocabulary/places.ts';
import { BRACKET_SHAPES } from './dateline/bracket-shapes.ts';
import { HAN_SHAPES } from './dateline/han-shapes.ts';
import { OPEN_SHAPES } from './dateline/open-shape.ts';
import { DASH, NAME } from './dateline/place.ts';
import { shaped } from './dateline/shape.ts';

/** Behind a date a colon or a stop will do as well: "Geneva, 3 May 2026: The …". */
const CLOSED = String.raw`(?:${DASH}|[:.](?=\s))`;

/** The clock before a dateline, as agencies set it: "15:02 | Lima, Sep. 27." */
const CLOCK = String.raw`(?:\d{1,2}[:.]\d{2}\s*[|–—-]\s*)?`;
const AGENCY = String.raw`(?:\([\p{L}\s.&-]{2,40}\)\s*[-–—]{0,2}\s*)?`;
const ON = '(?:le\\s+|el\\s+|den\\s+|on\\s+|a\\s+)?';

const TITLE = 'Tidings from the harbour\n';
const PROSE =
  'The harbour commission opened a ferry line that will carry many people to and from the island every day.';

export const rules: readonly Rule<'dateline'>[] = [
  shaped({
    name: 'place-date-dash',
    hint: /[^\ufde0]\ufde0/,
    confidence: 0.98,
    pattern: (date, place) =>
      `^${AGENCY}${place}(?:\\s+[-–—]\\s+\\p{L}[\\p{L}\\s.]{2,40}(?=\\s+[-–—]\\s))?(?:\\s\\(\\p{L}+\\.\\p{L}[\\p{L}.]{1,30}\\))?(?:\\s?,\\s*|\\s+|\\s*[-–—/:|]\\s*)\\(?${ON}${date}\\)?(?:\\s*\\([\\p{L}\\s./]{2,30}\\)|\\s*/\\s?[\\p{L}\\p{N}\\s.,()&-]{2,60}/)?${CLOSED}`,
    examples: [
      {
        text: `${TITLE}SORREL ISLAND, 3 March 2026 – ${PROSE}`,
        finds: ['SORREL ISLAND, 3 March 2026'],
        value: { place: 'SORREL ISLAND' },
      },
      {
        text: `${TITLE}Lindau, N.S. (October 14, 2026)—${PROSE}`,
        finds: ['Lindau, N.S. (October 14, 2026'],
        value: { place: 'Lindau, N.S.' },
      },
      { text: `${TITLE}LINDAU (TideWire.com), May 3, 2026 — ${PROSE}`, finds: ['LINDAU (TideWire.com), May 3, 2026'] },
      { text: `${TITLE}LINDAU, May 3 /PRWire/ -- ${PROSE}`, finds: ['LINDAU, May 3'] },
      {
        text: `${TITLE}LINDAU, NS, May 3, 2026 /9-5-TideWire/ -- ${PROSE}`,
        finds: ['LINDAU, NS, May 3, 2026'],
        value: { place: 'LINDAU, NS' },
      },
      { text: `${TITLE}Lindau, North – May 3, 2026 – ${PROSE}`, finds: ['Lindau, North – May 3, 2026'] },
      {
        text: `${TITLE}LINDAU, Halmia and QUENBY, May 3, 2026 /PRWire-Line/ -- ${PROSE}`,
        finds: ['LINDAU, Halmia and QUENBY, May 3, 2026'],
        value: { place: 'LINDAU, Halmia and QUENBY' },
      },
      {
        text: `${TITLE}Lindau (Halmia) and Quenby (Asmer), 3 May 2026 – ${PROSE}`,
        finds: ['Lindau (Halmia) and Quenby (Asmer), 3 May 2026'],
      },
      { text: `${TITLE}NORTH LINDAU , May 3, 2026 /PRWire/ -- ${PROSE}`, finds: ['NORTH LINDAU, May 3, 2026'] },
      {
        text: `${TITLE}LINDAU, Halmie, 3 mars 2026/Harbour Press Organization (HPO)/ — La commission a ouvert une ligne pour les îles.`,
        finds: ['LINDAU, Halmie, 3 mars 2026'],
      },
      { text: `${TITLE}LINDAU/Jan. 9, 2026 – ${PROSE}`, finds: ['LINDAU/Jan. 9, 2026'], value: { place: 'LINDAU' } },
      {
        text: `${TITLE}Lindau, Halmia: 16 April, 2026 – ${PROSE}`,
        finds: ['Lindau, Halmia: 16 April, 2026'],
        value: { place: 'Lindau, Halmia' },
      },
      { text: `${TITLE}Lindau, 3 March 2026:-${PROSE}`, finds: ['Lindau, 3 March 2026'] },
      { text: `${TITLE}Lindau, Tuesday 3 March 2026: ${PROSE}`, finds: ['Lindau, Tuesday 3 March 2026'] },
      {
        text: `${TITLE}Lindau, 3 de marzo de 2026.- La comisión abrió una línea para los barcos y las islas.`,
        finds: ['Lindau, 3 de marzo de 2026'],
      },
    ],
    counterexamples: [
      `${TITLE}On 3 March 2026 – a Tuesday – ${PROSE}`,
      `${TITLE}Press Release, 3 March 2026 – ${PROSE}`,
      `${TITLE}${PROSE}`,
    ],
  }),
  shaped({
    name: 'place-wire-date',
    hint: /\/\s*\ufde0/,
    confidence: 0.98,
    pattern: date => `^(?<place>${NAME}(?:,\\s+${NAME}){0,2})\\s*/\\s*\\p{Lu}[\\p{L}\\s]{2,30}/\\s*${date}\\s*/`,
    examples: [
      {
        text: `${TITLE}LINDAU COVE, NS / TIDEWIRE / October 8, 2026 / ${PROSE}`,
        finds: ['LINDAU COVE, NS / TIDEWIRE / October 8, 2026'],
        value: { place: 'LINDAU COVE, NS' },
      },
    ],
    counterexamples: [`${TITLE}Ports / Ferries / Piers / ${PROSE}`, `${TITLE}${PROSE}`],
  }),
  shaped({
    name: 'place-wire-in-brackets',
    hint: /\([^()]*\ufde0+\)/,
    confidence: 0.97,
    pattern: (date, place) =>
      `^${place},?\\s?(?:(?:--|[–—-])?\\s?\\([\\p{L}.\\s/]{2,60}\\s[-–—]\\s+|(?:--|[–—-])\\s?\\()${date}\\)(?:${DASH}|\\s)`,
    examples: [
      {
        text: `${TITLE}Lindau, North Shore--(Tidewire Corp. - May 3, 2026) - ${PROSE}`,
        finds: ['Lindau, North Shore--(Tidewire Corp. - May 3, 2026'],
        value: { place: 'Lindau, North Shore' },
      },
      {
        text: `${TITLE}LINDAU, (Tidepoint / Quay News / TWA - 21st Dec, 2026) ${PROSE}`,
        finds: ['LINDAU, (Tidepoint / Quay News / TWA - 21st Dec, 2026'],
        value: { place: 'LINDAU' },
      },
      { text: `${TITLE}LINDAU — (March 3, 2026) ${PROSE}`, finds: ['LINDAU — (March 3, 2026'] },
    ],
    counterexamples: [`${TITLE}Lindau (North - South) - ${PROSE}`, `${TITLE}${PROSE}`],
  }),
  shaped({
    name: 'date-place-dash',
    hint: /^\ufde0|^\([^)]{2,40}\)[\s–—-]{0,6}\ufde0/,
    confidence: 0.97,
    pattern: (date, place) => `^${AGENCY}${date}(?:,\\s*|\\s*[-–—]\\s*|\\s+)${place}${DASH}`,
    examples: [
      { text: `${TITLE}November 5, Lindau – ${PROSE}`, finds: ['November 5, Lindau'], value: { place: 'Lindau' } },
      { text: `${TITLE}(WireHouse) - November 06, 2026 - LINDAU — ${PROSE}`, finds: ['November 06, 2026 - LINDAU'] },
    ],
    counterexamples: [`${TITLE}November 5 was wet – ${PROSE}`, `${TITLE}3 March 2026 – ${PROSE.toLowerCase()}`],
  }),
  ...BRACKET_SHAPES.map(shaped),
  shaped({
    name: 'place-stop-wire',
    hint: /^\p{Lu}{3}/u,
    confidence: 0.9,
    pattern: (_, place) => `^${place}\\.\\s\\p{Lu}{4,12}${DASH}`,
    fits: place => /^[^\p{Ll}]{3,}$/u.test(place),
    examples: [{ text: `${TITLE}LINDAU. TIDEWIRE – ${PROSE}`, finds: ['LINDAU'], value: { place: 'LINDAU' } }],
    counterexamples: [`${TITLE}LINDAU. ${PROSE}`, `${TITLE}Ferries. TIDEWIRE – ${PROSE}`],
  }),
  shaped({
    name: 'place-dash',
    hint: /[–—:]|-[-\s]/,
    confidence: 0.9,
    pattern: (_, place) =>
      `^${place}(?:\\s+\\([\\p{L}\\s./-]{2,30}\\))?(?:${DASH}|(?<=,\\s+[^,:]{2,30}|^[^\\p{Ll}]{3,60}):(?=\\s))`,
    // A name in capitals or with its region; in small letters only with a dash at the head of the first paragraph.
    fits: (place, first, matched) =>
      /,\s+\p{Lu}/u.test(place) ||
      /^[^\p{Ll}]{3,}$/u.test(place) ||
      ((first || /\(\p{Lu}[\p{L}./\s-]+\)/u.test(matched)) && !matched.endsWith(':') && place.split(/\s+/).length <= 2),
    examples: [
      { text: `${TITLE}LINDAU — ${PROSE}`, finds: ['LINDAU'], value: { place: 'LINDAU', date: null } },
      { text: `${TITLE}Lindau, N.S.– ${PROSE}`, finds: ['Lindau, N.S.'] },
      { text: `${TITLE}Lindau, NS: ${PROSE}`, finds: ['Lindau, NS'] },
      {
        text: `${TITLE}The commission opened a line that carries many people to and from the island every day.\n\nLindau (TWA) – ${PROSE}`,
        finds: ['Lindau'],
      },
      { text: `${TITLE}LINDAU, Halmia & QUENBY--(TIDE WIRE)--${PROSE}`, finds: ['LINDAU, Halmia & QUENBY'] },
    ],
    counterexamples: [
      `${TITLE}BACKGROUND – ${PROSE}`,
      `${TITLE}Situation: ${PROSE}`,
      `${TITLE}The Harbour Commission – ${PROSE}`,
      `${TITLE}Harbour Commission of Lindau – ${PROSE}`,
      `${TITLE}Ferries: ${PROSE}`,
    ],
  }),
  shaped({
    name: 'known-place-comma',
    hint: /^\p{Lu}[^,]{2,30},\s\p{Lu}/u,
    confidence: 0.85,
    pattern: () =>
      `^(?<place>\\p{Lu}[\\p{L}-]+(?:\\s\\p{Lu}[\\p{L}-]+){0,2}),\\s(?=(?:The|His|Her|HE|H\\.E\\.|HH|HRH|Their|Foreign|Prime|Deputy|Minister|President)\\s)`,
    fits: (place, first) => first && isPlaceName(place.replace('-', ' ')),
    examples: [
      {
        text: `${TITLE}Doha, The Minister for Ports met the harbour commission and opened a ferry line for many people.`,
        finds: ['Doha'],
        value: { place: 'Doha' },
      },
    ],
    counterexamples: [
      `${TITLE}Lindau, The Minister for Ports met the harbour commission and opened a ferry line for many people.`,
      `${TITLE}Doha, a port, met the harbour commission and opened a ferry line for many people on Monday.`,
    ],
  }),
  shaped({
    name: 'own-line',
    hint: /[^\ufde0]\ufde0+\.?\s*$/,
    confidence: 0.95,
    ownLine: true,
    pattern: (date, place) => `^${CLOCK}${place}(?:(?:,\\s*|\\s*\\n\\s*)${ON}|\\s+(?:[Ll]e|el)\\s+)${date}\\.?\\s*$`,
    examples: [
      { text: `${TITLE}Office of the Pilot\nLindau, NS\nMay 3, 2026\n\n${PROSE}`, finds: ['Lindau, NS May 3, 2026'] },
      { text: `${TITLE}Lindau, 13 September 2026\n${PROSE}`, finds: ['Lindau, 13 September 2026'] },
      { text: `${TITLE}${PROSE}\nLindau, 13 September 2026`, finds: ['Lindau, 13 September 2026'] },
      { text: `${TITLE}Lindau,\n13 September 2026\n${PROSE}`, finds: ['Lindau, 13 September 2026'] },
      { text: `${TITLE}15:02 | Lindau, Sep. 27.\n${PROSE}`, finds: ['Lindau, Sep. 27'], value: { place: 'Lindau' } },
      {
        text: 'Lindau, le jeudi 13 septembre 2026\nUne ligne pour les îles\nUne ligne est dans le port avec les îles. Elle est pour tous.',
        finds: ['Lindau, le jeudi 13 septembre 2026'],
      },
    ],
    counterexamples: [
      `${TITLE}Tuesday, 13 September 2026\n${PROSE}`,
      'De nouvelles digues\nPublié le 13 septembre 2026\nLes digues sont dans la baie avec les îles. Elles sont pour tous.',
      `${TITLE}Media Release, 13 September 2026\n${PROSE}`,
      `${TITLE}Lindau\n${PROSE}`,
    ],
  }),
  shaped({
    name: 'own-line-colon',
    hint: /:\s+\ufde0+\.?\s*$/,
    confidence: 0.92,
    ownLine: true,
    pattern: (date, place) => `^${place}:\\s+${date}\\.?\\s*$`,
    fits: place => isPlaceName(place) || /,\s\p{Lu}/u.test(place),
    examples: [{ text: `${TITLE}Islamabad: March 22, 2026\n${PROSE}`, finds: ['Islamabad: March 22, 2026'] }],
    counterexamples: [`${TITLE}Deadline: March 22, 2026\n${PROSE}`, `${TITLE}Date: March 22, 2026\n${PROSE}`],
  }),
  shaped({
    name: 'own-line-date-first',
    hint: /^\ufde0/,
    confidence: 0.93,
    ownLine: true,
    pattern: (date, place) => `^${date},\\s*${place}\\.?\\s*$`,
    examples: [{ text: `${TITLE}13 September 2026, Lindau\n${PROSE}`, finds: ['13 September 2026, Lindau'] }],
    counterexamples: [`${TITLE}13 September 2026, Media Release\n${PROSE}`, `${TITLE}13 September 2026\n${PROSE}`],
  }),
  shaped({
    name: 'date-dash',
    hint: /^\(?\ufde0/,
    confidence: 0.85,
    pattern: date => `^\\(?${date}\\)?${DASH}(?!\\s*\\d{1,2}\\s?[:h.]\\s?\\d{2})`,
    fits: (_, first) => first,
    examples: [
      { text: `${TITLE}12 May 2026 – ${PROSE}`, finds: ['12 May 2026'], value: { place: null } },
      {
        text: `${TITLE}This is a summary of what was said by spokesperson Ada Brennick at today’s briefing in Quenby.\n\n12 May 2026 – ${PROSE}`,
        finds: ['12 May 2026'],
      },
      { text: `${TITLE}12 May 2026\n\n12 May 2026 – ${PROSE}`, finds: ['12 May 2026'] },
    ],
    counterexamples: [
      `${TITLE}The 12 May 2026 – a Tuesday – ${PROSE}`,
      `${TITLE}12 May 2026 – 3:45 p.m.\n${PROSE}`,
      `${TITLE}${PROSE}`,
    ],
  }),
  ...OPEN_SHAPES.map(shaped),
  ...HAN_SHAPES.map(shaped),
];
