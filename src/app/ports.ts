import type { Fonts } from '#core/writers/writer';
import type { ObjectStore } from './object-store.ts';

export type { Fonts };
export type { Condition, Listing, ObjectInfo, ObjectStore, PutOptions, StoredObject } from './object-store.ts';

/** What rendering asks of the world: all that the command line needs. */
export interface Desk {
  /** The faces documents are set in; read on first use, then kept. */
  readonly fonts: () => Promise<Fonts>;
  /** Today where the user is, `2025-11-06`. */
  readonly today: () => string;
}

/** Everything asked of the world. Each place the product runs in wires its own. */
export interface Ports extends Desk {
  /** Where sources are uploaded, and where everything made of them is kept: two stores, so that no output is ever an input. */
  readonly source: ObjectStore;
  readonly output: ObjectStore;
}
