import type { KnownModule } from './known-module.ts';
import { variables } from './variables.ts';

/** `exists`: whether it is made; `backups`: for how many days they are kept where nothing is written. */
const cluster = (exists: string, backups: string): string => `${variables({
  engine: 'null',
  engine_mode: 'null',
  port: 'null',
  master_username: 'null',
  master_password: 'null',
  storage_encrypted: 'true',
  kms_key_id: 'null',
  deletion_protection: 'null',
  backup_retention_period: backups,
  skip_final_snapshot: 'false',
  iam_database_authentication_enabled: 'null',
})}
locals {
  port = var.port != null && var.port != "" ? var.port : (var.engine == "aurora-postgresql" || var.engine == "postgres" ? 5432 : 3306)
}
resource "aws_rds_cluster" "this" {
  count                               = ${exists} ? 1 : 0
  engine                              = var.engine
  engine_mode                         = var.engine_mode
  master_username                     = var.master_username
  master_password                     = var.master_password
  storage_encrypted                   = var.storage_encrypted
  kms_key_id                          = var.kms_key_id
  deletion_protection                 = var.deletion_protection
  backup_retention_period             = var.backup_retention_period
  skip_final_snapshot                 = var.skip_final_snapshot
  iam_database_authentication_enabled = var.iam_database_authentication_enabled
}
output "cluster_arn" {
  value = aws_rds_cluster.this[0].arn
}
`;

/** Addresses that may reach the port of the cluster, by one list. */
const ofAddresses = `${variables({ create_cluster: 'true', create_security_group: 'true', vpc_id: 'null', allowed_cidr_blocks: '[]' })}
resource "aws_security_group" "this" {
  count  = var.create_cluster && var.create_security_group ? 1 : 0
  vpc_id = var.vpc_id
}
resource "aws_security_group_rule" "cidr_ingress" {
  count             = var.create_cluster && var.create_security_group && length(var.allowed_cidr_blocks) > 0 ? 1 : 0
  type              = "ingress"
  from_port         = local.port
  to_port           = local.port
  protocol          = "tcp"
  cidr_blocks       = var.allowed_cidr_blocks
  security_group_id = aws_security_group.this[0].id
}
${cluster('var.create_cluster', '7')}`;

/** Rules of a map of either direction. */
const ofRules = (
  backups: string,
): string => `${variables({ create: 'true', create_security_group: 'true', vpc_id: 'null', security_group_rules: '{}' })}
resource "aws_security_group" "this" {
  count  = var.create && var.create_security_group ? 1 : 0
  vpc_id = var.vpc_id
}
resource "aws_security_group_rule" "this" {
  for_each                 = { for k, v in var.security_group_rules : k => v if var.create && var.create_security_group }
  type                     = try(each.value.type, "ingress")
  from_port                = try(each.value.from_port, local.port)
  to_port                  = try(each.value.to_port, local.port)
  protocol                 = try(each.value.protocol, "tcp")
  cidr_blocks              = try(each.value.cidr_blocks, null)
  ipv6_cidr_blocks         = try(each.value.ipv6_cidr_blocks, null)
  prefix_list_ids          = try(each.value.prefix_list_ids, null)
  source_security_group_id = try(each.value.source_security_group_id, null)
  security_group_id        = aws_security_group.this[0].id
}
${cluster('var.create', backups)}`;

/** Rules of a map that let in, each of one range. */
const ofIngressRules = `${variables({ create: 'true', create_security_group: 'true', vpc_id: 'null', security_group_ingress_rules: '{}' })}
resource "aws_security_group" "this" {
  count  = var.create && var.create_security_group ? 1 : 0
  vpc_id = var.vpc_id
}
resource "aws_vpc_security_group_ingress_rule" "this" {
  for_each                     = { for k, v in var.security_group_ingress_rules : k => v if var.create && var.create_security_group }
  cidr_ipv4                    = try(each.value.cidr_ipv4, null)
  cidr_ipv6                    = try(each.value.cidr_ipv6, null)
  from_port                    = try(each.value.from_port, local.port)
  to_port                      = try(each.value.to_port, each.value.from_port, local.port)
  ip_protocol                  = try(each.value.ip_protocol, "tcp")
  prefix_list_id               = try(each.value.prefix_list_id, null)
  referenced_security_group_id = try(each.value.referenced_security_group_id, null)
  security_group_id            = aws_security_group.this[0].id
}
${cluster('var.create', 'null')}`;

const fileSystem = `${variables({ create: 'true', name: '""', encrypted: 'true', kms_key_arn: 'null', enable_backup_policy: 'true', create_backup_policy: 'true' })}
resource "aws_efs_file_system" "this" {
  count      = var.create ? 1 : 0
  encrypted  = var.encrypted
  kms_key_id = var.kms_key_arn
}
resource "aws_efs_backup_policy" "this" {
  count          = var.create && var.create_backup_policy ? 1 : 0
  file_system_id = aws_efs_file_system.this[0].id
  backup_policy {
    status = var.enable_backup_policy ? "ENABLED" : "DISABLED"
  }
}
output "id" {
  value = aws_efs_file_system.this[0].id
}
`;

const cache = `${variables({
  create: 'true',
  create_replication_group: 'true',
  replication_group_id: 'null',
  auth_token: 'null',
  at_rest_encryption_enabled: 'true',
  transit_encryption_enabled: 'true',
  kms_key_arn: 'null',
  port: 'null',
  engine: '"redis"',
})}
resource "aws_elasticache_replication_group" "this" {
  count                      = var.create && var.create_replication_group ? 1 : 0
  replication_group_id       = var.replication_group_id
  engine                     = var.engine
  auth_token                 = var.auth_token
  at_rest_encryption_enabled = var.at_rest_encryption_enabled
  transit_encryption_enabled = var.transit_encryption_enabled
  kms_key_id                 = var.kms_key_arn
}
`;

const repository = `${variables({
  create: 'true',
  create_repository: 'true',
  repository_type: '"private"',
  repository_name: '""',
  repository_image_tag_mutability: '"IMMUTABLE"',
  repository_image_scan_on_push: 'true',
  repository_encryption_type: 'null',
  repository_kms_key: 'null',
  attach_repository_policy: 'true',
  create_repository_policy: 'true',
  repository_policy: 'null',
})}
resource "aws_ecr_repository" "this" {
  count                = var.create && var.create_repository && var.repository_type == "private" ? 1 : 0
  name                 = var.repository_name
  image_tag_mutability = var.repository_image_tag_mutability
  image_scanning_configuration {
    scan_on_push = var.repository_image_scan_on_push
  }
  dynamic "encryption_configuration" {
    for_each = var.repository_encryption_type == null ? [] : [var.repository_encryption_type]
    content {
      encryption_type = encryption_configuration.value
      kms_key         = var.repository_kms_key
    }
  }
}
resource "aws_ecr_repository_policy" "this" {
  count      = var.create && var.attach_repository_policy && !var.create_repository_policy && var.repository_type == "private" ? 1 : 0
  repository = aws_ecr_repository.this[0].name
  policy     = var.repository_policy
}
output "repository_arn" {
  value = aws_ecr_repository.this[0].arn
}
`;

const own = 'terraform-aws-modules';

/** Databases, file systems, caches and repositories. What further resources of each do that no policy looks at is left out. */
export const stores: readonly KnownModule[] = [
  {
    source: `${own}/rds-aurora/aws`,
    editions: [
      { from: '3.0.0', code: () => ofAddresses, isPart: true },
      { from: '8.0.0', code: () => ofRules('7'), isPart: true },
      { from: '9.0.0', code: () => ofRules('null'), isPart: true },
      { from: '10.0.0', code: () => ofIngressRules, isPart: true },
    ],
    comparedBelow: '11.0.0',
  },
  { source: `${own}/efs/aws`, editions: [{ from: '1.0.0', code: () => fileSystem, isPart: true }], comparedBelow: '3.0.0' },
  { source: `${own}/elasticache/aws`, editions: [{ from: '1.0.0', code: () => cache, isPart: true }], comparedBelow: '2.0.0' },
  { source: `${own}/ecr/aws`, editions: [{ from: '1.0.0', code: () => repository, isPart: true }], comparedBelow: '4.0.0' },
];
