import type { Font, Subset } from 'fontkit';
import { expect, test } from 'vitest';
import { glyphsOf } from '#core/writers/pdf/glyphs';

test('a face of compact outlines, in which no glyph can be made, shows the shape that it would be made of', () => {
  const included: unknown[] = [];
  const subset = {
    includeGlyph: (id: unknown) => included.push(id),
  } as unknown as Subset;
  const font = {
    glyphForCodePoint: (codePoint: number) => ({ id: codePoint, advanceWidth: 500, codePoints: [codePoint] }),
    createSubset: () => subset,
  } as unknown as Font;
  const { glyphFor, createSubset } = glyphsOf(font);
  const [own, mirrored] = [65, 41].map(shape =>
    glyphFor({ shape, dx: 0, dy: 0, advance: 500 }, shape === 65 ? 65 : 40),
  );
  const made = createSubset();
  for (const glyph of [own, mirrored]) made.includeGlyph(glyph?.id as number);
  expect(included).toEqual([65, 41]);
});
