import { describe, expect, test } from 'vitest';

import { review } from '../../src/entry/library.ts';

const stays = 'resource "aws_sns_topic" "stays" {\n  name = "topic"\n}\n';
const group = (cidr: string) =>
  `resource "aws_security_group" "ssh" {\n  name   = "ssh"\n  vpc_id = var.vpc\n  ingress {\n    from_port   = 22\n    to_port     = 22\n    protocol    = "tcp"\n    cidr_blocks = ["${cidr}"]\n  }\n}\nresource "aws_db_instance" "store" {\n  identifier          = "store"\n  engine              = "postgres"\n  publicly_accessible = true\n}\n`;

async function introduced(head: Readonly<Record<string, string>>, more: Readonly<Record<string, string>> = {}): Promise<readonly string[]> {
  const base = { 'live/main.tf': stays, 'live/store.tf': group('0.0.0.0/0'), ...more };
  const { findings } = await review({ base, head: { 'live/main.tf': stays, ...more, ...head } });
  return findings.filter(({ verdict }) => verdict === 'block').map(({ policyId }) => policyId);
}

describe('a folder that is split off from a root', () => {
  test('brings nothing new', async () => {
    expect(await introduced({ 'live/store/store.tf': group('0.0.0.0/0') })).toEqual([]);
  });

  test('hides no weakening', async () => {
    const safe = group('10.0.0.0/8');
    const base = { 'live/main.tf': stays, 'live/store.tf': safe };
    const { findings } = await review({ base, head: { 'live/main.tf': stays, 'live/store/store.tf': group('0.0.0.0/0') } });
    expect(findings.map(({ policyId }) => policyId)).toContain('sg-ingress-admin-port-open-to-world');
  });

  test.each([
    [
      'with a provider of its own',
      { 'live/prod/store.tf': group('0.0.0.0/0'), 'live/prod/aws.tf': 'provider "aws" {\n  region = "eu-west-1"\n}\n' },
    ],
    [
      'with a backend of its own',
      { 'live/prod/store.tf': group('0.0.0.0/0'), 'live/prod/aws.tf': 'terraform {\n  backend "s3" {\n    key = "prod"\n  }\n}\n' },
    ],
    ['with a provider that is not in quotes', { 'live/prod/store.tf': group('0.0.0.0/0'), 'live/prod/aws.tf': 'provider aws {\n}\n' }],
    ['with code in JSON', { 'live/prod/store.tf': group('0.0.0.0/0'), 'live/prod/aws.tf.json': '{"provider": {"aws": {}}}' }],
    [
      'as a unit of Terragrunt',
      { 'live/prod/store.tf': group('0.0.0.0/0'), 'live/prod/terragrunt.hcl': 'include {\n  path = find_in_parent_folders()\n}\n' },
    ],
    ['beside the root', { 'prod/store.tf': group('0.0.0.0/0') }],
    ['with something that is new', { 'live/prod/store.tf': group('0.0.0.0/0'), 'live/prod/more.tf': stays }],
  ])('is another state %s', async (_, head) => {
    expect(await introduced(head)).toContain('sg-ingress-admin-port-open-to-world');
  });

  test('is another state where base has code', async () => {
    expect(await introduced({ 'live/prod/store.tf': group('0.0.0.0/0') }, { 'live/prod/main.tf': stays })).toContain(
      'sg-ingress-admin-port-open-to-world',
    );
  });
});

test('what protected something is lost, since nobody may call the folder', async () => {
  const detector = 'resource "aws_guardduty_detector" "main" {\n  enable = true\n}\n';
  const base = { 'live/main.tf': stays, 'live/guard.tf': detector };
  const { findings } = await review({ base, head: { 'live/main.tf': stays, 'live/old/guard.tf': detector } });
  expect(findings.map(({ policyId, verdict }) => [policyId, verdict])).toContainEqual(['guardduty-removed', 'block']);
});
