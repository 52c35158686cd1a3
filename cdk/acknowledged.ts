import { Stack, Validations } from 'aws-cdk-lib';
import type { Bucket, CfnBucket } from 'aws-cdk-lib/aws-s3';
import type { Buckets } from './constructs/buckets.ts';
import type { ServiceFunction } from './constructs/service-function.ts';

interface Parts {
  readonly buckets: Buckets;
  readonly api: ServiceFunction;
  readonly upload: ServiceFunction;
}

/** The full id of the finding that a role may use whatever lies below a prefix. */
const below = (bucket: Bucket, prefix: string): string =>
  `AwsSolutions-IAM5[Resource::<${Stack.of(bucket).getLogicalId(bucket.node.defaultChild as CfnBucket)}.Arn>/${prefix}*]`;

const NO_ACCESS_LOG =
  'the access log of the API says who asked for which document; reads past it are CloudTrail data events, which an account switches on for all its buckets';
const BY_KEY = 'keys are made of ids that are not known before, below a prefix that is';

/** THE TABLE of what cdk-nag finds and we stand by: where, the full id of the finding, and why. */
const findings = ({ buckets: { source, output }, api, upload }: Parts) =>
  [
    [source, 'AwsSolutions-S1', NO_ACCESS_LOG],
    [output, 'AwsSolutions-S1', NO_ACCESS_LOG],
    [upload, below(source, 'incoming/'), 'it reads whatever is uploaded there'],
    [upload, below(output, 'articles/'), BY_KEY],
    [upload, below(output, 'index/'), BY_KEY],
    [upload, below(output, 'receipts/'), 'a receipt lies under the key of its upload'],
    [api, below(source, 'incoming/'), 'it signs forms for uploads under fresh ids'],
    [api, below(output, 'articles/'), BY_KEY],
    [api, below(output, 'index/'), BY_KEY],
    [api, below(output, 'receipts/'), 'a receipt lies under the key of its upload'],
  ] as const;

/** Acknowledges each of them; anything else that cdk-nag finds fails the synthesis. */
export function acknowledge(parts: Parts): void {
  for (const [construct, id, reason] of findings(parts)) Validations.of(construct).acknowledge({ id, reason });
}
