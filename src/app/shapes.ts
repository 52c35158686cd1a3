import * as z from 'zod';
import { recordFormats } from '#core/exports/index';
import { mediaTypesOf, readers, type SourceFormat } from '#core/readers/index';
import { writers } from '#core/writers/index';
import { labelLanguages, templates } from '#templates/index';

/** The keys of a table, as zod and messages want them. */
export const names = <T extends object>(table: T) => Object.keys(table) as [keyof T & string, ...(keyof T & string)[]];

/** Every media type that a reader reads. */
const mediaTypes = Object.values<SourceFormat>(readers).flatMap(mediaTypesOf);

/** A plain file name: no folder, no control character, and nothing that S3 reads as more than a name (`.`, `..`, `${filename}`). */
const FileName = z
  .string()
  .trim()
  .min(1)
  .max(200)
  .regex(/^(?!\.{1,2}$)(?!.*\$\{)[^/\\\u0000-\u001f\u007f]*$/, 'must be a plain file name');

/** The id of an article. */
export const ArticleId = z.string().regex(/^[0-9a-f]{20}$/);
/** The id of an upload, as it was given out. */
export const UploadId = z.string().regex(/^[0-9A-Za-z-]{1,64}$/);
/** A document by its file name, `briefing-note.pdf`. */
export const DocumentName = z.enum(
  names(templates).flatMap(template => names(writers).map(format => `${template}.${writers[format].extension}`)),
);

/** The name of a source that comes in a body. */
const SourceName = FileName.optional().describe(
  'name of the source, whose ending tells how it is read; left out: the type of the body tells',
);

/** The number of a version: 1, 2, … */
const Version = z.coerce.number().int().positive();

/** How a document is wanted. */
export const DocumentQuery = z.strictObject({
  labels: z.enum(names(labelLanguages)).default('en'),
  paper: z.enum(['A4', 'Letter']).optional(),
  version: Version.optional(),
  at: z.iso.date().optional().describe('day of preparation; left out: the day the document was first made on'),
});
/** What to make of a source, and how. */
export const RenderQuery = DocumentQuery.omit({ version: true }).extend({
  template: z.enum(names(templates)),
  format: z.enum([...names(writers), ...names(recordFormats)]),
  name: SourceName,
  at: z.iso.date().optional().describe('day of preparation; left out: today'),
});
/** Which version of the record, and in which form. */
export const RecordQuery = z.strictObject({
  format: z.enum(names(recordFormats)).optional(),
  version: Version.optional(),
});
/** Which page of the list. */
export const ListQuery = z.strictObject({
  limit: z.coerce.number().int().min(1).max(100).default(20),
  cursor: z
    .string()
    .regex(/^[0-9A-Za-z_=-]*$/)
    .max(200)
    .default(''),
});
/** What is known of a source besides its bytes. */
export const SourceQuery = z.strictObject({ name: SourceName });
/** The name of an upload. */
export const NameQuery = z.strictObject({ name: FileName.default('source.txt') });
/** What a browser means to upload. */
export const UploadBody = z.strictObject({
  name: FileName,
  mediaType: z.enum(mediaTypes),
});

/** What making an article gives back. */
export const Made = z.object({
  id: z.string(),
  version: z.int(),
  links: z.record(z.string(), z.string()),
  gaps: z.array(z.unknown()),
  diagnostics: z.array(z.object({ code: z.string(), message: z.string(), span: z.array(z.int()).optional() })),
});
/** A page of the list. A headline is null where there is none, and while it is held back. */
export const Listed = z.object({
  articles: z.array(
    z.object({
      id: z.string(),
      at: z.string(),
      headline: z.string().nullable(),
      embargo: z.string().nullable(),
      article: z.string(),
    }),
  ),
  next: z.string().nullable(),
});
/** A form to upload with, and where to ask what became of it. */
export const Asked = z.object({
  id: z.string(),
  form: z.object({ url: z.string(), fields: z.record(z.string(), z.string()) }),
  upload: z.string(),
});
/** What became of an upload. */
export const Became = z.union([
  z.object({ state: z.literal('waiting') }),
  z.object({
    state: z.literal('done'),
    article: z.string(),
    links: z.record(z.string(), z.string()),
    refused: z.record(z.string(), z.string()),
  }),
  z.object({ state: z.literal('failed'), reason: z.string(), hint: z.string() }),
]);

/** Bodies that a reader reads, by media type. */
export const sourceBody = Object.fromEntries(mediaTypes.map(type => [type, null]));
/** A source in a form, with what is declared of it. */
export const SourceForm = z.object({ source: z.file(), metadata: z.string().optional() });
/** Media types of documents. */
export const anyDocument = Object.values(writers).map(({ mediaType }) => mediaType as string);
/** Media types of the record in its other forms. */
export const otherForms = Object.entries(recordFormats)
  .filter(([format]) => format !== 'json')
  .map(([, { mediaType }]) => mediaType as string);
