import { defineLoss } from '../forms/loss.ts';
import { fewer, more, moreOrForever, onOff, ranks, set } from '../forms/order.ts';
import type { Order } from '../forms/order.ts';
import type { Protection } from '../forms/protection-row.ts';
import { oftener } from './how-often.ts';
import { selections } from './selections.ts';

const years: Order = {
  reads: 'number',
  rank: (value) => {
    const number = more.rank(value);
    return number === undefined ? undefined : number * 365;
  },
};
const retention = { terraform: 'rule.default_retention', cloudformation: 'ObjectLockConfiguration.Rule.DefaultRetention' };
const inYears = { terraform: `${retention.terraform}.years`, cloudformation: `${retention.cloudformation}.Years` };
/** All that there is, and then whatever is named. */
const everything: Order = {
  reads: 'list',
  rank: (value) => (typeof value === 'object' && value !== null ? Number(value.includes('*')) : undefined),
};

/** In days or in years: a lock of ten years that becomes one of thirty days is shorter. */
const timeOfLock: readonly Protection[] = [
  {
    what: 'time of the object lock',
    terraform: { aws_s3_bucket_object_lock_configuration: `${retention.terraform}.days` },
    cloudformation: { 'AWS::S3::Bucket': `${retention.cloudformation}.Days` },
    order: more,
    unit: 'days',
    byDefault: 0,
    only: [{ ...inYears, is: 'not set' }],
    lacks: 'lets its objects be deleted sooner',
  },
  {
    what: 'time of the object lock',
    terraform: { aws_s3_bucket_object_lock_configuration: inYears.terraform },
    cloudformation: { 'AWS::S3::Bucket': inYears.cloudformation },
    order: years,
    unit: 'years',
    lacks: 'lets its objects be deleted sooner',
  },
];

export const backupWeakened = defineLoss({
  id: 'backup-weakened',
  control: 'backups',
  severity: 'high',
  title: 'Backups go, or are kept for a shorter time',
  why: 'What was deleted or encrypted by somebody else can only be brought back from a copy that they did not reach. This change leaves fewer of them, or none.',
  remedy: 'Keep the plan, its retention and its locks.',
  limits: [
    'What a selection names beside all that there is is not compared.',
    'How often a plan makes copies is what its most frequent rule says; a schedule that cannot be counted, and that of a lifecycle policy, is not compared.',
    'Of a plan that no selection of the code uses it is not known whether it backs up anything: that it goes is told as possible.',
    'A vault policy that no longer denies deletion is not read.',
  ],
  covers: { checkov: ['CKV_AWS_143'], securityHub: ['S3.15', 'EFS.7', 'Kinesis.3', 'RDS.14'] },
  speaksFor: ['backup-retention-too-short', 'dynamodb-pitr-off', 's3-versioning-off', 'backup-plan-present'],
  presences: [
    {
      what: 'backup plan',
      terraform: ['aws_backup_plan'],
      cloudformation: ['AWS::Backup::BackupPlan'],
      usedBy: selections,
    },
    { what: 'backup selection', terraform: ['aws_backup_selection'], cloudformation: ['AWS::Backup::BackupSelection'] },
    { what: 'lifecycle policy of snapshots', terraform: ['aws_dlm_lifecycle_policy'], cloudformation: ['AWS::DLM::LifecyclePolicy'] },
    { what: 'lock of a backup vault', terraform: ['aws_backup_vault_lock_configuration'] },
    { what: 'object lock of a bucket', terraform: ['aws_s3_bucket_object_lock_configuration'] },
  ],
  apart: [
    {
      what: 'versioning',
      terraform: { aws_s3_bucket_versioning: 'bucket' },
      such: [{ terraform: 'versioning_configuration.status', is: ['Enabled'] }],
      own: { type: 'aws_s3_bucket', name: 'bucket', such: [{ terraform: 'versioning.enabled', is: [true] }] },
    },
    {
      what: 'automatic backup',
      terraform: { aws_efs_backup_policy: 'file_system_id' },
      such: [{ terraform: 'backup_policy.status', is: ['ENABLED'] }],
      others: { aws_backup_selection: 'resources' },
    },
  ],
  falls: [
    {
      what: 'days that backups are kept',
      terraform: { aws_db_instance: 'backup_retention_period', aws_elasticache_replication_group: 'snapshot_retention_limit' },
      cloudformation: { 'AWS::ElastiCache::ReplicationGroup': 'SnapshotRetentionLimit' },
      order: more,
      byDefault: 0,
      lacks: 'keeps backups for a shorter time',
    },
    {
      what: 'days that backups are kept',
      terraform: {
        aws_rds_cluster: 'backup_retention_period',
        aws_neptune_cluster: 'backup_retention_period',
        aws_docdb_cluster: 'backup_retention_period',
        aws_redshift_cluster: 'automated_snapshot_retention_period',
      },
      cloudformation: {
        'AWS::RDS::DBInstance': 'BackupRetentionPeriod',
        'AWS::RDS::DBCluster': 'BackupRetentionPeriod',
        'AWS::Neptune::DBCluster': 'BackupRetentionPeriod',
        'AWS::DocDB::DBCluster': 'BackupRetentionPeriod',
        'AWS::Redshift::Cluster': 'AutomatedSnapshotRetentionPeriod',
      },
      order: more,
      byDefault: 1,
      lacks: 'keeps backups for a shorter time',
    },
    {
      what: 'days that backups are kept',
      terraform: {
        aws_fsx_ontap_file_system: 'automatic_backup_retention_days',
        aws_fsx_openzfs_file_system: 'automatic_backup_retention_days',
        aws_fsx_windows_file_system: 'automatic_backup_retention_days',
        aws_fsx_lustre_file_system: 'automatic_backup_retention_days',
      },
      order: more,
      fall: 'medium',
      lacks: 'keeps backups for a shorter time',
    },
    ...['OntapConfiguration', 'OpenZFSConfiguration', 'WindowsConfiguration', 'LustreConfiguration'].map((kind): Protection => ({
      what: 'days that backups are kept',
      cloudformation: { 'AWS::FSx::FileSystem': `${kind}?.AutomaticBackupRetentionDays` },
      order: more,
      fall: 'medium',
      lacks: 'keeps backups for a shorter time',
    })),
    {
      what: 'resources that are backed up',
      terraform: { aws_backup_selection: 'resources' },
      cloudformation: { 'AWS::Backup::BackupSelection': 'BackupSelection.Resources' },
      order: everything,
      fall: 'medium',
      lacks: 'backs up only what it names',
    },
    {
      what: 'number of resources that are left out',
      terraform: { aws_backup_selection: 'not_resources' },
      cloudformation: { 'AWS::Backup::BackupSelection': 'BackupSelection.NotResources' },
      order: fewer,
      byDefault: null,
      fall: 'medium',
      lacks: 'leaves out more',
    },
    {
      what: 'days that the plan keeps backups',
      terraform: { aws_backup_plan: 'rule[].lifecycle.delete_after' },
      cloudformation: { 'AWS::Backup::BackupPlan': 'BackupPlan.BackupPlanRule[].Lifecycle.DeleteAfterDays' },
      order: moreOrForever,
      byDefault: null,
      lacks: 'keeps backups for a shorter time',
    },
    {
      what: 'frequency of backups',
      terraform: { aws_backup_plan: 'rule[].schedule', aws_redshift_snapshot_schedule: 'definitions' },
      cloudformation: { 'AWS::Backup::BackupPlan': 'BackupPlan.BackupPlanRule[].ScheduleExpression' },
      order: oftener,
      // A rule without a schedule runs at five every day (AWS Backup API, BackupRule).
      byDefault: 'cron(0 5 ? * * *)',
      fall: 'medium',
      unknowns: false,
      lacks: 'makes backups less often',
    },
    {
      what: 'point-in-time recovery',
      terraform: { aws_dynamodb_table: 'point_in_time_recovery.enabled' },
      cloudformation: { 'AWS::DynamoDB::Table': 'PointInTimeRecoverySpecification.PointInTimeRecoveryEnabled' },
      order: onOff,
      byDefault: false,
      lacks: 'cannot be brought back to a point in time',
    },
    {
      what: 'days that it can be brought back to',
      terraform: { aws_dynamodb_table: 'point_in_time_recovery.recovery_period_in_days' },
      cloudformation: { 'AWS::DynamoDB::Table': 'PointInTimeRecoverySpecification.RecoveryPeriodInDays' },
      order: more,
      byDefault: 35,
      fall: 'medium',
      lacks: 'can be brought back to fewer days',
    },
    {
      what: 'versioning',
      terraform: { aws_s3_bucket_versioning: 'versioning_configuration.status' },
      cloudformation: { 'AWS::S3::Bucket': 'VersioningConfiguration.Status' },
      order: ranks(['Disabled', 'Suspended'], 'Enabled'),
      byDefault: 'Disabled',
      lacks: 'keeps no former versions',
    },
    {
      what: 'versioning',
      terraform: { aws_s3_bucket: 'versioning.enabled' },
      order: onOff,
      // What is no longer written stays as it is.
      lacks: 'keeps no former versions',
      unknowns: false,
    },
    {
      what: 'object lock',
      terraform: { aws_s3_bucket: 'object_lock_enabled' },
      cloudformation: { 'AWS::S3::Bucket': 'ObjectLockEnabled' },
      order: onOff,
      byDefault: false,
      lacks: 'lets its objects be deleted',
    },
    {
      what: 'mode of the object lock',
      terraform: { aws_s3_bucket_object_lock_configuration: 'rule.default_retention.mode' },
      cloudformation: { 'AWS::S3::Bucket': 'ObjectLockConfiguration.Rule.DefaultRetention.Mode' },
      order: ranks('GOVERNANCE', 'COMPLIANCE'),
      lacks: 'lets those who may bypass it delete its objects',
    },
    ...timeOfLock,
    {
      what: 'days that the vault keeps at least',
      terraform: { aws_backup_vault_lock_configuration: 'min_retention_days' },
      cloudformation: { 'AWS::Backup::BackupVault': 'LockConfiguration.MinRetentionDays' },
      order: more,
      byDefault: 0,
      lacks: 'lets its backups be deleted sooner',
    },
    {
      what: 'lock that nobody can take away',
      terraform: { aws_backup_vault_lock_configuration: 'changeable_for_days' },
      cloudformation: { 'AWS::Backup::BackupVault': 'LockConfiguration.ChangeableForDays' },
      order: set,
      byDefault: null,
      lacks: 'lets whoever may change the lock take it away',
    },
    {
      what: 'automatic backups',
      terraform: { aws_efs_backup_policy: 'backup_policy.status' },
      cloudformation: { 'AWS::EFS::FileSystem': 'BackupPolicy.Status' },
      order: ranks(['DISABLED', 'DISABLING'], ['ENABLED', 'ENABLING']),
      byDefault: 'DISABLED',
      lacks: 'has no automatic backups',
    },
    {
      what: 'lifecycle policy of snapshots',
      terraform: { aws_dlm_lifecycle_policy: 'state' },
      cloudformation: { 'AWS::DLM::LifecyclePolicy': 'State' },
      order: ranks('DISABLED', 'ENABLED'),
      byDefault: 'ENABLED',
      lacks: 'makes no snapshots',
    },
    {
      what: 'hours that records are kept',
      terraform: { aws_kinesis_stream: 'retention_period' },
      cloudformation: { 'AWS::Kinesis::Stream': 'RetentionPeriodHours' },
      order: more,
      byDefault: 24,
      lacks: 'keeps its records for a shorter time',
    },
    {
      what: 'seconds that it goes back',
      terraform: { aws_rds_cluster: 'backtrack_window' },
      cloudformation: { 'AWS::RDS::DBCluster': 'BacktrackWindow' },
      order: more,
      byDefault: 0,
      lacks: 'goes back less far',
    },
  ],
});
