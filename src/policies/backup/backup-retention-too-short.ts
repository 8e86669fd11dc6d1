import { more } from '../forms/order.ts';
import { defineProtection } from '../forms/protection.ts';

const what = 'days that backups are kept';
const lacks = 'keeps backups for less than a week';
const nothing = 'keeps backups for a day, since nothing else is written';
const none = 'keeps no backups';

export const backupRetentionTooShort = defineProtection({
  id: 'backup-retention-too-short',
  control: 'backups',
  severity: 'medium',
  title: 'Backups are kept for less than a week',
  why: 'What was destroyed on a Friday evening is looked for on Monday; what was changed unnoticed, later still.',
  remedy: 'Keep backups for seven days at least.',
  limits: ['Backups of AWS Backup are not counted.'],
  covers: {
    checkov: ['CKV_AWS_343', 'CKV_AWS_133', 'CKV_AWS_134', 'CKV_AWS_360', 'CKV_AWS_361'],
    trivy: ['AVD-AWS-0050', 'AVD-AWS-0077'],
    kics: [
      'Low RDS Backup Retention Period',
      'RDS With Backup Disabled',
      'RDS Cluster With Backup Disabled',
      'ElastiCache Redis Cluster Without Backup',
    ],
    securityHub: ['RDS.11', 'DocumentDB.2', 'ElastiCache.1', 'Neptune.5', 'Redshift.3'],
  },
  rows: [
    {
      what,
      terraform: { aws_db_instance: 'backup_retention_period' },
      order: more,
      byDefault: 0,
      wanted: 7,
      only: [{ terraform: 'replicate_source_db', is: 'not set' }],
      lacks,
      nothing: none,
      none,
    },
    {
      what,
      cloudformation: { 'AWS::RDS::DBInstance': 'BackupRetentionPeriod' },
      order: more,
      byDefault: 1,
      wanted: 7,
      only: [
        { cloudformation: 'SourceDBInstanceIdentifier', is: 'not set' },
        { cloudformation: 'DBClusterIdentifier', is: 'not set' },
        { cloudformation: 'Engine', is: /^(?!aurora)/iu },
      ],
      lacks,
      nothing,
      none,
    },
    {
      what,
      terraform: {
        aws_rds_cluster: 'backup_retention_period',
        aws_neptune_cluster: 'backup_retention_period',
        aws_docdb_cluster: 'backup_retention_period',
      },
      cloudformation: {
        'AWS::RDS::DBCluster': 'BackupRetentionPeriod',
        'AWS::Neptune::DBCluster': 'BackupRetentionPeriod',
        'AWS::DocDB::DBCluster': 'BackupRetentionPeriod',
      },
      order: more,
      byDefault: 1,
      wanted: 7,
      lacks,
      nothing,
      none,
    },
    {
      what,
      terraform: { aws_elasticache_replication_group: 'snapshot_retention_limit', aws_elasticache_cluster: 'snapshot_retention_limit' },
      cloudformation: {
        'AWS::ElastiCache::ReplicationGroup': 'SnapshotRetentionLimit',
        'AWS::ElastiCache::CacheCluster': 'SnapshotRetentionLimit',
      },
      order: more,
      byDefault: 0,
      wanted: 1,
      severity: 'low',
      only: [
        { terraform: 'engine', cloudformation: 'Engine', is: /^(?!memcached)/iu, byDefault: 'redis' },
        // This machine takes none.
        { terraform: 'node_type', cloudformation: 'CacheNodeType', is: /^(?!cache\.t1\.)/u },
      ],
      lacks: none,
    },
    {
      what,
      terraform: { aws_redshift_cluster: 'automated_snapshot_retention_period' },
      cloudformation: { 'AWS::Redshift::Cluster': 'AutomatedSnapshotRetentionPeriod' },
      order: more,
      byDefault: 1,
      wanted: 1,
      lacks: none,
    },
    {
      what: 'week of backups',
      terraform: { aws_redshift_cluster: 'automated_snapshot_retention_period' },
      cloudformation: { 'AWS::Redshift::Cluster': 'AutomatedSnapshotRetentionPeriod' },
      order: more,
      byDefault: 1,
      wanted: 7,
      severity: 'info',
      only: [
        {
          terraform: 'automated_snapshot_retention_period',
          cloudformation: 'AutomatedSnapshotRetentionPeriod',
          is: /^(?!0$)/u,
          byDefault: 1,
        },
      ],
      lacks,
    },
  ],
});
