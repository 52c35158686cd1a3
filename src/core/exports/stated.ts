type Stated<T> = { [K in keyof T]?: NonNullable<T[K]> };

/** Only those fields that say something: neither null nor undefined, nor an empty list. */
export const stated = <T extends object>(fields: T): Stated<T> =>
  Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== null && value !== undefined && value.length !== 0),
  ) as Stated<T>;

/** A value as JSON (UTF-8): keys in their order, two blanks a level, a line end at the end. */
export const bytesOf = (value: object): Uint8Array => new TextEncoder().encode(`${JSON.stringify(value, null, 2)}\n`);

/** The name of an article anywhere in the world, whatever its version: the same source has the same one. */
export const urnOf = ({ id }: { readonly id: string }): string => `urn:pressbrief:article:${id}`;
