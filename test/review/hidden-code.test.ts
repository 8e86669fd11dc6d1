import { expect, test } from 'vitest';

import { review } from '../../src/entry/library.ts';

const open =
  'resource "aws_security_group" "a" {\n  ingress {\n    from_port   = 22\n    to_port     = 22\n    protocol    = "tcp"\n    cidr_blocks = ["0.0.0.0/0"]\n  }\n}\n';

test('a module whose only call is turned off hides nothing', async () => {
  const main = 'module "later" {\n  source = "./later"\n  count  = 0\n}\n';
  const result = await review({ base: {}, head: { 'main.tf': main, 'later/main.tf': open } });
  expect(result.findings.map(({ policyId, location }) => [policyId, location.path])).toContainEqual([
    'sg-ingress-admin-port-open-to-world',
    'later/main.tf',
  ]);
});

test('code that cannot be read fails the review, and the rest is still reviewed', async () => {
  const result = await review({ base: { 'main.tf': '' }, head: { 'main.tf': `resource "aws_x" "y" {\n  a = = 1\n}\n\n${open}` } });
  expect(result.conclusion).toBe('failure');
  expect(result.failures.join()).toMatch(/^main\.tf:\d+ cannot be read/u);
  expect(result.findings.map(({ policyId }) => policyId)).toContain('sg-ingress-admin-port-open-to-world');
});

test('code that base could not read either does not fail an unrelated change', async () => {
  const broken = 'resource "aws_x" "y" {\n  a = = 1\n}\n';
  const result = await review({ base: { 'main.tf': broken }, head: { 'main.tf': `${broken}# note\n` } });
  expect(result.failures).toEqual([]);
  expect(result.diagnostics.length).toBeGreaterThan(0);
});

test('a variable file that nothing loads is told', async () => {
  const main = 'variable "cidrs" {\n  type = list(string)\n}\n';
  const result = await review({ base: { 'main.tf': main }, head: { 'main.tf': main, 'envs/prod.tfvars': 'cidrs = ["0.0.0.0/0"]\n' } });
  expect(result.diagnostics.map(({ path, kind }) => [path, kind])).toContainEqual(['envs/prod.tfvars', 'not-read']);
});
