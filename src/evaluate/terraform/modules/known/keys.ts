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

/** Its `kms:ReEncrypt` is no action of AWS and left out. */
const keyOfBuckets = `${variables({ name: '"alias/s3"', enable_key_rotation: 'true', key_deletion_window_in_days: '30', principals: '[]' })}
data "aws_caller_identity" "current" {}
data "aws_iam_policy_document" "s3" {
  statement {
    actions   = ["kms:*"]
    resources = ["*"]
    principals {
      type        = "AWS"
      identifiers = ["arn:aws:iam::\${data.aws_caller_identity.current.account_id}:root"]
    }
  }
  statement {
    actions   = ["kms:Encrypt", "kms:Decrypt", "kms:GenerateDataKey*", "kms:DescribeKey"]
    resources = ["*"]
    principals {
      type        = "AWS"
      identifiers = var.principals
    }
    condition {
      test     = "StringLike"
      variable = "kms:ViaService"
      values   = ["s3.*.amazonaws.com"]
    }
  }
}
resource "aws_kms_key" "main" {
  enable_key_rotation     = var.enable_key_rotation
  deletion_window_in_days = var.key_deletion_window_in_days
  policy                  = data.aws_iam_policy_document.s3.json
}
output "aws_kms_key_arn" {
  value = aws_kms_key.main.arn
}
`;

/** Its names for whether it is made and for its policy are others before 5.0. */
const topic = (
  create: string,
  policy: string,
): string => `${variables({ [create]: 'true', name: 'null', kms_master_key_id: 'null', [policy]: 'null' })}
resource "aws_sns_topic" "this" {
  count             = var.${create} ? 1 : 0
  name              = var.name
  kms_master_key_id = var.kms_master_key_id
}
resource "aws_sns_topic_policy" "this" {
  count  = var.${create} && var.${policy} != null ? 1 : 0
  arn    = aws_sns_topic.this[0].arn
  policy = var.${policy}
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
      { from: '1.0.0', code: () => topic('create_sns_topic', 'policy'), isPart: true },
      { from: '5.0.0', code: () => topic('create', 'topic_policy'), isPart: true },
    ],
    comparedBelow: '8.0.0',
  },
];
