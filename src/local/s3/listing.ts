import type { VersionedStore } from '#adapters/versioned-store';
import { escapeXml, S3Fault } from './fault.ts';

const tag = (name: string, value: string | number | boolean) => `<${name}>${escapeXml(String(value))}</${name}>`;
const document = (name: string, body: string) =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<${name} xmlns="http://s3.amazonaws.com/doc/2006-03-01/">${body}</${name}>`;

/** Page sizes above this are cut, as S3 does. */
const LARGEST_PAGE = 1000;

function pageSize(query: URLSearchParams): number {
  const asked = query.get('max-keys') ?? String(LARGEST_PAGE);
  if (!/^\d{1,10}$/.test(asked)) throw new S3Fault(400, 'InvalidArgument', 'max-keys is not a whole number.');
  return Math.min(Number(asked), LARGEST_PAGE);
}

/** The buckets of this endpoint. */
export const bucketsXml = (names: readonly string[], since: string): string =>
  document(
    'ListAllMyBucketsResult',
    `<Owner>${tag('ID', 'pressbrief')}</Owner><Buckets>${names.map(name => `<Bucket>${tag('Name', name)}${tag('CreationDate', since)}</Bucket>`).join('')}</Buckets>`,
  );

/** Where a bucket is. */
export const locationXml = (region: string): string =>
  document('LocationConstraint', region === 'us-east-1' ? '' : escapeXml(region));
/** That a bucket keeps versions. */
export const versioningXml = (): string => document('VersioningConfiguration', tag('Status', 'Enabled'));

/** ListObjectsV2, with prefix, delimiter and continuation. @throws {S3Fault} 400 on a bad page size or token. */
export async function objectsXml(bucket: string, store: VersionedStore, query: URLSearchParams): Promise<string> {
  const prefix = query.get('prefix') ?? '';
  const delimiter = query.get('delimiter') ?? '';
  const limit = pageSize(query);
  const token = query.get('continuation-token');
  const written = (key: string) =>
    query.get('encoding-type') === 'url' ? encodeURIComponent(key).replaceAll('%2F', '/') : key;
  let after = token ? Buffer.from(token, 'base64url').toString('utf8') : (query.get('start-after') ?? '');
  const rows: string[] = [];
  const groups = new Set<string>();
  let truncated = false;
  scan: for (;;) {
    const { objects, next } = await store.list(prefix, { after, limit: LARGEST_PAGE });
    for (const object of objects) {
      const cut = delimiter ? object.key.indexOf(delimiter, prefix.length) : -1;
      const group = cut < 0 ? null : object.key.slice(0, cut + delimiter.length);
      if (group !== null && (groups.has(group) || after.startsWith(group))) {
        after = object.key;
        continue;
      }
      if (rows.length + groups.size === limit) {
        truncated = limit > 0;
        break scan;
      }
      after = object.key;
      if (group !== null) groups.add(group);
      else
        rows.push(
          `<Contents>${tag('Key', written(object.key))}${tag('LastModified', object.modified)}${tag('ETag', object.etag)}${tag('Size', object.bytes)}${tag('StorageClass', 'STANDARD')}</Contents>`,
        );
    }
    if (next === null) break;
  }
  return document(
    'ListBucketResult',
    [
      tag('Name', bucket),
      tag('Prefix', written(prefix)),
      delimiter && tag('Delimiter', written(delimiter)),
      tag('MaxKeys', limit),
      query.get('encoding-type') === 'url' && tag('EncodingType', 'url'),
      tag('KeyCount', rows.length + groups.size),
      tag('IsTruncated', truncated),
      truncated && tag('NextContinuationToken', Buffer.from(after).toString('base64url')),
      ...rows,
      ...[...groups].map(group => `<CommonPrefixes>${tag('Prefix', written(group))}</CommonPrefixes>`),
    ]
      .filter(Boolean)
      .join(''),
  );
}

/** ListObjectVersions: every version under the prefix, newest first within a key. */
export function versionsXml(bucket: string, store: VersionedStore, query: URLSearchParams): string {
  const prefix = query.get('prefix') ?? '';
  const seen = new Set<string>();
  const rows = store.versions(prefix).map(({ info, removed }) => {
    const latest = !seen.has(info.key);
    seen.add(info.key);
    const common = `${tag('Key', info.key)}${tag('VersionId', info.versionId)}${tag('IsLatest', latest)}${tag('LastModified', info.modified)}`;
    return removed
      ? `<DeleteMarker>${common}</DeleteMarker>`
      : `<Version>${common}${tag('ETag', info.etag)}${tag('Size', info.bytes)}${tag('StorageClass', 'STANDARD')}</Version>`;
  });
  return document(
    'ListVersionsResult',
    `${tag('Name', bucket)}${tag('Prefix', prefix)}${tag('IsTruncated', false)}${rows.join('')}`,
  );
}
