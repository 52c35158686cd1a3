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

const READERS = [
  'editors',
  'arn:aws:iam::111122223333:role/press',
  'arn:aws:iam::111122223333:role/desks/night/night-desk',
  'arn:aws:iam::111122223333:user/desk',
];

test.each<[who: string, event: HttpEvent, may: boolean]>([
  ['a person of a group', event({ jwt: { claims: { 'cognito:groups': '[desk editors]' } } }), true],
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
