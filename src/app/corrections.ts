import { Article } from '#core/article';
import { byHand, sayTheSame } from '#core/by-hand';
import { Failure } from '#core/failure';
import {
  type Kept,
  keepVersion,
  type Latest,
  pointed,
  recordOf,
  removeIfWithdrawn,
  requireNewest,
  standing,
  withdrawnMeanwhile,
} from './articles.ts';
import { checked } from './asked.ts';
import type { Gate } from './embargo.ts';
import { latestKey } from './keys.ts';
import { JSON_TYPE, json } from './objects.ts';
import type { Ports } from './ports.ts';

/**
 * Keeps a corrected record as the next version, marked as such; one that corrects nothing makes none.
 * @throws {Failure} conflict, when `etag` is not the newest; invalid, when it is about another source; else as the gate.
 * @throws {Refusal} 422, where a fact that is a person's own points at words that do not say it.
 */
export async function correct(ports: Ports, id: string, corrected: Article, etag: string, gate: Gate): Promise<Kept> {
  const { latest, pointer } = await standing(ports, id, gate);
  requireNewest(id, pointer, etag);
  const { article: before } = await recordOf(ports, id, latest, latest.version);
  const source = ({ id: of, text, source: received, declared }: Article) =>
    JSON.stringify([of, text, received, declared]);
  if (source(corrected) !== source(before))
    throw new Failure(
      'invalid',
      'a correction may not change id, text, source or what was declared with it',
      'POST another text as an article of its own',
    );
  if (sayTheSame(before, corrected)) return { article: before, etag };
  const made = checked(Article, { ...byHand(before, corrected), supersedes: latest.version }, 'the record');
  const article = await keepVersion(ports.output, made, latest.version + 1);
  const next: Latest = { ...latest, ...pointed(article) };
  try {
    const { etag: written } = await ports.output.put(latestKey(id), json(next), {
      contentType: JSON_TYPE,
      condition: { etag },
    });
    return { article, etag: written };
  } catch (tooLate) {
    throw (await removeIfWithdrawn(ports.output, id, next.record)) ? withdrawnMeanwhile(id) : tooLate;
  }
}
