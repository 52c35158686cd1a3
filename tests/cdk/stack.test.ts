import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { App, Validations } from 'aws-cdk-lib';
import { Match, Template } from 'aws-cdk-lib/assertions';
import { Bucket } from 'aws-cdk-lib/aws-s3';
import { AwsSolutionsChecks } from 'cdk-nag';
import { afterAll, describe, expect, test } from 'vitest';
import { Config, config } from '../../cdk/config.ts';
import { PressbriefStack } from '../../cdk/stacks/pressbrief.ts';
import { Settings } from '../../src/adapters/aws/settings.ts';

const { context } = JSON.parse(readFileSync('cdk.json', 'utf8'));
const work = mkdtempSync(join(tmpdir(), 'pressbrief-cdk-'));
afterAll(() => rmSync(work, { recursive: true, force: true }));

/** A deployment as `npm run synth` writes it, without bundles. */
function deployment(changes: Partial<Config> = {}) {
  const outdir = mkdtempSync(join(work, 'cdk.out-'));
  const app = new App({ outdir, context: { ...context, 'aws:cdk:bundling-stacks': [] }, analyticsReporting: false });
  const stack = new PressbriefStack(app, 'pressbrief-test', Config.parse({ ...config, ...changes }));
  return { app, stack };
}
const everything: Partial<Config> = {
  retentionDays: 365,
  signIn: { issuer: 'https://login.desk.example', audience: ['pressbrief'] },
  alarmEmail: 'press@desk.example',
  corsOrigins: ['https://desk.example'],
  theme: 'examples/house/theme.json',
};

interface Resource {
  readonly Type: string;
  readonly Properties: Record<string, unknown>;
}
interface Statement {
  readonly Effect: string;
  readonly Action: string | readonly string[];
  readonly Resource: unknown;
  readonly Condition?: unknown;
}

const plain = Template.fromStack(deployment().stack);
const chosen = Template.fromStack(deployment(everything).stack);
const all = (template: Template, type: string) =>
  Object.entries(template.findResources(type) as Record<string, Resource>).map(([id, resource]) => ({
    id,
    ...resource,
  }));
const statements = (template: Template, type: string) =>
  all(template, type).flatMap(({ id, Properties }) =>
    (Properties.PolicyDocument as { Statement: Statement[] }).Statement.map(statement => ({
      id,
      ...statement,
      actions: [statement.Action].flat(),
      resources: [statement.Resource].flat().map(resource => JSON.stringify(resource)),
    })),
  );
const only = <T>(items: readonly T[]): T => {
  expect(items).toHaveLength(1);
  return items[0] as T;
};

describe('what the functions may do', () => {
  const allowed = statements(plain, 'AWS::IAM::Policy').filter(({ Effect }) => Effect === 'Allow');

  test('no action is a wildcard, no resource is everything, and no managed policy is attached', () => {
    expect(allowed.length).toBeGreaterThan(8);
    expect(allowed.flatMap(({ actions }) => actions).filter(action => action.includes('*'))).toEqual([]);
    expect(allowed.flatMap(({ resources }) => resources).filter(resource => resource === '"*"')).toEqual([]);
    for (const { Properties } of all(plain, 'AWS::IAM::Role'))
      expect(Properties).not.toHaveProperty('ManagedPolicyArns');
  });

  test('objects are reached below their prefix only', () => {
    const reached = allowed
      .filter(({ actions }) => actions.some(action => /Object/.test(action)))
      .flatMap(({ id, actions, resources }) =>
        resources.flatMap(resource => {
          const [, bucket, prefix] = /Buckets(Source|Output)\w*","Arn"\]\},"\/([^"]+)"/.exec(resource) ?? [];
          return actions.map(action => `${id.startsWith('Api') ? 'api' : 'upload'} ${action} ${bucket}/${prefix}`);
        }),
      );
    expect(reached.sort()).toEqual([
      'api s3:DeleteObject Output/articles/*',
      'api s3:GetObject Output/articles/*',
      'api s3:GetObject Output/index/*',
      'api s3:GetObject Output/receipts/*',
      'api s3:PutObject Output/articles/*',
      'api s3:PutObject Output/index/*',
      'api s3:PutObject Source/incoming/*',
      'upload s3:DeleteObject Output/articles/*',
      'upload s3:GetObject Output/articles/*',
      'upload s3:GetObject Output/index/*',
      'upload s3:GetObject Output/receipts/*',
      'upload s3:GetObject Source/incoming/*',
      'upload s3:GetObjectVersion Source/incoming/*',
      'upload s3:PutObject Output/articles/*',
      'upload s3:PutObject Output/index/*',
      'upload s3:PutObject Output/receipts/*',
    ]);
  });

  test('each has a role, a log group that ends, and the settings it reads, and no others', () => {
    const functions = all(plain, 'AWS::Lambda::Function');
    expect(functions).toHaveLength(2);
    expect(new Set(functions.map(({ Properties }) => JSON.stringify(Properties.Role))).size).toBe(2);
    for (const { Properties } of functions) {
      expect(Properties).toMatchObject({ Runtime: 'nodejs24.x', Architectures: ['arm64'] });
      const { Variables } = Properties.Environment as { Variables: Record<string, unknown> };
      expect(Object.keys(Variables).sort()).toEqual(Object.keys(Settings.shape).sort());
    }
    plain.allResourcesProperties('AWS::Logs::LogGroup', { RetentionInDays: config.logDays });
  });
});

describe('buckets', () => {
  test.each([
    ['plain', plain],
    ['chosen', chosen],
  ])('are versioned, encrypted, private, and outlive the stack (%s)', (_, template) => {
    const buckets = all(template, 'AWS::S3::Bucket');
    expect(buckets).toHaveLength(2);
    for (const bucket of buckets) {
      expect(bucket).toMatchObject({ DeletionPolicy: 'Retain', UpdateReplacePolicy: 'Retain' });
      expect(bucket.Properties).toMatchObject({
        VersioningConfiguration: { Status: 'Enabled' },
        BucketEncryption: {
          ServerSideEncryptionConfiguration: [{ ServerSideEncryptionByDefault: { SSEAlgorithm: 'AES256' } }],
        },
        PublicAccessBlockConfiguration: {
          BlockPublicAcls: true,
          BlockPublicPolicy: true,
          IgnorePublicAcls: true,
          RestrictPublicBuckets: true,
        },
      });
    }
  });

  test('and queues refuse whoever comes without TLS', () => {
    const refusals = ['AWS::S3::BucketPolicy', 'AWS::SQS::QueuePolicy']
      .flatMap(type => statements(plain, type))
      .filter(
        ({ Effect, Condition }) =>
          Effect === 'Deny' && JSON.stringify(Condition).includes('"aws:SecureTransport":"false"'),
      );
    expect(new Set(refusals.map(({ id }) => id)).size).toBe(4);
  });

  test('delete nothing by themselves, unless a retention is set', () => {
    const expiries = (template: Template) =>
      all(template, 'AWS::S3::Bucket').flatMap(({ Properties }) =>
        (Properties.LifecycleConfiguration as { Rules: Record<string, unknown>[] }).Rules.filter(
          rule => 'ExpirationInDays' in rule || 'NoncurrentVersionExpiration' in rule,
        ),
      );
    expect(expiries(plain)).toEqual([]);
    expect(expiries(chosen).map(({ ExpirationInDays }) => ExpirationInDays)).toEqual([365, 365]);
  });

  test('let pages upload from the origins that are set, and from nowhere else', () => {
    expect(all(plain, 'AWS::S3::Bucket').filter(({ Properties }) => 'CorsConfiguration' in Properties)).toEqual([]);
    chosen.hasResourceProperties('AWS::S3::Bucket', {
      CorsConfiguration: {
        CorsRules: [Match.objectLike({ AllowedMethods: ['POST'], AllowedOrigins: ['https://desk.example'] })],
      },
    });
  });
});

describe('an upload', () => {
  test('becomes an event where it lies in incoming/ of the source bucket, and the event a message', () => {
    const source = only(
      all(plain, 'AWS::S3::Bucket').filter(({ Properties }) => 'NotificationConfiguration' in Properties),
    );
    expect(source.id).toMatch(/^BucketsSource/);
    expect(source.Properties.NotificationConfiguration).toEqual({
      EventBridgeConfiguration: { EventBridgeEnabled: true },
    });
    const rule = only(all(plain, 'AWS::Events::Rule'));
    expect(rule.Properties.EventPattern).toEqual({
      source: ['aws.s3'],
      'detail-type': ['Object Created'],
      detail: { bucket: { name: [{ Ref: source.id }] }, object: { key: [{ prefix: 'incoming/' }] } },
    });
    const target = only(rule.Properties.Targets as { Arn: { 'Fn::GetAtt': string[] } }[]);
    expect(target).toMatchObject({ RetryPolicy: { MaximumRetryAttempts: 185 }, DeadLetterConfig: {} });
    expect(target.Arn['Fn::GetAtt'][0]).toMatch(/^UploadsQueue/);
  });

  test('is tried five times, hidden six times as long as a try may take, then kept two weeks', () => {
    const upload = only(all(plain, 'AWS::Lambda::Function').filter(({ id }) => id.startsWith('Upload')));
    plain.hasResourceProperties('AWS::SQS::Queue', {
      VisibilityTimeout: 6 * Number(upload.Properties.Timeout),
      RedrivePolicy: Match.objectLike({ maxReceiveCount: 5 }),
    });
    plain.allResourcesProperties('AWS::SQS::Queue', {
      SqsManagedSseEnabled: true,
      MessageRetentionPeriod: 14 * 86_400,
    });
    plain.hasResourceProperties('AWS::Lambda::EventSourceMapping', {
      FunctionResponseTypes: ['ReportBatchItemFailures'],
      BatchSize: 5,
      ScalingConfig: { MaximumConcurrency: config.uploadConcurrency },
    });
  });
});

describe('the HTTP API', () => {
  test.each([
    ['AWS_IAM', plain],
    ['JWT', chosen],
  ])('asks every caller who they are: %s', (kind, template) => {
    const routes = all(template, 'AWS::ApiGatewayV2::Route').map(({ Properties }) => Properties);
    const methods = routes.map(({ RouteKey }) => String(RouteKey).split(' ')[0]);
    expect(methods.sort()).toEqual(['DELETE', 'GET', 'HEAD', 'PATCH', 'POST', 'PUT']);
    expect([...new Set(routes.map(({ AuthorizationType }) => AuthorizationType))]).toEqual([kind]);
  });

  test('takes tokens of the issuer for the audience that are set', () => {
    chosen.hasResourceProperties('AWS::ApiGatewayV2::Authorizer', {
      JwtConfiguration: { Issuer: 'https://login.desk.example', Audience: ['pressbrief'] },
      // Groups are read from the token that stands there: src/adapters/aws/callers.ts.
      IdentitySource: ['$request.header.Authorization'],
    });
  });

  test('lets pages of the origins that are set send what their way in asks for: a token, or a signature', () => {
    const may = (changes: Partial<Config>) => {
      const template = Template.fromStack(deployment({ corsOrigins: ['https://desk.example'], ...changes }).stack);
      const { Properties } = only(all(template, 'AWS::ApiGatewayV2::Api'));
      return (Properties.CorsConfiguration as { AllowHeaders: readonly string[] }).AllowHeaders;
    };
    const signed = ['x-amz-date', 'x-amz-content-sha256', 'x-amz-security-token'];
    expect(may({})).toEqual(expect.arrayContaining(['authorization', 'if-match', ...signed]));
    const { signIn = null } = everything;
    expect(may({ signIn }).filter(name => name.startsWith('x-amz-'))).toEqual([]);
  });

  test('is throttled, and writes down every request', () => {
    plain.hasResourceProperties('AWS::ApiGatewayV2::Stage', {
      DefaultRouteSettings: {
        ThrottlingRateLimit: config.requestsPerSecond,
        ThrottlingBurstLimit: config.requestBurst,
      },
      AccessLogSettings: { DestinationArn: Match.anyValue() },
    });
  });
});

describe('the stack', () => {
  test('alarms on dead letters, errors, waiting and throttles, and writes to whom is set', () => {
    const metrics = all(plain, 'AWS::CloudWatch::Alarm').map(({ Properties }) => String(Properties.MetricName));
    expect([...new Set(metrics)].sort()).toEqual([
      '5xx',
      'ApproximateAgeOfOldestMessage',
      'ApproximateNumberOfMessagesVisible',
      'Errors',
      'Throttles',
    ]);
    plain.resourceCountIs('AWS::SNS::Subscription', 0);
    chosen.hasResourceProperties('AWS::SNS::Subscription', { Protocol: 'email', Endpoint: 'press@desk.example' });
    chosen.allResourcesProperties('AWS::CloudWatch::Alarm', { AlarmActions: Match.anyValue() });
    plain.resourceCountIs('AWS::CloudWatch::Dashboard', 1);
  });

  test('lets alarms of its account, and nobody else, write to the topic that mails them', () => {
    const published = statements(chosen, 'AWS::SNS::TopicPolicy').filter(({ Effect }) => Effect === 'Allow');
    expect(only(published)).toMatchObject({
      actions: ['sns:Publish'],
      Principal: { Service: 'cloudwatch.amazonaws.com' },
      Condition: { StringEquals: { 'aws:SourceAccount': { Ref: 'AWS::AccountId' } } },
    });
  });

  test('tells where the API and the buckets are, and how to upload', () => {
    expect(Object.keys(plain.findOutputs('*'))).toEqual(
      expect.arrayContaining(['ApiUrl', 'SourceBucket', 'OutputBucket', 'UploadCommand']),
    );
    expect(JSON.stringify(plain.findOutputs('UploadCommand'))).toMatch(/aws s3 cp examples.*s3:\/\/.*\/incoming\//);
  });

  test('brings no resource of its own making that nobody asked for', () => {
    const types = Object.values(plain.toJSON().Resources as Record<string, Resource>).map(({ Type }) => Type);
    expect(types.filter(type => /Custom|AWS::CloudFormation/.test(type))).toEqual([]);
  });
});

describe('cdk-nag', () => {
  const inspect = ({ app }: ReturnType<typeof deployment>) => {
    Validations.of(app).addPlugins(new AwsSolutionsChecks(app));
    return () => app.synth();
  };

  test.each([
    ['plain', {}],
    ['chosen', everything],
  ])('finds nothing that is not acknowledged with a reason (%s)', (_, changes) => {
    expect(inspect(deployment(changes))).not.toThrow();
  });

  test('finds what is planted', () => {
    const planted = deployment();
    new Bucket(planted.stack, 'Planted');
    expect(inspect(planted)).toThrow('AwsSolutions-S10');
  });
});

describe('settings', () => {
  test('are all told on the page on how to run it', () => {
    const page = readFileSync('docs/operations.md', 'utf8');
    expect(Object.keys(Config.shape).filter(field => !page.includes(`\`${field}\``))).toEqual([]);
  });

  test.each([
    ['a stage with a blank', { stage: 'my stage' }],
    ['an issuer without TLS', { signIn: { issuer: 'http://login.desk.example', audience: ['a'] } }],
    ['no audience', { signIn: { issuer: 'https://login.desk.example', audience: [] } }],
    ['an origin with a path', { corsOrigins: ['https://desk.example/'] }],
    ['no day of retention', { retentionDays: 0 }],
    ['a field there is not', { retention: 7 }],
  ])('that cannot be meant are refused: %s', (_, wrong) => {
    expect(Config.safeParse({ ...config, ...wrong }).success).toBe(false);
  });
});
