import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { HttpEvent, HttpResult } from '#adapters/aws/lambda';
import { Refusal } from '#app/problem';
import type { PageFile } from './page.ts';
import { headersOf, LARGEST_BODY, refusals, refuseOn, wordsOf } from './refusals.ts';
import { isFromThisMachine } from './this-machine.ts';

/** How long a request may take to come in, and an answer to be made: API Gateway waits no longer. */
const SLOWEST_MS = 29_000;

/** Path and query of a request, without the address before them that one through a proxy has (RFC 9112, 3.2). @throws {Refusal} 400 for `OPTIONS *` */
function targetOf({ url = '/' }: IncomingMessage): string {
  const target = url.replace(/^https?:\/\/[^/?]*/i, '');
  if (target === '' || target.startsWith('?')) return `/${target}`;
  if (!target.startsWith('/')) throw refusals.nowhere;
  return target;
}

/** The event that API Gateway (HTTP API, payload 2.0) would make of a request. @throws {Refusal} 413, 400 */
async function eventOf(message: IncomingMessage): Promise<HttpEvent> {
  const parts: Buffer[] = [];
  let bytes = 0;
  for await (const part of message) {
    bytes += part.length;
    if (bytes <= LARGEST_BODY) parts.push(part);
  }
  // Read to its end all the same: who still sends when the connection closes may never see the refusal.
  if (bytes > LARGEST_BODY) throw refusals.tooLarge;
  const [rawPath = '/', rawQueryString = ''] = targetOf(message).split(/\?(.*)/s);
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

/** What a server does beside calling its handler. */
export interface Beside {
  /** The file that is sent for a path, where there is one. */
  readonly page?: (path: string) => Promise<PageFile | null>;
  /** How long a request and its answer may take, each, in milliseconds. */
  readonly slowest?: number;
}

/** An HTTP server that calls a handler as API Gateway would: same events, same limits. It answers to this machine only. */
export function gateway(
  handler: (event: HttpEvent) => Promise<HttpResult>,
  { page = async () => null, slowest = SLOWEST_MS }: Beside = {},
): Server {
  const inTime = (answer: Promise<HttpResult>): Promise<HttpResult> => {
    const { promise, reject } = Promise.withResolvers<never>();
    const timer = setTimeout(() => reject(refusals.unanswered), slowest);
    return Promise.race([answer, promise]).finally(() => clearTimeout(timer));
  };
  const options = {
    requestTimeout: slowest,
    headersTimeout: slowest,
    connectionsCheckingInterval: Math.min(slowest, 1000),
  };
  const server = createServer(options, async (message, answer) => {
    const refuse = (refusal: Refusal): void => {
      answer.writeHead(refusal.problem.status, headersOf(refusal)).end(wordsOf(refusal));
    };
    try {
      if (!isFromThisMachine(message.headers.host, message.headers.origin)) return refuse(refusals.foreign);
      if (UNSPOKEN.has(message.method ?? '')) return refuse(refusals.unspoken);
      const reads = message.method === 'GET' || message.method === 'HEAD';
      const file = reads ? await page(targetOf(message).replace(/\?.*$/s, '')) : null;
      if (file) {
        answer.writeHead(200, { ...file.headers, 'content-length': file.bytes.length });
        answer.end(message.method === 'HEAD' ? undefined : file.bytes);
        return;
      }
      const { statusCode, headers, body, isBase64Encoded } = await inTime(handler(await eventOf(message)));
      const bytes = Buffer.from(body, isBase64Encoded ? 'base64' : 'utf8');
      // The length of what is not sent is not known here, and is not to be told as none (RFC 9110, 8.6).
      const unsent = message.method === 'HEAD' || statusCode === 204 || statusCode === 304;
      const length = unsent ? {} : { 'content-length': bytes.length };
      answer.writeHead(statusCode, { ...headers, ...length }).end(unsent ? undefined : bytes);
    } catch (error) {
      // Whose body was cut off is gone, or was answered by `clientError`.
      if (message.complete && !answer.headersSent) refuse(error instanceof Refusal ? error : refusals.broken);
    }
  });
  server.on('clientError', ({ code }: NodeJS.ErrnoException, socket) =>
    refuseOn(socket, code === 'ERR_HTTP_REQUEST_TIMEOUT' ? refusals.slow : refusals.malformed),
  );
  return server;
}
