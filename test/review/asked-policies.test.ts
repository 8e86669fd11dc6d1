import { expect, test } from 'vitest';

import { review, scan } from '../../src/entry/library.ts';
import type { ConfigInput } from '../../src/entry/library.ts';

const topic = { 'main.tf': 'resource "aws_sns_topic" "t" {\n  kms_master_key_id = "alias/aws/sns"\n}\n' };
const told = async (config?: ConfigInput): Promise<readonly unknown[]> => {
  const chosen = config === undefined ? {} : { config };
  const [change, state] = await Promise.all([review({ base: {}, head: topic, ...chosen }), scan({ files: topic, ...chosen })]);
  return [change, state].map(({ findings }) => findings.filter(({ policyId }) => policyId === 'customer-key-missing').length);
};

test('a strict policy speaks where the configuration sets something for it', async () => {
  expect(await told()).toEqual([0, 0]);
  expect(await told({ policies: { 'customer-key-missing': { gate: 'advise' } } })).toEqual([1, 1]);
  expect(await told({ policies: { 'customer-key-missing': { severity: 'high' } } })).toEqual([1, 1]);
  expect(await told({ policies: { 'customer-key-missing': { gate: 'off' } } })).toEqual([0, 0]);
});

test('what a strict policy says of a loss is heard all the same', async () => {
  const before = { 'main.tf': 'resource "aws_sns_topic" "t" {\n  kms_master_key_id = "arn:aws:kms:eu-west-1:111122223333:key/1"\n}\n' };
  const { findings } = await review({ base: before, head: topic });
  expect(findings.map(({ kind }) => kind)).toContain('weakening');
});
