import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { basename, dirname, resolve } from 'node:path';
import { GetObjectCommand, S3Client } from '@aws-sdk/client-s3';
import type { HouseFolder, Ports } from '#app/ports';
import { readFonts } from '../fonts.ts';
import { log, told } from './log.ts';
import { s3Store } from './s3-store.ts';
import type { Settings } from './settings.ts';

const FORM_SECONDS = 900;

/** The house style that a theme opens: its files lie beside it, wherever the function was started. */
const folderOf = (theme: string): HouseFolder => ({
  theme: basename(theme),
  file: path => readFile(resolve(dirname(theme), path)),
});

/** The world as a Lambda function sees it. `AWS_ENDPOINT_URL_S3` points the client elsewhere, as for every SDK. */
export function awsPorts(settings: Settings): Ports {
  const { SOURCE_BUCKET, OUTPUT_BUCKET, LINK_SECONDS, UPLOAD_BYTES, THEME } = settings;
  const client = new S3Client({});
  const now = () => new Date();
  return {
    fonts: readFonts,
    today: () => now().toISOString().slice(0, 10),
    now,
    source: s3Store(client, SOURCE_BUCKET),
    output: s3Store(client, OUTPUT_BUCKET),
    link: async (key, contentDisposition) => {
      const { getSignedUrl } = await import('@aws-sdk/s3-request-presigner');
      return getSignedUrl(
        client,
        new GetObjectCommand({
          Bucket: OUTPUT_BUCKET,
          Key: key,
          ResponseContentDisposition: contentDisposition,
        }),
        { expiresIn: LINK_SECONDS },
      );
    },
    uploadForm: async (key, mediaType) => {
      const { createPresignedPost } = await import('@aws-sdk/s3-presigned-post');
      return createPresignedPost(client, {
        Bucket: SOURCE_BUCKET,
        Key: key,
        Fields: { 'Content-Type': mediaType },
        Conditions: [
          ['content-length-range', 1, UPLOAD_BYTES],
          ['eq', '$Content-Type', mediaType],
        ],
        Expires: FORM_SECONDS,
      });
    },
    ...(THEME ? { house: folderOf(THEME) } : {}),
    freshId: randomUUID,
    report: (error, correlationId) =>
      log.error('a request failed', { correlation_id: correlationId, fault: told(error) }),
  };
}
