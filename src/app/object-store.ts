/** Facts of one version of one object. */
export interface ObjectInfo {
  readonly key: string;
  readonly versionId: string;
  /** Quoted, as HTTP carries it. Changes when the bytes change. */
  readonly etag: string;
  readonly bytes: number;
  /** ISO 8601, UTC. */
  readonly modified: string;
  readonly contentType: string;
  readonly contentDisposition: string | null;
  /** User metadata, lower-case names. */
  readonly metadata: Readonly<Record<string, string>>;
}

/** An object with its bytes. */
export interface StoredObject extends ObjectInfo {
  readonly body: Uint8Array;
}

/** What must hold for a write to happen: nothing under the key yet, or exactly the version with this etag. */
export type Condition = 'absent' | { readonly etag: string };

/** What goes along with the bytes of a write. */
export interface PutOptions {
  readonly contentType: string;
  readonly contentDisposition?: string;
  readonly metadata?: Readonly<Record<string, string>>;
  readonly condition?: Condition;
}

/** One page of a listing, keys in UTF-8 byte order. */
export interface Listing {
  readonly objects: readonly ObjectInfo[];
  /** Pass as `after` for the next page; null at the end. */
  readonly next: string | null;
}

/**
 * Keeps bytes under keys, every version of them. All stores behave alike: one conformance suite runs on each.
 * Reads of what is not there throw `Failure` missing; a write whose condition does not hold throws `Failure` conflict;
 * a store that cannot be reached throws `Failure` unavailable.
 */
export interface ObjectStore {
  /** The newest version, or the one asked for. */
  readonly get: (key: string, versionId?: string) => Promise<StoredObject>;
  readonly head: (key: string, versionId?: string) => Promise<ObjectInfo>;
  /** All or nothing; returns the facts of the new version. */
  readonly put: (key: string, body: Uint8Array, options: PutOptions) => Promise<ObjectInfo>;
  /** The key is gone from reads and listings afterwards; its versions stay readable by id. Removing what is not there is no error. */
  readonly remove: (key: string) => Promise<void>;
  readonly list: (prefix: string, options?: { readonly after?: string; readonly limit?: number }) => Promise<Listing>;
}
