import { once } from 'node:events';
import { request } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { HttpEvent } from '../../src/adapters/aws/lambda.ts';
import { memoryStore } from '../../src/adapters/memory-store.ts';
import { gateway } from '../../src/local/gateway.ts';
import { refusals } from '../../src/local/refusals.ts';
import { s3Server } from '../../src/local/s3/serve.ts';

const SLOWEST_MS = 150;
const seen: HttpEvent[] = [];
const handler = async (event: HttpEvent) => {
  seen.push(event);
  if (event.rawPath === '/never') await new Promise(() => {});
  if (event.rawPath === '/broken') throw new Error('secret');
  return { statusCode: 200, headers: { 'content-type': 'text/plain' }, body: 'fine', isBase64Encoded: false };
};
const server = gateway(handler, { slowest: SLOWEST_MS });
/** With the time that it gives without being told: for what takes a while to be sent. */
const patient = gateway(handler);
const store = memoryStore(() => new Date());
const s3 = s3Server(
  {
    buckets: { bucket: store },
    credentials: { accessKeyId: 'a', secretAccessKey: 'b', region: 'us-east-1' },
    now: () => new Date(),
    created: () => {},
  },
  SLOWEST_MS,
);

const servers = [server, patient, s3];
let [port, patientPort, s3Port] = [0, 0, 0];
beforeAll(async () => {
  await Promise.all(servers.map(each => once(each.listen(0, '127.0.0.1'), 'listening')));
  [port = 0, patientPort = 0, s3Port = 0] = servers.map(each => (each.address() as AddressInfo).port);
});
afterAll(() => {
  for (const each of servers) {
    each.closeAllConnections();
    each.close();
  }
});

/** What comes back for bytes as they are, once the other side has closed. */
async function spoken(bytes: string, to = port): Promise<{ status: number; body: string }> {
  const socket = connect(to, '127.0.0.1');
  let text = '';
  socket.setEncoding('utf8').on('data', chunk => (text += chunk));
  socket.write(bytes);
  await once(socket, 'close');
  return {
    status: Number(/^HTTP\/1\.1 (\d{3})/.exec(text)?.[1]),
    body: text.split('\r\n\r\n').slice(1).join('\r\n\r\n'),
  };
}
const asked = (options: object): Promise<{ status: number; allow: string | undefined; body: string }> =>
  new Promise((done, fail) => {
    const call = request({ port, host: '127.0.0.1', ...options }, async answer => {
      let body = '';
      for await (const chunk of answer.setEncoding('utf8')) body += chunk;
      done({ status: answer.statusCode ?? 0, allow: answer.headers.allow, body });
    });
    call.on('error', fail).end((options as { body?: string }).body);
  });
const head = (method: string, path: string, to = port): string =>
  `${method} ${path} HTTP/1.1\r\nhost: 127.0.0.1:${to}\r\n`;
const isProblem = (body: string, status: number) => {
  const problem = JSON.parse(body);
  expect(problem.status).toBe(status);
  for (const words of [problem.title, problem.detail, problem.hint]) expect(words.length).toBeGreaterThan(5);
  return problem;
};

describe('the gateway of this machine', () => {
  test('tells no length of what it does not send', async () => {
    const call = request({ port, host: '127.0.0.1', method: 'HEAD', path: '/' }).end();
    const [{ headers, statusCode }] = await once(call, 'response');
    expect([statusCode, headers['content-length'], headers['content-type']]).toEqual([200, undefined, 'text/plain']);
  });
  test.each([
    ['a head that never ends', () => head('GET', '/')],
    ['a body that never ends', () => `${head('POST', '/')}content-length: 100\r\n\r\nabc`],
    ['a chunked body that never ends', () => `${head('POST', '/')}transfer-encoding: chunked\r\n\r\n3\r\nabc\r\n`],
  ])('gives up on what comes in too slowly, and says so: %s', async (_, bytes) => {
    const before = seen.length;
    const { status, body } = await spoken(bytes());
    expect(status).toBe(408);
    isProblem(body, 408);
    expect(seen.length).toBe(before);
  });

  test('hands nothing on of a body that is cut, and goes on', async () => {
    const before = seen.length;
    const socket = connect(port, '127.0.0.1');
    await once(socket, 'connect');
    socket.write(`${head('POST', '/')}content-length: 100\r\n\r\nabc`);
    socket.destroy();
    await once(socket, 'close');
    expect((await asked({ path: '/' })).body).toBe('fine');
    expect(seen.slice(before).map(({ body }) => body)).toEqual([undefined]);
  });

  test('gives up on an answer that is never made', async () => {
    const { status, body } = await asked({ path: '/never' });
    expect(status).toBe(503);
    isProblem(body, 503);
  });

  test('tells nothing of what broke inside', async () => {
    const { status, body } = await asked({ path: '/broken' });
    expect(status).toBe(500);
    isProblem(body, 500);
    expect(body).not.toContain('secret');
  });

  test.each([
    ['not HTTP at all', () => 'hello there\r\n\r\n', 400],
    ['a foreign host', () => 'GET / HTTP/1.1\r\nhost: press.example\r\n\r\n', 403],
    ['a foreign page', () => `${head('GET', '/')}origin: https://press.example\r\n\r\n`, 403],
    ['a page of no origin', () => `${head('GET', '/')}origin: null\r\n\r\n`, 403],
    ['a request for everything', () => `${head('OPTIONS', '*')}\r\n`, 400],
    ['a method nobody may use', () => `${head('TRACE', '/')}\r\n`, 405],
    ['ten mebibytes', () => `${head('POST', '/')}content-length: 10485761\r\n\r\n${'a'.repeat(10 * 2 ** 20 + 1)}`, 413],
  ] satisfies [string, () => string, number][])('refuses %s, and says what to do', async (_, bytes, expected) => {
    const { status, body } = await spoken(bytes(), patientPort);
    expect(status).toBe(expected);
    isProblem(body, expected);
  });

  test.each([
    ['for a path, by an address', () => `GET http://127.0.0.1:${patientPort}/a?b=c`, '/a', 'b=c'],
    ['for no path, by an address', () => `GET http://127.0.0.1:${patientPort}?b=c`, '/', 'b=c'],
  ])('takes a request %s', async (_, line, path, query) => {
    const { status } = await spoken(
      `${line()} HTTP/1.1\r\nhost: 127.0.0.1:${patientPort}\r\nconnection: close\r\n\r\n`,
      patientPort,
    );
    expect([status, seen.at(-1)]).toMatchObject([200, { rawPath: path, rawQueryString: query }]);
  });

  test('tells which methods there are', async () => {
    expect((await asked({ method: 'TRACE', path: '/' })).allow).toContain('GET, HEAD, POST');
  });

  test('has a hint in each of its refusals', () => {
    for (const { problem } of Object.values(refusals)) expect(problem.hint.length, problem.title).toBeGreaterThan(10);
  });
});

describe('the S3 endpoint', () => {
  test('keeps nothing of a body that is cut, or comes in too slowly', async () => {
    const bytes = `${head('PUT', '/bucket/key', s3Port)}content-length: 100\r\n\r\nabc`;
    expect((await spoken(bytes, s3Port)).status).toBe(408);
    const socket = connect(s3Port, '127.0.0.1');
    await once(socket, 'connect');
    socket.write(bytes);
    socket.destroy();
    await once(socket, 'close');
    expect((await fetch(`http://127.0.0.1:${s3Port}/`)).status).toBe(403);
    expect(store.versions('')).toEqual([]);
  });
});
