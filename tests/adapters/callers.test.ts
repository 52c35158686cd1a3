import { expect, test } from 'vitest';
import { callerOf } from '../../src/adapters/aws/callers.ts';
import type { HttpEvent } from '../../src/adapters/aws/lambda.ts';
import sent from '../functions/fixtures/http-event.json' with { type: 'json' };

const event = (authorizer: object | undefined, headers: Record<string, string> = {}) =>
  ({ ...sent, headers, requestContext: { ...sent.requestContext, authorizer } }) as unknown as HttpEvent;

/** What API Gateway tells of a session of a role. */
const role = (name: string, { partition = 'aws', account = '111122223333', session = 'deploy@desk' } = {}) =>
  event({
    iam: {
      ...sent.requestContext.authorizer.iam,
      accountId: account,
      callerId: `AROAEXAMPLE:${session}`,
      userArn: `arn:${partition}:sts::${account}:assumed-role/${name}/${session}`,
      userId: `AROAEXAMPLE:${session}`,
    },
  });

/** What API Gateway tells of a person whom it let in by a token: the claims as text, and the token as it came. */
const person = (claims: Readonly<Record<string, unknown>>, token: Readonly<Record<string, unknown>> = claims) => {
  const told = Object.entries(claims).map(([name, value]) => [
    name,
    Array.isArray(value) ? `[${value.join(' ')}]` : String(value),
  ]);
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const authorization = `Bearer ${part({ alg: 'RS256' })}.${part(token)}.c2lnbmVk`;
  return event({ jwt: { claims: Object.fromEntries(told), scopes: null } }, { authorization });
};
const ADA = { iss: 'https://id.example', sub: 'ada' };

const READERS = [
  'editors',
  'Night desk',
  'arn:aws:iam::111122223333:role/press',
  'arn:aws:iam::111122223333:role/desks/night/night-desk',
  'arn:aws:iam::111122223333:user/desk',
];

test.each<[who: string, event: HttpEvent, may: boolean]>([
  ['a person of a group', event({ jwt: { claims: { 'cognito:groups': '[desk editors]' } } }), true],
  ['a person of several groups', person({ ...ADA, groups: ['desk', 'editors'] }), true],
  ['a person of one group', person({ ...ADA, groups: 'editors' }), true],
  ['a person of a group with blanks in its name', person({ ...ADA, groups: ['day', 'Night desk'] }), true],
  ['a person of a group whose name has another for its second word', person({ ...ADA, groups: ['No editors'] }), false],
  ['a person of two groups that together read like another', person({ ...ADA, groups: ['Night', 'desk'] }), false],
  [
    'a person whose token is not the one that was checked',
    person(ADA, { ...ADA, sub: 'eve', groups: ['editors'] }),
    false,
  ],
  ['a person whose token cannot be read', event({ jwt: { claims: ADA } }, { authorization: 'Bearer a.b.c' }), false],
  ['a person with a scope', event({ jwt: { claims: { scope: 'openid editors' } } }), true],
  ['a person by subject', event({ jwt: { claims: { sub: 'editors' } } }), true],
  ['a user by its ARN', event({ iam: { userArn: 'arn:aws:iam::111122223333:user/desk' } }), true],
  ['a session of a role by the ARN of the role', role('press'), true],
  ['a session of a role that has a path', role('night-desk'), true],
  ['a session of a role in another partition', role('press', { partition: 'aws-cn' }), false],
  ['a session of a role of that name in another account', role('press', { account: '444455556666' }), false],
  ['a session that is called like the role', role('other', { session: 'press' }), false],
  ['a session of a role whose name only begins so', role('press2'), false],
  ['a user that is called like the role', event({ iam: { userArn: 'arn:aws:iam::111122223333:user/press' } }), false],
  ['a person of another group', event({ jwt: { claims: { groups: 'editors-of-another' } } }), false],
  [
    'a person whose subject has the group for its second word',
    event({ jwt: { claims: { sub: 'ada editors' } } }),
    false,
  ],
  ['another user', event({ iam: { userArn: 'arn:aws:iam::111122223333:user/desk2' } }), false],
  ['nobody known', event(undefined), false],
  ['whoever only says so', event(undefined, { 'x-groups': 'editors', authorization: 'editors' }), false],
  ['a claim that is no text', event({ jwt: { claims: { groups: 7 } } }), false],
])('%s may read before an embargo ends: %s', (_, asked, may) => {
  expect(callerOf(asked, READERS).beforeEmbargo).toBe(may);
});

test('the user of the event that API Gateway sends is known by its ARN', () => {
  expect(callerOf(sent as HttpEvent, READERS).beforeEmbargo).toBe(true);
});

test('where nobody is named, nobody may', () => {
  expect(callerOf(event({ jwt: { claims: { sub: '', groups: '[]' } } }), []).beforeEmbargo).toBe(false);
});
