import { expect, test } from 'vitest';

import { comparePolicies, controls, policies, review, scan } from '../../src/entry/library.ts';

const allow = (Action: string, Resource: string) => ({ Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action, Resource }] });

test('comparePolicies names a request that is new', () => {
  const { newAccess, witness } = comparePolicies({
    base: allow('s3:GetObject', 'arn:aws:s3:::a/*'),
    head: allow('s3:*', 'arn:aws:s3:::a/*'),
  });
  expect(newAccess).toBe('yes');
  expect(witness?.action.startsWith('s3:')).toBe(true);
});

test('comparePolicies takes text, and says what it cannot read', () => {
  expect(comparePolicies({ base: JSON.stringify(allow('*', '*')), head: allow('s3:GetObject', '*') }).newAccess).toBe('no');
  expect(comparePolicies({ base: '{', head: {} })).toMatchObject({ newAccess: 'unknown' });
});

test('scan gives every finding as new, and counts what it read', async () => {
  const result = await scan({ files: { 'main.tf': 'resource "aws_instance" "a" {}\n', 'README.md': 'hello' } });
  expect(result.findings.map(({ policyId, baselineState }) => [policyId, baselineState])).toEqual([
    ['imds-v1-allowed', 'new'],
    ['default-vpc-used', 'new'],
    ['ebs-unencrypted', 'new'],
    ['instance-without-role', 'new'],
  ]);
  expect(result.counts).toMatchObject({ filesRead: 2, resources: 1 });
});

test('a configuration that is not valid is refused with the place', async () => {
  await expect(review({ base: {}, head: {}, config: { phase: 7 as 1 } })).rejects.toThrow(/config: phase: must be 1, 2, 3 or 4/u);
});

test('controls and policies are there, and every policy names a control', () => {
  const ids = new Set(controls.map(({ id }) => id));
  expect(controls.length).toBe(81);
  expect(policies.filter(({ control }) => !ids.has(control))).toEqual([]);
});

test('nothing to look at is neutral', async () => {
  expect((await review({ base: { a: 'x' }, head: { a: 'x' } })).conclusion).toBe('neutral');
});
