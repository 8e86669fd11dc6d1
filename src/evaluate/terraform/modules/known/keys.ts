import type { KnownModule } from './known-module.ts';
import { variables } from './variables.ts';

const key = `${variables({
  create: 'true',
  create_external: 'false',
  create_replica: 'false',
  create_replica_external: 'false',
  enable_key_rotation: 'true',
  deletion_window_in_days: 'null',
  is_enabled: 'null',
  policy: 'null',
  key_usage: 'null',
})}
resource "aws_kms_key" "this" {
  count                   = var.create && !var.create_external && !var.create_replica && !var.create_replica_external ? 1 : 0
  enable_key_rotation     = var.enable_key_rotation
  deletion_window_in_days = var.deletion_window_in_days
  is_enabled              = var.is_enabled
  key_usage               = var.key_usage
  policy                  = var.policy
}
output "key_arn" {
  value = aws_kms_key.this[0].arn
}
output "key_id" {
  value = aws_kms_key.this[0].key_id
}
`;

const keyOfBuckets = `${variables({ name: '"alias/s3"', enable_key_rotation: 'true', key_deletion_window_in_days: '30', principals: '[]' })}
resource "aws_kms_key" "main" {
  enable_key_rotation     = var.enable_key_rotation
  deletion_window_in_days = var.key_deletion_window_in_days
}
output "aws_kms_key_arn" {
  value = aws_kms_key.main.arn
}
`;

/** Called create_sns_topic and create before 4 and after. */
const topic = (create: string): string => `${variables({ [create]: 'true', name: 'null', kms_master_key_id: 'null', topic_policy: 'null' })}
resource "aws_sns_topic" "this" {
  count             = var.${create} ? 1 : 0
  name              = var.name
  kms_master_key_id = var.kms_master_key_id
}
resource "aws_sns_topic_policy" "this" {
  count  = var.${create} && var.topic_policy != null ? 1 : 0
  arn    = aws_sns_topic.this[0].arn
  policy = var.topic_policy
}
output "topic_arn" {
  value = aws_sns_topic.this[0].arn
}
`;

/** Keys, and topics that are encrypted with them. Statements that a module writes into a policy by itself are left out. */
export const keys: readonly KnownModule[] = [
  { source: 'terraform-aws-modules/kms/aws', editions: [{ from: '1.0.0', code: () => key, isPart: true }], comparedBelow: '5.0.0' },
  { source: 'dod-iac/s3-kms-key/aws', editions: [{ from: '1.0.0', code: () => keyOfBuckets }], comparedBelow: '2.0.0' },
  {
    source: 'terraform-aws-modules/sns/aws',
    editions: [
      { from: '1.0.0', code: () => topic('create_sns_topic'), isPart: true },
      { from: '4.0.0', code: () => topic('create'), isPart: true },
    ],
    comparedBelow: '8.0.0',
  },
];
