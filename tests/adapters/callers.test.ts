import { expect, test } from 'vitest';
import { callerOf } from '../../src/adapters/aws/callers.ts';
import type { HttpEvent } from '../../src/adapters/aws/lambda.ts';

type Authorizer = HttpEvent['requestContext']['authorizer'];
const event = (authorizer: Authorizer, headers: Record<string, string> = {}) =>
  ({ headers, requestContext: { authorizer } }) as unknown as HttpEvent;

test.each<[who: string, event: HttpEvent, may: boolean]>([
  ['a person of a group', event({ jwt: { claims: { 'cognito:groups': '[desk editors]' } } }), true],
  ['a person with a scope', event({ jwt: { claims: { scope: 'openid editors' } } }), true],
  ['a person by subject', event({ jwt: { claims: { sub: 'editors' } } }), true],
  ['a machine by its ARN', event({ iam: { userArn: 'arn:aws:iam::1:role/press' } }), true],
  ['a person of another group', event({ jwt: { claims: { groups: 'editors-of-another' } } }), false],
  ['another machine', event({ iam: { userArn: 'arn:aws:iam::1:role/press2' } }), false],
  ['nobody known', event(undefined), false],
  ['whoever only says so', event(undefined, { 'x-groups': 'editors', authorization: 'editors' }), false],
  ['a claim that is no text', event({ jwt: { claims: { groups: 7 } } }), false],
])('%s may read before an embargo ends: %s', (_, sent, may) => {
  expect(callerOf(sent, ['editors', 'arn:aws:iam::1:role/press']).beforeEmbargo).toBe(may);
});

test('where nobody is named, nobody may', () => {
  expect(callerOf(event({ jwt: { claims: { sub: '', groups: '[]' } } }), []).beforeEmbargo).toBe(false);
});
