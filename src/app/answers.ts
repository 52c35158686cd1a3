import { parseAccept } from 'hono/utils/accept';
import type { Commission } from '#core/commission';
import { type RecordFormatName, recordFormats } from '#core/exports/index';
import { writers } from '#core/writers/index';
import { type TemplateName, templates } from '#templates/index';
import type { Kept } from './articles.ts';
import { commissionedIn, queryOf } from './asked.ts';
import { formats, outputOf } from './choices.ts';
import { makeOutput, readArticle } from './convert.ts';
import { documentOf, preparationOf, type Wish } from './documents.ts';
import { gateOf } from './embargo.ts';
import { contentDisposition, fileNameOf } from './file-name.ts';
import { recordKey } from './keys.ts';
import { Refusal } from './problem.ts';
import type { Call } from './route.ts';
import { DocumentQuery, names, RecordQuery, RenderQuery } from './shapes.ts';

/** Lambda answers with at most 6 MB, in base64 where it is no text. */
const LARGEST_ANSWER = 4.5 * 2 ** 20;

/** A JSON answer, which is true of this moment only. */
export const json = (value: unknown, status = 200, headers: Record<string, string> = {}) =>
  new Response(`${JSON.stringify(value, null, 2)}\n`, {
    status,
    headers: { 'content-type': 'application/json', 'cache-control': 'no-store', ...headers },
  });

/** Where the documents of an article are. */
export const links = (id: string) =>
  Object.fromEntries(
    names(templates).flatMap(template =>
      names(writers).map(format => [
        `${template}.${format}`,
        `/v1/articles/${id}/${template}.${writers[format].extension}`,
      ]),
    ),
  );

/** "briefing-note.pdf" taken apart. */
function documentNamed(name: string): Pick<Wish, 'template' | 'format'> {
  const dot = name.lastIndexOf('.');
  const format = names(writers).find(each => writers[each].extension === name.slice(dot + 1)) ?? 'pdf';
  return { template: name.slice(0, dot) as TemplateName, format };
}

/** Goes to a document by a link minted for this call. */
export async function toDocument(call: Call, commission: Commission): Promise<Response> {
  const { labels, paper, version, at } = queryOf(call, DocumentQuery);
  const wanted = documentNamed(call.params.document);
  const now = call.ports.now();
  const gate = gateOf(now, call.caller);
  const { key, article } = await documentOf(
    call.ports,
    call.params.id,
    { ...wanted, labels, paper: paper ?? null, commission, at: at ?? null },
    now.toISOString().slice(0, 10),
    embargo => gate(embargo, commission.embargo),
    version,
  );
  const fileName = fileNameOf(article.headline?.text ?? null, wanted.template, writers[wanted.format].extension);
  return new Response(null, {
    status: 303,
    headers: { location: await call.ports.link(key, contentDisposition(fileName)), 'cache-control': 'no-store' },
  });
}

/** Source in, document out. */
export async function render(call: Call): Promise<Response> {
  const { template, format, labels, paper, name, at } = queryOf(call, RenderQuery);
  const { commission, ...source } = await commissionedIn(call, name);
  const { value: article } = await readArticle(source.bytes, source.name, source.declared);
  const manner = { labels, paper: paper ?? null, commission };
  const preparation = await preparationOf(call.ports, manner, at ?? call.ports.today());
  const output = outputOf(template, format);
  const { value: bytes } = await makeOutput(article, output, preparation);
  if (bytes.length > LARGEST_ANSWER)
    throw new Refusal(
      'too-large',
      `the document has ${bytes.length} bytes, too many for one answer`,
      'POST the source to /v1/articles and follow its links',
    );
  const [kind = '', ...ending] = output.file.split('.');
  const fileName = fileNameOf(article.headline?.text ?? null, kind, ending.join('.'));
  return new Response(bytes as Uint8Array<ArrayBuffer>, {
    headers: {
      'content-type': formats[format].mediaType,
      'content-disposition': contentDisposition(fileName),
      'cache-control': 'no-store',
    },
  });
}

/** Whether the caller says to have what bears this tag, which a cache on the way may have made weak (RFC 9110, 13.1.2). */
const hasAlready = (request: Request, etag: string): boolean =>
  (request.headers.get('if-none-match') ?? '')
    .split(',')
    .some(tag => [etag, '*'].includes(tag.trim().replace(/^W\//, '')));

/** Media types that a caller accepts, the most wanted first (RFC 9110, 12.5.1). */
const accepted = ({ request }: Call): readonly string[] =>
  parseAccept(request.headers.get('accept') ?? '')
    .filter(({ q }) => q > 0)
    .map(({ type }) => type.toLowerCase());

/** The form of the record that is asked for: in the query, else the most wanted of those that there are. */
function recordFormatOf(call: Call): RecordFormatName {
  const asked = queryOf(call, RecordQuery).format;
  const known = accepted(call).map(type => names(recordFormats).find(name => recordFormats[name].mediaType === type));
  return asked ?? known.find(name => name !== undefined) ?? 'json';
}

/** The tag of a version in one of its forms: the record itself bears that of the version, which a change must name. */
const tagOf = (etag: string, format: RecordFormatName): string =>
  format === 'json' ? etag : etag.replace(/"$/, `-${format}"`);

/** A record in another form is another answer; whether it may still be read is to be asked each time. */
const BY_ACCEPT = { vary: 'accept', 'cache-control': 'private, no-cache' };

/** A record that is too long for an answer, by a link minted for this call. @throws {Refusal} 413 for another form of it: only the record is kept. */
async function recordLink(call: Call, { article, etag }: Kept, format: RecordFormatName): Promise<Response> {
  if (format !== 'json')
    throw new Refusal(
      'too-large',
      `the article is too long to be answered as ${format}`,
      'read the record, format=json, or make it on the command line',
    );
  const key = recordKey(article.id, article.version);
  const location = await call.ports.link(key, contentDisposition(recordFormats.json.file));
  return new Response(null, { status: 303, headers: { location, 'cache-control': 'no-store', etag } });
}

/** A record with its ETag; one that is too long for an answer goes by a link. */
export async function recordAnswer(call: Call, kept: Kept): Promise<Response> {
  const format = recordFormatOf(call);
  const { mediaType, load } = recordFormats[format];
  const bytes = (await load())(kept.article);
  if (bytes.length > LARGEST_ANSWER) return recordLink(call, kept, format);
  return new Response(bytes as Uint8Array<ArrayBuffer>, {
    headers: { 'content-type': mediaType, etag: tagOf(kept.etag, format), ...BY_ACCEPT },
  });
}

/** The same, or 304 for whoever has it. */
export async function recordUnlessKnown(call: Call, kept: Kept): Promise<Response> {
  const etag = tagOf(kept.etag, recordFormatOf(call));
  if (hasAlready(call.request, etag)) return new Response(null, { status: 304, headers: { etag, ...BY_ACCEPT } });
  return recordAnswer(call, kept);
}
