import { expect, test } from 'vitest';
import { review } from '../../src/entry/library.ts';

const bucket = 'resource "aws_s3_bucket" "b" {}\n';
const block = (value: string): string =>
  `resource "aws_s3_bucket_public_access_block" "b" {\n  bucket = aws_s3_bucket.b.id\n  block_public_acls = ${value}\n  ignore_public_acls = true\n  block_public_policy = true\n  restrict_public_buckets = true\n}\n`;

async function fixOf(value: string, more: string): Promise<string | undefined> {
  const { findings } = await review({ base: { 'main.tf': bucket }, head: { 'main.tf': bucket + block(value) + more } });
  const found = findings.filter(
    ({ policyId, baselineState }) => policyId === 's3-bucket-public-access-block-off' && baselineState === 'new',
  );
  expect(found).toHaveLength(1);
  return found[0]?.fix?.title;
}

test('a flag is turned on where it is written', async () => {
  expect(await fixOf('false', '')).toBe('Turn the flag on');
});

test.each([
  ['var.on', 'variable "on" { default = false }\n'],
  ['local.on', 'variable "on" { default = false }\nlocals { on = var.on }\n'],
  ['local.on', 'locals { on = false }\n'],
])('and not where others may use it: %s with %s', async (value, more) => {
  expect(await fixOf(value, more)).toBeUndefined();
});

test.each([
  ['', 'Take its rules out'],
  [
    'resource "aws_security_group_rule" "more" {\n  type              = "ingress"\n  security_group_id = aws_default_security_group.d.id\n  protocol          = "tcp"\n  from_port         = 443\n  to_port           = 443\n  self              = true\n}\n',
    undefined,
  ],
])('the blocks of a default group are taken out where they are all its rules', async (more, title) => {
  const group =
    'resource "aws_default_security_group" "d" {\n  vpc_id = "vpc-1"\n  ingress {\n    protocol  = -1\n    self      = true\n    from_port = 0\n    to_port   = 0\n  }\n}\n';
  const { findings } = await review({ base: { 'main.tf': bucket }, head: { 'main.tf': bucket + group + more } });
  const found = findings.filter(({ policyId, resource }) => policyId === 'sg-default-allows-traffic' && resource.includes('.d'));
  expect(found.map(({ fix }) => fix?.title)).toEqual([title]);
});
