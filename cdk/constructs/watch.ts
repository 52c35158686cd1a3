import { Duration, Stack } from 'aws-cdk-lib';
import {
  Alarm,
  ComparisonOperator,
  Dashboard,
  GraphWidget,
  type IMetric,
  LogQueryWidget,
  Metric,
  Stats,
  TreatMissingData,
} from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { EmailSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import { Construct } from 'constructs';
import type { HttpFront } from './http-front.ts';
import type { ServiceFunction } from './service-function.ts';
import type { UploadQueue } from './upload-queue.ts';

interface Props {
  readonly front: HttpFront;
  readonly api: ServiceFunction;
  readonly upload: ServiceFunction;
  readonly uploads: UploadQueue;
  readonly alarmEmail: string | null;
}

const FIVE_MINUTES = { period: Duration.minutes(5) };
const sum = { ...FIVE_MINUTES, statistic: Stats.SUM };
const highest = { ...FIVE_MINUTES, statistic: Stats.MAXIMUM };
/** An upload takes seconds; one that waits longer than this is stuck, or too many came at once. */
const LONGEST_WAIT = Duration.minutes(15);

/** What wakes somebody: metric, from which value on, and what it means. */
const alarmsOf = ({ front, api, upload, uploads }: Props): readonly (readonly [string, IMetric, number, string])[] => [
  [
    'DeadLetters',
    uploads.deadLetters.metricApproximateNumberOfMessagesVisible(highest),
    1,
    'uploads that failed five times wait to be looked at',
  ],
  [
    'OldestMessage',
    uploads.queue.metricApproximateAgeOfOldestMessage(highest),
    LONGEST_WAIT.toSeconds(),
    'an upload has waited for long',
  ],
  ['UploadErrors', upload.lambda.metricErrors(sum), 1, 'the upload function crashed or ran out of time'],
  ['UploadThrottles', upload.lambda.metricThrottles(sum), 1, 'the account has no room left to run the upload function'],
  ['ApiErrors', api.lambda.metricErrors(sum), 1, 'the API function crashed or ran out of time'],
  ['ApiThrottles', api.lambda.metricThrottles(sum), 1, 'the account has no room left to run the API function'],
  ['ServerErrors', front.stage.metricServerError(sum), 1, 'a request was answered with 5xx'],
];

/** Alarms, to an address where there is one, and one dashboard. */
export class Watch extends Construct {
  readonly dashboard: Dashboard;

  constructor(scope: Construct, id: string, props: Props) {
    super(scope, id);
    const { front, api, upload, uploads, alarmEmail } = props;
    const actions = alarmEmail === null ? [] : [new SnsAction(this.topicTo(alarmEmail))];
    for (const [name, metric, threshold, meaning] of alarmsOf(props)) {
      const alarm = new Alarm(this, name, {
        metric,
        threshold,
        alarmDescription: `Pressbrief: ${meaning}. See docs/operations.md.`,
        evaluationPeriods: 1,
        comparisonOperator: ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
        treatMissingData: TreatMissingData.NOT_BREACHING,
      });
      alarm.addAlarmAction(...actions);
      alarm.addOkAction(...actions);
    }
    const counted = (metricName: string) =>
      new Metric({
        namespace: 'Pressbrief',
        metricName,
        dimensionsMap: { service: upload.lambda.functionName },
        ...sum,
      });
    const graph = (title: string, left: IMetric[], right: IMetric[] = []) =>
      new GraphWidget({ title, left, right, width: 8 });
    this.dashboard = new Dashboard(this, 'Dashboard', { defaultInterval: Duration.days(1) });
    this.dashboard.addWidgets(
      graph('Requests', [
        front.stage.metricCount(sum),
        front.stage.metricClientError(sum),
        front.stage.metricServerError(sum),
      ]),
      graph(
        'Time to answer',
        [50, 95, 99].map(part =>
          front.stage.metricLatency({ ...FIVE_MINUTES, statistic: Stats.percentile(part), label: `p${part}` }),
        ),
      ),
      graph('Uploads', ['uploadsDone', 'uploadsFailed', 'uploadsRetried'].map(counted)),
    );
    this.dashboard.addWidgets(
      graph(
        'Queue',
        [
          uploads.queue.metricApproximateNumberOfMessagesVisible(highest),
          uploads.deadLetters.metricApproximateNumberOfMessagesVisible({ ...highest, label: 'dead letters' }),
        ],
        [uploads.queue.metricApproximateAgeOfOldestMessage(highest)],
      ),
      graph(
        'Functions',
        [api, upload].flatMap(({ lambda }) => [lambda.metricErrors(sum), lambda.metricThrottles(sum)]),
      ),
      graph(
        'Time to run',
        [api, upload].map(({ lambda }) => lambda.metricDuration({ ...FIVE_MINUTES, statistic: Stats.percentile(95) })),
      ),
    );
    this.dashboard.addWidgets(
      new LogQueryWidget({
        title: 'What went wrong last',
        logGroupNames: [api, upload].map(({ logGroup }) => logGroup.logGroupName),
        queryLines: [
          'fields @timestamp, service, message, correlation_id, fault.name, fault.kind, fault.message',
          'filter level = "ERROR"',
          'sort @timestamp desc',
          'limit 50',
        ],
        width: 24,
      }),
    );
  }

  private topicTo(address: string): Topic {
    const topic = new Topic(this, 'Alarms', { displayName: 'Pressbrief alarms', enforceSSL: true });
    // The policy that asks for TLS takes the place of the one that lets everything in the account publish.
    topic.addToResourcePolicy(
      new PolicyStatement({
        principals: [new ServicePrincipal('cloudwatch.amazonaws.com')],
        actions: ['sns:Publish'],
        resources: [topic.topicArn],
        conditions: { StringEquals: { 'aws:SourceAccount': Stack.of(this).account } },
      }),
    );
    topic.addSubscription(new EmailSubscription(address));
    return topic;
  }
}
