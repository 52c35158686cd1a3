import { CfnOutput, Duration, Stack } from 'aws-cdk-lib';
import { SqsEventSource } from 'aws-cdk-lib/aws-lambda-event-sources';
import type { Construct } from 'constructs';
import { acknowledge } from '../acknowledged.ts';
import type { Config } from '../config.ts';
import { Buckets } from '../constructs/buckets.ts';
import { bundledTheme } from '../constructs/bundle.ts';
import { HttpFront } from '../constructs/http-front.ts';
import { type Environment, ServiceFunction } from '../constructs/service-function.ts';
import { UploadQueue } from '../constructs/upload-queue.ts';
import { Watch } from '../constructs/watch.ts';

/** API Gateway waits no longer than 30 s. */
const API_TIMEOUT = Duration.seconds(29);
/** Five sources a batch: a second or two each of some pages, some twelve each of a million characters, the most that are read. */
const UPLOAD_TIMEOUT = Duration.minutes(2);
const BATCH = 5;
const MOST_UPLOADED_BYTES = 2 * 2 ** 20;

/** The whole service: buckets, queue, two functions, the HTTP API, alarms and a dashboard. */
export class PressbriefStack extends Stack {
  constructor(scope: Construct, id: string, config: Config) {
    super(scope, id, { description: 'Pressbrief: press releases in, briefing notes and reports out' });
    const buckets = new Buckets(this, 'Buckets', config);
    const { source, output } = buckets;
    const environment: Environment = {
      SOURCE_BUCKET: source.bucketName,
      OUTPUT_BUCKET: output.bucketName,
      LINK_SECONDS: String(config.linkSeconds),
      UPLOAD_BYTES: String(MOST_UPLOADED_BYTES),
      EMBARGO_READERS: config.embargoReaders.join(','),
      THEME: bundledTheme(config.theme),
    };
    const common = { environment, logDays: config.logDays, theme: config.theme };

    const upload = new ServiceFunction(this, 'Upload', {
      ...common,
      trigger: 'upload',
      description: 'Makes documents of what is uploaded',
      timeout: UPLOAD_TIMEOUT,
    });
    upload.mayUse(source, ['s3:GetObject', 's3:GetObjectVersion'], ['incoming/']);
    // It takes away what it made of an article that is withdrawn meanwhile.
    upload.mayUse(output, ['s3:GetObject', 's3:PutObject', 's3:DeleteObject'], ['articles/']);
    upload.mayUse(output, ['s3:GetObject', 's3:PutObject'], ['index/', 'receipts/']);
    upload.mayList(source);
    upload.mayList(output);
    const uploads = new UploadQueue(this, 'Uploads', { source, timeout: UPLOAD_TIMEOUT });
    upload.lambda.addEventSource(
      new SqsEventSource(uploads.queue, {
        batchSize: BATCH,
        maxConcurrency: config.uploadConcurrency,
        reportBatchItemFailures: true,
      }),
    );

    const api = new ServiceFunction(this, 'Api', {
      ...common,
      trigger: 'api',
      description: 'Answers HTTP requests',
      timeout: API_TIMEOUT,
    });
    // Upload forms are signed by the function, and can do no more than it may.
    api.mayUse(source, ['s3:PutObject'], ['incoming/']);
    api.mayUse(output, ['s3:GetObject', 's3:PutObject', 's3:DeleteObject'], ['articles/']);
    api.mayUse(output, ['s3:GetObject', 's3:PutObject'], ['index/']);
    api.mayUse(output, ['s3:GetObject'], ['receipts/']);
    api.mayList(output);
    const front = new HttpFront(this, 'Http', { handler: api.lambda, config });

    const { dashboard } = new Watch(this, 'Watch', { front, api, upload, uploads, alarmEmail: config.alarmEmail });
    const outputs: Readonly<Record<string, string>> = {
      ApiUrl: front.api.apiEndpoint,
      SourceBucket: source.bucketName,
      OutputBucket: output.bucketName,
      UploadCommand: `aws s3 cp examples/harbour-accord.txt s3://${source.bucketName}/incoming/ --metadata published=2026-04-22`,
      InvokeArn: front.api.arnForExecuteApi(),
      QueueArn: uploads.queue.queueArn,
      DeadLettersArn: uploads.deadLetters.queueArn,
      DeadLettersUrl: uploads.deadLetters.queueUrl,
      Dashboard: dashboard.dashboardName,
    };
    for (const [name, value] of Object.entries(outputs)) new CfnOutput(this, name, { value });
    acknowledge({ buckets, api, upload });
  }
}
