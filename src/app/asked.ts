import type * as z from 'zod';
import { Commission } from '#core/commission';
import { mediaTypesOf, readers, type SourceFormat } from '#core/readers/index';
import { bytesOf, mediaTypeOf, parseJson } from './body.ts';
import { complaintsOf, inOneLine, inOurWords } from './complaints.ts';
import type { Declared } from './convert.ts';
import { Refusal } from './problem.ts';
import type { Call } from './route.ts';
import { check, withoutSchema } from './settings.ts';
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

async function formIn({ request }: Call): Promise<FormData> {
  const headers = { 'content-type': request.headers.get('content-type') ?? '' };
  const body = (await bytesOf(request, 3 * 2 ** 20)) as Uint8Array<ArrayBuffer>;
  return new Response(body, { headers }).formData().catch(() => new FormData());
}

/** The JSON in a field of a form, which may be text or a file; undefined where there is no such field. */
async function jsonIn(form: FormData, field: string): Promise<unknown> {
  const value = form.get(field);
  return value === null ? undefined : parseJson(value instanceof File ? await value.text() : value, field);
}

/** The source in a form: one file, and metadata as text or as a file of their own. @throws {Refusal} 422 */
async function sourceInForm(form: FormData, name = 'source.txt'): Promise<Sent> {
  const [file, ...more] = form.getAll('source');
  if (!(file instanceof File) || more.length > 0)
    throw new Refusal(
      'invalid',
      `the form has ${more.length > 0 ? 'several fields' : 'no file'} named source`,
      'send one text, as a file field named source, and its metadata as a field named metadata',
    );
  const metadata = await jsonIn(form, 'metadata');
  return {
    bytes: new Uint8Array(await file.arrayBuffer()),
    name: checked(NameQuery, { name: file.name.replace(/^.*[/\\]/s, '') || name }, 'the file').name,
    declared: metadata === undefined ? {} : check('sidecar', metadata, 'metadata'),
  };
}

const isForm = ({ request }: Call): boolean => mediaTypeOf(request) === 'multipart/form-data';

/** The source in a request. @throws {Refusal} 415 for a type that no reader reads, 422 for a form without source */
export async function sourceOf(call: Call): Promise<Sent> {
  const { name } = queryOf(call, SourceQuery);
  return isForm(call) ? sourceInForm(await formIn(call), name) : sourceInBody(call, name);
}

/** A source with what the requester adds, which a form may hold beside it. @throws {Refusal} as `sourceOf` does, and 422 for a commission that is none */
export async function commissionedIn(call: Call, name?: string): Promise<Sent & { readonly commission: Commission }> {
  if (!isForm(call)) return { ...(await sourceInBody(call, name)), commission: Commission.parse({}) };
  const form = await formIn(call);
  const sent = await sourceInForm(form, name);
  const commission = await jsonIn(form, 'commission');
  return {
    ...sent,
    commission: checked(Commission, commission === undefined ? {} : withoutSchema(commission), 'the commission'),
  };
}

/** The source that a body is, under the name that it is given. @throws {Refusal} 415 for a type that no reader reads. */
async function sourceInBody({ request }: Call, given?: string): Promise<Sent> {
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
