import type { TemplateName } from '#templates/index';

/** Every storage key, spelled once. Source keys are kept as they are inside `receipts/`: an object store has no folders to escape from. */

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

/** Which version of an article is the newest. */
export const latestKey = (id: string): string => `articles/${id}/latest.json`;

/** What became of one version of one source. */
export const receiptKey = (sourceKey: string, versionId: string): string => `receipts/${sourceKey}/${versionId}.json`;

/** What became of the newest version of a source. */
export const latestReceiptKey = (sourceKey: string): string => `receipts/${sourceKey}/latest.json`;

const FAR = 9_999_999_999_999;

/** An entry of the list. Times are inverted, so that keys in order are articles from new to old. */
export const indexKey = (time: Date, id: string): string =>
  `index/${String(FAR - time.getTime()).padStart(13, '0')}-${id}.json`;
