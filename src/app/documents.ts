import { Commission } from '#core/commission';
import { sha256 } from '#core/sha256';
import type { Theme } from '#core/theme';
import { type DocumentFormatName, writers } from '#core/writers/index';
import type { TemplateName } from '#templates/index';
import { readRecord, removeIfWithdrawn, withdrawnMeanwhile } from './articles.ts';
import { type Article, type Preparation, renderDocument } from './convert.ts';
import type { Gate } from './embargo.ts';
import { marked } from './house.ts';
import { documentKey } from './keys.ts';
import { isThere, putOnce } from './objects.ts';
import type { Ports } from './ports.ts';
import { type Style, styleOf } from './style.ts';

/** How documents are wanted. */
export interface Manner {
  readonly labels: string;
  /** Null is what the house prints on. */
  readonly paper: Theme['paper'] | null;
  readonly commission: Commission;
}

/** How one document is wanted. */
export interface Wish extends Manner {
  readonly template: TemplateName;
  readonly format: DocumentFormatName;
  /** The day of preparation that is asked for, `2025-11-06`; null for the published one, which keeps the day it was first made on. */
  readonly at: string | null;
}

/** As an upload is made into documents, of which nobody said how. */
export const DEFAULT_MANNER: Manner = { labels: 'en', paper: null, commission: Commission.parse({}) };

/** The paper of the house where none is wished for. */
const paperOf = ({ paper }: Manner, { theme }: Style): Theme['paper'] => paper ?? theme.paper;

/** How documents are prepared in a style. @throws {Failure} invalid, when the house knows no such marking. */
function prepared(manner: Manner, style: Style, preparedOn: string): Preparation {
  const { fonts, house } = style;
  return {
    commission: marked(manner.commission, style.theme),
    labels: manner.labels,
    preparedOn,
    theme: { ...style.theme, paper: paperOf(manner, style) },
    fonts,
    ...(house ? { house } : {}),
  };
}

/** How the service prepares documents: in the style of its house. @throws {Failure} invalid, when the house knows no such marking. */
export const preparationOf = async (ports: Ports, manner: Manner, preparedOn: string): Promise<Preparation> =>
  prepared(manner, await styleOf(ports), preparedOn);

/** First 12 hexadecimal digits of the SHA-256 of what differs from our own style, the defaults and the published day; null where nothing does. */
async function optionsHash({ at, ...manner }: Manner & Pick<Wish, 'at'>, style: Style): Promise<string | null> {
  const told = (each: Manner): string =>
    JSON.stringify({ labels: each.labels, paper: paperOf(each, style), commission: each.commission });
  if (style.digest === null && at === null && told(manner) === told(DEFAULT_MANNER)) return null;
  return (await sha256(told(manner) + (style.digest ?? '') + (at ?? ''))).slice(0, 12);
}

/**
 * Key of a document, rendered now where nobody asked for it before: on the day that is asked for, each day a document of its own, else today.
 * @throws {Failure} unsupported, where the article cannot be written so; invalid, when the house knows no such marking; missing, when the
 * article was withdrawn meanwhile.
 */
export async function keepDocument(ports: Ports, article: Article, wish: Wish, today: string): Promise<string> {
  const { mediaType, extension } = writers[wish.format];
  const style = await styleOf(ports);
  const options = await optionsHash(wish, style);
  const key = documentKey(article.id, article.version, wish.template, options, extension);
  if (!(await isThere(ports.output, key))) {
    const preparation = prepared(wish, style, wish.at ?? today);
    const { value } = await renderDocument(article, wish.template, wish.format, preparation);
    await putOnce(ports.output, key, value, mediaType);
    if (await removeIfWithdrawn(ports.output, article.id, key)) throw withdrawnMeanwhile(article.id);
  }
  return key;
}

/**
 * A document of one version of an article, the newest unless said otherwise: its key, and the record that it is made of.
 * @throws {Failure} missing; else as the gate, and as `keepDocument`.
 */
export async function documentOf(
  ports: Ports,
  id: string,
  wish: Wish,
  today: string,
  gate: Gate,
  version?: number,
): Promise<{ key: string; article: Article }> {
  const { article } = await readRecord(ports, id, gate, version);
  return { key: await keepDocument(ports, article, wish, today), article };
}
