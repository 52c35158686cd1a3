import { Article } from '#core/article';
import { recordFormats } from '#core/exports/index';
import { Failure } from '#core/failure';
import { type Declared, readArticle } from './convert.ts';
import { keepDocument, type Wish } from './documents.ts';
import type { Gate } from './embargo.ts';
import { indexKey, latestKey, recordKey } from './keys.ts';
import { JSON_TYPE, json, lookUp, parse, putOnce } from './objects.ts';
import type { ObjectStore, Ports, StoredObject } from './ports.ts';

/** Which version of an article is the newest, and whether it was withdrawn. */
export interface Latest {
  readonly version: number;
  readonly record: string;
  /** When the article was first kept, ISO 8601: its place in the list. */
  readonly since: string;
  /** ISO 8601; null while it stands. */
  readonly withdrawn: string | null;
  /** Until when the newest version is held back, as its record says: it decides for all versions, which have one text. */
  readonly embargo: string | null;
}

/** One line of the list. */
export interface Entry {
  readonly id: string;
  readonly at: string;
  readonly headline: string | null;
}

/** The same as a caller may see it: without its headline while it is held back. */
export interface Line extends Entry {
  readonly embargo: string | null;
}

/** An article as it is kept: with the tag that a change must name. */
export interface Kept {
  readonly article: Article;
  readonly etag: string;
}

/**
 * Keeps a new article, its pointer and its place in the list; an article that is there already stays as it is, a withdrawn one is
 * published anew. The pointer tells since when, so that whoever comes next mends a place in the list that a crash left out.
 */
export async function keepArticle(
  ports: Ports,
  article: Article,
  at: Date,
): Promise<{ readonly created: boolean; readonly record: string }> {
  const { id, version } = article;
  const record = recordKey(id, version);
  await putOnce(ports.output, record, (await recordFormats.json.load())(article), JSON_TYPE);
  const embargo = article.embargo?.until ?? null;
  const latest: Latest = { version, record, since: at.toISOString(), withdrawn: null, embargo };
  const { created, since } = await point(ports.output, latestKey(id), latest);
  const entry: Entry = { id, at: since, headline: article.headline?.text ?? null };
  await putOnce(ports.output, indexKey(new Date(since), id), json(entry), JSON_TYPE);
  return { created, record };
}

/**
 * Points to a new article, or to one that was withdrawn; tells whether this call did, and since when the article is kept.
 * @throws {Failure} conflict, when it is withdrawn or published meanwhile.
 */
async function point(store: ObjectStore, key: string, latest: Latest): Promise<{ created: boolean; since: string }> {
  const there = await lookUp(store, key);
  if (!there) {
    if (await putOnce(store, key, json(latest), JSON_TYPE)) return { created: true, since: latest.since };
    return { created: false, since: parse<Latest>(await store.get(key)).since };
  }
  const { withdrawn, since } = parse<Latest>(there);
  if (withdrawn === null) return { created: false, since };
  await store.put(key, json({ ...latest, since }), { contentType: JSON_TYPE, condition: { etag: there.etag } });
  return { created: true, since };
}

/** Reads a source and keeps what it becomes. @throws {Failure} as `readArticle` does. */
export async function makeArticle(
  ports: Ports,
  source: { bytes: Uint8Array; name: string; declared: Declared },
  at: Date,
) {
  const { value: article, diagnostics } = await readArticle(source.bytes, source.name, source.declared);
  return { article, diagnostics, ...(await keepArticle(ports, article, at)) };
}

/** @throws {Failure} missing, when there is no such article, or it was withdrawn; else as the gate. */
async function standing(ports: Ports, id: string, gate: Gate): Promise<{ latest: Latest; pointer: StoredObject }> {
  const pointer = await lookUp(ports.output, latestKey(id));
  const latest = pointer && parse<Latest>(pointer);
  if (!pointer || !latest)
    throw new Failure('missing', `there is no article ${id}`, 'GET /v1/articles lists what there is');
  if (latest.withdrawn !== null)
    throw new Failure(
      'missing',
      `article ${id} was withdrawn on ${latest.withdrawn}`,
      'POST its source again to publish it anew',
    );
  gate(latest.embargo);
  return { latest, pointer };
}

async function recordOf(ports: Ports, id: string, latest: Latest, version: number): Promise<Article> {
  const kept = await lookUp(ports.output, version === latest.version ? latest.record : recordKey(id, version));
  if (!kept)
    throw new Failure('missing', `article ${id} has no version ${version}`, `its newest version is ${latest.version}`);
  return Article.parse(parse(kept));
}

/** One version of an article, the newest unless said otherwise. @throws {Failure} missing; else as the gate. */
export async function readRecord(ports: Ports, id: string, gate: Gate, version?: number): Promise<Kept> {
  const { latest, pointer } = await standing(ports, id, gate);
  return { article: await recordOf(ports, id, latest, version ?? latest.version), etag: pointer.etag };
}

/**
 * Keeps a corrected record as the next version. Evidence is checked again by the schema before this is called.
 * @throws {Failure} conflict, when `etag` is not the newest; invalid, when it is about another source; else as the gate.
 */
export async function correct(ports: Ports, id: string, corrected: Article, etag: string, gate: Gate): Promise<Kept> {
  const { latest, pointer } = await standing(ports, id, gate);
  if (pointer.etag !== etag)
    throw new Failure(
      'conflict',
      `article ${id} has changed since it was read`,
      'GET it again, apply the correction to that, and PUT with its ETag',
    );
  const before = await recordOf(ports, id, latest, latest.version);
  if (corrected.id !== id || corrected.text !== before.text || corrected.source.sha256 !== before.source.sha256)
    throw new Failure(
      'invalid',
      'a correction may not change id, text or source',
      'POST another text as an article of its own',
    );
  const article = await keepVersion(ports.output, { ...corrected, supersedes: latest.version }, latest.version + 1);
  const record = recordKey(id, article.version);
  const embargo = article.embargo?.until ?? null;
  const next: Latest = { ...latest, version: article.version, record, embargo };
  const { etag: written } = await ports.output.put(latestKey(id), json(next), {
    contentType: JSON_TYPE,
    condition: { etag },
  });
  return { article, etag: written };
}

/** Keeps a record under the first number that is free: somebody who was too late, or crashed, may have left one that nothing points to. */
async function keepVersion(store: ObjectStore, corrected: Article, version: number): Promise<Article> {
  const article = { ...corrected, version };
  const bytes = (await recordFormats.json.load())(article);
  if (await putOnce(store, recordKey(article.id, version), bytes, JSON_TYPE)) return article;
  return keepVersion(store, corrected, version + 1);
}

/** Withdraws an article: a tombstone first, so that nothing is found any more, then its records and documents go. @throws as `correct` does. */
export async function withdraw(ports: Ports, id: string, etag: string, at: Date, gate: Gate): Promise<void> {
  const there = await lookUp(ports.output, latestKey(id));
  // An earlier withdrawal may have ended halfway.
  if (there && parse<Latest>(there).withdrawn !== null) await removeVersions(ports.output, id);
  const { latest } = await standing(ports, id, gate);
  const tombstone: Latest = { ...latest, withdrawn: at.toISOString() };
  await ports.output.put(latestKey(id), json(tombstone), { contentType: JSON_TYPE, condition: { etag } });
  await removeVersions(ports.output, id);
}

async function removeVersions(store: ObjectStore, id: string): Promise<void> {
  for (let after = ''; ; ) {
    const { objects, next } = await store.list(`articles/${id}/v`, { after });
    for (const { key } of objects) await store.remove(key);
    if (next === null) return;
    after = next;
  }
}

/** A page of the list, newest first; withdrawn articles are left out, and the headline of what is `held` back. */
export async function listArticles(
  ports: Ports,
  after: string,
  limit: number,
  held: (embargo: string | null) => boolean,
): Promise<{ lines: readonly Line[]; next: string | null }> {
  const { objects, next } = await ports.output.list('index/', { after, limit });
  const lines = await Promise.all(
    objects.map(async ({ key }): Promise<Line[]> => {
      const { id, at, headline } = parse<Entry>(await ports.output.get(key));
      const pointer = await lookUp(ports.output, latestKey(id));
      const latest = pointer && parse<Latest>(pointer);
      if (!latest || latest.withdrawn !== null) return [];
      const { embargo } = latest;
      return [{ id, at, headline: held(embargo) ? null : headline, embargo }];
    }),
  );
  return { lines: lines.flat(), next };
}

/**
 * A document of an article: its key, rendered now where nobody asked for it before.
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
