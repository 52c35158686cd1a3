import { join } from 'node:path';
import { discard, look, makeFolder, read, readIfThere, save, stream } from '#adapters/local/disk';
import type { Output } from '#app/choices';
import { type Article, type Diagnosed, makeOutput, type Reading, readArticle, requireReadable } from '#app/convert';
import { check, parse, SIDECAR } from '#app/settings';
import { Failure } from '#core/failure';
import { type Digest, digestOf } from './digest.ts';
import type { Request } from './request.ts';
import type { Source } from './sources.ts';
import type { Terminal } from './terminal.ts';

/** What became of one source. */
export interface Outcome {
  readonly source: Source;
  /** What was found, for the summary: a folder of records is not kept. Null where the source could not be read. */
  readonly digest: Digest | null;
  /** Paths of the files that were written. */
  readonly files: readonly string[];
  /** What is worth telling, once each. */
  readonly notes: readonly string[];
  /** How the record came about, when that was asked for. */
  readonly explanation: string;
  readonly failures: readonly unknown[];
  readonly milliseconds: number;
}

async function readAll(input: AsyncIterable<Uint8Array>, name: string): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of input) {
    bytes += chunk.length;
    requireReadable(bytes, name);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** The record of one source, with what its sidecar declares. @throws {Failure} when it cannot be read. */
export async function receive({ path, name }: Source, input: Terminal['stdin']): Promise<Reading> {
  if (path === null) return readArticle(await readAll(input, 'standard input'), name, {});
  const { kind, bytes } = await look(path);
  requireReadable(bytes, path);
  const sidecar = await readIfThere(path + SIDECAR);
  const declared = sidecar === null ? check('sidecar', {}, name) : parse('sidecar', sidecar, path + SIDECAR);
  return readArticle(kind === 'file' ? await read(path) : await readAll(stream(path), path), name, declared);
}

/** The bytes of one output. Where it is refused, what an earlier run left at its path goes: it would pass for this one's. */
async function make(
  article: Article,
  output: Output,
  preparation: Request['preparation'],
  path: string,
): Promise<Diagnosed<Uint8Array>> {
  try {
    return await makeOutput(article, output, preparation);
  } catch (refusal) {
    await discard(path);
    if (!(refusal instanceof Failure)) throw refusal;
    throw new Failure(refusal.kind, `${output.file}: ${refusal.message}`, refusal.hint, { cause: refusal });
  }
}

/** Reads one source and writes all that is asked of it. What fails is in the outcome, beside what was written all the same. */
export async function convertSource(
  source: Source,
  { out, outputs, preparation, explain }: Request,
  input: Terminal['stdin'],
): Promise<Outcome> {
  const started = performance.now();
  const notes = new Set<string>();
  const files: string[] = [];
  const failures: unknown[] = [];
  let digest: Digest | null = null;
  let explanation = '';
  try {
    const received = await receive(source, input);
    const article = received.value;
    digest = digestOf(article);
    for (const { message } of received.diagnostics) notes.add(message);
    if (explain) explanation = await received.explain();
    const folder = join(out, source.folder);
    await makeFolder(folder);
    for (const output of outputs) {
      const path = join(folder, output.file);
      try {
        const made = await make(article, output, preparation, path);
        await save(path, made.value);
        files.push(path);
        for (const { message } of made.diagnostics) notes.add(`${output.file}: ${message}`);
      } catch (failure) {
        failures.push(failure);
      }
    }
  } catch (failure) {
    failures.push(failure);
  }
  return {
    source,
    digest,
    files,
    notes: [...notes],
    explanation,
    failures,
    milliseconds: performance.now() - started,
  };
}
