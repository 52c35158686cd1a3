import type { HttpEvent, HttpResult } from './lambda.ts';

/** What the value of a header may hold (RFC 9110, 5.5): an event may hold more, and no request can. */
const CARRIED = /^[\t\x20-\x7e\x80-\xff]*$/;

/** An API Gateway HTTP API event (payload 2.0) as a request. Headers that it cannot carry are left out. */
export function requestOf(event: HttpEvent): Request {
  const { method } = event.requestContext.http;
  const query = event.rawQueryString ? `?${event.rawQueryString}` : '';
  const headers = new Headers(
    Object.entries(event.headers).flatMap(([name, value]): [string, string][] =>
      value === undefined || !CARRIED.test(value) ? [] : [[name, value]],
    ),
  );
  if (!headers.has('x-correlation-id')) headers.set('x-correlation-id', event.requestContext.requestId);
  const body =
    event.body === undefined || method === 'GET' || method === 'HEAD'
      ? null
      : Buffer.from(event.body, event.isBase64Encoded ? 'base64' : 'utf8');
  return new Request(`https://${event.requestContext.domainName}${event.rawPath}${query}`, { method, headers, body });
}

const TEXT = /^(?:text\/|application\/(?:json|problem\+json|ld\+json))/;

/** A response as API Gateway takes it: text as text, everything else in base64. */
export async function resultOf(response: Response): Promise<HttpResult> {
  const bytes = Buffer.from(await response.arrayBuffer());
  const text = TEXT.test(response.headers.get('content-type') ?? 'text/plain');
  return {
    statusCode: response.status,
    headers: Object.fromEntries(response.headers),
    body: bytes.toString(text ? 'utf8' : 'base64'),
    isBase64Encoded: !text,
  };
}

// Node loads its HTTP classes on first use; doing so here moves that out of the first request.
new Request('http://warm');
