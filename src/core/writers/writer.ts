import type { Diagnosed } from '../diagnostic.ts';
import type { Doc } from '../doc.ts';
import type { Logo } from '../house/picture.ts';
import type { Theme } from '../theme.ts';

/** The four faces a PDF is set in: static TrueType files. */
export interface Fonts {
  readonly serif: Uint8Array;
  readonly serifBold: Uint8Array;
  readonly sans: Uint8Array;
  readonly sansBold: Uint8Array;
}

/** A file that travels inside a document (PDF/A-3 associated file). */
export interface Attachment {
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
  readonly description: string;
  /** ISO 32000-2, table 43: `Source` for what the document was made from, `Data` for the record. */
  readonly relationship: 'Source' | 'Data';
}

/** What the files of a house style give, checked. */
export interface HouseFiles {
  readonly logo: Logo | null;
  /** Names of the house's own typefaces, where it has some. */
  readonly families: { readonly serif: string | null; readonly sans: string | null };
}

/** What a writer is given beside the document. */
export interface WriteOptions {
  readonly theme: Theme;
  /** Asked for only by writers that embed fonts. */
  readonly fonts: () => Promise<Fonts>;
  readonly attachments: readonly Attachment[];
  readonly house?: HouseFiles;
}

/**
 * Writes a document as the bytes of one format. The same document and options give the same bytes.
 * @throws {Failure} unsupported, when the format cannot hold the document (a letter that no font has).
 */
export type Writer = (doc: Doc, options: WriteOptions) => Promise<Diagnosed<Uint8Array>>;
