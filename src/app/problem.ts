import { Failure, type FailureKind } from '#core/failure';

/** A problem as HTTP tells it (RFC 9457), with what to do next and, for data, the fields at fault. */
export interface Problem {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  readonly hint: string;
  readonly errors?: readonly { readonly path: string; readonly message: string }[];
}

/** THE TABLE from failures to HTTP. */
const statuses: Readonly<Record<FailureKind, { status: number; title: string }>> = {
  misuse: { status: 400, title: 'The request cannot be meant' },
  invalid: { status: 422, title: 'The content is not valid' },
  unsupported: { status: 415, title: 'The format is not supported' },
  'too-large': { status: 413, title: 'The content is too large' },
  missing: { status: 404, title: 'Not found' },
  conflict: { status: 412, title: 'Somebody else changed it first' },
  unavailable: { status: 503, title: 'The service cannot be reached just now' },
};

/** A refusal that HTTP has a status of its own for. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly problem: Problem;
  readonly headers: Readonly<Record<string, string>>;

  constructor(
    status: number,
    title: string,
    detail: string,
    hint: string,
    more: { errors?: Problem['errors']; headers?: Readonly<Record<string, string>> } = {},
  ) {
    super(detail);
    this.problem = {
      type: `urn:pressbrief:problem:${status}`,
      title,
      status,
      detail,
      hint,
      ...(more.errors ? { errors: more.errors } : {}),
    };
    this.headers = more.headers ?? {};
  }
}

/** What any error reads like to a client. Nothing of the inside leaks from what was not foreseen. */
export function problemOf(error: unknown): Problem {
  if (error instanceof Refusal) return error.problem;
  if (error instanceof Failure) {
    const { status, title } = statuses[error.kind];
    return { type: `urn:pressbrief:problem:${error.kind}`, title, status, detail: error.message, hint: error.hint };
  }
  return {
    type: 'urn:pressbrief:problem:internal',
    title: 'Something went wrong inside',
    status: 500,
    detail: 'The request could not be answered.',
    hint: 'Try again; if it happens again, report the correlation id of this answer.',
  };
}
