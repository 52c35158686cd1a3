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

/** What goes wrong over HTTP: what can fail anywhere, and what nobody else knows of. */
export type ProblemKind =
  | FailureKind
  | 'malformed'
  | 'forbidden'
  | 'embargoed'
  | 'method'
  | 'slow'
  | 'precondition'
  | 'internal'
  | 'unanswered';

/** THE TABLE of problems. The kind is the end of the type that clients go by. */
const problems: Readonly<Record<ProblemKind, { status: number; title: string }>> = {
  malformed: { status: 400, title: 'The request cannot be read' },
  misuse: { status: 400, title: 'The request makes no sense' },
  forbidden: { status: 403, title: 'Forbidden' },
  embargoed: { status: 403, title: 'The article is under embargo' },
  missing: { status: 404, title: 'Not found' },
  method: { status: 405, title: 'The method is not allowed' },
  slow: { status: 408, title: 'The request took too long' },
  conflict: { status: 412, title: 'Somebody else changed it first' },
  'too-large': { status: 413, title: 'The content is too large' },
  unsupported: { status: 415, title: 'The format is not supported' },
  invalid: { status: 422, title: 'The content is not valid' },
  precondition: { status: 428, title: 'A precondition is required' },
  internal: { status: 500, title: 'Something went wrong inside' },
  unavailable: { status: 503, title: 'The service cannot be reached just now' },
  unanswered: { status: 503, title: 'The service is too slow' },
};

const typeOf = (kind: ProblemKind) => `urn:pressbrief:problem:${kind}`;

/** All there are, as clients see them. */
export const problemTypes = (Object.keys(problems) as ProblemKind[]).map(typeOf);

const problem = (kind: ProblemKind, detail: string, hint: string, errors?: Problem['errors']): Problem => ({
  type: typeOf(kind),
  ...problems[kind],
  detail,
  hint,
  ...(errors ? { errors } : {}),
});

/** A refusal that only HTTP knows, or that has more to tell than a failure: the fields at fault, headers. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly problem: Problem;
  readonly headers: Readonly<Record<string, string>>;

  constructor(
    kind: ProblemKind,
    detail: string,
    hint: string,
    more: { errors?: Problem['errors']; headers?: Readonly<Record<string, string>> } = {},
  ) {
    super(detail);
    this.problem = problem(kind, detail, hint, more.errors);
    this.headers = more.headers ?? {};
  }
}

/** What any error reads like to a client. Nothing of the inside leaks from what was not foreseen. */
export function problemOf(error: unknown): Problem {
  if (error instanceof Refusal) return error.problem;
  if (error instanceof Failure) return problem(error.kind, error.message, error.hint);
  return problem(
    'internal',
    'the request could not be answered',
    'try again; if it happens again, report the correlation id of this answer',
  );
}
