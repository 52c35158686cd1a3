import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { handler as Handler } from '../../functions/api/handler.ts';
import { context, example, httpEvent, logged, openWorld } from './world.ts';

let world: Awaited<ReturnType<typeof openWorld>>;
let handler: typeof Handler;
beforeAll(async () => {
  world = await openWorld();
  ({ handler } = await import('../../functions/api/handler.ts'));
});
afterAll(() => world.close());

const post = async (text: Uint8Array | string) =>
  handler(
    await httpEvent('POST', '/v1/articles', {
      rawQueryString: 'name=accord.txt',
      headers: { 'content-type': 'text/plain' },
      body: Buffer.from(text).toString('base64'),
      isBase64Encoded: true,
    }),
    context,
  );

describe('the api function', () => {
  test('makes an article of a body in base64, and leads to its note', async () => {
    const { result, log } = await logged(async () => post(await example('harbour-accord')));
    expect(result).toMatchObject({ statusCode: 201, isBase64Encoded: false });
    const { links } = JSON.parse(result.body);
    const led = await logged(async () => handler(await httpEvent('GET', links['briefing-note.pdf']), context));
    expect(led.result.statusCode).toBe(303);
    const note = await fetch(led.result.headers.location ?? '');
    expect(note.headers.get('content-type')).toBe('application/pdf');
    expect(new TextDecoder('latin1').decode(await note.arrayBuffer()).slice(0, 5)).toBe('%PDF-');
    expect(log).toEqual([
      expect.objectContaining({
        message: 'answered',
        correlation_id: 'JKJaXmPLvHcESHA=',
        function_request_id: context.awsRequestId,
        method: 'POST',
        path: '/v1/articles',
        status: 201,
      }),
    ]);
  });

  test('answers bytes in base64', async () => {
    const event = await httpEvent('POST', '/v1/render', {
      rawQueryString: 'template=briefing-note&format=pdf',
      headers: { 'content-type': 'text/plain' },
      body: (await example('harbour-accord')).toString('utf8'),
    });
    const { result } = await logged(() => handler(event, context));
    expect(result).toMatchObject({ statusCode: 200, isBase64Encoded: true });
    expect(Buffer.from(result.body, 'base64').subarray(0, 5).toString()).toBe('%PDF-');
  });

  test('keeps the correlation id of the caller, else takes that of the gateway, and tells it', async () => {
    const idOf = async (headers: Record<string, string>) =>
      (await logged(async () => handler(await httpEvent('GET', '/healthz', { headers }), context))).result.headers[
        'x-correlation-id'
      ];
    expect(await idOf({ 'x-correlation-id': 'desk-7' })).toBe('desk-7');
    expect(await idOf({})).toBe('JKJaXmPLvHcESHA=');
    expect(await idOf({ 'x-correlation-id': '<script>' })).toMatch(/^[0-9a-f-]{36}$/);
    expect(await idOf({ 'x-correlation-id': 'desk €', 'x-desk': 'a\nb' })).toBe('JKJaXmPLvHcESHA=');
  });

  test('writes what it cannot mend into its log, with the correlation id, and tells the caller no more than that', async () => {
    await world.output.put('articles/aaaaaaaaaaaaaaaaaaaa/latest.json', Buffer.from('Embargoed until noon'), {
      contentType: 'application/json',
    });
    const { result, log } = await logged(async () =>
      handler(await httpEvent('GET', '/v1/articles/aaaaaaaaaaaaaaaaaaaa'), context),
    );
    expect(result.statusCode).toBe(500);
    expect(result.body).not.toContain('Embargoed');
    const failed = log.find(({ message }) => message === 'a request failed');
    expect(failed).toMatchObject({
      level: 'ERROR',
      correlation_id: 'JKJaXmPLvHcESHA=',
      fault: { name: 'SyntaxError' },
    });
    expect(JSON.stringify(log)).not.toContain('Embargoed');
  });

  test('writes no text of a source and no query into its log', async () => {
    const { log } = await logged(() =>
      post('Quartz Ferry Authority opens the northern slipway.\n\nIt opens on 4 May 2026.\n'),
    );
    expect(log).toHaveLength(1);
    expect(JSON.stringify(log)).not.toMatch(/Quartz|slipway|accord\.txt/);
  });
});
