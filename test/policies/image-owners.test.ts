import { expect, test } from 'vitest';
import { review } from '../../src/entry/library.ts';

/** By the name of an image that is looked up, the owner that the fix writes down. */
test.each([
  ['amzn2-ami-hvm-*', 'amazon'],
  ['al2023-ami-*-x86_64', 'amazon'],
  ['Windows_Server-2022-English-Full-Base-*', 'amazon'],
  ['bottlerocket-aws-k8s-1.31-*', 'amazon'],
  ['ubuntu/images/hvm-ssd/ubuntu-noble-24.04-amd64-server-*', '099720109477'],
  ['debian-12-amd64-*', '136693071363'],
  ['RHEL-9.4*', '309956199498'],
  ['golden-image-*', undefined],
])('the image %s is that of %s', async (name, owner) => {
  const lookup = `data "aws_ami" "this" {\n  most_recent = true\n  filter {\n    name   = "name"\n    values = ["${name}"]\n  }\n}\n`;
  const instance = 'resource "aws_instance" "this" {\n  ami           = data.aws_ami.this.id\n  instance_type = "t3.micro"\n}\n';
  const { findings } = await review({ base: {}, head: { 'main.tf': lookup + instance } });
  const fixes = findings.filter(({ policyId }) => policyId === 'ami-lookup-without-owner').map(({ fix }) => fix?.edits[0]?.replacement);
  expect(fixes).toEqual([owner === undefined ? undefined : `  owners = ["${owner}"]\n`]);
});
