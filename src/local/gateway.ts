import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { HttpEvent, HttpResult } from '#adapters/aws/lambda';

/** API Gateway takes no more than this, in bytes. */
const LARGEST_BODY = 10 * 2 ** 20;
const SLOWEST_MS = 29_000;

/** The event that API Gateway (HTTP API, payload 2.0) would make of a request. */
async function eventOf(message: IncomingMessage): Promise<HttpEvent | null> {
  const parts: Buffer[] = [];
  let bytes = 0;
  for await (const part of message) {
    bytes += part.length;
    if (bytes > LARGEST_BODY) return null;
    parts.push(part);
  }
  const [rawPath = '/', rawQueryString = ''] = (message.url ?? '/').split(/\?(.*)/s);
  const headers = Object.fromEntries(
    Object.entries(message.headers).map(([name, value]) => [name, Array.isArray(value) ? value.join(',') : value]),
  );
  const event = {
    version: '2.0',
    routeKey: '$default',
    rawPath,
    rawQueryString,
    headers,
    requestContext: {
      accountId: 'local',
      apiId: 'local',
      domainName: message.headers.host ?? '127.0.0.1',
      domainPrefix: 'local',
      http: {
        method: message.method ?? 'GET',
        path: rawPath,
        protocol: 'HTTP/1.1',
        sourceIp: '127.0.0.1',
        userAgent: headers['user-agent'] ?? '',
      },
      requestId: randomUUID(),
      routeKey: '$default',
      stage: '$default',
      time: '',
      timeEpoch: 0,
    },
    ...(bytes > 0 ? { body: Buffer.concat(parts).toString('base64') } : {}),
    isBase64Encoded: bytes > 0,
  };
  return event;
}

/** Methods that no `Request` can carry. */
const UNSPOKEN = new Set(['TRACE', 'TRACK', 'CONNECT']);

const isLocal = (host = '') => /^(?:127\.0\.0\.1|localhost|\[::1\])(?::\d{1,5})?$/i.test(host);

/** An HTTP server that calls a handler as API Gateway would: same events, same limits. It answers to this machine only. */
export function gateway(handler: (event: HttpEvent) => Promise<HttpResult>): Server {
  return createServer({ requestTimeout: SLOWEST_MS }, async (message, answer) => {
    const plain = (status: number, words: string) =>
      answer
        .writeHead(status, { 'content-type': 'application/json', connection: 'close' })
        .end(JSON.stringify({ message: words }));
    try {
      const { origin } = message.headers;
      if (!isLocal(message.headers.host) || (origin !== undefined && !isLocal(origin.replace(/^https?:\/\//, ''))))
        return plain(403, 'Forbidden');
      if (UNSPOKEN.has(message.method ?? '')) return plain(405, 'Method Not Allowed');
      const event = await eventOf(message);
      if (!event) return plain(413, 'Request Entity Too Large');
      const { statusCode = 200, headers = {}, body = '', isBase64Encoded } = await handler(event);
      const bytes = Buffer.from(body, isBase64Encoded ? 'base64' : 'utf8');
      const facts = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)]));
      answer
        .writeHead(statusCode, {
          ...facts,
          ...(statusCode === 204 || statusCode === 304 ? {} : { 'content-length': bytes.length }),
        })
        .end(message.method === 'HEAD' ? undefined : bytes);
    } catch {
      plain(500, 'Internal Server Error');
    }
  });
}
