import type * as z from 'zod';
import { mediaTypesOf, readers, type SourceFormat } from '#core/readers/index';
import { bytesOf, mediaTypeOf, parseJson } from './body.ts';
import { complaintsOf, inOneLine, inOurWords } from './complaints.ts';
import type { Declared } from './convert.ts';
import { Refusal } from './problem.ts';
import type { Call } from './route.ts';
import { check } from './settings.ts';
import { NameQuery, SourceQuery } from './shapes.ts';

const MOST_ERRORS = 20;

/** A value as its schema has it. @throws {Refusal} 422 with the path of each value at fault. */
export function checked<S extends z.ZodType>(schema: S, value: unknown, what: string): z.infer<S> {
  const { data, error } = schema.safeParse(value, inOurWords);
  if (!error) return data as z.infer<S>;
  const known = 'shape' in schema ? Object.keys(schema.shape as object) : [];
  const errors = complaintsOf(error, known).slice(0, MOST_ERRORS);
  throw new Refusal('invalid', `${what} is not valid: ${inOneLine(errors)}`, 'mend the fields named in errors', {
    errors,
  });
}
/** The checked query of a call. @throws {Refusal} 422 */
export const queryOf = <S extends z.ZodType>({ query }: Call, schema: S) =>
  checked(schema, Object.fromEntries(query), 'the query');

/** The list goes on behind this key; clients see it as an opaque cursor. */
export const cursorOf = (key: string) => btoa(key).replaceAll('+', '-').replaceAll('/', '_');

/** The key behind a cursor; '' for the beginning. @throws {Refusal} 422 for a cursor that is none of ours. */
export function placeOf(cursor: string): string {
  if (cursor === '') return '';
  let key = '';
  try {
    key = atob(cursor.replaceAll('-', '+').replaceAll('_', '/'));
  } catch {}
  if (/^index\/\d{13}-[0-9a-f]{20}\.json$/.test(key)) return key;
  throw new Refusal('invalid', 'the cursor is none of ours', 'leave the cursor out to begin anew');
}

/** The version that a request means to change. @throws {Refusal} 428 where the request does not name it. */
export function etagOf({ request }: Call): string {
  const etag = request.headers.get('if-match');
  if (etag) return etag;
  throw new Refusal('precondition', 'If-Match is missing', 'GET the article and send its ETag as If-Match');
}

/** A source as a request holds it. */
interface Sent {
  readonly bytes: Uint8Array;
  readonly name: string;
  readonly declared: Declared;
}

/** The source in a form: one file, and metadata as text or as a file of their own. @throws {Refusal} 422 */
async function sourceInForm({ request }: Call, name = 'source.txt'): Promise<Sent> {
  const headers = { 'content-type': request.headers.get('content-type') ?? '' };
  const body = (await bytesOf(request, 3 * 2 ** 20)) as Uint8Array<ArrayBuffer>;
  const form = await new Response(body, { headers }).formData().catch(() => new FormData());
  const [file, ...more] = form.getAll('source');
  if (!(file instanceof File) || more.length > 0)
    throw new Refusal(
      'invalid',
      `the form has ${more.length > 0 ? 'several fields' : 'no file'} named source`,
      'send one text, as a file field named source, and its metadata as a field named metadata',
    );
  const metadata = form.get('metadata');
  const json = metadata instanceof File ? await metadata.text() : metadata;
  return {
    bytes: new Uint8Array(await file.arrayBuffer()),
    name: checked(NameQuery, { name: file.name.replace(/^.*[/\\]/s, '') || name }, 'the file').name,
    declared: json === null ? {} : check('sidecar', parseJson(json, 'metadata'), 'metadata'),
  };
}

/** The source in a request. @throws {Refusal} 415 for a type that no reader reads, 422 for a form without source */
export async function sourceOf(call: Call): Promise<Sent> {
  const { name } = queryOf(call, SourceQuery);
  return mediaTypeOf(call.request) === 'multipart/form-data' ? sourceInForm(call, name) : sourceInBody(call, name);
}

/** The source that a body is, under the name that it is given. @throws {Refusal} 415 for a type that no reader reads. */
export async function sourceInBody({ request }: Call, given?: string): Promise<Sent> {
  const unnamed = nameFor(mediaTypeOf(request));
  return { bytes: await bytesOf(request), name: given ?? unnamed, declared: {} };
}

/** What a source without a name is called: its ending tells the reader. @throws {Refusal} 415 for a type that no reader reads. */
function nameFor(type: string): string {
  const reader = Object.values<SourceFormat>(readers).find(format => mediaTypesOf(format).includes(type));
  if (reader) return `source.${reader.extensions[0]}`;
  const readable = Object.values<SourceFormat>(readers).flatMap(mediaTypesOf);
  throw new Refusal(
    'unsupported',
    `${type || 'a body of no stated type'} cannot be read`,
    `send one of ${readable.join(', ')}, or a form`,
  );
}
