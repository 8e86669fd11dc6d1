import { defineLoss } from '../forms/loss.ts';
import { moreOrForever, ranks, set } from '../forms/order.ts';
import { selections } from './selections.ts';

/** Vaults that a rule copies to. A plan of one dialect has not the path of the other. */
const copied = {
  terraform: { terraform: 'rule[].copy_action[].destination_vault_arn', is: 'set' },
  cloudformation: { cloudformation: 'BackupPlan.BackupPlanRule[].CopyActions[].DestinationBackupVaultArn', is: 'set' },
} as const;

export const drCopyRemoved = defineLoss({
  id: 'dr-copy-removed',
  control: 'disaster-recovery-plan',
  severity: 'medium',
  title: 'A copy elsewhere goes, or is kept for a shorter time',
  why: 'When a region or an account is lost, the copy that it did not hold is all there is. From this change on there is one less.',
  remedy: 'Keep the copy, its retention and the test that it can be restored.',
  limits: ['Where a copy goes, whether another region or another account, is not compared.'],
  covers: { checkov: ['CKV_AWS_144'], securityHub: ['S3.7'] },
  speaksFor: ['dr-copy-present'],
  presences: [
    { what: 'copy of backups', terraform: ['aws_backup_plan'], such: [copied.terraform], usedBy: selections },
    { what: 'copy of backups', cloudformation: ['AWS::Backup::BackupPlan'], such: [copied.cloudformation], usedBy: selections },
    { what: 'replication of buckets', terraform: ['aws_s3_bucket_replication_configuration'] },
    {
      what: 'test of restores',
      terraform: ['aws_backup_restore_testing_plan'],
      cloudformation: ['AWS::Backup::RestoreTestingPlan'],
    },
    { what: 'copy of database backups', terraform: ['aws_db_instance_automated_backups_replication'] },
    {
      what: 'replication of images',
      terraform: ['aws_ecr_replication_configuration'],
      cloudformation: ['AWS::ECR::ReplicationConfiguration'],
    },
    { what: 'replication of file systems', terraform: ['aws_efs_replication_configuration'] },
    { what: 'copy of Redshift snapshots', terraform: ['aws_redshift_snapshot_copy'] },
  ],
  falls: [
    {
      what: 'days that copies are kept',
      terraform: { aws_backup_plan: 'rule[].copy_action[].lifecycle.delete_after' },
      cloudformation: { 'AWS::Backup::BackupPlan': 'BackupPlan.BackupPlanRule[].CopyActions[].Lifecycle.DeleteAfterDays' },
      order: moreOrForever,
      byDefault: null,
      lacks: 'keeps copies for a shorter time',
    },
    {
      what: 'replication',
      terraform: { aws_s3_bucket: 'replication_configuration' },
      cloudformation: {
        'AWS::S3::Bucket': 'ReplicationConfiguration',
        'AWS::EFS::FileSystem': 'ReplicationConfiguration',
        'AWS::Redshift::Cluster': 'DestinationRegion',
      },
      order: set,
      byDefault: null,
      lacks: 'is no longer replicated',
      unknowns: false,
    },
    {
      what: 'rule of replication',
      terraform: { aws_s3_bucket_replication_configuration: 'rule[].status' },
      cloudformation: { 'AWS::S3::Bucket': 'ReplicationConfiguration?.Rules[].Status' },
      order: ranks('Disabled', 'Enabled'),
      lacks: 'no longer replicates',
    },
  ],
});
