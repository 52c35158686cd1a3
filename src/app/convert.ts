import type { Article, Declared } from '#core/article';
import type { Commission } from '#core/commission';
import type { Diagnosed } from '#core/diagnostic';
import { recordFormats } from '#core/exports/index';
import { Failure } from '#core/failure';
import type { Letterhead } from '#core/letterhead/letterhead';
import { readers, type SourceFormat } from '#core/readers/index';
import { MOST_BYTES, requireReadable } from '#core/readers/limits';
import { formatOf, readSource } from '#core/readers/receive';
import type { Theme } from '#core/theme';
import { type DocumentFormatName, writers } from '#core/writers/index';
import type { Attachment, HouseFiles } from '#core/writers/writer';
import { houseLabels } from '#templates/house-labels';
import { type Labels, type LabelTag, labelLanguages, type TemplateName, templates } from '#templates/index';
import type { Output } from './choices.ts';
import { suggest } from './nearest.ts';
import type { Ports } from './ports.ts';

export type { Article, Declared, Diagnosed };

/** The largest source that is read, in bytes, and the refusal of a larger one before it is. */
export { MOST_BYTES, requireReadable };

/** What reading one source gives: its record, and on demand how that came about. */
export interface Reading extends Diagnosed<Article> {
  /** Each finding with its rule, its words and ¶, and what was considered and dropped; lines for a person. */
  readonly explain: () => Promise<string>;
}

/**
 * Reads one source.
 * @throws {Failure} invalid, unsupported or too-large, when the bytes are no text that can be read.
 */
export async function readArticle(bytes: Uint8Array, name: string, declared: Declared): Promise<Reading> {
  const { extraction } = await import('#core/extract/extract');
  const { value: manuscript, diagnostics } = await readSource(bytes, name, declared);
  const extracted = await extraction(manuscript);
  const explain = async () => (await import('#core/extract/explain')).explain(extracted);
  return { value: extracted.article, diagnostics, explain };
}

/** Whether a file that some reader's extension names is a source of it. Files with endings that serve for much else must look like one. */
export async function isSource(name: string, bytes: () => Promise<Uint8Array>): Promise<boolean> {
  const { loadTest }: SourceFormat = readers[formatOf(name)];
  return loadTest === undefined || (await loadTest())(await bytes());
}

/** Loads what reading and rendering are done with, so that the first source does not wait for it. */
export async function warmUp({ fonts }: Pick<Ports, 'fonts'>): Promise<void> {
  const loads = [readers.txt, ...Object.values(writers)].map(({ load }) => load());
  await Promise.all([fonts(), import('#core/extract/extract'), ...loads]);
}

/** How documents are prepared: what an article does not hold. */
export interface Preparation {
  readonly commission: Commission;
  /** BCP 47 tag of the labels. */
  readonly labels: string;
  /** `2025-11-06` */
  readonly preparedOn: string;
  readonly theme: Theme;
  readonly fonts: Ports['fonts'];
  /** Logo and names of typefaces, where the house has its own. */
  readonly house?: HouseFiles;
}

/** The labels of a preparation. @throws {Failure} misuse, when there are none in that language. */
async function labelsOf({ labels, theme }: Preparation): Promise<Labels> {
  if (!isLabelTag(labels))
    throw new Failure('misuse', `there are no labels in ${labels}`, suggest(labels, Object.keys(labelLanguages)));
  return houseLabels(await labelLanguages[labels].load(), theme);
}

/** What travels inside a document, so that it proves itself; nothing where the source text may not be passed on. */
async function attachmentsOf(article: Article, { sourceText }: Commission): Promise<readonly Attachment[]> {
  if (sourceText === 'none') return [];
  const { file, mediaType, load } = recordFormats.json;
  const write = await load();
  return [
    {
      name: 'source.txt',
      mediaType: 'text/plain',
      bytes: new TextEncoder().encode(article.text),
      description: 'The source text that the paragraph numbers and spans point into',
      relationship: 'Source',
    },
    {
      name: file,
      mediaType,
      bytes: write(article),
      description: 'The record: every fact with its place in the source text',
      relationship: 'Data',
    },
  ];
}

const isLabelTag = (tag: string): tag is LabelTag => Object.hasOwn(labelLanguages, tag);

/**
 * One document of an article, as bytes. The same article and preparation give the same bytes.
 * @throws {Failure} unsupported, when the format cannot hold it (a letter that no font has).
 */
export async function renderDocument(
  article: Article,
  template: TemplateName,
  format: DocumentFormatName,
  preparation: Preparation,
): Promise<Diagnosed<Uint8Array>> {
  const { commission, preparedOn, theme, fonts, house } = preparation;
  const attachments = await attachmentsOf(article, commission);
  const doc = templates[template].compose(article, {
    preparedOn,
    commission,
    labels: await labelsOf(preparation),
    theme,
  });
  const write = await writers[format].load();
  return write(doc, { theme, fonts, attachments, ...(house ? { house } : {}) });
}

/**
 * A letterhead filled with an article, as DOCX. The same article, letterhead and preparation give the same bytes.
 * @throws {Failure} invalid, naming placeholders that mean nothing.
 */
async function fillLetterhead(
  article: Article,
  letterhead: Letterhead,
  preparation: Preparation,
): Promise<Diagnosed<Uint8Array>> {
  const [{ fill }, { letterheadValues }] = await Promise.all([
    import('#core/letterhead/fill'),
    import('#templates/letterhead'),
  ]);
  const { commission, preparedOn, theme } = preparation;
  const composition = { preparedOn, commission, labels: await labelsOf(preparation), theme };
  return fill(letterhead, letterheadValues(article, composition));
}

/** The bytes of one output: the record, a document, or a letterhead filled. @throws {Failure} as `renderDocument` does. */
export async function makeOutput(
  article: Article,
  output: Output,
  preparation: Preparation,
): Promise<Diagnosed<Uint8Array>> {
  if (output.kind === 'document') return renderDocument(article, output.template, output.format, preparation);
  if (output.kind === 'letterhead') return fillLetterhead(article, output.letterhead, preparation);
  const write = await recordFormats[output.format].load();
  return { value: write(article), diagnostics: [] };
}
