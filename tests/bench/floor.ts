import { deflateSync, inflateSync } from 'node:zlib';
import { create } from 'fontkit';
import type { Doc } from '#core/doc';
import { ourTheme as theme } from '#core/theme';
import { fitPages } from '#core/writers/pdf/fit';
import { openFonts } from '#core/writers/pdf/fonts';
import type { FontFamily, Fonts } from '#core/writers/writer';

/** What is left of making a PDF when everything but this is free: the letters of each face subset, all streams deflated. */
export async function floorOf(doc: Doc, pdf: Uint8Array, fonts: Fonts): Promise<() => void> {
  const letters = new Map<keyof FontFamily, Set<string>>();
  for (const { placed } of fitPages(doc, await openFonts(fonts), theme).pages)
    for (const { strip } of placed)
      for (const { text, style } of strip.pieces) {
        const used = letters.get(style.face as keyof FontFamily) ?? new Set();
        for (const letter of text) used.add(letter);
        letters.set(style.face as keyof FontFamily, used);
      }
  const faces = [...letters].map(([name, used]) => {
    const font = create(fonts[name]) as unknown as SubsetFont;
    return { font, ids: [...used].map(letter => font.glyphForCodePoint(letter.codePointAt(0) ?? 0)) };
  });
  const streams = contentStreams(Buffer.from(pdf));
  return () => {
    for (const { font, ids } of faces) {
      const subset = font.createSubset();
      for (const glyph of ids) subset.includeGlyph(glyph);
      deflateSync(subset.encode());
    }
    for (const stream of streams) deflateSync(stream);
  };
}

interface SubsetFont {
  glyphForCodePoint(codePoint: number): unknown;
  createSubset(): { includeGlyph(glyph: unknown): void; encode(): Uint8Array };
}

/** The streams of a PDF that hold no font, inflated. */
function contentStreams(pdf: Buffer): Buffer[] {
  const streams: Buffer[] = [];
  for (let at = pdf.indexOf('stream\n'); at >= 0; at = pdf.indexOf('stream\n', at + 7)) {
    if (pdf.subarray(at - 3, at).toString() === 'end') continue;
    const end = pdf.indexOf('endstream', at);
    const dictionary = pdf.subarray(pdf.lastIndexOf('obj', at), at).toString('latin1');
    if (!dictionary.includes('/FlateDecode') || /Length1|CIDFontType0C/.test(dictionary)) continue;
    streams.push(inflateSync(pdf.subarray(at + 7, end)));
  }
  return streams;
}
