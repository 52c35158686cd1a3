import { beforeEach, describe, expect, test } from 'vitest';
import { respond } from '#app/http';
import type { Ports } from '#app/ports';
import { world } from './world.ts';

const TEXT =
  'EMBARGOED UNTIL 14 May 2026, 16:00 CEST\n\nHarbour Commission opens a ferry line\n\nPORT ASK, 14 May 2026 – The Harbour Commission (HC) opened a line for about 1,200 passengers a day.\n';
const END = '2026-05-14T14:00:00Z';

let now = new Date(END);
let clocked: Ports;
interface Asking {
  readonly commission?: object;
  readonly beforeEmbargo?: boolean;
  readonly method?: string;
  readonly body?: string;
  readonly etag?: string;
}
const ask = (
  path: string,
  { commission, beforeEmbargo = false, method = commission ? 'POST' : 'GET', body, etag }: Asking = {},
) =>
  respond(
    new Request(`https://api.example${path}`, {
      method,
      headers: { 'content-type': 'application/json', ...(etag ? { 'if-match': etag } : {}) },
      ...(commission || body ? { body: body ?? JSON.stringify(commission) } : {}),
    }),
    clocked,
    { beforeEmbargo },
  );
const note = () => `/v1/articles/${id}/briefing-note.html?at=2026-05-14`;

let id = '';
// A world for each test, with one article under embargo: no test sees what another did.
beforeEach(async () => {
  clocked = { ...world().ports, now: () => now };
  const made = await respond(
    new Request('https://api.example/v1/articles', {
      method: 'POST',
      headers: { 'content-type': 'text/plain' },
      body: TEXT,
    }),
    clocked,
  );
  ({ id } = (await made.json()) as { id: string });
});

describe('a document under embargo', () => {
  test.each(['pdf', 'docx', 'html'])('is refused before the hour, and the hour is told: %s', async format => {
    now = new Date(Date.parse(END) - 1);
    const answer = await ask(`/v1/articles/${id}/briefing-note.${format}`);
    expect(answer.status).toBe(403);
    expect(answer.headers.get('content-type')).toBe('application/problem+json');
    expect(answer.headers.get('retry-after')).toBe('Thu, 14 May 2026 14:00:00 GMT');
    expect(await answer.json()).toMatchObject({
      status: 403,
      title: 'The article is under embargo',
      detail: `the embargo ends at ${END}`,
    });
  });

  test('is led to from the hour on', async () => {
    now = new Date(END);
    expect((await ask(note())).status).toBe(303);
  });

  test('is led to before the hour for a caller who may read it', async () => {
    now = new Date(Date.parse(END) - 86_400_000);
    expect((await ask(note(), { beforeEmbargo: true })).status).toBe(303);
    expect((await ask(note())).status).toBe(403);
  });

  test('a commission may put the end off, and never bring it forward', async () => {
    now = new Date(END);
    const later = await ask(note(), { commission: { embargo: '2026-05-15T06:00Z' } });
    expect(await later.json()).toMatchObject({ status: 403, detail: 'the embargo ends at 2026-05-15T06:00:00Z' });
    now = new Date(Date.parse(END) - 1);
    expect((await ask(note(), { commission: { embargo: '2026-05-01' } })).status).toBe(403);
  });

  test.each(['until 10:00 on 3 December 2026', 'none', '2027-02-30T10:00Z', '2026-12-03 10:00', ''])(
    'cannot be commissioned as %j: 422 says how it is written',
    async embargo => {
      const answer = await ask(note(), { commission: { embargo }, beforeEmbargo: true });
      expect(answer.status).toBe(422);
      const { errors } = (await answer.json()) as { errors: { path: string; message: string }[] };
      expect(errors[0]).toMatchObject({
        path: 'embargo',
        message: expect.stringMatching(/2026-12-03T10:00\+01:00|no such day/),
      });
    },
  );

  test('with an end that nobody knows is for those who may read it before', async () => {
    now = new Date('2030-01-01T00:00:00Z');
    const answer = await ask(note(), { commission: { embargo: '2026-05-15/..' } });
    expect([answer.status, answer.headers.get('retry-after')]).toEqual([403, null]);
  });
});

describe('an article under embargo', () => {
  const record = () => `/v1/articles/${id}`;
  const beforeTheHour = () => {
    now = new Date(Date.parse(END) - 1);
  };
  const read = async () => {
    const answer = await ask(record(), { beforeEmbargo: true });
    return { article: (await answer.json()) as object, etag: answer.headers.get('etag') ?? '' };
  };
  const listed = async (beforeEmbargo: boolean) =>
    ((await (await ask('/v1/articles', { beforeEmbargo })).json()) as { articles: object[] }).articles[0];

  test('is no more read as a record than as a document, and its hour is told', async () => {
    beforeTheHour();
    const answer = await ask(record());
    expect([answer.status, answer.headers.get('etag'), answer.headers.get('retry-after')]).toEqual([
      403,
      null,
      'Thu, 14 May 2026 14:00:00 GMT',
    ]);
    expect(await answer.text()).not.toContain('ferry');
    expect((await ask(record(), { method: 'HEAD' })).status).toBe(403);
    expect((await ask(record(), { beforeEmbargo: true })).status).toBe(200);
  });

  test('is listed without its headline', async () => {
    beforeTheHour();
    const line = { id, embargo: '2026-05-14T16:00+02:00' };
    expect(await listed(false)).toMatchObject({ ...line, headline: null });
    expect(await listed(true)).toMatchObject({ ...line, headline: 'Harbour Commission opens a ferry line' });
    now = new Date(END);
    expect(await listed(false)).toMatchObject({ headline: 'Harbour Commission opens a ferry line' });
  });

  test('is freed by a correction, or withdrawn, by nobody who may not read it', async () => {
    beforeTheHour();
    const { article, etag } = await read();
    const freed = JSON.stringify({ ...article, embargo: null });
    for (const tag of [etag, '*', '"old"']) {
      expect((await ask(record(), { method: 'PUT', body: freed, etag: tag })).status).toBe(403);
      expect((await ask(record(), { method: 'DELETE', etag: tag })).status).toBe(403);
    }
    expect((await ask(record())).status).toBe(403);
  });

  test('is held back in all its versions where the newest is, and in none where the newest is not', async () => {
    beforeTheHour();
    const first = await read();
    const freed = JSON.stringify({ ...first.article, embargo: null });
    expect((await ask(record(), { method: 'PUT', body: freed, etag: first.etag, beforeEmbargo: true })).status).toBe(
      200,
    );
    expect((await ask(`${note()}&version=1`)).status).toBe(303);
    expect(await listed(false)).toMatchObject({ embargo: null, headline: expect.stringContaining('ferry') });
    const second = await read();
    const embargo = { until: '2026-05-20', spans: [], paragraph: null, basis: 'corrected', rule: 'embargo/by-hand' };
    const held = JSON.stringify({ ...second.article, embargo });
    expect((await ask(record(), { method: 'PUT', body: held, etag: second.etag })).status).toBe(200);
    for (const version of [1, 2, 3]) expect((await ask(`${note()}&version=${version}`)).status).toBe(403);
    expect((await ask(record())).status).toBe(403);
  });
});
