import type { Declared, Source } from '../article.ts';
import type { Diagnosed } from '../diagnostic.ts';
import { Failure } from '../failure.ts';
import type { Manuscript } from '../manuscript.ts';
import { sha256 } from '../sha256.ts';
import { readers, type SourceFormatName } from './index.ts';
import { noTextCalled } from './no-text.ts';
import { formatIn } from './sniff.ts';

/** Bytes that tell what a source is. */
const HEAD = 120_000;

const formats = Object.entries(readers) as [SourceFormatName, (typeof readers)[SourceFormatName]][];

/**
 * The input format of a file, by the extension of its name. A name without one, such as `stdin`, is plain text.
 * @throws {Failure} unsupported, when no reader takes the extension.
 */
export function formatOf(name: string): SourceFormatName {
  const extension = /[^./\\]\.([^./\\]*)$/u.exec(name)?.[1]?.toLowerCase();
  if (!extension) return 'txt';
  const format = formats.find(([, { extensions }]) => (extensions as readonly string[]).includes(extension));
  if (format) return format[0];
  const known = formats.map(([, { title, extensions }]) => `.${extensions.join(', .')} (${title})`);
  throw new Failure(
    'unsupported',
    `${name} ends in .${extension}, which no reader reads`,
    noTextCalled(extension)?.hint ?? `sources end in ${known.join(', ')}`,
  );
}

/** What is known of bytes before they are read: their name, media type, SHA-256, length and declared address. */
async function sourceOf(
  bytes: Uint8Array,
  name: string,
  format: SourceFormatName,
  declared: Declared,
): Promise<Source> {
  const { mediaType } = readers[format];
  return { name, mediaType, sha256: await sha256(bytes), bytes: bytes.length, uri: declared.uri ?? null };
}

/** A zip package tells the paths of its parts as they are: this one holds the text of a Word document. */
const isWord = (bytes: Uint8Array): boolean =>
  bytes[0] === 0x50 && bytes[1] === 0x4b && new TextDecoder('latin1').decode(bytes).includes('word/document.xml');

const formatHeldBy = (bytes: Uint8Array): SourceFormatName =>
  isWord(bytes) ? 'docx' : formatIn(new TextDecoder().decode(bytes.subarray(0, HEAD)));

/**
 * The manuscript of a source, by the reader that its extension names; what only came as plain text by the reader of what it is.
 * @throws {Failure} unsupported, invalid or too-large.
 */
export async function readSource(bytes: Uint8Array, name: string, declared: Declared): Promise<Diagnosed<Manuscript>> {
  const named = formatOf(name);
  const format = named === 'txt' ? formatHeldBy(bytes) : named;
  const read = await readers[format].load();
  const { value, diagnostics } = await read(bytes, { source: await sourceOf(bytes, name, format, declared), declared });
  const note = { code: 'read-as', message: `${name} was read as what it holds: ${readers[format].title}` };
  return { value, diagnostics: format === named ? diagnostics : [note, ...diagnostics] };
}
