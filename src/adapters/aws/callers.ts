import type { Caller } from '#app/ports';
import type { HttpEvent } from './lambda.ts';

/** API Gateway writes a list of claims as `[one two]`, OIDC a list of scopes as `one two`. */
const listed = (claim: unknown): string[] =>
  typeof claim === 'string' ? claim.replace(/[[\],]/g, ' ').split(/\s+/) : [];

/** Everything a caller goes by: subject, scopes and groups of a signed-in person, the ARN of a signed request. Nothing of the headers: anybody can send those. */
function namesOf({ requestContext: { authorizer } }: HttpEvent): readonly string[] {
  const claims = authorizer?.jwt?.claims ?? {};
  const names = ['sub', 'scope', 'scp', 'groups', 'cognito:groups'].flatMap(claim => listed(claims[claim]));
  return [...names, ...(authorizer?.iam?.userArn ? [authorizer.iam.userArn] : [])].filter(name => name !== '');
}

/** Who sent an event. `readers`: who may read before an embargo ends. */
export const callerOf = (event: HttpEvent, readers: readonly string[]): Caller => ({
  beforeEmbargo: namesOf(event).some(name => readers.includes(name)),
});
