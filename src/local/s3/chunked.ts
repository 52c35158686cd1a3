import { S3Fault } from './fault.ts';
import { sha256, type Verified } from './sigv4.ts';

const EMPTY = sha256('');
const malformed = () =>
  new S3Fault(400, 'IncompleteBody', 'The aws-chunked body ends too early or is not well formed.');

/**
 * Takes an `aws-chunked` body apart: the bytes, and the trailers after them (lower-case names).
 * Signed chunks and signed trailers are verified link by link from the request's own signature.
 * @throws {S3Fault} where the framing, a length or a chunk's signature is wrong.
 */
export function unchunk(body: Buffer, verified: Verified): { bytes: Buffer; trailers: Map<string, string> } {
  const signed = verified.payload.includes('AWS4-HMAC-SHA256');
  const parts: Buffer[] = [];
  let previous = verified.seed;
  let at = 0;
  const line = () => {
    const end = body.indexOf('\r\n', at);
    if (end < 0) throw malformed();
    const text = body.toString('latin1', at, end);
    at = end + 2;
    return text;
  };
  const link = (kind: 'PAYLOAD' | 'TRAILER', hash: string) => {
    const head = [`AWS4-HMAC-SHA256-${kind}`, verified.time, verified.scope, previous];
    return verified.sign([...head, ...(kind === 'PAYLOAD' ? [EMPTY] : []), hash].join('\n'));
  };
  const expect = (given: string | undefined, own: string) => {
    if (given !== own) throw new S3Fault(403, 'SignatureDoesNotMatch', 'The signature of a chunk does not match.');
    previous = own;
  };
  for (;;) {
    const head = /^([0-9a-fA-F]{1,8})(?:;chunk-signature=([0-9a-f]{64}))?$/.exec(line());
    if (!head) throw malformed();
    const size = Number.parseInt(head[1] ?? '', 16);
    const chunk = body.subarray(at, at + size);
    if (chunk.length < size) throw malformed();
    if (signed) expect(head[2], link('PAYLOAD', sha256(chunk)));
    at += size;
    if (size === 0) break;
    if (line() !== '') throw malformed();
    parts.push(chunk);
  }
  const trailers = new Map<string, string>();
  const canonical: string[] = [];
  while (at < body.length) {
    const text = line();
    if (text === '') continue;
    const colon = text.indexOf(':');
    if (colon < 0) throw malformed();
    const name = text.slice(0, colon).toLowerCase();
    const value = text.slice(colon + 1).trim();
    if (name === 'x-amz-trailer-signature') expect(value, link('TRAILER', sha256(canonical.join(''))));
    else {
      trailers.set(name, value);
      canonical.push(`${name}:${value}\n`);
    }
  }
  if (signed && verified.payload.endsWith('-TRAILER') && !body.includes('x-amz-trailer-signature:'))
    throw new S3Fault(403, 'SignatureDoesNotMatch', 'The trailer is not signed.');
  return { bytes: Buffer.concat(parts), trailers };
}
