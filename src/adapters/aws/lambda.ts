/** The parts of API Gateway's HTTP API event (payload 2.0) that matter here. */
export interface HttpEvent {
  readonly rawPath: string;
  readonly rawQueryString: string;
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly body?: string;
  readonly isBase64Encoded: boolean;
  readonly requestContext: {
    readonly domainName: string;
    readonly requestId: string;
    readonly http: { readonly method: string };
    /** Who was let in, by whichever of the two ways. */
    readonly authorizer?: {
      readonly jwt?: { readonly claims?: Readonly<Record<string, unknown>> };
      readonly iam?: { readonly userArn?: string };
    };
  };
}

/** What API Gateway takes for an answer. */
export interface HttpResult {
  readonly statusCode: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  readonly isBase64Encoded: boolean;
}

/** The parts of Lambda's context that reach the log. */
export interface Context {
  readonly functionName: string;
  readonly functionVersion: string;
  readonly invokedFunctionArn: string;
  /** MiB, as digits. */
  readonly memoryLimitInMB: string;
  readonly awsRequestId: string;
}

/** A batch of queued messages, as SQS hands it to a function. */
export interface QueueEvent {
  readonly Records: readonly { readonly messageId: string; readonly body: string }[];
}

/** Which messages of a batch must be delivered again. */
export interface QueueResult {
  readonly batchItemFailures: readonly { readonly itemIdentifier: string }[];
}
