import type { Caller } from '#app/ports';
import type { HttpEvent } from './lambda.ts';

/** API Gateway writes a list of claims as `[one two]`, OIDC a list of scopes as `one two`. */
const listed = (claim: unknown): string[] =>
  typeof claim === 'string' ? claim.replace(/[[\],]/g, ' ').split(/\s+/) : [];

/** A role calls under the ARN of its session, which names the role without its path: `arn:aws:sts::111122223333:assumed-role/desk/anybody`. */
const SESSION = /^arn:([\w-]+):sts::(\d+):assumed-role\/([^/]+)\/[^/]+$/;
/** The ARN of a role, with the path that it may have: names of roles are unique in an account, whatever their path. */
const ROLE = /^(arn:[\w-]+:iam::\d+:role\/)(?:[^/]+\/)*([^/]+)$/;

/** The ARN of a role without its path; any other name as it is. */
const plain = (name: string): string => name.replace(ROLE, '$1$2');

/** What a signed request goes by: its ARN, and that of the role behind a session. */
const machine = (arn: string): readonly string[] => [
  arn,
  ...(SESSION.test(arn) ? [arn.replace(SESSION, 'arn:$1:iam::$2:role/$3')] : []),
];

/** Everything a caller goes by: subject, scopes and groups of a signed-in person, the ARN of a signed request. Nothing of the headers: anybody can send those. */
function namesOf({ requestContext: { authorizer } }: HttpEvent): readonly string[] {
  const claims = authorizer?.jwt?.claims ?? {};
  // Whole: what a person is called by may hold blanks, and may not name a group by its second word.
  const subject = typeof claims.sub === 'string' ? [claims.sub] : [];
  const lists = ['scope', 'scp', 'groups', 'cognito:groups'].flatMap(claim => listed(claims[claim]));
  return [...subject, ...lists, ...machine(authorizer?.iam?.userArn ?? '')].filter(name => name !== '');
}

/** Who sent an event. `readers`: who may read before an embargo ends; a role by its own ARN. */
export const callerOf = (event: HttpEvent, readers: readonly string[]): Caller => {
  const known = readers.map(plain);
  return { beforeEmbargo: namesOf(event).some(name => known.includes(plain(name))) };
};
