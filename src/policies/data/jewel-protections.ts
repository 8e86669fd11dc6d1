import type { Resource } from '../../core/resource.ts';
import type { Severity } from '../../core/finding.ts';
import { attribute, decide, readText } from '../../model/fact.ts';

/** A protection of a store that one attribute of it decides. */
export interface JewelProtection {
  /** For people: `encryption`. */
  readonly what: string;
  readonly path: readonly string[];
  /** Is this value the protection? Undefined: any value is. */
  readonly on?: (text: string) => boolean;
  /** Does the service protect when nothing is written? */
  readonly byDefault?: true;
  /** One more than what its loss weighs elsewhere. */
  readonly severity: Severity;
}

const isTrue = (text: string): boolean => ['true', 'active', 'enabled'].includes(text.toLowerCase());
const isFalse = (text: string): boolean => text.toLowerCase() === 'false';
const isPositive = (text: string): boolean => Number(text) > 0;
const isOwnKey = (text: string): boolean => text !== '' && !/alias\/aws\//u.test(text);

const encrypted = (...path: readonly string[]): JewelProtection => ({ what: 'encryption', path, on: isTrue, severity: 'critical' });
const ownKey = (...path: readonly string[]): JewelProtection => ({
  what: 'encryption with a key of yours',
  path,
  on: isOwnKey,
  severity: 'high',
});
const keep = (...path: readonly string[]): JewelProtection => ({ what: 'deletion protection', path, on: isTrue, severity: 'critical' });
const backup = (...path: readonly string[]): JewelProtection => ({ what: 'backups', path, on: isPositive, severity: 'critical' });
const hidden = (...path: readonly string[]): JewelProtection => ({
  what: 'distance from the internet',
  path,
  on: isFalse,
  byDefault: true,
  severity: 'critical',
});
const recovery = (...path: readonly string[]): JewelProtection => ({
  what: 'point-in-time recovery',
  path,
  on: isTrue,
  severity: 'critical',
});
const inVpc = (...path: readonly string[]): JewelProtection => ({ what: 'place in a VPC', path, severity: 'critical' });
const logs = (...path: readonly string[]): JewelProtection => ({ what: 'logging', path, severity: 'high' });

/** By type of both dialects; a type that is not here has no protection that stands in its own attributes. */
export const jewelProtections: ReadonlyMap<string, readonly JewelProtection[]> = new Map([
  [
    'aws_db_instance',
    [
      encrypted('storage_encrypted'),
      ownKey('kms_key_id'),
      keep('deletion_protection'),
      backup('backup_retention_period'),
      hidden('publicly_accessible'),
      logs('enabled_cloudwatch_logs_exports'),
    ],
  ],
  [
    'aws_rds_cluster',
    [encrypted('storage_encrypted'), ownKey('kms_key_id'), keep('deletion_protection'), logs('enabled_cloudwatch_logs_exports')],
  ],
  ['aws_docdb_cluster', [encrypted('storage_encrypted'), ownKey('kms_key_id'), keep('deletion_protection')]],
  ['aws_neptune_cluster', [encrypted('storage_encrypted'), ownKey('kms_key_arn'), keep('deletion_protection')]],
  ['aws_redshift_cluster', [encrypted('encrypted'), ownKey('kms_key_id'), hidden('publicly_accessible')]],
  [
    'aws_dynamodb_table',
    [ownKey('server_side_encryption', 'kms_key_arn'), keep('deletion_protection_enabled'), recovery('point_in_time_recovery', 'enabled')],
  ],
  ['aws_efs_file_system', [encrypted('encrypted'), ownKey('kms_key_id')]],
  ['aws_ebs_volume', [encrypted('encrypted'), ownKey('kms_key_id')]],
  ['aws_opensearch_domain', [encrypted('encrypt_at_rest', 'enabled'), logs('log_publishing_options'), inVpc('vpc_options')]],
  ['aws_elasticsearch_domain', [encrypted('encrypt_at_rest', 'enabled'), logs('log_publishing_options'), inVpc('vpc_options')]],
  ['aws_secretsmanager_secret', [ownKey('kms_key_id')]],
  [
    'AWS::RDS::DBInstance',
    [
      encrypted('StorageEncrypted'),
      ownKey('KmsKeyId'),
      keep('DeletionProtection'),
      backup('BackupRetentionPeriod'),
      hidden('PubliclyAccessible'),
      logs('EnableCloudwatchLogsExports'),
    ],
  ],
  [
    'AWS::RDS::DBCluster',
    [encrypted('StorageEncrypted'), ownKey('KmsKeyId'), keep('DeletionProtection'), logs('EnableCloudwatchLogsExports')],
  ],
  ['AWS::DocDB::DBCluster', [encrypted('StorageEncrypted'), ownKey('KmsKeyId'), keep('DeletionProtection')]],
  ['AWS::Neptune::DBCluster', [encrypted('StorageEncrypted'), ownKey('KmsKeyId'), keep('DeletionProtection')]],
  ['AWS::Redshift::Cluster', [encrypted('Encrypted'), ownKey('KmsKeyId'), hidden('PubliclyAccessible'), logs('LoggingProperties')]],
  [
    'AWS::DynamoDB::Table',
    [
      ownKey('SSESpecification', 'KMSMasterKeyId'),
      keep('DeletionProtectionEnabled'),
      recovery('PointInTimeRecoverySpecification', 'PointInTimeRecoveryEnabled'),
    ],
  ],
  ['AWS::EFS::FileSystem', [encrypted('Encrypted'), ownKey('KmsKeyId')]],
  ['AWS::EC2::Volume', [encrypted('Encrypted'), ownKey('KmsKeyId')]],
  ['AWS::OpenSearchService::Domain', [encrypted('EncryptionAtRestOptions', 'Enabled'), logs('LogPublishingOptions'), inVpc('VPCOptions')]],
  ['AWS::SecretsManager::Secret', [ownKey('KmsKeyId')]],
]);

/** Whether it is on; undefined when that is not known. A reference to a key of the code is a key of yours. */
export function isProtected({ attributes }: Resource, { path, on, byDefault }: JewelProtection): boolean | undefined {
  const value = attribute(attributes, ...path);
  if (value === undefined) return byDefault === true;
  if (on === undefined || on === isOwnKey) return value.kind !== 'string' || isOwnKey(value.value);
  const answer = decide(readText(value), on, byDefault === true);
  return answer === 'unknown' ? undefined : answer === 'yes';
}
