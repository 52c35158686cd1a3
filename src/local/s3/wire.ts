/** A request as it came over the wire: the path still encoded, the body whole. */
export interface WireRequest {
  readonly method: string;
  readonly path: string;
  readonly query: string;
  /** Lower-case names. */
  readonly headers: ReadonlyMap<string, string>;
  readonly body: Buffer;
}

/** What goes back. */
export interface WireResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array;
}

/** A response in one line. */
export const answer = (
  status: number,
  body: string | Uint8Array = '',
  headers: Record<string, string> = {},
): WireResponse => ({
  status,
  body,
  headers,
});
