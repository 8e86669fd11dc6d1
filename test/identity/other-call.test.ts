import { expect, test } from 'vitest';
import { review } from '../../src/entry/library.ts';

const group = (call: string, ...rules: readonly string[]): string =>
  `module "${call}" {\n  source              = "terraform-aws-modules/security-group/aws"\n  version             = "~> 5.0"\n  name                = "${call}"\n  vpc_id              = "vpc-1"\n  ingress_rules       = [${rules.map((rule) => `"${rule}"`).join(', ')}]\n  ingress_cidr_blocks = ["0.0.0.0/0"]\n}\n`;

const widened = async (base: string, head: string): Promise<readonly string[]> => {
  const { findings } = await review({ base: { 'main.tf': base }, head: { 'main.tf': head } });
  return findings
    .filter(({ policyId, baselineState }) => policyId === 'sg-ingress-widened' && baselineState === 'new')
    .map(({ resource }) => resource);
};

test('a group of a module that goes is not that of another call, with none of its rules', async () => {
  expect(await widened(group('scaling', 'https-443-tcp'), group('balancer', 'http-80-tcp'))).toEqual([]);
});

test('under another call, with a rule that it had, it is the same, and lets in more', async () => {
  expect(await widened(group('scaling', 'https-443-tcp'), group('balancer', 'https-443-tcp', 'http-80-tcp'))).toHaveLength(1);
});
