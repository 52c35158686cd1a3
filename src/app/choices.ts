import type { Commission } from '#core/commission';
import { type RecordFormatName, recordFormats } from '#core/exports/index';
import type { Letterhead } from '#core/letterhead/letterhead';
import { readers } from '#core/readers/index';
import type { Theme } from '#core/theme';
import { type DocumentFormatName, writers } from '#core/writers/index';
import { labelLanguages, type TemplateName, templates } from '#templates/index';

/** Names that may be chosen, each with a line that says what it is. */
export type Choices = Readonly<Record<string, string>>;

const titles = (table: Readonly<Record<string, { readonly title: string }>>): Choices =>
  Object.fromEntries(Object.entries(table).map(([name, { title }]) => [name, title]));

const paperSizes: Readonly<Record<Theme['paper'], string>> = { A4: '210 × 297 mm', Letter: '8.5 × 11 in' };

const sourceTextUses: Readonly<Record<Commission['sourceText'], string>> = {
  annex: 'print it as a numbered annex, and attach it to the PDF',
  attached: 'attach it to the PDF only',
  none: 'leave it out',
};

/** What a requester may choose from, derived from the tables. */
export const choices = {
  template: titles(templates),
  format: { ...titles(writers), ...titles(recordFormats) },
  labels: titles(labelLanguages),
  paper: paperSizes,
  sourceText: sourceTextUses,
} as const satisfies Record<string, Choices>;

/** Extensions of the sources that some reader reads: without dot, lower case. */
export const sourceExtensions: readonly string[] = Object.values(readers).flatMap(({ extensions }) => extensions);

/** One file to be made of an article. */
export type Output =
  | { readonly kind: 'record'; readonly format: RecordFormatName; readonly file: string }
  | {
      readonly kind: 'document';
      readonly template: TemplateName;
      readonly format: DocumentFormatName;
      readonly file: string;
    }
  | { readonly kind: 'letterhead'; readonly letterhead: Letterhead; readonly file: string };

const record = (format: RecordFormatName): Output => ({
  kind: 'record',
  format,
  file: recordFormats[format].file,
});
const document = (template: TemplateName, format: DocumentFormatName): Output => ({
  kind: 'document',
  template,
  format,
  file: `${template}.${writers[format].extension}`,
});

/** Every format that something may be made in, with its media type. */
export const formats = { ...writers, ...recordFormats };

const isRecordFormat = (format: keyof typeof formats): format is RecordFormatName =>
  Object.hasOwn(recordFormats, format);

/** The file that a template makes in a format; the record where the format is one of that. */
export const outputOf = (template: TemplateName, format: keyof typeof formats): Output =>
  isRecordFormat(format) ? record(format) : document(template, format);

/**
 * The files to be made: every template in every document format, and the record in those of its formats that are among them.
 * Without formats: the record as JSON, and each template in its own format. Without templates: all of them.
 */
export function outputsOf(chosen: readonly string[], formats: readonly string[]): readonly Output[] {
  const all = Object.keys(templates) as TemplateName[];
  const wanted = chosen.length > 0 ? all.filter(name => chosen.includes(name)) : all;
  const records = (Object.keys(recordFormats) as RecordFormatName[]).filter(name =>
    formats.length === 0 ? name === 'json' : formats.includes(name),
  );
  const documents = wanted.flatMap(name =>
    formats.length === 0
      ? [document(name, templates[name].format)]
      : (Object.keys(writers) as DocumentFormatName[])
          .filter(format => formats.includes(format))
          .map(format => document(name, format)),
  );
  return [...records.map(record), ...documents];
}
