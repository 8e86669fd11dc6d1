import fc from 'fast-check';
import { expect, test } from 'vitest';
import { review, scan } from '../../src/entry/library.ts';
import '../property-seed.ts';

/** What a row gives, whatever its policy is about. */

const database = (days: number | undefined): string =>
  `resource "aws_db_instance" "a" {\n  storage_encrypted = true\n${days === undefined ? '' : `  backup_retention_period = ${days}\n`}}\n`;

const idsOf = async (base: string, head: string): Promise<readonly string[]> => {
  const { findings } = await review({ base: { 'main.tf': base }, head: { 'main.tf': head } });
  return findings
    .filter(({ baselineState }) => baselineState === 'new')
    .flatMap(({ policyId, instances }) => [policyId, ...(instances ?? []).map((one) => one.policyId)]);
};

test('a degree that falls is a finding, and no other: what is not written is the default', async () => {
  const days = fc.option(fc.integer({ min: 0, max: 35 }), { nil: undefined });
  await fc.assert(
    fc.asyncProperty(days, days, async (before, after) => {
      const falls = (after ?? 0) < (before ?? 0);
      expect((await idsOf(database(before), database(after))).includes('backup-weakened')).toBe(falls);
    }),
    { numRuns: 30 },
  );
});

test('what is wanted is never both there and missed', async () => {
  const written = fc.constantFrom(
    'true',
    'false',
    '"true"',
    'null',
    'var.on',
    'var.off',
    'var.unknown',
    'var.unknown == "a" ? true : false',
  );
  await fc.assert(
    fc.asyncProperty(written, async (value) => {
      const variables = 'variable "unknown" {}\nvariable "on" {\n  default = true\n}\nvariable "off" {\n  default = false\n}\n';
      const head = `${variables}resource "aws_kms_key" "a" {\n  enable_key_rotation = ${value}\n}\n`;
      const { findings, evidence, unresolved } = await scan({ files: { 'main.tf': head } });
      const open = unresolved.flatMap((entry) => [entry, ...(entry.also ?? [])]);
      const ids = [...findings, ...evidence, ...open].map(({ policyId }) => policyId);
      expect(ids.filter((id) => id === 'kms-rotation-off')).toHaveLength(1);
    }),
    { numRuns: 20 },
  );
});

test('evidence that is only counted has one entry, with how many there are', async () => {
  const keys = ['a', 'b', 'c'].map((name) => `resource "aws_kms_key" "${name}" {\n  enable_key_rotation = true\n}\n`).join('');
  const { evidence, matrix } = await scan({ files: { 'main.tf': keys } });
  expect(evidence.filter(({ policyId }) => policyId === 'kms-rotation-off').map(({ extent }) => extent)).toEqual([
    'key rotation of aws_kms_key.a, and 2 more',
  ]);
  expect(matrix.find(({ controlId }) => controlId === 'rotate-keys')?.state).toBe('shown');
});

test('a resource that is gone takes its protection along, and that is nothing', async () => {
  expect(await idsOf(`${database(35)}resource "aws_vpc" "b" {}\n`, 'resource "aws_vpc" "b" {}\n')).not.toContain('backup-weakened');
});

test('of several places the weakest counts, in whatever order they stand', async () => {
  const disk = (encrypted: boolean): string =>
    `  ebs_block_device {\n    device_name = "${String(encrypted)}"\n    encrypted = ${String(encrypted)}\n  }\n`;
  const machine = (...disks: readonly string[]): string =>
    `resource "aws_instance" "a" {\n  root_block_device {\n    encrypted = true\n  }\n${disks.join('')}}\n`;
  const [good, bad] = [disk(true), disk(false)];
  for (const head of [machine(good, bad), machine(bad, good)]) expect(await idsOf(machine(good), head)).toContain('ebs-unencrypted');
  expect(await idsOf(machine(good, bad), machine(bad, good))).not.toContain('ebs-unencrypted');
});

const reviewed = async (base: string, head: string): Promise<readonly string[]> => {
  const { findings, unresolved } = await review({ base: { 'main.tf': base }, head: { 'main.tf': head } });
  const news = findings
    .filter(({ baselineState }) => baselineState === 'new')
    .map(({ policyId, verdict, confidence }) => [policyId, verdict, confidence].join(' '));
  return [...news, ...unresolved.map(({ policyId, expression }) => `${policyId} not proven: ${expression}`)];
};

test('what one of two deployments turns off was certain, and depends on what decides', async () => {
  const detector = (enable: string): string => `variable "on" {}\n\nresource "aws_guardduty_detector" "a" {\n  enable = ${enable}\n}\n`;
  expect(await reviewed(detector('true'), detector('var.on ? null : true'))).toEqual([]);
  const told = await reviewed(detector('true'), detector('var.on ? true : false'));
  expect(told.filter((one) => one.startsWith('guardduty'))).not.toEqual([]);
  expect(told.filter((one) => one.includes('certain'))).toEqual([]);
});

test('a guard that one of two deployments has guards nothing for certain', async () => {
  const volume = 'resource "aws_ebs_volume" "a" {\n  availability_zone = "eu-west-1a"\n}\n';
  const account = (enabled: string): string =>
    `variable "on" {}\n\nresource "aws_ebs_encryption_by_default" "a" {\n  enabled = ${enabled}\n}\n`;
  const ids = async (enabled: string): Promise<readonly string[]> =>
    (await reviewed('', account(enabled) + volume)).filter((one) => one.startsWith('ebs-unencrypted'));
  expect(await ids('true')).toEqual([]);
  expect(await ids('var.on ? true : null')).toEqual([]);
  expect(await ids('var.on ? true : false')).toEqual(['ebs-unencrypted block certain']);
});

test('a part of the resource that stands in for a companion, in one of two deployments', async () => {
  const bucket = (logs: string): string =>
    `Parameters: {On: {Type: String}}\nConditions: {Logs: !Equals [!Ref On, yes]}\nResources:\n  A:\n    Type: AWS::S3::Bucket\n    Properties:\n      LoggingConfiguration: ${logs}\n`;
  const ids = async (logs: string): Promise<readonly string[]> => {
    const { findings, unresolved } = await scan({ files: { 'a.yaml': bucket(logs) } });
    const open = unresolved.flatMap((entry) => [entry, ...(entry.also ?? [])]).map(({ policyId }) => `${policyId} not proven`);
    return [...findings.map(({ policyId }) => policyId), ...open].filter((one) => one.startsWith('storage-or-edge'));
  };
  const there = '{DestinationBucketName: logs}';
  expect(await ids(there)).toEqual([]);
  expect(await ids(`!If [Logs, ${there}, !Ref AWS::NoValue]`)).toEqual(['storage-or-edge-access-logs-off not proven']);
});

test('no fix writes an attribute a second time: null is written, wherever it comes from', async () => {
  const fixesOf = async (line: string): Promise<readonly boolean[]> => {
    const head = `variable "on" {\n  type    = bool\n  default = null\n}\n\nresource "aws_efs_file_system" "a" {\n${line}}\n`;
    const { findings } = await scan({ files: { 'main.tf': head } });
    return findings.filter(({ policyId }) => policyId === 'file-system-unencrypted').map(({ fix }) => fix !== undefined);
  };
  expect(await fixesOf('')).toEqual([true]);
  expect(await fixesOf('  encrypted = false\n')).toEqual([true]);
  expect(await fixesOf('  encrypted = null\n')).toEqual([false]);
  expect(await fixesOf('  encrypted = var.on\n')).toEqual([false]);
});
