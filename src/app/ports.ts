import type { Fonts } from '#core/writers/writer';

export type { Fonts };

/** Everything asked of the world. Each place the product runs in wires its own. */
export interface Ports {
  /** The faces documents are set in; read on first use, then kept. */
  readonly fonts: () => Promise<Fonts>;
  /** Today where the user is, `2025-11-06`. */
  readonly today: () => string;
}
