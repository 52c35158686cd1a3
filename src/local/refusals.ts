import type { Duplex } from 'node:stream';
import { Refusal } from '#app/problem';

/** API Gateway takes no more than this, in bytes. */
export const LARGEST_BODY = 10 * 2 ** 20;

const SPOKEN = 'GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS';

/** THE TABLE of what is refused before any handler sees it. */
export const refusals = {
  foreign: new Refusal(
    'forbidden',
    'this service answers to this machine only',
    'ask it from a page or program of this machine',
  ),
  unspoken: new Refusal('method', 'no route takes this method', `use one of ${SPOKEN}`, {
    headers: { allow: SPOKEN },
  }),
  tooLarge: new Refusal(
    'too-large',
    `no body may be longer than ${LARGEST_BODY} bytes`,
    'send a shorter text, or split it',
  ),
  nowhere: new Refusal('malformed', 'the request is for no path', 'ask for a path, as in GET /openapi.json'),
  malformed: new Refusal('malformed', 'it is not well-formed HTTP', 'mend the request line and the headers'),
  slow: new Refusal(
    'slow',
    'it did not come in whole in time',
    'send it again, over a faster line or in smaller parts',
  ),
  unanswered: new Refusal('unanswered', 'no answer was made in time', 'try again, with a shorter text'),
  broken: new Refusal('internal', 'the request could not be answered', 'try again; see what the service printed'),
} as const;

/** The body of a refusal. */
export const wordsOf = ({ problem }: Refusal) => `${JSON.stringify(problem, null, 2)}\n`;
/** Its headers. The connection ends with it: what is left of the request is not read. */
export const headersOf = (refusal: Refusal): Readonly<Record<string, string>> => ({
  'content-type': 'application/problem+json',
  'content-length': String(Buffer.byteLength(wordsOf(refusal))),
  connection: 'close',
  ...refusal.headers,
});

/** Answers on a bare socket, where there is no request to answer yet. */
export function refuseOn(socket: Duplex, refusal: Refusal): void {
  const { status, title } = refusal.problem;
  const head = Object.entries(headersOf(refusal)).map(([name, value]) => `${name}: ${value}\r\n`);
  if (socket.writable) socket.end(`HTTP/1.1 ${status} ${title}\r\n${head.join('')}\r\n${wordsOf(refusal)}`);
  else socket.destroy();
}
