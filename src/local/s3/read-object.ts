import type { VersionedStore } from '#adapters/versioned-store';
import { S3Fault } from './fault.ts';
import { answer, type WireRequest, type WireResponse } from './wire.ts';

/** The bytes of a `Range: bytes=a-b`, or null where none is asked for. @throws {S3Fault} 416 outside the object. */
function range(header: string | undefined, size: number): readonly [start: number, end: number] | null {
  const asked = /^bytes=(\d{0,15})-(\d{0,15})$/.exec(header ?? '');
  if (!asked || (asked[1] === '' && asked[2] === '')) return null;
  const start = asked[1] === '' ? Math.max(0, size - Number(asked[2])) : Number(asked[1]);
  const end = asked[1] === '' || asked[2] === '' ? size : Math.min(size, Number(asked[2]) + 1);
  if (start >= size || start >= end) throw new S3Fault(416, 'InvalidRange', 'The requested range is not satisfiable');
  return [start, end];
}

/** What a read may ask to see in other words: `response-content-disposition=…`. */
const OVERRIDES = [
  'content-disposition',
  'content-type',
  'cache-control',
  'content-language',
  'content-encoding',
  'expires',
];

/** An object, a part of it, or 304 for whoever has it. @throws {S3Fault} 412, 416; what the store throws */
export async function readObject(
  request: WireRequest,
  query: URLSearchParams,
  store: VersionedStore,
  key: string,
): Promise<WireResponse> {
  const object = await store.get(key, query.get('versionId') ?? undefined);
  const { headers } = request;
  const same = (name: string) =>
    headers
      .get(name)
      ?.split(',')
      .some(etag => [object.etag, '*'].includes(etag.trim()));
  if (headers.has('if-match') && !same('if-match'))
    throw new S3Fault(412, 'PreconditionFailed', 'At least one of the pre-conditions you specified did not hold');
  const facts: Record<string, string> = {
    'accept-ranges': 'bytes',
    'content-type': object.contentType,
    etag: object.etag,
    'last-modified': new Date(object.modified).toUTCString(),
    'x-amz-version-id': object.versionId,
    ...(object.contentDisposition === null ? {} : { 'content-disposition': object.contentDisposition }),
    ...Object.fromEntries(Object.entries(object.metadata).map(([name, value]) => [`x-amz-meta-${name}`, value])),
  };
  for (const name of OVERRIDES) {
    const value = query.get(`response-${name}`);
    if (value !== null) facts[name] = value;
  }
  if (same('if-none-match')) return answer(304, '', facts);
  const part = range(headers.get('range'), object.body.length);
  if (!part) return answer(200, object.body, facts);
  return answer(206, object.body.subarray(...part), {
    ...facts,
    'content-range': `bytes ${part[0]}-${part[1] - 1}/${object.body.length}`,
  });
}
