import { expect, test } from 'vitest';
import { review } from '../../src/entry/library.ts';

/** A policy of so many characters as JSON without spaces. */
function ofChars(chars: number): string {
  const content = (sid: string): string =>
    JSON.stringify({ Version: '2012-10-17', Statement: [{ Sid: sid, Effect: 'Deny', Action: 's3:DeleteBucket', Resource: '*' }] });
  return content('x'.repeat(chars - content('').length));
}

test('AWS takes 5,120 characters of a policy of the organization', async () => {
  const tooLong = async (chars: number): Promise<boolean> => {
    const code = `resource "aws_organizations_policy" "p" {\n  name    = "p"\n  content = jsonencode(${ofChars(chars)})\n}\n`;
    const { findings } = await review({ base: {}, head: { 'main.tf': code } });
    return findings.some(({ policyId, aspect }) => policyId === 'org-policy-ineffective' && aspect === 'length');
  };
  expect([await tooLong(5_120), await tooLong(5_121)]).toEqual([false, true]);
});
