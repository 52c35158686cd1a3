import { S3Fault } from './fault.ts';

const refuse = (message: string) => new S3Fault(403, 'AccessDenied', `Invalid according to Policy: ${message}`);

/** Fields a form may have without the policy naming them. */
const FREE = new Set(['policy', 'x-amz-signature', 'file']);

/**
 * Holds a browser upload against its policy: expiry, exact values, prefixes, size, and no field that the policy does not name.
 * @param fields the form's fields with lower-case names, `bucket` among them.
 * @throws {S3Fault} 400 or 403 with the condition that fails.
 */
export function enforcePolicy(fields: ReadonlyMap<string, string>, bytes: number, now: Date): void {
  let policy: { expiration?: unknown; conditions?: unknown };
  try {
    policy = JSON.parse(Buffer.from(fields.get('policy') ?? '', 'base64').toString('utf8'));
  } catch {
    throw new S3Fault(400, 'InvalidPolicyDocument', 'The policy is not base64-encoded JSON.');
  }
  const expires = Date.parse(String(policy.expiration));
  if (Number.isNaN(expires) || !Array.isArray(policy.conditions))
    throw new S3Fault(400, 'InvalidPolicyDocument', 'The policy needs an expiration and conditions.');
  if (now.getTime() > expires) throw refuse('Policy expired.');

  const named = new Set<string>();
  for (const condition of policy.conditions as unknown[]) {
    const [operator, target, operand, limit] = Array.isArray(condition)
      ? condition
      : ['eq', ...(Object.entries(condition as object)[0] ?? [])];
    if (operator === 'content-length-range') {
      if (bytes < Number(target))
        throw new S3Fault(
          400,
          'EntityTooSmall',
          'Your proposed upload is smaller than the minimum allowed object size.',
        );
      if (bytes > Number(operand))
        throw new S3Fault(400, 'EntityTooLarge', 'Your proposed upload exceeds the maximum allowed object size.');
      continue;
    }
    const name = String(target).replace(/^\$/, '').toLowerCase();
    const value = fields.get(name) ?? '';
    named.add(name);
    const holds = { eq: value === String(operand), 'starts-with': value.startsWith(String(operand)) }[String(operator)];
    if (holds === undefined || limit !== undefined)
      throw new S3Fault(400, 'InvalidPolicyDocument', `Unknown condition ${JSON.stringify(condition)}.`);
    if (!holds) throw refuse(`Policy Condition failed: ${JSON.stringify(condition)}`);
  }
  for (const name of fields.keys())
    if (!FREE.has(name) && !named.has(name) && !name.startsWith('x-ignore-'))
      throw refuse(`Extra input fields: ${name}`);
}
