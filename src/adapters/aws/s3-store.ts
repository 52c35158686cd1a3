import {
  DeleteObjectCommand,
  GetObjectCommand,
  type GetObjectCommandOutput,
  HeadObjectCommand,
  ListObjectsV2Command,
  PutObjectCommand,
  type S3Client,
  S3ServiceException,
} from '@aws-sdk/client-s3';
import type { Condition, ObjectInfo, ObjectStore } from '#app/ports';
import { Failure, type FailureKind } from '#core/failure';

/** THE TABLE from S3's statuses to failures; 409 is its other word for a condition that did not hold. */
const kinds: Readonly<Record<number, FailureKind>> = { 404: 'missing', 409: 'conflict', 412: 'conflict' };

/** Runs one command, its errors told as failures. */
async function told<T>(key: string, work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    const status = error instanceof S3ServiceException ? (error.$metadata.httpStatusCode ?? 0) : 0;
    const kind = kinds[status] ?? 'unavailable';
    const detail = error instanceof Error ? error.name : 'error';
    throw new Failure(
      kind,
      `S3 answers ${detail} for ${JSON.stringify(key)}`,
      'try again; see the log of the function',
      { cause: error },
    );
  }
}

const ifMatch = (condition: Condition | undefined) =>
  condition === undefined ? {} : condition === 'absent' ? { IfNoneMatch: '*' } : { IfMatch: condition.etag };

/** Metadata beyond ASCII is percent-encoded: HTTP headers hold nothing else. */
const encoded = (metadata: Readonly<Record<string, string>> = {}) =>
  Object.fromEntries(
    Object.entries(metadata).map(([name, value]) => [
      name,
      /^[\x20-\x7e]*$/.test(value) ? value : encodeURIComponent(value),
    ]),
  );

/** What answers of S3 tell of an object, each as far as it does. */
type Facts = Pick<
  Partial<GetObjectCommandOutput>,
  'VersionId' | 'ETag' | 'ContentLength' | 'LastModified' | 'ContentType' | 'ContentDisposition' | 'Metadata'
>;
const infoOf = (key: string, facts: Facts): ObjectInfo => ({
  key,
  versionId: facts.VersionId ?? 'null',
  etag: facts.ETag ?? '',
  bytes: facts.ContentLength ?? 0,
  modified: (facts.LastModified ?? new Date(0)).toISOString(),
  contentType: facts.ContentType ?? 'application/octet-stream',
  contentDisposition: facts.ContentDisposition ?? null,
  metadata: facts.Metadata ?? {},
});

/** One bucket as a store. */
export function s3Store(client: S3Client, Bucket: string): ObjectStore {
  return {
    get: async (key, versionId) => {
      const object = await told(key, client.send(new GetObjectCommand({ Bucket, Key: key, VersionId: versionId })));
      return { ...infoOf(key, object), body: (await object.Body?.transformToByteArray()) ?? new Uint8Array() };
    },
    head: async (key, versionId) =>
      infoOf(key, await told(key, client.send(new HeadObjectCommand({ Bucket, Key: key, VersionId: versionId })))),
    put: async (key, body, { contentType, contentDisposition, metadata, condition }) => {
      const command = new PutObjectCommand({
        Bucket,
        Key: key,
        Body: body,
        ContentType: contentType,
        ContentDisposition: contentDisposition,
        Metadata: encoded(metadata),
        ...ifMatch(condition),
      });
      const { VersionId, ETag } = await told(key, client.send(command));
      return { ...infoOf(key, { VersionId, ETag, ContentType: contentType }), bytes: body.length };
    },
    remove: async key => {
      await told(key, client.send(new DeleteObjectCommand({ Bucket, Key: key })));
    },
    list: async (prefix, { after, limit = 1000 } = {}) => {
      const command = new ListObjectsV2Command({
        Bucket,
        Prefix: prefix,
        MaxKeys: limit,
        ...(after ? { StartAfter: after } : {}),
      });
      const { Contents = [], IsTruncated } = await told(prefix, client.send(command));
      const objects = Contents.map(({ Key = '', ETag, Size, LastModified }) =>
        infoOf(Key, { ETag, ContentLength: Size, LastModified }),
      );
      return { objects, next: IsTruncated ? (objects.at(-1)?.key ?? null) : null };
    },
  };
}
