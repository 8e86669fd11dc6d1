import type { Resource } from '../../core/resource.ts';
import { scalarText } from '../../core/value.ts';
import { firstAttribute } from '../../model/fact.ts';
import { onOff } from '../forms/order.ts';
import { defineProtection } from '../forms/protection.ts';
import type { Protection } from '../forms/protection-row.ts';

const row = {
  what: 'encryption at rest',
  order: onOff,
  byDefault: false,
  wanted: true,
  lacks: 'is not encrypted at rest',
} satisfies Partial<Protection>;

/** AWS does not encrypt the storage of SQL Server Express: no value would do. */
function cannotBeEncrypted({ attributes }: Resource): boolean {
  const engine = scalarText(firstAttribute(attributes, ['engine', 'Engine']));
  return engine?.toLowerCase() === 'sqlserver-ex';
}

export const databaseUnencrypted = defineProtection({
  id: 'database-unencrypted',
  control: 'data-encryption-at-rest',
  severity: 'high',
  title: 'Database is not encrypted at rest',
  why: 'Its storage, its backups and every snapshot of it can be read by whoever gets a copy. A database that was created without encryption cannot simply be switched over.',
  remedy: 'Set storage_encrypted to true. A database that holds data needs an encrypted copy of a snapshot, and a restore from that.',
  limits: [
    'Of SQL Server Express nothing is said: AWS does not encrypt its storage.',
    'Replicas and restored snapshots inherit what their source has: that one no longer says that it is encrypted is possible, and where a variable decides whether there is a source it is not proven.',
    'Redshift clusters of Terraform that do not say are low: from version 6 of the provider they are encrypted.',
  ],
  covers: {
    checkov: ['CKV_AWS_16', 'CKV_AWS_44', 'CKV_AWS_64', 'CKV_AWS_74', 'CKV_AWS_96', 'CKV_AWS_140', 'CKV_AWS_292'],
    trivy: ['AVD-AWS-0021', 'AVD-AWS-0076', 'AVD-AWS-0079', 'AVD-AWS-0080', 'AVD-AWS-0084'],
    kics: [
      'CMK Unencrypted Storage',
      'RDS Storage Not Encrypted',
      'DB Instance Storage Not Encrypted',
      'Aurora With Disabled at Rest Encryption',
      'Neptune Database Cluster Encryption Disabled',
      'Redshift Not Encrypted',
      'DOCDB Cluster Not Encrypted',
      'RDS Database Cluster not Encrypted',
      'RDS Storage Encryption Disabled',
    ],
    securityHub: ['RDS.3', 'RDS.4', 'RDS.27', 'DocumentDB.1', 'Neptune.1', 'Redshift.10', 'Neptune.6'],
    cis: ['2.3.1'],
  },
  rows: [
    {
      ...row,
      notOf: cannotBeEncrypted,
      terraform: { aws_db_instance: 'storage_encrypted' },
      cloudformation: { 'AWS::RDS::DBInstance': 'StorageEncrypted' },
      only: [
        { cloudformation: 'SourceDBInstanceIdentifier', is: 'not set' },
        { cloudformation: 'DBClusterIdentifier', is: 'not set' },
        { cloudformation: 'Engine', is: /^(?!aurora)/iu },
      ],
      inherits: {
        terraform: ['replicate_source_db', 'snapshot_identifier', 'restore_to_point_in_time'],
        cloudformation: [
          'DBSnapshotIdentifier',
          'DBClusterSnapshotIdentifier',
          'SourceDbiResourceId',
          'SourceDBInstanceAutomatedBackupsArn',
        ],
      },
    },
    // A replica that does not say is as its source; one that says no is not what was meant.
    {
      ...row,
      cloudformation: { 'AWS::RDS::DBInstance': 'StorageEncrypted' },
      only: [{ cloudformation: 'SourceDBInstanceIdentifier', is: 'set' }],
      byDefault: true,
      severity: 'medium',
    },
    {
      ...row,
      terraform: { aws_rds_cluster: 'storage_encrypted', aws_rds_global_cluster: 'storage_encrypted' },
      cloudformation: { 'AWS::RDS::DBCluster': 'StorageEncrypted', 'AWS::RDS::GlobalCluster': 'StorageEncrypted' },
      only: [{ terraform: 'engine_mode', cloudformation: 'EngineMode', is: /^(?!serverless)/iu }],
      inherits: {
        terraform: ['snapshot_identifier', 'replication_source_identifier', 'restore_to_point_in_time', 'source_db_cluster_identifier'],
        cloudformation: ['SnapshotIdentifier', 'SourceDBClusterIdentifier', 'ReplicationSourceIdentifier'],
      },
    },
    {
      ...row,
      terraform: {
        aws_neptune_cluster: 'storage_encrypted',
        aws_docdb_cluster: 'storage_encrypted',
        aws_docdb_global_cluster: 'storage_encrypted',
      },
      cloudformation: { 'AWS::Neptune::DBCluster': 'StorageEncrypted', 'AWS::DocDB::DBCluster': 'StorageEncrypted' },
      inherits: {
        terraform: ['snapshot_identifier', 'replication_source_identifier', 'restore_to_point_in_time', 'source_db_cluster_identifier'],
        cloudformation: ['SnapshotIdentifier', 'SourceDBClusterIdentifier'],
      },
    },
    {
      ...row,
      terraform: { aws_redshift_cluster: 'encrypted' },
      inherits: { terraform: ['snapshot_identifier', 'snapshot_arn'] },
      absent: 'low',
    },
    { ...row, cloudformation: { 'AWS::Redshift::Cluster': 'Encrypted' }, inherits: { cloudformation: ['SnapshotIdentifier'] } },
  ],
});
