import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import { isFromThisMachine } from '../this-machine.ts';
import { type Endpoint, respond } from './endpoint.ts';
import { faultXml, S3Fault } from './fault.ts';

/** Bodies above this are refused before they are read whole. */
const LARGEST_BODY = 64 * 2 ** 20;

/** How long a request may take to come in, in milliseconds. */
const SLOWEST_MS = 60_000;

async function bodyOf(message: IncomingMessage): Promise<Buffer> {
  const parts: Buffer[] = [];
  let bytes = 0;
  for await (const part of message) {
    bytes += part.length;
    if (bytes > LARGEST_BODY)
      throw new S3Fault(400, 'EntityTooLarge', 'Your proposed upload exceeds the maximum allowed object size.');
    parts.push(part);
  }
  return Buffer.concat(parts);
}

const CORS = {
  'access-control-allow-methods': 'GET, PUT, POST, HEAD, DELETE',
  'access-control-allow-headers': '*',
  'access-control-expose-headers': 'ETag, x-amz-version-id',
  vary: 'Origin',
};

/** The S3 endpoint as an HTTP server; it listens where the caller says. What does not come in whole, and in time, is not kept. */
export function s3Server(endpoint: Endpoint, slowest = SLOWEST_MS): Server {
  const options = {
    requestTimeout: slowest,
    headersTimeout: slowest,
    connectionsCheckingInterval: Math.min(slowest, 1000),
  };
  return createServer(options, async (message, answer) => {
    const requestId = randomUUID();
    const [path = '/', query = ''] = (message.url ?? '/').split(/\?(.*)/s);
    const headers = new Map(Object.entries(message.headers).map(([name, value]) => [name, String(value)]));
    const origin = headers.get('origin');
    const cors = origin === undefined ? {} : { ...CORS, 'access-control-allow-origin': origin };
    try {
      if (!isFromThisMachine(headers.get('host'), origin))
        throw new S3Fault(403, 'AccessDenied', 'This endpoint answers to this machine only.');
      if (message.method === 'OPTIONS') {
        answer.writeHead(204, cors).end();
        return;
      }
      const request = { method: message.method ?? 'GET', path, query, headers, body: await bodyOf(message) };
      const { status, headers: facts, body } = await respond(request, endpoint, requestId);
      const length = message.method === 'HEAD' ? {} : { 'content-length': Buffer.byteLength(body) };
      answer
        .writeHead(status, { 'x-amz-request-id': requestId, ...length, ...facts, ...cors })
        .end(message.method === 'HEAD' ? undefined : body);
    } catch (error) {
      const fault =
        error instanceof S3Fault
          ? error
          : new S3Fault(500, 'InternalError', 'We encountered an internal error. Please try again.');
      answer
        .writeHead(fault.status, { 'content-type': 'application/xml', connection: 'close' })
        .end(faultXml(fault, path, requestId));
    }
  });
}
