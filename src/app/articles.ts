import * as z from 'zod';
import { Article } from '#core/article';
import { recordFormats } from '#core/exports/index';
import { Failure } from '#core/failure';
import { type Declared, readArticle } from './convert.ts';
import type { Gate } from './embargo.ts';
import { idIn, indexKey, latestKey, recordKey, versionIn } from './keys.ts';
import { JSON_TYPE, json, lookUp, nullIfConflict, parse, putOnce } from './objects.ts';
import type { ObjectStore, Ports, StoredObject } from './ports.ts';

/** Which version of an article is the newest, and whether it was withdrawn. */
export const Latest = z
  .object({
    version: z.int(),
    /** Of a withdrawn one, the highest number that a record of it bears: also of one that somebody kept too late to publish it. */
    highest: z.int().optional(),
    /** Of one that was published anew, the first version since: those before were withdrawn. */
    first: z.int().optional(),
    record: z.string(),
    /** When the article was first kept, ISO 8601: its place in the list. */
    since: z.string(),
    /** ISO 8601; null while it stands. */
    withdrawn: z.string().nullable(),
    /** Of the newest version, as its record says. */
    headline: z.string().nullable(),
    /** Until when the newest version is held back, as its record says: it decides for all versions, which have one text. */
    embargo: z.string().nullable(),
  })
  .readonly();
export type Latest = z.infer<typeof Latest>;

/** One line of the list as a caller may see it. */
export interface Line {
  readonly id: string;
  /** When the article was first kept, ISO 8601. */
  readonly at: string;
  /** Null where there is none, and while the article is held back. */
  readonly headline: string | null;
  readonly embargo: string | null;
}

/** An article as it is kept: with the tag that a change must name. */
export interface Kept {
  readonly article: Article;
  readonly etag: string;
}

/** What keeping an article came to. */
export interface Keeping {
  /** Whether this call published it. */
  readonly created: boolean;
  /** Its newest version, as it is kept. */
  readonly article: Article;
  readonly record: string;
}

/**
 * Keeps a new article, its pointer and its place in the list. An article that is there already stays as it is, corrections and all; one that
 * was withdrawn is published anew under the next number, so that no two papers bear the same. The pointer tells since when, so that
 * whoever comes next mends a place in the list that a crash left out.
 * @throws {Failure} conflict, when it is withdrawn or published meanwhile.
 */
export async function keepArticle({ output }: Ports, article: Article, at: Date): Promise<Keeping> {
  const { id } = article;
  const there = await lookUp(output, latestKey(id));
  const before = there && parse(Latest, there);
  const { latest, published } =
    before?.withdrawn === null ? { latest: before } : await publish(output, article, at, there);
  const withdrawnNow = new Failure('conflict', `article ${id} is withdrawn just now`, 'send its source again');
  if (latest.withdrawn !== null) throw withdrawnNow;
  await putOnce(output, indexKey(new Date(latest.since), id), json({ id, at: latest.since }), JSON_TYPE);
  if (published) return { created: true, article: published, record: latest.record };
  const kept = await lookUp(output, latest.record);
  if (!kept) throw withdrawnNow;
  return { created: false, article: parse(Article, kept), record: latest.record };
}

/**
 * Looks once more at the pointer, behind the writing of something of a version: a withdrawal removes what it finds, and this may have come
 * after that. Where it has, it is removed by whoever wrote it. Gives back whether it was.
 */
export async function removeIfWithdrawn(store: ObjectStore, id: string, key: string): Promise<boolean> {
  const { withdrawn, first = 0 } = parse(Latest, await store.get(latestKey(id)));
  const isWithdrawn = withdrawn !== null || versionIn(key) < first;
  if (isWithdrawn) await store.remove(key);
  return isWithdrawn;
}

/** What whoever wrote something of it is told. */
export const withdrawnMeanwhile = (id: string): Failure =>
  new Failure('missing', `article ${id} was withdrawn meanwhile`, 'POST its source again to publish it anew');

/** Points to a new article, or to one that was withdrawn; `published` is missing where somebody else was first, who may have withdrawn it again. */
async function publish(
  store: ObjectStore,
  article: Article,
  at: Date,
  there: StoredObject | null,
): Promise<{ latest: Latest; published?: Article }> {
  const key = latestKey(article.id);
  const { version = null, highest = version ?? 0, since = at.toISOString() } = there ? parse(Latest, there) : {};
  const published = await keepVersion(store, { ...article, supersedes: version }, highest + 1);
  const first = there ? { first: published.version } : {};
  const latest: Latest = { ...pointed(published), ...first, since, withdrawn: null };
  const moved = there
    ? await store
        .put(key, json(latest), { contentType: JSON_TYPE, condition: { etag: there.etag } })
        .catch(nullIfConflict)
    : await putOnce(store, key, json(latest), JSON_TYPE);
  if (moved) return { latest, published };
  await removeIfWithdrawn(store, article.id, latest.record);
  return { latest: parse(Latest, await store.get(key)) };
}

/** What the pointer of an article tells of its newest version. */
export const pointed = ({
  id,
  version,
  headline,
  embargo,
}: Article): Omit<Latest, 'first' | 'since' | 'withdrawn'> => ({
  version,
  record: recordKey(id, version),
  headline: headline?.text ?? null,
  embargo: embargo?.until ?? null,
});

/** Reads a source and keeps what it becomes; gaps and diagnostics are those of the source, whatever was corrected since. @throws {Failure} as `readArticle` does. */
export async function makeArticle(
  ports: Ports,
  source: { bytes: Uint8Array; name: string; declared: Declared },
  at: Date,
) {
  const { value, diagnostics } = await readArticle(source.bytes, source.name, source.declared);
  return { gaps: value.gaps, diagnostics, ...(await keepArticle(ports, value, at)) };
}

/** The pointer of an article, past the gate. @throws {Failure} missing, when there is no such article, or it was withdrawn; else as the gate. */
export async function standing(
  ports: Ports,
  id: string,
  gate: Gate,
): Promise<{ latest: Latest; pointer: StoredObject }> {
  const pointer = await lookUp(ports.output, latestKey(id));
  const latest = pointer && parse(Latest, pointer);
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

/**
 * One version of an article, with the tag of its record: looked for from the newest on back, each of which names the one that it replaces.
 * A record that none of them names was never published: whoever kept it was too late.
 * @throws {Failure} missing
 */
export async function recordOf(ports: Ports, id: string, latest: Latest, version: number): Promise<Kept> {
  for (let number: number | null = latest.version; number !== null && number >= version; ) {
    const kept = await lookUp(ports.output, recordKey(id, number));
    if (!kept) break;
    const article = parse(Article, kept);
    if (number === version) return { article, etag: kept.etag };
    number = article.supersedes;
  }
  throw new Failure('missing', `article ${id} has no version ${version}`, `its newest version is ${latest.version}`);
}

/** One version of an article, the newest unless said otherwise; only the tag of the newest is one that a change may name. @throws {Failure} missing; else as the gate. */
export async function readRecord(ports: Ports, id: string, gate: Gate, version?: number): Promise<Kept> {
  const { latest, pointer } = await standing(ports, id, gate);
  const kept = await recordOf(ports, id, latest, version ?? latest.version);
  return kept.article.version === latest.version ? { ...kept, etag: pointer.etag } : kept;
}

/**
 * Keeps a record under the first number that is free: somebody who was too late, or crashed, may have left one that nothing points to.
 * Where that is this very record, it is kept already.
 */
export async function keepVersion(store: ObjectStore, made: Article, version: number): Promise<Article> {
  const article = { ...made, version };
  const key = recordKey(article.id, version);
  const bytes = (await recordFormats.json.load())(article);
  if (await putOnce(store, key, bytes, JSON_TYPE)) return article;
  const there = await lookUp(store, key);
  const same = there?.body.length === bytes.length && bytes.every((byte, index) => byte === there.body[index]);
  return same ? article : keepVersion(store, made, version + 1);
}

/** The tag of an article, held against the one that a change names. @throws {Failure} conflict, when it is not the newest. */
export function requireNewest(id: string, pointer: StoredObject, etag: string): void {
  if (pointer.etag === etag) return;
  throw new Failure(
    'conflict',
    `article ${id} has changed since it was read`,
    'GET it again, look at it, and send the change with its ETag',
  );
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
      const id = idIn(key);
      const pointer = await lookUp(ports.output, latestKey(id));
      const latest = pointer && parse(Latest, pointer);
      if (!latest || latest.withdrawn !== null) return [];
      const { since, headline, embargo } = latest;
      return [{ id, at: since, headline: held(embargo) ? null : headline, embargo }];
    }),
  );
  return { lines: lines.flat(), next };
}
