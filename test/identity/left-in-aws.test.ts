import { expect, test } from 'vitest';

import { review } from '../../src/entry/library.ts';
import type { Files } from './estate.ts';

const detector = 'resource "aws_guardduty_detector" "this" {\n  enable = true\n}\n';
const lookup = 'data "aws_guardduty_detector" "this" {}\n';
const removed = (destroy: boolean): string =>
  `removed {\n  from = aws_guardduty_detector.this\n  lifecycle {\n    destroy = ${destroy}\n  }\n}\n`;

const told = async (base: Files, head: Files, policyId: string) => {
  const { findings } = await review({ base, head });
  return findings
    .filter((one) => one.policyId === policyId && one.baselineState === 'new')
    .map(({ verdict, confidence, message }) => `${verdict} ${confidence} ${message}`);
};

test('what a removed block leaves in AWS is not gone', async () => {
  const of = (head: string) => told({ 'main.tf': detector }, { 'main.tf': head }, 'guardduty-removed');
  expect(await of(removed(false) + lookup)).toEqual([expect.stringMatching(/^advise certain .*left as it is in AWS by a removed block/u)]);
  expect(await of(removed(true))).toEqual([expect.stringMatching(/^block certain .*is gone/u)]);
});

test('a data source of the same excuses nothing: it is read before the resource is destroyed', async () => {
  const [finding, ...others] = await told({ 'main.tf': detector }, { 'main.tf': lookup }, 'guardduty-removed');
  expect([finding, others]).toEqual([expect.stringMatching(/^block certain/u), []]);
});

const dated = (date: string, key: string, more = ''): string =>
  `terraform {\n  backend "s3" {\n    bucket = "states"\n    key    = "${key}"\n  }\n}\nresource "aws_dynamodb_table" "graph" {\n  name     = "graph-${date}"\n  hash_key = "id"\n}\nresource "aws_sqs_queue" "a" {}\nresource "aws_sqs_queue" "b" {}\nresource "aws_sqs_queue" "c" {}\n${more}`;
const moved = (key: string, policyId: string) =>
  told(
    { 'stacks/2024-01-09/main.tf': dated('2024-01-09', 'pipelines/2024-01-09', detector) },
    { 'stacks/2024-02-19/main.tf': dated('2024-02-19', key) },
    policyId,
  );

test('a folder that keeps another state under another name deletes nothing of the old state, unless that is moved along', async () => {
  expect(await moved('pipelines/2024-02-19', 'stateful-resource-deleted')).toEqual([
    expect.stringMatching(/^advise possible .*another state/u),
  ]);
  expect(await moved('pipelines/2024-01-09', 'stateful-resource-deleted')).toEqual([expect.stringMatching(/^block certain/u)]);
});

test('the same state under another lock and by another profile is no other state', async () => {
  const base = { 'old/main.tf': dated('a', 'stacks/a') };
  const same = dated('b', 'stacks/a').replace('    bucket', '    encrypt = true\n    use_lockfile = true\n    profile = "ci"\n    bucket');
  expect(await told(base, { 'new/main.tf': same }, 'stateful-resource-deleted')).toEqual([expect.stringMatching(/^block certain/u)]);
});

test('a control that such a folder loses is missed all the same', async () => {
  expect(await moved('pipelines/2024-02-19', 'guardduty-removed')).toEqual([expect.stringMatching(/^block certain/u)]);
});
