import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { handler as Handler } from '../../functions/upload/handler.ts';
import { context, example, logged, openWorld, queueEvent } from './world.ts';

let world: Awaited<ReturnType<typeof openWorld>>;
let handler: typeof Handler;
beforeAll(async () => {
  world = await openWorld();
  ({ handler } = await import('../../functions/upload/handler.ts'));
});
afterAll(() => world.close());

const put = async (key: string, body: Uint8Array | string) => {
  const { versionId } = await world.source.put(key, Buffer.from(body), { contentType: 'text/plain' });
  return { key, versionId };
};
const receipt = async (key: string) =>
  JSON.parse(Buffer.from((await world.output.get(`receipts/${key}/latest.json`)).body).toString());
const counts = (log: readonly Record<string, unknown>[], name: string) =>
  log.reduce((sum, line) => sum + [line[name] ?? 0].flat().reduce((a: number, b) => a + Number(b), 0), 0);

describe('the upload function', () => {
  test('makes the documents of an upload, and counts it', async () => {
    const object = await put('incoming/harbour accord & märz.txt', await example('harbour-accord'));
    const { result, log } = await logged(async () => handler(await queueEvent([object]), context));
    expect(result).toEqual({ batchItemFailures: [] });
    const { state, documents } = await receipt(object.key);
    expect(state).toBe('done');
    expect(
      Buffer.from((await world.output.get(documents.report)).body)
        .subarray(0, 2)
        .toString(),
    ).toBe('PK');
    expect(log).toContainEqual(
      expect.objectContaining({
        message: 'upload handled',
        state: 'done',
        correlation_id: '17793124-05d4-b198-2fde-7ededc63b103',
        version: object.versionId,
        function_request_id: context.awsRequestId,
      }),
    );
    expect(counts(log, 'uploadsDone')).toBe(1);
  });

  test('follows an upload that was asked for over HTTP by the id that was given out', async () => {
    const id = '0b9f3f0e-6f0e-4f0c-9a52-5d2f7a1c3e44';
    const object = await put(`incoming/${id}/note.txt`, await example('harbour-accord'));
    const { log } = await logged(async () => handler(await queueEvent([object]), context));
    expect(log).toContainEqual(expect.objectContaining({ message: 'upload handled', correlation_id: id }));
  });

  test('has only those messages of a batch delivered again that failed', async () => {
    const objects = [
      await put('incoming/good.txt', await example('harbour-accord')),
      null,
      await put('incoming/empty.txt', ''),
    ];
    const { result, log } = await logged(async () => handler(await queueEvent(objects), context));
    expect(result).toEqual({ batchItemFailures: [{ itemIdentifier: 'message-1' }] });
    expect((await receipt('incoming/good.txt')).state).toBe('done');
    expect((await receipt('incoming/empty.txt')).state).toBe('failed');
    expect(['uploadsDone', 'uploadsFailed', 'uploadsRetried'].map(name => counts(log, name))).toEqual([1, 1, 1]);
  });

  test('takes the empty object that a console makes for a folder for no upload', async () => {
    const folder = { ...(await put('incoming/desk/', '')), size: 0 };
    const { result, log } = await logged(async () => handler(await queueEvent([folder]), context));
    expect(result).toEqual({ batchItemFailures: [] });
    expect((await world.output.list('receipts/incoming/desk/')).objects).toEqual([]);
    expect(['uploadsDone', 'uploadsFailed', 'uploadsRetried'].map(name => counts(log, name))).toEqual([0, 0, 0]);
  });

  test('names all of a batch where all failed, without failing itself, and is clean for the next', async () => {
    const { result } = await logged(async () => handler(await queueEvent([null, null]), context));
    expect(result.batchItemFailures).toHaveLength(2);
    const { result: next } = await logged(async () =>
      handler(await queueEvent([await put('incoming/next.txt', 'x')]), context),
    );
    expect(next).toEqual({ batchItemFailures: [] });
  });

  test('writes no text of a source into its log', async () => {
    const object = await put(
      'incoming/quiet.txt',
      'Quartz Ferry Authority opens the northern slipway.\n\nIt opens on 4 May 2026.\n',
    );
    const { log } = await logged(async () => handler(await queueEvent([object]), context));
    expect(log.length).toBeGreaterThan(1);
    expect(JSON.stringify(log)).not.toMatch(/Quartz|slipway/);
  });
});
