import { create } from 'fontkit';
import { expect, test } from 'vitest';
import { kerningOf } from '#core/writers/pdf/kerning';
import { fonts } from './make-pdf.ts';

const LETTERS = [...'AFLPTVWYavoyfrt019.,;:!?“”’()–—&$€/éÜßžАГУТауβΓΥ '];

const { serif, serifBold, sans, sansBold } = fonts;
const house = { serif, serifBold, sans, sansBold };

test.each(Object.entries(house))('the %s is kerned as a shaping engine kerns it', (_, bytes) => {
  const font = create(bytes);
  const kerning = kerningOf(bytes);
  const idOf = (letter: string) => font.glyphForCodePoint(letter.codePointAt(0) ?? 0).id as number;
  const differing = LETTERS.flatMap(first =>
    LETTERS.filter(second => {
      const { glyphs, positions } = font.layout(first + second);
      const [one, two] = glyphs;
      if (!one || !two || !positions[0]) return true;
      return one.advanceWidth + kerning(one.id as number, two.id as number) !== positions[0].xAdvance;
    }).map(second => first + second),
  );
  expect(differing).toEqual([]);
  expect(LETTERS.some(letter => kerning(idOf('A'), idOf(letter)) < 0)).toBe(true);
});

test('a file without kerning is not kerned', () => {
  const bytes = new Uint8Array(serif);
  const { buffer } = bytes;
  const view = new DataView(buffer);
  for (let index = 0; index < view.getUint16(4); index++)
    if (view.getUint32(12 + index * 16) === 0x47504f53) view.setUint32(12 + index * 16, 0x58585858);
  expect(kerningOf(bytes)(36, 57)).toBe(0);
});
