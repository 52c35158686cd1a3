import { Duration, RemovalPolicy } from 'aws-cdk-lib';
import { AccessLogFormat } from 'aws-cdk-lib/aws-apigateway';
import {
  CorsHttpMethod,
  type CorsPreflightOptions,
  HttpApi,
  HttpMethod,
  HttpStage,
  type IHttpRouteAuthorizer,
  LogGroupLogDestination,
} from 'aws-cdk-lib/aws-apigatewayv2';
import { HttpIamAuthorizer, HttpJwtAuthorizer } from 'aws-cdk-lib/aws-apigatewayv2-authorizers';
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import { LogGroup } from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';
import type { Config } from '../config.ts';

/** Named one by one: a route for any method would also take the preflights of browsers, and refuse them for want of a signature. */
const METHODS = [HttpMethod.GET, HttpMethod.HEAD, HttpMethod.POST, HttpMethod.PUT, HttpMethod.PATCH, HttpMethod.DELETE];

/** What a page of another origin may send. */
const HEADERS = ['authorization', 'content-type', 'if-match', 'if-none-match', 'x-correlation-id'];
/** And what an AWS signature brings with it. */
const SIGNED = ['x-amz-date', 'x-amz-content-sha256', 'x-amz-security-token'];

const ACCESS_LOG = {
  time: '$context.requestTime',
  requestId: '$context.requestId',
  method: '$context.httpMethod',
  path: '$context.path',
  status: '$context.status',
  ms: '$context.responseLatency',
  bytes: '$context.responseLength',
  ip: '$context.identity.sourceIp',
  caller: '$context.identity.caller',
  subject: '$context.authorizer.claims.sub',
  error: '$context.error.message',
  failure: '$context.integrationErrorMessage',
};

/** How pages of other origins may ask. */
const preflightOf = ({ corsOrigins, signIn }: Config): CorsPreflightOptions => ({
  allowOrigins: [...corsOrigins],
  allowMethods: METHODS.map(method => CorsHttpMethod[method as keyof typeof CorsHttpMethod]),
  allowHeaders: signIn === null ? [...HEADERS, ...SIGNED] : HEADERS,
  exposeHeaders: ['etag', 'location', 'x-correlation-id', 'content-disposition'],
  maxAge: Duration.hours(1),
});

const authorizerOf = ({ signIn }: Config): IHttpRouteAuthorizer =>
  signIn === null
    ? new HttpIamAuthorizer()
    : new HttpJwtAuthorizer('SignIn', signIn.issuer, { jwtAudience: [...signIn.audience] });

/** The HTTP API in front of a function: never open, throttled, every request in a log. */
export class HttpFront extends Construct {
  readonly api: HttpApi;
  readonly stage: HttpStage;

  constructor(
    scope: Construct,
    id: string,
    { handler, config }: { readonly handler: IFunction; readonly config: Config },
  ) {
    super(scope, id);
    const { corsOrigins, requestsPerSecond, requestBurst, logDays } = config;
    this.api = new HttpApi(this, 'Api', {
      description: 'Pressbrief',
      createDefaultStage: false,
      ...(corsOrigins.length > 0 ? { corsPreflight: preflightOf(config) } : {}),
    });
    const integration = new HttpLambdaIntegration('Function', handler, { scopePermissionToRoute: false });
    this.api.addRoutes({ path: '/{proxy+}', methods: METHODS, integration, authorizer: authorizerOf(config) });
    const log = new LogGroup(this, 'AccessLog', { retention: logDays, removalPolicy: RemovalPolicy.DESTROY });
    this.stage = new HttpStage(this, 'Stage', {
      httpApi: this.api,
      stageName: '$default',
      autoDeploy: true,
      throttle: { rateLimit: requestsPerSecond, burstLimit: requestBurst },
      accessLogSettings: {
        destination: new LogGroupLogDestination(log),
        format: AccessLogFormat.custom(JSON.stringify(ACCESS_LOG)),
      },
    });
  }
}
