import { Duration } from 'aws-cdk-lib';
import { Rule } from 'aws-cdk-lib/aws-events';
import { SqsQueue } from 'aws-cdk-lib/aws-events-targets';
import type { Bucket } from 'aws-cdk-lib/aws-s3';
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';

const safe = { encryption: QueueEncryption.SQS_MANAGED, enforceSSL: true };
const TWO_WEEKS = Duration.days(14);
const MOST_RECEIVES = 5;

/** Uploads to a bucket's `incoming/`, queued; what fails five times, or cannot be queued, waits two weeks as a dead letter. */
export class UploadQueue extends Construct {
  readonly queue: Queue;
  readonly deadLetters: Queue;

  /** @param timeout of the function that reads the queue: a message stays hidden for six times that, as AWS advises. */
  constructor(
    scope: Construct,
    id: string,
    { source, timeout }: { readonly source: Bucket; readonly timeout: Duration },
  ) {
    super(scope, id);
    this.deadLetters = new Queue(this, 'DeadLetters', { ...safe, retentionPeriod: TWO_WEEKS });
    this.queue = new Queue(this, 'Queue', {
      ...safe,
      retentionPeriod: TWO_WEEKS,
      visibilityTimeout: Duration.seconds(6 * timeout.toSeconds()),
      deadLetterQueue: { queue: this.deadLetters, maxReceiveCount: MOST_RECEIVES },
    });
    new Rule(this, 'Created', {
      description: 'Uploads to incoming/ go to the queue',
      eventPattern: {
        source: ['aws.s3'],
        detailType: ['Object Created'],
        detail: { bucket: { name: [source.bucketName] }, object: { key: [{ prefix: 'incoming/' }] } },
      },
      targets: [
        new SqsQueue(this.queue, {
          deadLetterQueue: this.deadLetters,
          maxEventAge: Duration.hours(24),
          retryAttempts: 185,
        }),
      ],
    });
  }
}
