import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import { S3Fault } from './fault.ts';

/** The one pair of keys the endpoint knows. */
export interface Credentials {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly region: string;
}

/** A request as far as its signature covers it: the path still encoded as it came. */
export interface SignedRequest {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  /** Lower-case names. */
  readonly headers: ReadonlyMap<string, string>;
}

/** What a valid signature promises about the body, and what signs the chunks of a signed stream. */
export interface Verified {
  /** Hexadecimal SHA-256, or one of S3's words such as `UNSIGNED-PAYLOAD` and `STREAMING-…`. */
  readonly payload: string;
  readonly seed: string;
  readonly sign: (text: string) => string;
  readonly scope: string;
  readonly time: string;
}

const ALGORITHM = 'AWS4-HMAC-SHA256';
const SKEW_MS = 15 * 60_000;
const LONGEST_LINK_S = 7 * 24 * 3600;

/** Hexadecimal SHA-256. */
export const sha256 = (data: string | Uint8Array): string => createHash('sha256').update(data).digest('hex');
const hmac = (key: string | Buffer, text: string) => createHmac('sha256', key).update(text).digest();

/** Percent-encoding of SigV4: everything but unreserved characters (RFC 3986). */
export const encode = (text: string): string =>
  encodeURIComponent(text).replace(/[!'()*]/g, sign => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);

const signer = (
  { secretAccessKey }: Credentials,
  [date = '', region = '', service = '', end = '']: readonly string[],
) => {
  const key = hmac(hmac(hmac(hmac(`AWS4${secretAccessKey}`, date), region), service), end);
  return (text: string) => hmac(key, text).toString('hex');
};

const same = (a: string, b: string): boolean => {
  const [one, other] = [Buffer.from(a), Buffer.from(b)];
  return one.length === other.length && timingSafeEqual(one, other);
};

/** Milliseconds of `20260514T160000Z`. @throws {S3Fault} when it is no such time. */
function timeOf(stamp: string): number {
  const parts = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/.exec(stamp);
  if (!parts)
    throw new S3Fault(403, 'AccessDenied', 'The date of the signature is missing or not of the form YYYYMMDDTHHMMSSZ.');
  const [year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0] = parts.slice(1).map(Number);
  return Date.UTC(year, month - 1, day, hour, minute, second);
}

/** Credential scope, checked to be ours. */
function scopeOf(credential: string, credentials: Credentials, time: string): readonly string[] {
  const [id, ...scope] = credential.split('/');
  if (id !== credentials.accessKeyId)
    throw new S3Fault(403, 'InvalidAccessKeyId', 'The AWS Access Key Id you provided does not exist in our records.');
  const expected = [time.slice(0, 8), credentials.region, 's3', 'aws4_request'];
  if (scope.length !== 4 || scope.some((part, at) => part !== expected[at]))
    throw new S3Fault(403, 'AuthorizationHeaderMalformed', `The credential scope must be ${expected.join('/')}.`);
  return scope;
}

/** The canonical request of SigV4 (AWS Signature Version 4, "Create a canonical request"). */
function canonical(request: SignedRequest, signed: readonly string[], payload: string): string {
  const query = [...request.query]
    .filter(([name]) => name !== 'X-Amz-Signature')
    .map(([name, value]) => `${encode(name)}=${encode(value)}`)
    .sort();
  const headers = signed.map(name => `${name}:${(request.headers.get(name) ?? '').trim().replace(/\s+/g, ' ')}\n`);
  return [request.method, request.path, query.join('&'), headers.join(''), signed.join(';'), payload].join('\n');
}

function check(
  request: SignedRequest,
  given: { signed: string; signature: string; scope: readonly string[]; time: string; payload: string },
  credentials: Credentials,
): Verified {
  const signed = given.signed.split(';');
  for (const name of ['host', ...[...request.headers.keys()].filter(header => header.startsWith('x-amz-'))])
    if (!signed.includes(name))
      throw new S3Fault(
        403,
        'AccessDenied',
        `There were headers present in the request which were not signed: ${name}`,
      );
  const sign = signer(credentials, given.scope);
  const scope = given.scope.join('/');
  const text = [ALGORITHM, given.time, scope, sha256(canonical(request, signed, given.payload))].join('\n');
  const expected = sign(text);
  if (!same(expected, given.signature))
    throw new S3Fault(
      403,
      'SignatureDoesNotMatch',
      'The request signature we calculated does not match the signature you provided.',
    );
  return { payload: given.payload, seed: expected, sign, scope, time: given.time };
}

/**
 * Verifies a request signed in its headers or, for links, in its query.
 * @throws {S3Fault} 403 where it is unsigned, expired, too far from `now`, of foreign keys or simply wrong.
 */
export function verify(request: SignedRequest, credentials: Credentials, now: Date): Verified {
  const { query, headers } = request;
  if (query.has('X-Amz-Signature')) {
    const time = query.get('X-Amz-Date') ?? '';
    const lifetime = Number(query.get('X-Amz-Expires'));
    if (
      query.get('X-Amz-Algorithm') !== ALGORITHM ||
      !Number.isInteger(lifetime) ||
      lifetime < 1 ||
      lifetime > LONGEST_LINK_S
    )
      throw new S3Fault(
        403,
        'AuthorizationQueryParametersError',
        'X-Amz-Algorithm or X-Amz-Expires is missing or out of bounds.',
      );
    const age = now.getTime() - timeOf(time);
    if (age > lifetime * 1000) throw new S3Fault(403, 'AccessDenied', 'Request has expired');
    if (age < -SKEW_MS) throw new S3Fault(403, 'AccessDenied', 'Request is not yet valid');
    return check(
      request,
      {
        signed: query.get('X-Amz-SignedHeaders') ?? '',
        signature: query.get('X-Amz-Signature') ?? '',
        scope: scopeOf(query.get('X-Amz-Credential') ?? '', credentials, time),
        time,
        payload: 'UNSIGNED-PAYLOAD',
      },
      credentials,
    );
  }
  const fields =
    /^AWS4-HMAC-SHA256\s+Credential=([^,\s]{1,200}),\s*SignedHeaders=([^,\s]{1,2000}),\s*Signature=([0-9a-f]{64})$/.exec(
      headers.get('authorization') ?? '',
    );
  if (!fields)
    throw new S3Fault(403, 'AccessDenied', 'Access Denied: the request is not signed with AWS Signature Version 4.');
  const [, credential = '', signed = '', signature = ''] = fields;
  const time = headers.get('x-amz-date') ?? '';
  if (Math.abs(now.getTime() - timeOf(time)) > SKEW_MS)
    throw new S3Fault(
      403,
      'RequestTimeTooSkewed',
      'The difference between the request time and the current time is too large.',
    );
  const payload = headers.get('x-amz-content-sha256');
  if (!payload)
    throw new S3Fault(400, 'InvalidRequest', 'Missing required header for this request: x-amz-content-sha256');
  return check(
    request,
    { signed, signature, scope: scopeOf(credential, credentials, time), time, payload },
    credentials,
  );
}

/** Whether the signature of a POST policy is right. @throws {S3Fault} 403 where it is not. */
export function verifyPolicy(fields: ReadonlyMap<string, string>, credentials: Credentials): void {
  const field = (name: string) => fields.get(name) ?? '';
  const scope = scopeOf(field('x-amz-credential'), credentials, field('x-amz-date'));
  if (
    field('x-amz-algorithm') !== ALGORITHM ||
    !same(signer(credentials, scope)(field('policy')), field('x-amz-signature'))
  )
    throw new S3Fault(403, 'SignatureDoesNotMatch', 'The signature of the policy does not match.');
}
