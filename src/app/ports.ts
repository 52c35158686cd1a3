import type { FontFamily, Fonts, Script } from '#core/writers/writer';
import type { ObjectStore } from './object-store.ts';

export type { Condition, Listing, ObjectInfo, ObjectStore, PutOptions, StoredObject } from './object-store.ts';
export type { FontFamily, Fonts, Script };

/** What rendering asks of the world: all that the command line needs. */
export interface Desk {
  /** The faces documents are set in; read on first use, then kept. */
  readonly fonts: () => Promise<Fonts>;
  /** Today where the user is, `2025-11-06`. */
  readonly today: () => string;
}

/** Who asks, as far as whoever let them in has told. */
export interface Caller {
  /** Whether articles may be read, listed, corrected and withdrawn before their embargo has ended. */
  readonly beforeEmbargo: boolean;
}

/** Everything asked of the world. Each place the product runs in wires its own. */
export interface Ports extends Desk {
  /** Where sources are uploaded, and where everything made of them is kept: two stores, so that no output is ever an input. */
  readonly source: ObjectStore;
  readonly output: ObjectStore;
  readonly now: () => Date;
  /** A short-lived link to an output, answered with this Content-Disposition. */
  readonly link: (key: string, contentDisposition: string) => Promise<string>;
  /** A form that lets a browser upload one source under the key, its size and type fixed. */
  readonly uploadForm: (key: string, mediaType: string) => Promise<UploadForm>;
  /** The house style that documents are made in; absent for our own. */
  readonly house?: HouseFolder;
  /** A fresh id that cannot be guessed. */
  readonly freshId: () => string;
  /** Tells whoever keeps the service of an error that no client can mend. */
  readonly report?: (error: unknown, correlationId: string) => void;
}

/** Where a house style lies. */
export interface HouseFolder {
  /** Name of its theme. */
  readonly theme: string;
  /** The theme by its name, and what it names by paths from there. */
  readonly file: (path: string) => Promise<Uint8Array>;
}

/** Where a browser posts a source, and the fields that go before the file. */
export interface UploadForm {
  readonly url: string;
  readonly fields: Readonly<Record<string, string>>;
}
