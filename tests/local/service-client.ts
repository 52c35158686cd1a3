import { S3Client } from '@aws-sdk/client-s3';
import { CREDENTIALS, type Service } from '../../src/local/service.ts';

/** A client of the S3 endpoint of a running service, which tries each call once. */
export const clientOf = ({ s3 }: Service): S3Client =>
  new S3Client({
    endpoint: s3,
    forcePathStyle: true,
    credentials: CREDENTIALS,
    region: CREDENTIALS.region,
    maxAttempts: 1,
  });
