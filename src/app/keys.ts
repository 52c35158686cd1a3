import { sha256 } from '#core/sha256';
import type { TemplateName } from '#templates/index';

/** Every storage key, spelled once. Source keys are kept as they are inside `receipts/`: an object store has no folders to escape from. */

/** Longest source key that is part of another, in bytes of UTF-8: S3 takes 1,024 for the whole, and a version id has up to 64. */
const LONGEST_PART = 900;

/** Where the receipts of a source lie: under its key, or under the SHA-256 of one that is too long for that. */
async function receiptsOf(sourceKey: string): Promise<string> {
  const bytes = new TextEncoder().encode(sourceKey);
  if (bytes.length <= LONGEST_PART) return `receipts/${sourceKey}`;
  return `receipts/sha256/${await sha256(bytes)}`;
}

/** The record of one version of an article. */
export const recordKey = (id: string, version: number): string => `articles/${id}/v${version}/article.json`;

/** A document of one version. `options`: short hash of what differs from the defaults, null for none. */
export const documentKey = (
  id: string,
  version: number,
  template: TemplateName,
  options: string | null,
  extension: string,
): string => `articles/${id}/v${version}/${template}${options === null ? '' : `.${options}`}.${extension}`;

/** Where all versions of an article lie. */
export const versionsPrefix = (id: string): string => `articles/${id}/v`;

/** The number of the version that a key below `versionsPrefix` is of. */
export const versionIn = (key: string): number => Number.parseInt(key.slice(key.indexOf('/v') + 2), 10);

/** Which version of an article is the newest. */
export const latestKey = (id: string): string => `articles/${id}/latest.json`;

/** What became of one version of one source. */
export const receiptKey = async (sourceKey: string, versionId: string): Promise<string> =>
  `${await receiptsOf(sourceKey)}/${versionId}.json`;

/** What became of the newest version of a source. */
export const latestReceiptKey = async (sourceKey: string): Promise<string> =>
  `${await receiptsOf(sourceKey)}/latest.json`;

/** Whether a key is that of a receipt, not of the pointer to the newest. */
export const isReceiptKey = (key: string): boolean => key.startsWith('receipts/') && !key.endsWith('/latest.json');

const FAR = 9_999_999_999_999;

/** An entry of the list. Times are inverted, so that keys in order are articles from new to old. */
export const indexKey = (time: Date, id: string): string =>
  `index/${String(FAR - time.getTime()).padStart(13, '0')}-${id}.json`;

/** The id of the article that an entry of the list is of. */
export const idIn = (indexKey: string): string => indexKey.slice(indexKey.lastIndexOf('-') + 1, -'.json'.length);
