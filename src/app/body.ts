import { MOST_BYTES } from './convert.ts';
import { Refusal } from './problem.ts';

/**
 * The bytes of a request's body, read no further than the limit, whatever `content-length` says.
 * @throws {Refusal} 413 when it is longer.
 */
export async function bytesOf(request: Request, most = MOST_BYTES): Promise<Uint8Array> {
  const tooLarge = () =>
    new Refusal(
      'too-large',
      `the body is longer than ${most} bytes`,
      'send a shorter text, or split it into several articles',
    );
  if (Number(request.headers.get('content-length') ?? 0) > most) throw tooLarge();
  if (!request.body) return new Uint8Array();
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of request.body) {
    length += part.length;
    if (length > most) throw tooLarge();
    parts.push(part);
  }
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

/** An escape that may stand for half a pair of surrogates: only where there is one, strings are looked through. */
const SURROGATE = /\\u[dD][89a-fA-F]/;

/** JSON text as a value. @throws {Refusal} 400 with the place where it is broken, or where a text holds half a character. */
export function parseJson(text: string, what: string): unknown {
  const whole = (key: string, value: unknown): unknown => {
    if (key.isWellFormed() && (typeof value !== 'string' || value.isWellFormed())) return value;
    throw new Refusal(
      'malformed',
      `${what}: ${JSON.stringify(key)} holds half a character (a lone surrogate)`,
      'write the character whole',
    );
  };
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''), SURROGATE.test(text) ? whole : undefined);
  } catch (error) {
    if (error instanceof Refusal) throw error;
    const place = error instanceof Error ? error.message : 'it does not parse';
    throw new Refusal('malformed', `${what}: ${place}`, 'mend the JSON at that place');
  }
}

/** What a request body holds as JSON. @throws {Refusal} 415 for another type, 400 with the place where it is broken. */
export async function jsonOf(request: Request, most = MOST_BYTES): Promise<unknown> {
  const type = mediaTypeOf(request);
  if (type !== 'application/json')
    throw new Refusal(
      'unsupported',
      `the body is ${type || 'of no stated type'}, not application/json`,
      'send JSON with content-type: application/json',
    );
  return parseJson(new TextDecoder().decode(await bytesOf(request, most)), 'the body');
}

/** Media type without parameters, lower case; '' where none is stated. */
export const mediaTypeOf = (request: Request): string =>
  (request.headers.get('content-type') ?? '').split(';')[0]?.trim().toLowerCase() ?? '';
