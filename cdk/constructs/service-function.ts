import { type Duration, RemovalPolicy } from 'aws-cdk-lib';
import { PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Architecture, Function as LambdaFunction, LoggingFormat, Runtime } from 'aws-cdk-lib/aws-lambda';
import { LogGroup } from 'aws-cdk-lib/aws-logs';
import type { Bucket } from 'aws-cdk-lib/aws-s3';
import { Construct } from 'constructs';
import type { Settings } from '#adapters/aws/settings';
import { bundled } from './bundle.ts';

/** The environment of a function: exactly the settings it reads. */
export type Environment = Readonly<Record<keyof Settings, string>>;

interface Props {
  /** Its folder in `functions/`. */
  readonly trigger: string;
  readonly description: string;
  readonly timeout: Duration;
  readonly environment: Environment;
  readonly logDays: number;
  /** Path of the theme that its documents are made in. */
  readonly theme: string | null;
}

/** The memory at which Lambda gives one whole processor, in MiB. */
const ONE_PROCESSOR = 1769;

/** A function with a role and a log group of its own; it may do nothing but write its log until it is told otherwise. */
export class ServiceFunction extends Construct {
  readonly lambda: LambdaFunction;
  readonly logGroup: LogGroup;
  private readonly role: Role;

  constructor(scope: Construct, id: string, { trigger, description, timeout, environment, logDays, theme }: Props) {
    super(scope, id);
    this.role = new Role(this, 'Role', { assumedBy: new ServicePrincipal('lambda.amazonaws.com') });
    this.logGroup = new LogGroup(this, 'Log', { retention: logDays, removalPolicy: RemovalPolicy.DESTROY });
    this.logGroup.grantWrite(this.role);
    this.lambda = new LambdaFunction(this, 'Function', {
      description,
      code: bundled(trigger, theme),
      handler: 'index.handler',
      runtime: Runtime.NODEJS_24_X,
      architecture: Architecture.ARM_64,
      memorySize: ONE_PROCESSOR,
      timeout,
      environment,
      role: this.role,
      logGroup: this.logGroup,
      loggingFormat: LoggingFormat.JSON,
    });
  }

  /** Allows these actions on the objects below these prefixes, and nothing else of the bucket. */
  mayUse(bucket: Bucket, actions: readonly string[], prefixes: readonly string[]): void {
    const resources = prefixes.map(prefix => bucket.arnForObjects(`${prefix}*`));
    this.role.addToPolicy(new PolicyStatement({ actions: [...actions], resources }));
  }

  /** Allows listing. Without it S3 answers 403 instead of 404 for what is not there, which would look like an outage. */
  mayList(bucket: Bucket): void {
    this.role.addToPolicy(new PolicyStatement({ actions: ['s3:ListBucket'], resources: [bucket.bucketArn] }));
  }
}
