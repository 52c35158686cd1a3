import { Logger } from '@aws-lambda-powertools/logger';
import { Failure } from '#core/failure';

/** The log of a function: one JSON object a line. */
export const log = new Logger({ serviceName: process.env.AWS_LAMBDA_FUNCTION_NAME ?? 'pressbrief' });

/** What the log may hold of an error. */
export interface Fault {
  readonly name: string;
  /** Of errors of Node and the network, `ECONNRESET`. */
  readonly code?: string;
  readonly kind?: string;
  readonly message?: string;
  readonly at: readonly string[];
  readonly cause?: Fault;
}

const FRAMES = 8;

/**
 * An error as the log may hold it. Only our own failures speak: other messages may quote what was being read
 * (`JSON.parse` does), and no source text belongs in a log.
 */
export function told(error: unknown): Fault {
  if (!(error instanceof Error)) return { name: typeof error, at: [] };
  const frames = (error.stack ?? '')
    .replace(error.message, '')
    .split('\n')
    .slice(1, FRAMES + 1);
  return {
    name: error.name,
    ...('code' in error && typeof error.code === 'string' ? { code: error.code } : {}),
    ...(error instanceof Failure ? { kind: error.kind, message: error.message } : {}),
    at: frames.map(frame => frame.trim()),
    ...(error.cause === undefined ? {} : { cause: told(error.cause) }),
  };
}
