import { offOn, onOff, ranks } from '../forms/order.ts';
import { defineProtection } from '../forms/protection.ts';
import type { Protection } from '../forms/protection-row.ts';

const what = 'deletion protection';
const lacks = 'can be deleted by one call, or one line less';
const noSnapshot = 'leaves no snapshot behind when it is deleted';
const cognito = ranks('INACTIVE', 'ACTIVE');

const rows: readonly Protection[] = [
  {
    what,
    terraform: {
      aws_db_instance: 'deletion_protection',
      aws_rds_cluster: 'deletion_protection',
      aws_rds_global_cluster: 'deletion_protection',
      aws_docdb_cluster: 'deletion_protection',
      aws_neptune_cluster: 'deletion_protection',
      aws_dynamodb_table: 'deletion_protection_enabled',
      aws_lb: 'enable_deletion_protection',
      aws_alb: 'enable_deletion_protection',
      aws_networkfirewall_firewall: 'delete_protection',
    },
    cloudformation: {
      'AWS::RDS::DBCluster': 'DeletionProtection',
      'AWS::RDS::GlobalCluster': 'DeletionProtection',
      'AWS::DocDB::DBCluster': 'DeletionProtection',
      'AWS::Neptune::DBCluster': 'DeletionProtection',
      'AWS::DynamoDB::Table': 'DeletionProtectionEnabled',
      'AWS::NetworkFirewall::Firewall': 'DeleteProtection',
    },
    order: onOff,
    byDefault: false,
    wanted: true,
    lacks,
  },
  {
    what,
    cloudformation: { 'AWS::ElasticLoadBalancingV2::LoadBalancer': 'LoadBalancerAttributes[Key=deletion_protection.enabled].Value' },
    order: onOff,
    byDefault: false,
    wanted: true,
    fix: false,
    lacks,
  },
  {
    what,
    cloudformation: { 'AWS::RDS::DBInstance': 'DeletionProtection' },
    order: onOff,
    byDefault: false,
    wanted: true,
    only: [
      { cloudformation: 'DBClusterIdentifier', is: 'not set' },
      { cloudformation: 'Engine', is: /^(?!aurora)/iu },
    ],
    lacks,
  },
  {
    what,
    terraform: { aws_qldb_ledger: 'deletion_protection' },
    cloudformation: { 'AWS::QLDB::Ledger': 'DeletionProtection' },
    order: onOff,
    byDefault: true,
    wanted: true,
    lacks,
  },
  {
    what,
    terraform: { aws_cognito_user_pool: 'deletion_protection' },
    cloudformation: { 'AWS::Cognito::UserPool': 'DeletionProtection' },
    order: cognito,
    byDefault: 'INACTIVE',
    wanted: 'ACTIVE',
    lacks,
  },
  {
    what: 'final snapshot',
    terraform: { aws_db_instance: 'skip_final_snapshot' },
    // Of a replica none can be made.
    only: [{ terraform: 'replicate_source_db', is: 'not set' }],
    order: offOn,
    byDefault: false,
    wanted: false,
    lacks: noSnapshot,
    // A name for the snapshot is needed as well.
    fix: false,
  },
  {
    what: 'final snapshot',
    terraform: {
      aws_rds_cluster: 'skip_final_snapshot',
      aws_docdb_cluster: 'skip_final_snapshot',
      aws_neptune_cluster: 'skip_final_snapshot',
      aws_redshift_cluster: 'skip_final_snapshot',
    },
    order: offOn,
    byDefault: false,
    wanted: false,
    lacks: noSnapshot,
    fix: false,
  },
  {
    what: 'refusal to delete what is not empty',
    terraform: { aws_s3_bucket: 'force_destroy', aws_ecr_repository: 'force_delete', aws_backup_vault: 'force_destroy' },
    cloudformation: { 'AWS::ECR::Repository': 'EmptyOnDelete' },
    order: offOn,
    byDefault: false,
    wanted: false,
    lacks: 'is deleted with all that is in it',
  },
];

export const deletionProtectionOff = defineProtection({
  id: 'deletion-protection-off',
  control: 'backups',
  severity: 'low',
  title: 'What holds data can be deleted without another word',
  why: 'A rename, a wrong workspace or a stolen key deletes it, and nothing stops it. With the protection on, somebody has to take it off first, and that is noticed.',
  remedy: 'Turn deletion protection on, keep the final snapshot, and do not force deletion.',
  limits: [
    'Which environment is production is not known, so it is low everywhere: set it to off for throw-away environments, or accept it there.',
  ],
  covers: {
    checkov: ['CKV_AWS_139', 'CKV_AWS_293', 'CKV_AWS_150', 'CKV_AWS_344', 'CKV2_AWS_58', 'CKV_AWS_172'],
    trivy: ['AVD-AWS-0177', 'AVD-AWS-0343'],
    kics: ['RDS DB Instance With Deletion Protection Disabled', 'ALB Deletion Protection Disabled'],
    securityHub: ['RDS.7', 'RDS.8', 'DynamoDB.6', 'DocumentDB.5', 'Neptune.4', 'ELB.6'],
  },
  rows,
});
