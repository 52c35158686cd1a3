import { Duration, RemovalPolicy } from 'aws-cdk-lib';
import {
  BlockPublicAccess,
  Bucket,
  BucketEncryption,
  type BucketProps,
  type CfnBucket,
  HttpMethods,
  type LifecycleRule,
} from 'aws-cdk-lib/aws-s3';
import { Construct } from 'constructs';
import type { Config } from '../config.ts';

/** Days in which a deletion or an overwriting can be undone, where documents are not kept for ever. */
const UNDO_DAYS = 30;

/** Documents outlive the stack: removing it leaves its buckets. */
const safe: BucketProps = {
  versioned: true,
  encryption: BucketEncryption.S3_MANAGED,
  blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
  enforceSSL: true,
  minimumTLSVersion: 1.2,
  removalPolicy: RemovalPolicy.RETAIN,
};

const lifecycleOf = (retentionDays: number | null): LifecycleRule[] => [
  { id: 'unfinished-uploads', abortIncompleteMultipartUploadAfter: Duration.days(7) },
  ...(retentionDays === null
    ? []
    : [
        {
          id: 'retention',
          expiration: Duration.days(retentionDays),
          noncurrentVersionExpiration: Duration.days(UNDO_DAYS),
        },
      ]),
];

/** Where sources come in, and where everything made of them is kept: two buckets, so that no output is ever an input. */
export class Buckets extends Construct {
  readonly source: Bucket;
  readonly output: Bucket;

  constructor(scope: Construct, id: string, { retentionDays, corsOrigins }: Config) {
    super(scope, id);
    const lifecycleRules = lifecycleOf(retentionDays);
    const fromBrowsers = corsOrigins.length > 0;
    this.source = new Bucket(this, 'Source', {
      ...safe,
      lifecycleRules,
      cors: fromBrowsers
        ? [
            {
              allowedMethods: [HttpMethods.POST],
              allowedOrigins: [...corsOrigins],
              allowedHeaders: ['*'],
              maxAge: 3600,
            },
          ]
        : [],
    });
    this.output = new Bucket(this, 'Output', {
      ...safe,
      lifecycleRules,
      // After the redirect to a document a browser no longer says which page asked. The signed link alone lets it in.
      cors: fromBrowsers ? [{ allowedMethods: [HttpMethods.GET], allowedOrigins: ['*'], maxAge: 3600 }] : [],
    });
    // The property `eventBridgeEnabled` would bring a function of its own, with a managed policy.
    const source = this.source.node.defaultChild as CfnBucket;
    source.notificationConfiguration = { eventBridgeConfiguration: { eventBridgeEnabled: true } };
  }
}
