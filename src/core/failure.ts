/**
 * What sort of failure it is; each edge maps these, all of them, to a status, an exit code or a retry.
 * `misuse`: the request itself makes no sense, whatever the source (an unknown template, a day that does not exist).
 */
export type FailureKind = 'misuse' | 'invalid' | 'unsupported' | 'too-large' | 'missing' | 'conflict' | 'unavailable';

/** The one error this program throws on purpose: what went wrong, where, and what to do about it. */
export class Failure extends Error {
  override readonly name = 'Failure';
  readonly kind: FailureKind;
  /** One sentence that says what to do next. */
  readonly hint: string;

  constructor(kind: FailureKind, message: string, hint: string, options?: ErrorOptions) {
    super(message, options);
    this.kind = kind;
    this.hint = hint;
  }
}
