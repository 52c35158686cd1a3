import type * as z from 'zod';
import { Failure } from '#core/failure';
import type { ObjectStore, StoredObject } from './object-store.ts';

/** Media type of what `json` writes. */
export const JSON_TYPE = 'application/json';

/** The value that an object of ours holds as JSON. @throws where it is not what its schema says. */
export const parse = <S extends z.ZodType>(schema: S, object: StoredObject): z.infer<S> =>
  schema.parse(JSON.parse(new TextDecoder().decode(object.body)));

/** The bytes of a value as the bucket keeps it. */
export const json = (value: unknown): Uint8Array => new TextEncoder().encode(`${JSON.stringify(value, null, 2)}\n`);

/** Null for what is missing; any other failure stays one. */
const nullIfMissing = (error: unknown): null => {
  if (error instanceof Failure && error.kind === 'missing') return null;
  throw error;
};

/** Null for what somebody else wrote first; any other failure stays one. */
export const nullIfConflict = (error: unknown): null => {
  if (error instanceof Failure && error.kind === 'conflict') return null;
  throw error;
};

/** What is there under a key, or null. */
export const lookUp = async (store: ObjectStore, key: string): Promise<StoredObject | null> =>
  store.get(key).catch(nullIfMissing);

/** Whether something is there under a key. */
export const isThere = async (store: ObjectStore, key: string): Promise<boolean> =>
  (await store.head(key).catch(nullIfMissing)) !== null;

/**
 * Writes what must be written once; true when this call wrote it. That somebody else did it already is as good, but a conflict alone
 * does not prove that (S3 also answers so to two writers of whom neither has won yet), so the object must then be there.
 */
export async function putOnce(
  store: ObjectStore,
  key: string,
  body: Uint8Array,
  contentType: string,
): Promise<boolean> {
  try {
    await store.put(key, body, { contentType, condition: 'absent' });
    return true;
  } catch (error) {
    if (!(error instanceof Failure && error.kind === 'conflict')) throw error;
    await store.head(key).catch(() => {
      throw error;
    });
    return false;
  }
}
