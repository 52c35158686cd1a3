import { Declared } from '#core/article';
import { Failure, type FailureKind } from '#core/failure';
import { type TemplateName, templates } from '#templates/index';
import { keepArticle } from './articles.ts';
import { type Article, readArticle, requireReadable } from './convert.ts';
import { DEFAULT_MANNER, keepDocument } from './documents.ts';
import { latestReceiptKey, receiptKey } from './keys.ts';
import type { Condition, ObjectStore, StoredObject } from './object-store.ts';
import { JSON_TYPE, json, lookUp, parse, putOnce } from './objects.ts';
import type { Ports } from './ports.ts';
import { Receipt } from './receipt.ts';
import { check, SIDECAR } from './settings.ts';

/** One upload, as its event tells it. */
export interface Upload {
  readonly key: string;
  readonly versionId: string;
  /** Its size, where the event tells it: an object that no reader would take is not fetched. */
  readonly bytes?: number;
  /** Orders the versions of one key: hexadecimal, compared after padding. */
  readonly sequencer: string;
  /** When the object was written: the only clock of the whole journey. */
  readonly at: Date;
}

/** THE TABLE: whether a failure is the source's own and final (a receipt says why), or of the moment (the delivery is tried again). */
const final: Readonly<Record<FailureKind, boolean>> = {
  misuse: true,
  invalid: true,
  unsupported: true,
  'too-large': true,
  missing: true,
  conflict: false,
  unavailable: false,
};

const isFinal = (error: unknown): error is Failure => error instanceof Failure && final[error.kind];

const TRIES = 20;

/**
 * Moves the pointer to the newest receipt, only forward: read it, stop where it is as new, else write it if nobody else did meanwhile.
 * @throws {Failure} conflict, when others keep writing it; the delivery is then tried again.
 */
async function advance(store: ObjectStore, key: string, next: Receipt): Promise<void> {
  for (let tries = 0; tries < TRIES; tries++) {
    const there = await lookUp(store, key);
    if (there && sequenceOf(parse(Receipt, there)) >= sequenceOf(next)) return;
    const condition: Condition = there ? { etag: there.etag } : 'absent';
    try {
      await store.put(key, json(next), { contentType: JSON_TYPE, condition });
      return;
    } catch (error) {
      if (!(error instanceof Failure && error.kind === 'conflict')) throw error;
    }
  }
  throw new Failure('conflict', `the pointer ${key} is written by too many at once`, 'try the delivery again');
}

/** What the upload declares of itself, in S3 user metadata. */
function declaredIn({ metadata, key }: StoredObject): Declared {
  const named = Object.fromEntries(Object.entries(metadata).map(([name, value]) => [name, decodeMetadata(value)]));
  const known = Object.keys(Declared.shape);
  return check(
    'sidecar',
    Object.fromEntries(Object.entries(named).filter(([name]) => known.includes(name))),
    `the metadata of ${key}`,
  );
}

/** S3 sends metadata beyond ASCII as RFC 2047 words; clients percent-encode it. Both are read; anything else is taken as it is. */
function decodeMetadata(value: string): string {
  const word = /^=\?utf-8\?b\?([A-Za-z0-9+/=]+)\?=$/i.exec(value);
  if (word) return new TextDecoder().decode(Uint8Array.from(atob(word[1] ?? ''), sign => sign.charCodeAt(0)));
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
}

/** @throws {Failure} unsupported, for a sidecar: it may come before its source or after it, and would change what was made already. */
function requireSource(name: string): void {
  if (!name.toLowerCase().endsWith(SIDECAR)) return;
  throw new Failure(
    'unsupported',
    `${name} is a sidecar, and those of uploads are not read`,
    'declare what it says in the metadata of the source: aws s3 cp … --metadata published=2026-06-09',
  );
}

const sequenceOf = ({ sequencer }: Receipt) => sequencer.toUpperCase().padStart(32, '0');

/** The outputs of what is kept of an article, in their default form, each written once. */
async function writeOutputs(ports: Ports, read: Article, upload: Upload) {
  const { article, record } = await keepArticle(ports, read, upload.at);
  const documents: Record<string, string> = {};
  const refused: Record<string, string> = {};
  const day = upload.at.toISOString().slice(0, 10);
  for (const template of Object.keys(templates) as TemplateName[]) {
    const { format } = templates[template];
    try {
      documents[template] = await keepDocument(ports, article, { ...DEFAULT_MANNER, template, format, at: null }, day);
    } catch (error) {
      if (!isFinal(error)) throw error;
      refused[template] = `${error.message}; ${error.hint}`;
    }
  }
  const { id, version } = article;
  return { article: { id, version, record }, documents, refused };
}

/** Reads the source and writes what it becomes; what can never succeed becomes a receipt that says why. */
async function convert(ports: Ports, upload: Upload): Promise<Receipt> {
  const { key, versionId, bytes = 0, sequencer, at } = upload;
  const common = { source: { key, versionId }, sequencer, at: at.toISOString() };
  try {
    const name = key.slice(key.lastIndexOf('/') + 1);
    requireSource(name);
    requireReadable(bytes, name);
    const source = await ports.source.get(key, versionId);
    const { value: article } = await readArticle(source.body, name, declaredIn(source));
    return { ...common, state: 'done', ...(await writeOutputs(ports, article, upload)) };
  } catch (error) {
    if (!isFinal(error)) throw error;
    return { ...common, state: 'failed', reason: error.message, hint: error.hint };
  }
}

/**
 * The whole journey of one upload: source → record → documents → pointers → receipt. Delivered twice, late or out of order, it
 * writes every key once and never moves a pointer back; the receipt is written last, so that one is proof of all the rest.
 * @throws {Failure} conflict or unavailable, and anything unforeseen: the delivery must be tried again.
 */
export async function publishUpload(ports: Ports, upload: Upload): Promise<Receipt> {
  const { key, versionId } = upload;
  const own = await receiptKey(key, versionId);
  const known = await lookUp(ports.output, own);
  const receipt = known ? parse(Receipt, known) : await convert(ports, upload);
  if (!known) await putOnce(ports.output, own, json(receipt), JSON_TYPE);
  await advance(ports.output, await latestReceiptKey(key), receipt);
  return receipt;
}
