import * as z from 'zod';
import { Article } from '#core/article';
import { Commission } from '#core/commission';
import { recordFormats } from '#core/exports/index';
import { readers } from '#core/readers/index';
import { Theme } from '#core/theme';
import { type DocumentFormatName, writers } from '#core/writers/index';
import { labelLanguages, type TemplateName, templates } from '#templates/index';
import {
  correct,
  documentOf,
  type Kept,
  listArticles,
  lookUp,
  makeArticle,
  readRecord,
  type Wish,
  withdraw,
} from './articles.ts';
import { bytesOf, jsonOf, mediaTypeOf } from './body.ts';
import { type Declared, readArticle, renderDocument } from './convert.ts';
import { contentDisposition, fileNameOf } from './file-name.ts';
import { latestReceiptKey } from './keys.ts';
import type { Ports } from './ports.ts';
import { Refusal } from './problem.ts';
import type { Receipt } from './publish.ts';
import { check } from './settings.ts';

/** What a route is given: the request, its path parameters, its checked query. */
export interface Call {
  readonly request: Request;
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly ports: Ports;
}

/** One route: everything HTTP, its description and its tests know of it derives from this entry. */
export interface Route {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** With `{name}` for parameters. */
  readonly path: string;
  readonly summary: string;
  readonly query?: z.ZodObject;
  /** What the body may be: schemas by media type; null for bytes that a reader reads. */
  readonly body?: Readonly<Record<string, z.ZodType | null>>;
  /** What comes back where all goes well: a line, and the schema of JSON. Problems are the same for every route. */
  readonly answers: Readonly<
    Record<number, { readonly says: string; readonly json?: z.ZodType; readonly bytes?: readonly string[] }>
  >;
  readonly answer: (call: Call) => Promise<Response>;
}

const LARGEST_ANSWER = 4.5 * 2 ** 20;
const names = <T extends object>(table: T) => Object.keys(table) as [keyof T & string, ...(keyof T & string)[]];

const DocumentQuery = z.strictObject({
  labels: z.enum(names(labelLanguages)).default('en'),
  paper: z.enum(['A4', 'Letter']).default('A4'),
  version: z.coerce.number().int().positive().optional(),
  at: z.iso.date().optional(),
});
const RenderQuery = DocumentQuery.omit({ version: true }).extend({
  template: z.enum(names(templates)),
  format: z.enum([...names(writers), ...names(recordFormats)]),
  name: z.string().trim().min(1).max(200).default('source.txt'),
});
const ListQuery = z.strictObject({
  limit: z.coerce.number().int().min(1).max(100).default(20),
  cursor: z.string().max(2000).default(''),
});
const NameQuery = z.strictObject({ name: z.string().trim().min(1).max(200).default('source.txt') });
const UploadBody = z.strictObject({
  name: z
    .string()
    .trim()
    .min(1)
    .max(200)
    .regex(/^[^/\\\0]+$/, 'a plain file name'),
  mediaType: z.enum(Object.values(readers).map(({ mediaType }) => mediaType) as [string, ...string[]]),
});

/** @throws {Refusal} 422 with the path of each value at fault. */
function checked<S extends z.ZodType>(schema: S, value: unknown, what: string): z.infer<S> {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const errors = result.error.issues
    .slice(0, 20)
    .map(({ path, message }) => ({ path: path.map(String).join('.'), message }));
  throw new Refusal(
    422,
    'The content is not valid',
    `${what} is not valid: ${errors
      .map(({ path, message }) => `${path || 'the whole'}: ${message}`)
      .slice(0, 3)
      .join('; ')}`,
    'mend the fields named in errors',
    { errors },
  );
}
const queryOf = <S extends z.ZodType>({ query }: Call, schema: S) =>
  checked(schema, Object.fromEntries(query), 'the query');

const json = (value: unknown, status = 200, headers: Record<string, string> = {}) =>
  new Response(`${JSON.stringify(value, null, 2)}\n`, {
    status,
    headers: { 'content-type': 'application/json', ...headers },
  });

/** The list goes on behind this key; clients see it as an opaque cursor. */
const cursorOf = (key: string) => btoa(key).replaceAll('+', '-').replaceAll('/', '_');

/** @throws {Refusal} 422 for a cursor that is none of ours. */
function placeOf(cursor: string): string {
  if (cursor === '') return '';
  let key = '';
  try {
    key = atob(cursor.replaceAll('-', '+').replaceAll('_', '/'));
  } catch {}
  if (/^index\/\d{13}-[0-9a-f]{20}\.json$/.test(key)) return key;
  throw new Refusal(
    422,
    'The content is not valid',
    'the cursor is none of ours',
    'leave the cursor out to begin anew',
  );
}

/** @throws {Refusal} 428 where the request does not name the version it means to change. */
function etagOf({ request }: Call): string {
  const etag = request.headers.get('if-match');
  if (etag) return etag;
  throw new Refusal(
    428,
    'A precondition is required',
    'If-Match is missing',
    'GET the article and send its ETag as If-Match',
  );
}

const links = (id: string) =>
  Object.fromEntries(
    names(templates).flatMap(template =>
      names(writers).map(format => [
        `${template}.${format}`,
        `/v1/articles/${id}/${template}.${writers[format].extension}`,
      ]),
    ),
  );

/** @throws {Refusal} 415 for a type that no reader reads. */
async function sourceOf(call: Call): Promise<{ bytes: Uint8Array; name: string; declared: Declared }> {
  const { name } = queryOf(call, NameQuery);
  const type = mediaTypeOf(call.request);
  if (type === 'multipart/form-data') {
    const bytes = await bytesOf(call.request, 3 * 2 ** 20);
    const form = await new Response(bytes as Uint8Array<ArrayBuffer>, {
      headers: { 'content-type': call.request.headers.get('content-type') ?? '' },
    })
      .formData()
      .catch(() => null);
    const file = form?.get('source');
    if (!(file instanceof File))
      throw new Refusal(
        422,
        'The content is not valid',
        'the form has no file named source',
        'send the text as a file field named source, its metadata as a text field named metadata',
      );
    const metadata = form?.get('metadata');
    const declared = typeof metadata === 'string' ? check('sidecar', parseMetadata(metadata), 'metadata') : {};
    return { bytes: new Uint8Array(await file.arrayBuffer()), name: file.name || name, declared };
  }
  requireReadable(type);
  return { bytes: await bytesOf(call.request), name, declared: {} };
}

function parseMetadata(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Refusal(
      400,
      'The JSON is broken',
      `metadata: ${error instanceof Error ? error.message : 'it does not parse'}`,
      'mend the JSON at that place',
    );
  }
}

function requireReadable(type: string): void {
  const readable = Object.values(readers).map(({ mediaType }) => mediaType as string);
  if (!readable.includes(type))
    throw new Refusal(
      415,
      'The format is not supported',
      `${type || 'a body of no stated type'} cannot be read`,
      `send one of ${readable.join(', ')}, or a form`,
    );
}

/** "briefing-note.pdf" taken apart. @throws {Refusal} 404 with what there is. */
function documentNamed(name: string): Pick<Wish, 'template' | 'format'> {
  const [, template = '', extension = ''] = /^(.+)\.([a-z0-9]+)$/.exec(name) ?? [];
  const format = names(writers).find(each => writers[each].extension === extension);
  if (!Object.hasOwn(templates, template) || !format)
    throw new Refusal(
      404,
      'Not found',
      `there is no document ${JSON.stringify(name)}`,
      `there are ${names(templates).join(', ')}, each as ${names(writers).join(', ')}`,
    );
  return { template: template as TemplateName, format };
}

async function toDocument(call: Call, commission: Commission): Promise<Response> {
  const { labels, paper, version, at } = queryOf(call, DocumentQuery);
  const wanted = documentNamed(call.params.document ?? '');
  const preparedOn = at ?? call.ports.now().toISOString().slice(0, 10);
  const { key, article } = await documentOf(
    call.ports,
    call.params.id ?? '',
    { ...wanted, labels, paper, commission },
    preparedOn,
    version,
  );
  const fileName = fileNameOf(article.headline?.text ?? null, wanted.template, writers[wanted.format].extension);
  return new Response(null, {
    status: 303,
    headers: { location: await call.ports.link(key, fileName), 'cache-control': 'no-store' },
  });
}

async function render(call: Call): Promise<Response> {
  const { template, format, labels, paper, name, at } = queryOf(call, RenderQuery);
  requireReadable(mediaTypeOf(call.request));
  const { value: article } = await readArticle(await bytesOf(call.request), name, {});
  const preparedOn = at ?? call.ports.today();
  const made =
    format in recordFormats
      ? {
          mediaType: recordFormats.json.mediaType,
          extension: 'json',
          bytes: (await recordFormats.json.load())(article),
        }
      : await (async (document: DocumentFormatName) => {
          const preparation = {
            commission: Commission.parse({}),
            labels,
            preparedOn,
            theme: Theme.parse({ paper }),
            fonts: call.ports.fonts,
          };
          const { value } = await renderDocument(article, template, document, preparation);
          return { mediaType: writers[document].mediaType, extension: writers[document].extension, bytes: value };
        })(format as DocumentFormatName);
  if (made.bytes.length > LARGEST_ANSWER)
    throw new Refusal(
      413,
      'The content is too large',
      `the document has ${made.bytes.length} bytes, too many for one answer`,
      'POST the source to /v1/articles and follow its links',
    );
  const fileName = fileNameOf(article.headline?.text ?? null, template, made.extension);
  return new Response(made.bytes as Uint8Array<ArrayBuffer>, {
    headers: {
      'content-type': made.mediaType,
      'content-disposition': contentDisposition(fileName),
      'cache-control': 'no-store',
    },
  });
}

function recordAnswer({ request }: Call, { article, etag }: Kept): Response {
  if (
    request.headers
      .get('if-none-match')
      ?.split(',')
      .some(tag => tag.trim() === etag || tag.trim() === '*')
  )
    return new Response(null, { status: 304, headers: { etag } });
  return json(article, 200, { etag });
}

const Made = z.object({
  id: z.string(),
  version: z.int(),
  links: z.record(z.string(), z.string()),
  gaps: z.array(z.unknown()),
  diagnostics: z.array(z.object({ code: z.string(), message: z.string(), span: z.array(z.int()).optional() })),
});
const Listed = z.object({
  articles: z.array(z.object({ id: z.string(), at: z.string(), headline: z.string().nullable(), article: z.string() })),
  next: z.string().nullable(),
});
const Asked = z.object({
  id: z.string(),
  form: z.object({ url: z.string(), fields: z.record(z.string(), z.string()) }),
  upload: z.string(),
});
const Became = z.union([
  z.object({ state: z.literal('waiting') }),
  z.object({
    state: z.literal('done'),
    article: z.string(),
    links: z.record(z.string(), z.string()),
    refused: z.record(z.string(), z.string()),
  }),
  z.object({ state: z.literal('failed'), reason: z.string(), hint: z.string() }),
]);

const mediaTypes = Object.values(readers).map(({ mediaType }) => mediaType as string);
const sourceBody = Object.fromEntries(mediaTypes.map(type => [type, null]));
const anyDocument = Object.values(writers).map(({ mediaType }) => mediaType as string);

/** THE TABLE of routes. */
export const routes: readonly Route[] = [
  {
    method: 'POST',
    path: '/v1/articles',
    summary: 'Make an article of a source',
    query: NameQuery,
    body: { ...sourceBody, 'multipart/form-data': z.object({ source: z.string(), metadata: z.string().optional() }) },
    answers: { 201: { says: 'made', json: Made }, 200: { says: 'the same source was here before', json: Made } },
    answer: async call => {
      const { article, created, diagnostics } = await makeArticle(call.ports, await sourceOf(call), call.ports.now());
      const location = `/v1/articles/${article.id}`;
      const made = {
        id: article.id,
        version: article.version,
        links: { article: location, ...links(article.id) },
        gaps: article.gaps,
        diagnostics,
      };
      return json(made, created ? 201 : 200, { location });
    },
  },
  {
    method: 'GET',
    path: '/v1/articles',
    summary: 'List articles, newest first',
    query: ListQuery,
    answers: { 200: { says: 'a page of the list', json: Listed } },
    answer: async call => {
      const { limit, cursor } = queryOf(call, ListQuery);
      const { entries, next } = await listArticles(call.ports, placeOf(cursor), limit);
      return json({
        articles: entries.map(entry => ({ ...entry, article: `/v1/articles/${entry.id}` })),
        next: next === null ? null : cursorOf(next),
      });
    },
  },
  {
    method: 'GET',
    path: '/v1/articles/{id}',
    summary: 'Read the record',
    answers: {
      200: { says: 'the newest version', json: Article },
      304: { says: 'the version named by If-None-Match' },
    },
    answer: async call => recordAnswer(call, await readRecord(call.ports, call.params.id ?? '')),
  },
  {
    method: 'PUT',
    path: '/v1/articles/{id}',
    summary: 'Keep a corrected record as a new version',
    body: { 'application/json': Article },
    answers: { 200: { says: 'the new version', json: Article } },
    answer: async call => {
      const etag = etagOf(call);
      const article = checked(Article, await jsonOf(call.request, 16 * 2 ** 20), 'the record');
      return recordAnswer(call, await correct(call.ports, call.params.id ?? '', article, etag));
    },
  },
  {
    method: 'DELETE',
    path: '/v1/articles/{id}',
    summary: 'Withdraw an article',
    answers: { 204: { says: 'withdrawn' } },
    answer: async call => {
      await withdraw(call.ports, call.params.id ?? '', etagOf(call), call.ports.now());
      return new Response(null, { status: 204 });
    },
  },
  {
    method: 'GET',
    path: '/v1/articles/{id}/{document}',
    summary: 'Go to a document, made on first request',
    query: DocumentQuery,
    answers: { 303: { says: 'a link, minted for this click' } },
    answer: call => toDocument(call, Commission.parse({})),
  },
  {
    method: 'POST',
    path: '/v1/articles/{id}/{document}',
    summary: 'Go to a document made for a commission',
    query: DocumentQuery,
    body: { 'application/json': Commission },
    answers: { 303: { says: 'a link, minted for this click' } },
    answer: async call => toDocument(call, checked(Commission, await jsonOf(call.request), 'the commission')),
  },
  {
    method: 'POST',
    path: '/v1/render',
    summary: 'Source in, document out, nothing kept',
    query: RenderQuery,
    body: sourceBody,
    answers: { 200: { says: 'the document', bytes: [...anyDocument, recordFormats.json.mediaType] } },
    answer: render,
  },
  {
    method: 'POST',
    path: '/v1/uploads',
    summary: 'Ask for a form to upload a source from a browser',
    body: { 'application/json': UploadBody },
    answers: { 201: { says: 'the form, and where to ask what became of it', json: Asked } },
    answer: async call => {
      const { name, mediaType } = checked(UploadBody, await jsonOf(call.request), 'the upload');
      const id = call.ports.freshId();
      const form = await call.ports.uploadForm(`incoming/${id}/${name}`, mediaType);
      const upload = `/v1/uploads/${id}?name=${encodeURIComponent(name)}`;
      return json({ id, form, upload }, 201, { location: upload });
    },
  },
  {
    method: 'GET',
    path: '/v1/uploads/{id}',
    summary: 'What became of an upload',
    query: NameQuery,
    answers: { 200: { says: 'waiting, done or failed', json: Became } },
    answer: async call => {
      const { name } = queryOf(call, NameQuery);
      const kept = await lookUp(call.ports.output, latestReceiptKey(`incoming/${call.params.id}/${name}`));
      if (!kept) return json({ state: 'waiting' }, 200, { 'retry-after': '2' });
      const receipt = JSON.parse(new TextDecoder().decode(kept.body)) as Receipt;
      return json(
        receipt.state === 'done'
          ? {
              state: 'done',
              article: `/v1/articles/${receipt.article.id}`,
              links: links(receipt.article.id),
              refused: receipt.refused,
            }
          : { state: 'failed', reason: receipt.reason, hint: receipt.hint },
      );
    },
  },
  {
    method: 'GET',
    path: '/openapi.json',
    summary: 'This description',
    answers: { 200: { says: 'OpenAPI 3.1', json: z.looseObject({}) } },
    answer: async () => json((await import('./openapi.json', { with: { type: 'json' } })).default),
  },
  {
    method: 'GET',
    path: '/healthz',
    summary: 'Whether the service stands',
    answers: { 200: { says: 'it does', json: z.object({ status: z.literal('ok') }) } },
    answer: async () => json({ status: 'ok' }),
  },
];
