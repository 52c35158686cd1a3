import type { Caller } from '#app/ports';
import type { HttpEvent } from './lambda.ts';

/** Claims whose entries hold no blanks: OIDC writes a list of scopes as `one two`, API Gateway any list as `[one two]`. */
const WORDS = ['scope', 'scp', 'cognito:groups'];

/** The words of such a claim. */
const listed = (claim: unknown): string[] =>
  typeof claim === 'string' ? claim.replace(/[[\],]/g, ' ').split(/\s+/) : [];

/** What a token says, unchecked. Null for what is no token (RFC 7519). */
function readToken(authorization: string): Readonly<Record<string, unknown>> | null {
  const [, payload = ''] = /^Bearer +[\w-]+\.([\w-]+)\.[\w-]+$/i.exec(authorization.trim()) ?? [];
  try {
    const claims: unknown = JSON.parse(Buffer.from(payload, 'base64url').toString());
    return typeof claims === 'object' ? (claims as Readonly<Record<string, unknown>>) : null;
  } catch {
    return null;
  }
}

/**
 * The groups of a signed-in person. Their names may hold blanks, and in what API Gateway tells, `[press office desk]`, nobody can say where one ends:
 * they are read from the token that it has checked.
 */
function groupsOf({ headers, requestContext: { authorizer } }: HttpEvent): string[] {
  const checked = authorizer?.jwt?.claims;
  const token = checked ? readToken(headers.authorization ?? '') : null;
  if (!token || token.sub !== checked?.sub || token.iss !== checked?.iss) return [];
  return [token.groups].flat().filter(group => typeof group === 'string');
}

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

/** Everything a caller goes by: subject, scopes and groups of a signed-in person, the ARN of a signed request. Nothing of the headers but the token that was checked: anybody can send those. */
function namesOf(event: HttpEvent): readonly string[] {
  const { authorizer } = event.requestContext;
  const claims = authorizer?.jwt?.claims ?? {};
  // Whole: what a person is called by may hold blanks, and may not name a group by its second word.
  const subject = typeof claims.sub === 'string' ? [claims.sub] : [];
  const words = WORDS.flatMap(claim => listed(claims[claim]));
  return [...subject, ...words, ...groupsOf(event), ...machine(authorizer?.iam?.userArn ?? '')].filter(
    name => name !== '',
  );
}

/** Who sent an event. `readers`: who may read before an embargo ends; a role by its own ARN. */
export const callerOf = (event: HttpEvent, readers: readonly string[]): Caller => {
  const known = readers.map(plain);
  return { beforeEmbargo: namesOf(event).some(name => known.includes(plain(name))) };
};
