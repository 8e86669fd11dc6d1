import { expect, test } from 'vitest';
import { onOff, ranks } from '../../src/policies/forms/order.ts';
import { hasPath, problemOf } from './check.ts';
import type { Reference } from './references.ts';
import { references } from './references.ts';

/** What data policies say of AWS, held against AWS's own descriptions. */

const all = references();

/** Where the description is behind, or one of several that the service has: each with the reason. */
const known: Readonly<Record<string, string>> = {
  'backup-weakened: AWS::S3::Bucket.VersioningConfiguration.Status: Disabled is none of Enabled|Suspended': 'only the provider calls it so',
  'backup-weakened: AWS::EFS::FileSystem.BackupPolicy.Status: DISABLING is none of DISABLED|ENABLED':
    'a state that the service shows on the way',
  'ec2-block-public-sharing-weakened: AWS::EC2::SnapshotBlockPublicAccess.State: unblocked is none of block-all-sharing|block-new-sharing':
    'a stack says so by having none',
  'ec2-block-public-sharing-weakened: AWS::EC2::VPCBlockPublicAccessOptions.InternetGatewayBlockMode: off is none of block-bidirectional|block-ingress':
    'a stack says so by having none',
  'database-or-dns-logs-off: aws_redshift_cluster.logging: no such name': 'the provider had it until version 5',
  'database-or-dns-logs-off: aws_redshift_cluster.logging?.enable: no such name': 'the provider had it until version 5',
  'service-logging-removed: aws_redshift_cluster.logging: no such name': 'the provider had it until version 5',
  'service-logging-removed: aws_redshift_cluster.logging?.enable: no such name': 'the provider had it until version 5',
  'encryption-weakened: aws_dms_endpoint.s3_settings.encryption_mode: no such name': 'the provider had it until version 5',
  'encryption-weakened: aws_dms_endpoint.s3_settings.server_side_encryption_kms_key_id: no such name':
    'the provider had it until version 5',
  'encryption-weakened: AWS::Kinesis::Stream.StreamEncryption.EncryptionType: NONE is none of KMS': 'a stack says so by having none',
  'guardduty-auto-enable-weakened: aws_guardduty_organization_configuration.auto_enable: no such name':
    'the provider had it until version 5',
};

test('every type, path, value and default that a row names exists', () => {
  const problems = all.flatMap((one) => problemOf(one) ?? []);
  expect(problems.filter((problem) => known[problem] === undefined)).toEqual([]);
  expect(Object.keys(known).filter((problem) => !problems.includes(problem))).toEqual([]);
});

test('a condition is on an attribute that a type of its row has', () => {
  const groups = Map.groupBy(
    all.filter(({ optional }) => optional === true),
    ({ policyId, dialect, path }) => `${policyId}: ${dialect} ${path ?? ''}`,
  );
  expect([...groups].filter(([, of]) => !of.some(hasPath)).map(([name]) => name)).toEqual([]);
});

test('nearly all paths are checked to their end', () => {
  const paths = all.filter(({ path }) => path !== undefined);
  const isElsewhere = (one: Reference): boolean =>
    one.optional === true && paths.some((other) => isSameCondition(one, other) && hasPath(other));
  const checked = paths.filter((one) => hasPath(one) || isElsewhere(one));
  console.log(`${checked.length} of ${paths.length} attribute paths checked, ${all.length} references`);
  expect(checked.length / paths.length).toBeGreaterThanOrEqual(0.95);
  expect(paths.length).toBeGreaterThan(150);
});

/** The condition of one row on a type that has not the attribute, and on one that has. */
function isSameCondition(one: Reference, other: Reference): boolean {
  return one.policyId === other.policyId && one.dialect === other.dialect && one.path === other.path;
}

test.each<readonly [string, Partial<Reference>, RegExp]>([
  ['a type', { type: 'aws_kms_keys' }, /no such type/u],
  ['a path', { path: 'enable_key_rotations' }, /no such name/u],
  ['a path that goes on below a value', { path: 'enable_key_rotation.on' }, /no such name/u],
  ['a block that may be repeated', { type: 'aws_instance', path: 'ebs_block_device.encrypted' }, /write ebs_block_device\[\]/u],
  ['a block that may not', { type: 'aws_instance', path: 'root_block_device[].encrypted' }, /is not repeated/u],
  ['a switch that is a number', { path: 'rotation_period_in_days', order: onOff }, /it is number, not bool/u],
  ['a value', { dialect: 'cloudformation', type: 'AWS::KMS::Key', path: 'KeySpec', values: ['RSA_1'] }, /RSA_1 is none of/u],
  ['a rank', { dialect: 'cloudformation', type: 'AWS::KMS::Key', path: 'KeySpec', order: ranks('RSA_2') }, /RSA_2 is none of/u],
  [
    'a default',
    { dialect: 'cloudformation', type: 'AWS::KMS::Key', path: 'KeySpec', order: ranks('RSA_2048'), byDefault: 'RSA_2048' },
    /its default is SYMMETRIC_DEFAULT/u,
  ],
])('%s that is wrong is noticed', (_, planted, wanted) => {
  const right: Reference = { policyId: 'planted', dialect: 'terraform', type: 'aws_kms_key', path: 'enable_key_rotation' };
  expect(problemOf(right)).toBeUndefined();
  expect(problemOf({ ...right, ...planted })).toMatch(wanted);
});
