/** What this writer uses of libraries that bring no types of their own. */

declare module 'fontkit' {
  export interface Box {
    readonly minX: number;
    readonly minY: number;
    readonly maxX: number;
    readonly maxY: number;
  }
  export interface Glyph {
    /** A glyph of the font, or by a name of ours one that is made of it. */
    readonly id: number | string;
    readonly advanceWidth: number;
    readonly codePoints: readonly number[];
    readonly path?: { readonly commands: readonly unknown[] };
  }
  export interface GlyphPosition {
    xAdvance: number;
    yAdvance: number;
    xOffset: number;
    yOffset: number;
  }
  export interface GlyphRun {
    readonly glyphs: readonly Glyph[];
    readonly positions: readonly GlyphPosition[];
    readonly advanceWidth: number;
  }
  /** A subset being gathered, and then written glyph by glyph: what is written stands in the last five. */
  export interface Subset {
    font: Font;
    readonly glyphs: (number | string)[];
    includeGlyph: (id: number | string) => number;
    _addGlyph?: (id: number | string) => number;
    readonly glyf: Uint8Array[];
    readonly loca: { readonly offsets: number[] };
    readonly hmtx: { readonly metrics: { readonly advance: number; readonly bearing: number }[] };
    offset: number;
  }
  export interface Font {
    readonly unitsPerEm: number;
    readonly familyName?: string;
    hasGlyphForCodePoint(codePoint: number): boolean;
    glyphForCodePoint(codePoint: number): Glyph;
    layout(text: string, features?: string, script?: string): GlyphRun;
    getGlyph(id: number): { readonly bbox: Box };
    createSubset(): Subset;
    readonly maxp: { readonly maxComponentElements: number; readonly maxComponentDepth: number };
  }
  export function create(bytes: Uint8Array): Font;
}

declare module 'linebreak' {
  export default class LineBreaker {
    constructor(text: string);
    /** The next place where a line may end (UAX 14), or null at the end. */
    nextBreak(): { readonly position: number; readonly required?: boolean } | null;
  }
}

declare module 'bidi-js' {
  interface Bidi {
    getEmbeddingLevels(text: string, direction: 'ltr' | 'rtl'): { readonly levels: Uint8Array };
  }
  // Its own types say that the module holds a default; to Node it is the default.
  export default function bidiFactory(): Bidi;
}

declare module 'pdfkit' {
  import type { Font } from 'fontkit';

  export interface StructureElement {
    readonly dictionary: { readonly data: Record<string, unknown> };
    add(child: StructureElement | (() => void)): StructureElement;
    end(): void;
  }
  export interface OutlineItem {
    addItem(title: string, options: { readonly left: number; readonly top: number }): OutlineItem;
  }
  export default class PDFDocument {
    constructor(options: Record<string, unknown>);
    readonly page: { readonly width: number; readonly height: number; write(lines: Uint8Array): void };
    readonly outline: OutlineItem;
    /** Takes each chunk of the file, and null at its end. */
    push: (chunk: Uint8Array | null) => boolean;
    on(event: 'data', listener: (chunk: Uint8Array) => void): this;
    on(event: 'end', listener: () => void): this;
    on(event: 'error', listener: (error: Error) => void): this;
    registerFont(name: string, font: Font): this;
    font(name: string, size: number): this;
    fillColor(colour: string): this;
    strokeColor(colour: string): this;
    lineWidth(width: number): this;
    dash(length: number, options: { readonly space: number }): this;
    undash(): this;
    rect(x: number, y: number, width: number, height: number): this;
    moveTo(x: number, y: number): this;
    lineTo(x: number, y: number): this;
    bezierCurveTo(a: number, b: number, c: number, d: number, x: number, y: number): this;
    closePath(): this;
    clip(): this;
    fill(rule?: 'even-odd' | 'non-zero'): this;
    stroke(): this;
    fillAndStroke(fill: string, stroke: string, rule: 'even-odd' | 'non-zero'): this;
    save(): this;
    restore(): this;
    translate(x: number, y: number): this;
    scale(factor: number): this;
    image(bytes: Uint8Array, x: number, y: number, options: { readonly width: number }): this;
    /** Adds one line to what the page says. */
    addContent: (line: string) => this;
    /** Ends the pages that are open. */
    flushPages: () => void;
    /** Private: the catalogue of the document. */
    readonly _root: { readonly data: Record<string, unknown> };
    /** Private: the font that is set. */
    readonly _font: import('./shaped-words.ts').EmbeddedFont;
    /** Private: what `text` comes to for one line of known width. */
    _fragment(text: string, x: number, y: number, options: Record<string, unknown>): void;
    addPage(options?: Record<string, unknown>): this;
    struct(type: string, options?: Record<string, unknown>): StructureElement;
    addStructure(element: StructureElement): this;
    markContent(tag: 'Artifact', options?: Record<string, unknown>): this;
    endMarkedContent(): this;
    link(x: number, y: number, width: number, height: number, url: string, options: Record<string, unknown>): this;
    goTo(x: number, y: number, width: number, height: number, name: string, options: Record<string, unknown>): this;
    addNamedDestination(name: string, kind: 'XYZ', x: number, y: number, zoom: null): void;
    file(bytes: Uint8Array, options: Record<string, unknown>): unknown;
    appendXML(xml: string): void;
    end(): void;
  }
}
