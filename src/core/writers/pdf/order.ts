import bidiFactory from 'bidi-js';
import { rightToLeft } from '../../direction.ts';

/** Words of one paragraph; `apart`: put in order by themselves, as words of another language and marks are. */
export interface Stretch {
  readonly text: string;
  readonly apart: 'as they are' | 'as the paragraph' | null;
}

/** How words of two directions follow one another on a line (Unicode Bidirectional Algorithm, UAX 9). */
export interface Order {
  /** Whether the document runs from right to left. */
  readonly rightToLeft: boolean;
  /** The level of each UTF-16 unit of the stretches, one after the other: odd ones run from right to left. */
  readonly levels: (stretches: readonly Stretch[], rightToLeft: boolean) => Uint8Array;
}

const FIRST_STRONG = '\u2068';
const ISOLATE = { ltr: '\u2066', rtl: '\u2067' } as const;
const END = '\u2069';

/** The order of a document in a language. */
export function orderOf(language: string): Order {
  const bidi = bidiFactory();
  return {
    rightToLeft: rightToLeft(language),
    levels: (stretches, toLeft) => {
      const opening = { 'as they are': FIRST_STRONG, 'as the paragraph': ISOLATE[toLeft ? 'rtl' : 'ltr'] };
      const whole = stretches.map(({ text, apart }) => (apart ? opening[apart] + text + END : text)).join('');
      const { levels } = bidi.getEmbeddingLevels(whole, toLeft ? 'rtl' : 'ltr');
      let at = 0;
      const units = stretches.flatMap(({ text, apart }) => {
        if (apart) at++;
        const found = [...levels.subarray(at, at + text.length)];
        at += text.length + (apart ? 1 : 0);
        return found;
      });
      return Uint8Array.from(units);
    },
  };
}
