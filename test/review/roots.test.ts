import { expect, test } from 'vitest';

import { review } from '../../src/entry/library.ts';

const open =
  'resource "aws_security_group" "a" {\n  ingress {\n    from_port   = 22\n    to_port     = 22\n    protocol    = "tcp"\n    cidr_blocks = ["0.0.0.0/0"]\n  }\n}\n';
const detector = 'resource "aws_guardduty_detector" "a" {\n  enable = true\n}\n';
const rest = 'resource "aws_sns_topic" "t" {\n  name = "t"\n}\n';

const introduced = async (base: Readonly<Record<string, string>>, head: Readonly<Record<string, string>>) =>
  (await review({ base, head })).findings.filter(({ baselineState }) => baselineState === 'new').map(({ policyId }) => policyId);

test('the same hole in another root is new: it may be another account', async () => {
  const base = { 'test/main.tf': rest + open, 'prod/main.tf': rest };
  expect(await introduced(base, { 'test/main.tf': rest, 'prod/main.tf': rest + open })).toEqual(['sg-ingress-admin-port-open-to-world']);
});

test('a detector in another root does not replace the one that is gone', async () => {
  const base = { 'prod/main.tf': rest + detector, 'test/main.tf': rest };
  expect(await introduced(base, { 'prod/main.tf': rest, 'test/main.tf': rest + detector })).toEqual(['guardduty-removed']);
});

const trail = (name: string, more = '') =>
  `resource "aws_cloudtrail" "a" {\n  name                  = "${name}"\n  is_multi_region_trail = true\n  kms_key_id            = "alias/trail"\n  enable_log_file_validation = true\n  cloud_watch_logs_group_arn = "g"\n  cloud_watch_logs_role_arn  = "r"\n${more}}\n`;

test('the trail of another root records another account, unless it is the trail of the organization', async () => {
  const base = { 'prod/main.tf': rest + trail('prod'), 'test/main.tf': rest + trail('test') };
  expect(await introduced(base, { 'prod/main.tf': rest, 'test/main.tf': trail('test') })).toEqual(['cloudtrail-removed']);
  const organization = trail('all', '  is_organization_trail = true\n');
  expect(await introduced(base, { 'prod/main.tf': rest, 'test/main.tf': organization + rest })).toEqual([]);
});

test('a trail that moves to another root under its own name is the same trail', async () => {
  const base = { 'prod/main.tf': rest + trail('main'), 'audit/main.tf': rest };
  expect(await introduced(base, { 'prod/main.tf': rest, 'audit/main.tf': rest + trail('main') })).toEqual([]);
  expect(await introduced(base, { 'prod/main.tf': rest, 'audit/main.tf': rest + trail('other') })).toEqual(['cloudtrail-removed']);
});

test('a root that is renamed as a whole is the same root', async () => {
  expect(await introduced({ 'prod/main.tf': rest + open + detector }, { 'live/main.tf': rest + open + detector })).toEqual([]);
});

test('within its root a resource may take another name', async () => {
  expect(await introduced({ 'main.tf': open }, { 'main.tf': open.replace('"a"', '"b"') })).toEqual([]);
});

test('a file that goes from one root to another that was there takes nothing along', async () => {
  const admin =
    'resource "aws_iam_policy" "x" {\n  policy = jsonencode({ Version = "2012-10-17", Statement = [{ Effect = "Allow", Action = "*", Resource = "*" }] })\n}\n';
  const base = { 'sandbox/iam.tf': admin, 'prod/vpc.tf': rest };
  expect(await introduced(base, { 'prod/iam.tf': admin, 'prod/vpc.tf': rest })).toEqual(['iam-full-admin']);
});

test('a control that moves into a folder that nothing calls is lost', async () => {
  const base = { 'live/gd.tf': detector, 'live/vpc.tf': rest };
  expect(await introduced(base, { 'attic/gd.tf': detector, 'live/vpc.tf': rest })).toEqual(['guardduty-removed']);
  const base2 = { 'live/ct.tf': trail('main'), 'live/vpc.tf': rest };
  expect(await introduced(base2, { 'attic/ct.tf': trail('main'), 'live/vpc.tf': rest })).toEqual(['cloudtrail-removed']);
});

test('most files of a root move and it lives on: what stays is unchanged, once', async () => {
  const state = async (head: Readonly<Record<string, string>>) =>
    (await review({ base: { 'live/a.tf': open, 'live/b.tf': rest, 'live/c.tf': detector }, head })).findings.map(
      ({ baselineState, resource }) => `${baselineState} ${resource}`,
    );
  expect(await state({ 'live/a.tf': open, 'live/part/b.tf': rest, 'live/part/c.tf': detector })).toEqual([
    'new live: aws_guardduty_detector.a',
    'unchanged live: aws_security_group.a',
  ]);
});

test('a root moves whole although git takes one of its files for the origin of another', async () => {
  const provider = 'provider "aws" {\n  region = "eu-west-1"\n}\n';
  const base = { 'aws.tf': provider, 'main.tf': rest + open + detector };
  const head = {
    'a/aws.tf': provider,
    'a/queue.tf': 'resource "aws_sqs_queue" "q" {\n}\n',
    'b/aws.tf': provider,
    'b/main.tf': rest + open + detector,
  };
  expect(await introduced(base, head)).toEqual([]);
});

test('a root that takes the place of another, with other files, is another', async () => {
  const queues = [1, 2, 3, 4, 5, 6].map((n) => `resource "aws_sqs_queue" "q${n}" {\n  name = "queue-${n}"\n  delay_seconds = ${n}\n}\n`);
  const head = { 'new/main.tf': queues.join('') + open };
  expect(await introduced({ 'old/main.tf': rest + open }, head)).toEqual(['sg-ingress-admin-port-open-to-world']);
});

test('a file that base could not read either is no failure under another name', async () => {
  const twice = 'Resources:\n  Q:\n    Type: AWS::SQS::Queue\n  Q:\n    Type: AWS::SQS::Queue\n';
  const { failures } = await review({ base: { 'a/t.yml': twice }, head: { 'b/t.yml': twice } });
  expect(failures).toEqual([]);
  const { failures: added } = await review({ base: {}, head: { 'b/t.yml': twice } });
  expect(added).toHaveLength(1);
});
