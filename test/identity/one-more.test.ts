import { expect, test } from 'vitest';

import { review } from '../../src/entry/library.ts';

const instances = (meta: string, more = ''): string =>
  `variable "subnets" {}\nresource "aws_instance" "web" {\n  ${meta}\n  ami       = "ami-1"\n  subnet_id = element(var.subnets, ${meta.startsWith('count') ? 'count.index' : '0'})\n${more}}\n`;
const buckets = (count: number): string =>
  `locals {\n  names = ["assets", "letters"]\n}\nresource "aws_s3_bucket" "b" {\n  count  = ${count}\n  bucket = local.names[count.index]\n  acl    = "public-read"\n}\n`;

const told = async (base: string, head: string, config = {}) => {
  const { findings } = await review({ base: { 'main.tf': base }, head: { 'main.tf': head }, config });
  return findings
    .filter(({ baselineState }) => baselineState === 'new')
    .map(({ policyId, resource, verdict }) => `${verdict} ${policyId} ${resource}`);
};

test('one more of what stood advises where it is grave, and is no news where it is not', async () => {
  expect(await told(instances('count = 1'), instances('count = 2'))).toEqual(['advise imds-v1-allowed aws_instance.web[1]']);
  expect(await told(instances(''), instances('count = 2'))).toEqual(['advise imds-v1-allowed aws_instance.web[1]']);
});

test('one more blocks where the configuration sets its policy to block', async () => {
  const config = { policies: { 'imds-v1-allowed': { gate: 'block' } } };
  expect(await told(instances('count = 1'), instances('count = 2'), config)).toEqual(['block imds-v1-allowed aws_instance.web[1]']);
});

test('the first is no other of the same, nor is one under a key, nor one of other content', async () => {
  expect(await told(instances('count = 0'), instances('count = 1'))).toContain('block imds-v1-allowed aws_instance.web[0]');
  expect(await told(instances('for_each = toset(["a"])'), instances('for_each = toset(["a", "b"])'))).toContain(
    'block imds-v1-allowed aws_instance.web["b"]',
  );
  expect(await told(buckets(1), buckets(2))).toContain('block s3-bucket-acl-public aws_s3_bucket.b[1]');
});

test('what the change makes wrong in all of them is new in all of them', async () => {
  const safe = '  metadata_options {\n    http_tokens = "required"\n  }\n';
  expect(await told(instances('count = 1', safe), instances('count = 2'))).toContain('block imds-v1-allowed aws_instance.web[0]');
});
