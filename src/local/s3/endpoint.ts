import type { VersionedStore } from '#adapters/versioned-store';
import type { Condition, ObjectInfo } from '#app/ports';
import { Failure } from '#core/failure';
import { verifyChecksums } from './checksums.ts';
import { unchunk } from './chunked.ts';
import { faultXml, S3Fault } from './fault.ts';
import { readForm } from './form.ts';
import { bucketsXml, locationXml, objectsXml, versioningXml, versionsXml } from './listing.ts';
import { enforcePolicy } from './policy.ts';
import { readObject } from './read-object.ts';
import { type Credentials, encode, sha256, verify, verifyPolicy } from './sigv4.ts';
import { answer, type WireRequest, type WireResponse } from './wire.ts';

/** What an endpoint serves, and to whom. */
export interface Endpoint {
  readonly buckets: Readonly<Record<string, VersionedStore>>;
  readonly credentials: Credentials;
  readonly now: () => Date;
  /** Called after an object is safely written. */
  readonly created: (bucket: string, object: ObjectInfo, sequencer: string) => void;
}

/** What S3 puts the name of an uploaded file for. */
const FILE_NAME = '$' + '{filename}';

/** Longest key in UTF-8 bytes, as on S3. */
const LONGEST_KEY = 1024;

/** Sub-resources this endpoint does not have: each answers 501 and never pretends. */
const ABSENT = [
  'acl',
  'tagging',
  'uploads',
  'uploadId',
  'partNumber',
  'policy',
  'cors',
  'lifecycle',
  'notification',
  'encryption',
  'website',
  'replication',
  'logging',
  'object-lock',
  'retention',
  'legal-hold',
  'torrent',
  'restore',
  'select',
  'delete',
  'attributes',
  'ownershipControls',
  'publicAccessBlock',
];
/** Request headers that ask for what this endpoint does not do. */
const ABSENT_HEADERS = [
  'x-amz-copy-source',
  'x-amz-acl',
  'x-amz-tagging',
  'x-amz-object-lock-mode',
  'x-amz-server-side-encryption-customer-algorithm',
  'x-amz-website-redirect-location',
];

const xml = (body: string) => answer(200, body, { 'content-type': 'application/xml' });

const metadataOf = (entries: Iterable<readonly [string, string]>) =>
  Object.fromEntries(
    [...entries]
      .filter(([name]) => name.startsWith('x-amz-meta-'))
      .map(([name, value]) => [name.slice('x-amz-meta-'.length), value]),
  );

function keyOf(encoded: string): string {
  let key: string;
  try {
    key = decodeURIComponent(encoded);
  } catch {
    throw new S3Fault(400, 'InvalidURI', 'The path is not percent-encoded UTF-8.');
  }
  return checkKey(key);
}

function checkKey(key: string): string {
  if (Buffer.byteLength(key) > LONGEST_KEY) throw new S3Fault(400, 'KeyTooLongError', 'Your key is too long');
  if (key.includes('\0')) throw new S3Fault(400, 'InvalidArgument', 'A key may not hold the character U+0000.');
  return key;
}

const condition = (headers: ReadonlyMap<string, string>): Condition | undefined => {
  const absent = headers.get('if-none-match');
  const etag = headers.get('if-match');
  if (absent !== undefined && absent !== '*')
    throw new S3Fault(501, 'NotImplemented', 'If-None-Match takes * on a write.');
  return absent ? 'absent' : etag ? { etag: etag.startsWith('"') ? etag : `"${etag}"` } : undefined;
};

/** Answers one request of the S3 protocol. Never throws: what goes wrong becomes an S3 error document. */
export async function respond(request: WireRequest, endpoint: Endpoint, requestId: string): Promise<WireResponse> {
  try {
    return await route(request, endpoint);
  } catch (error) {
    const fault = faultOf(error);
    const headers = { 'content-type': 'application/xml', 'x-amz-request-id': requestId };
    return answer(fault.status, request.method === 'HEAD' ? '' : faultXml(fault, request.path, requestId), headers);
  }
}

/** How the store's failures read in S3's words. */
function faultOf(error: unknown): S3Fault {
  if (error instanceof S3Fault) return error;
  if (error instanceof Failure && error.kind === 'missing')
    return new S3Fault(404, 'NoSuchKey', 'The specified key does not exist.');
  if (error instanceof Failure && error.kind === 'conflict')
    return new S3Fault(412, 'PreconditionFailed', 'At least one of the pre-conditions you specified did not hold');
  return new S3Fault(500, 'InternalError', 'We encountered an internal error. Please try again.');
}

async function route(request: WireRequest, endpoint: Endpoint): Promise<WireResponse> {
  const { method, headers } = request;
  const query = new URLSearchParams(request.query);
  const [, bucket = '', encodedKey = ''] = /^\/([^/]*)\/?(.*)$/s.exec(request.path) ?? [];
  const form = method === 'POST' && (headers.get('content-type') ?? '').startsWith('multipart/form-data');
  const verified = form
    ? null
    : verify({ method, path: request.path, query, headers }, endpoint.credentials, endpoint.now());

  for (const name of ABSENT)
    if (query.has(name)) throw new S3Fault(501, 'NotImplemented', `This endpoint does not implement ?${name}.`);
  for (const name of ABSENT_HEADERS)
    if (headers.has(name)) throw new S3Fault(501, 'NotImplemented', `This endpoint does not implement ${name}.`);
  if (bucket === '') {
    if (method !== 'GET')
      throw new S3Fault(405, 'MethodNotAllowed', 'The specified method is not allowed against this resource.');
    return xml(bucketsXml(Object.keys(endpoint.buckets), '2026-01-01T00:00:00.000Z'));
  }
  const store = Object.hasOwn(endpoint.buckets, bucket) ? endpoint.buckets[bucket] : undefined;
  if (!store) throw new S3Fault(404, 'NoSuchBucket', 'The specified bucket does not exist');

  const write = async (key: string, bytes: Uint8Array, options: Parameters<VersionedStore['put']>[2]) => {
    const info = await store.put(key, bytes, options);
    endpoint.created(bucket, info, store.sequencer(key, info.versionId));
    return info;
  };

  if (form) {
    const { fields, file, fileName } = await readForm(request.body, headers.get('content-type') ?? '');
    if (!fields.has('policy')) throw new S3Fault(403, 'AccessDenied', 'A browser upload needs a signed policy.');
    const given = new Map([...fields, ['bucket', bucket]]);
    verifyPolicy(given, endpoint.credentials);
    enforcePolicy(given, file.length, endpoint.now());
    const key = checkKey((fields.get('key') ?? '').replaceAll(FILE_NAME, fileName));
    if (key === '') throw new S3Fault(400, 'InvalidArgument', 'Bucket POST must contain a field named "key".');
    const info = await write(key, file, {
      contentType: fields.get('content-type') ?? 'application/octet-stream',
      metadata: metadataOf(fields),
    });
    const status = { '200': 200, '201': 201 }[fields.get('success_action_status') ?? ''] ?? 204;
    return answer(status, '', {
      etag: info.etag,
      location: `/${bucket}/${encode(key).replaceAll('%2F', '/')}`,
      'x-amz-version-id': info.versionId,
    });
  }
  if (!verified) throw new S3Fault(403, 'AccessDenied', 'Access Denied');

  if (encodedKey === '') {
    if (method === 'HEAD') return answer(200);
    if (method !== 'GET')
      throw new S3Fault(501, 'NotImplemented', 'Buckets are fixed here: they are neither made nor removed.');
    if (query.has('location')) return xml(locationXml(endpoint.credentials.region));
    if (query.has('versioning')) return xml(versioningXml());
    if (query.has('versions')) return xml(versionsXml(bucket, store, query));
    return xml(await objectsXml(bucket, store, query));
  }

  const key = keyOf(encodedKey);
  switch (method) {
    case 'GET':
    case 'HEAD': {
      const response = await readObject(request, query, store, key);
      return method === 'GET'
        ? response
        : { ...response, headers: { ...response.headers, 'content-length': String(response.body.length) }, body: '' };
    }
    case 'DELETE': {
      if (query.has('versionId'))
        throw new S3Fault(501, 'NotImplemented', 'Versions are kept here: they are not removed one by one.');
      if (headers.has('if-match')) throw new S3Fault(501, 'NotImplemented', 'A removal takes no condition here.');
      const { info } = await store.removeMarked(key);
      return answer(204, '', { 'x-amz-delete-marker': 'true', 'x-amz-version-id': info.versionId });
    }
    case 'PUT': {
      const chunked = verified.payload.startsWith('STREAMING-');
      const { bytes, trailers } = chunked
        ? unchunk(request.body, verified)
        : { bytes: request.body, trailers: new Map<string, string>() };
      if (
        chunked &&
        headers.has('x-amz-decoded-content-length') &&
        Number(headers.get('x-amz-decoded-content-length')) !== bytes.length
      )
        throw new S3Fault(400, 'IncompleteBody', 'The body is not as long as x-amz-decoded-content-length says.');
      if (!chunked && verified.payload !== 'UNSIGNED-PAYLOAD' && verified.payload !== sha256(bytes))
        throw new S3Fault(
          400,
          'XAmzContentSHA256Mismatch',
          'The provided x-amz-content-sha256 header does not match what was computed.',
        );
      const echoed = verifyChecksums(bytes, [...headers, ...trailers]);
      const wanted = condition(headers);
      const disposition = headers.get('content-disposition');
      const info = await write(key, bytes, {
        contentType: headers.get('content-type') ?? 'application/octet-stream',
        ...(disposition === undefined ? {} : { contentDisposition: disposition }),
        metadata: metadataOf(headers),
        ...(wanted === undefined ? {} : { condition: wanted }),
      });
      return answer(200, '', { etag: info.etag, 'x-amz-version-id': info.versionId, ...Object.fromEntries(echoed) });
    }
    default:
      throw new S3Fault(405, 'MethodNotAllowed', 'The specified method is not allowed against this resource.');
  }
}
