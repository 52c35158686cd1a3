import { touches, type Word } from '../../tokens.ts';
import { PLACE_NAMES } from '../../vocabulary/places.ts';

/** First word → the names that begin with it, longest first. */
const gazetteer = new Map<string, readonly (readonly string[])[]>();
for (const name of PLACE_NAMES) {
  const parts = name.split(/\s+/);
  const first = parts[0] ?? '';
  gazetteer.set(
    first,
    [...(gazetteer.get(first) ?? []), parts].sort((a, b) => b.length - a.length),
  );
}

/** The last word of the known place that begins at a word, or null. */
export function knownPlaceAt(words: readonly Word[], at: number): number | null {
  for (const parts of gazetteer.get(words[at]?.text ?? '') ?? []) {
    const fits = parts.every(
      (part, offset) =>
        words[at + offset]?.text === part.replace(/’s$/u, '') &&
        (offset === 0 || touches(words[at + offset - 1], words[at + offset]) || parts[offset - 1]?.endsWith('’s')),
    );
    if (fits) return at + parts.length - 1;
  }
  return null;
}
