import type { KnownModule } from './known-module.ts';
import { variables } from './variables.ts';

/** Encrypted by default from 4 on. */
function instance(encrypted: boolean): string {
  return `${variables({
    create_db_instance: 'true',
    identifier: 'null',
    engine: 'null',
    username: 'null',
    password: 'null',
    storage_encrypted: String(encrypted),
    publicly_accessible: 'false',
    backup_retention_period: 'null',
    deletion_protection: 'false',
    skip_final_snapshot: 'false',
    kms_key_id: 'null',
    vpc_security_group_ids: '[]',
    iam_database_authentication_enabled: 'false',
    auto_minor_version_upgrade: 'true',
  })}
resource "aws_db_instance" "this" {
  count                               = var.create_db_instance ? 1 : 0
  identifier                          = var.identifier
  engine                              = var.engine
  username                            = var.username
  password                            = var.password
  storage_encrypted                   = var.storage_encrypted
  publicly_accessible                 = var.publicly_accessible
  backup_retention_period             = var.backup_retention_period
  deletion_protection                 = var.deletion_protection
  skip_final_snapshot                 = var.skip_final_snapshot
  kms_key_id                          = var.kms_key_id
  vpc_security_group_ids              = var.vpc_security_group_ids
  iam_database_authentication_enabled = var.iam_database_authentication_enabled
  auto_minor_version_upgrade          = var.auto_minor_version_upgrade
}
`;
}

const table = `${variables({
  create_table: 'true',
  name: 'null',
  point_in_time_recovery_enabled: 'false',
  deletion_protection_enabled: 'null',
  server_side_encryption_enabled: 'false',
})}
resource "aws_dynamodb_table" "this" {
  count                       = var.create_table ? 1 : 0
  name                        = var.name
  deletion_protection_enabled = var.deletion_protection_enabled
  point_in_time_recovery {
    enabled = var.point_in_time_recovery_enabled
  }
}
`;

export const databases: readonly KnownModule[] = [
  {
    source: 'terraform-aws-modules/rds/aws',
    editions: [
      { from: '1.0.0', code: () => instance(false) },
      { from: '4.0.0', code: () => instance(true) },
    ],
    comparedBelow: '8.0.0',
  },
  { source: 'terraform-aws-modules/dynamodb-table/aws', editions: [{ from: '1.0.0', code: () => table }], comparedBelow: '6.0.0' },
];
