import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { gainedAccess } from '../../src/analysis/iam/comparison/gained-access.ts';
import { parsePolicyDocument } from '../../src/analysis/iam/document/parse-policy-document.ts';
import type { PolicyDocument } from '../../src/analysis/iam/document/policy-document.ts';
import { evaluateRequest } from '../../src/analysis/iam/evaluation/evaluate-request.ts';

const statements = fc.record({
  Effect: fc.constantFrom('Allow', 'Allow', 'Deny'),
  Action: fc.subarray(['s3:GetObject', 's3:PutObject', 's3:*', 'sqs:SendMessage', 'iam:PassRole', 'sqs:*'], { minLength: 1 }),
  Resource: fc.subarray(['*', 'arn:aws:s3:::a/*', 'arn:aws:s3:::b/*', 'arn:aws:sqs:*:*:jobs'], { minLength: 1 }),
  Condition: fc.constantFrom({}, { Bool: { 'aws:MultiFactorAuthPresent': 'true' } }),
});
const documents: fc.Arbitrary<PolicyDocument> = fc
  .array(statements, { maxLength: 3 })
  .map((list) => parsePolicyDocument({ Version: '2012-10-17', Statement: list }).document ?? { version: '2012-10-17', statements: [] });
const holdings = fc.record({ document: documents, boundary: documents }, { requiredKeys: ['document'] });

type Held = { readonly document: PolicyDocument; readonly boundary?: PolicyDocument };

function isAllowed({ document, boundary }: Held, request: Parameters<typeof evaluateRequest>[1]): boolean {
  return [document, ...(boundary === undefined ? [] : [boundary])].every((one) => evaluateRequest([one], request) === 'allow');
}

test('every request that is listed is one that base refuses and head admits, boundaries included', () => {
  let listed = 0;
  fc.assert(
    fc.property(holdings, holdings, (base, head) => {
      for (const { witness, actions } of gainedAccess(base, head).entries) {
        for (const { name } of actions.slice(0, 5)) {
          const request = { ...witness, action: name };
          expect([isAllowed(base, request), isAllowed(head, request)]).toEqual([false, true]);
          listed += 1;
        }
      }
    }),
    { numRuns: 40 },
  );
  expect(listed).toBeGreaterThan(40);
});

test('nothing is gained over oneself', () => {
  fc.assert(
    fc.property(holdings, (held) => {
      expect(gainedAccess(held, { ...held }).entries).toEqual([]);
    }),
    { numRuns: 40 },
  );
});
