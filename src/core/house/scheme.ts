import { Failure } from '../failure.ts';

/** Colours that a marking is printed in; null: those of the house, in a box. */
export interface Paint {
  readonly ink: string;
  readonly ground: string;
}

/** One level of a scheme. */
export interface Level {
  readonly name: string;
  readonly paint: Paint | null;
}

/** What a house style says of markings. */
export interface Levels {
  readonly scheme: 'none' | 'UN' | 'TLP' | 'own';
  readonly levels: readonly { readonly name: string; readonly ink?: string; readonly ground?: string }[];
  readonly standard: string | null;
}

const BLACK = '#000000';
const plain = (name: string): Level => ({ name, paint: null });
const onBlack = (name: string, ink: string): Level => ({ name, paint: { ink, ground: BLACK } });

/** THE TABLE of marking schemes that everybody writes alike, from the most open level to the most closed. */
export const schemes = {
  /** Secretary-General's bulletin ST/SGB/2007/6, section 2. */
  UN: ['UNCLASSIFIED', 'CONFIDENTIAL', 'STRICTLY CONFIDENTIAL'].map(plain),
  /** Traffic Light Protocol 2.0, FIRST: names and colours, on black. */
  TLP: [
    onBlack('TLP:CLEAR', '#FFFFFF'),
    onBlack('TLP:GREEN', '#33FF00'),
    onBlack('TLP:AMBER', '#FFC000'),
    onBlack('TLP:AMBER+STRICT', '#FFC000'),
    onBlack('TLP:RED', '#FF2B2B'),
  ],
} as const satisfies Record<string, readonly Level[]>;

/** The levels of a house; none where any words will do. */
function levelsOf({ scheme, levels }: Levels): readonly Level[] {
  if (scheme === 'UN' || scheme === 'TLP') return schemes[scheme];
  return levels.map(({ name, ink, ground }) => ({ name, paint: ink && ground ? { ink, ground } : null }));
}

/** The names of the levels, for messages. */
export const namesOf = (marking: Levels): string =>
  levelsOf(marking)
    .map(level => level.name)
    .join(', ');

/** The level that some words name, whatever their case; null for none. */
export const levelOf = (marking: Levels, words: string): Level | null =>
  levelsOf(marking).find(level => level.name.toLowerCase() === words.trim().toLowerCase()) ?? null;

/**
 * The marking of a document, as its scheme writes it: the one asked for, else the standard one.
 * @throws {Failure} invalid, when the scheme has no such level.
 */
export function markingOf(marking: Levels, asked: string | null): string | null {
  const words = asked ?? marking.standard;
  if (words === null || marking.scheme === 'none') return words;
  const level = levelOf(marking, words);
  if (level) return level.name;
  throw new Failure(
    'invalid',
    `the house style knows no marking ${JSON.stringify(words)}`,
    `mark the document with one of ${namesOf(marking)}`,
  );
}

/** The colours that a marking is printed in, where its scheme has some. */
export const paintOf = (marking: Levels, words: string | null): Paint | null =>
  words === null ? null : (levelOf(marking, words)?.paint ?? null);
