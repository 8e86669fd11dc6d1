import type { KnownModule } from './known-module.ts';
import { variables } from './variables.ts';

const trail = `${variables({
  enabled: 'true',
  name: 'null',
  enable_logging: 'true',
  enable_log_file_validation: 'true',
  is_multi_region_trail: 'true',
  include_global_service_events: 'false',
  is_organization_trail: 'false',
  s3_bucket_name: '""',
  kms_key_arn: '""',
})}
resource "aws_cloudtrail" "default" {
  count                         = var.enabled == false ? 0 : 1
  name                          = var.name
  enable_logging                = var.enable_logging
  s3_bucket_name                = var.s3_bucket_name
  enable_log_file_validation    = var.enable_log_file_validation
  is_multi_region_trail         = var.is_multi_region_trail
  include_global_service_events = var.include_global_service_events
  is_organization_trail         = var.is_organization_trail
  kms_key_id                    = var.kms_key_arn
}
`;

/** Global events, every region and validation are fixed there. */
const fixedTrail = `${variables({ trail_name: '"cloudtrail"', enabled: 'true', org_trail: 'false', s3_bucket_name: '""' })}
resource "aws_cloudtrail" "main" {
  name                          = var.trail_name
  s3_bucket_name                = var.s3_bucket_name
  enable_logging                = var.enabled
  enable_log_file_validation    = true
  is_multi_region_trail         = true
  include_global_service_events = true
  is_organization_trail         = var.org_trail
}
`;

/** All four blocks of public access are fixed there. */
const logBucket = `${variables({
  s3_bucket_name: 'null',
  s3_bucket_acl: 'null',
  force_destroy: 'false',
  control_object_ownership: 'true',
  object_ownership: '"BucketOwnerEnforced"',
  create_public_access_block: 'true',
  kms_master_key_id: '""',
  bucket_key_enabled: 'false',
  versioning_status: '"Disabled"',
  enable_mfa_delete: 'false',
  logging_target_bucket: '""',
  logging_target_prefix: '"s3/"',
})}
resource "aws_s3_bucket" "aws_logs" {
  bucket        = var.s3_bucket_name
  force_destroy = var.force_destroy
}
resource "aws_s3_bucket_acl" "aws_logs" {
  count  = var.s3_bucket_acl != null ? 1 : 0
  bucket = aws_s3_bucket.aws_logs.id
  acl    = var.s3_bucket_acl
}
resource "aws_s3_bucket_ownership_controls" "aws_logs" {
  count  = var.control_object_ownership ? 1 : 0
  bucket = aws_s3_bucket.aws_logs.id
  rule {
    object_ownership = var.object_ownership
  }
}
resource "aws_s3_bucket_server_side_encryption_configuration" "aws_logs" {
  bucket = aws_s3_bucket.aws_logs.id
  rule {
    apply_server_side_encryption_by_default {
      sse_algorithm     = length(var.kms_master_key_id) > 0 ? "aws:kms" : "AES256"
      kms_master_key_id = length(var.kms_master_key_id) > 0 ? var.kms_master_key_id : null
    }
    bucket_key_enabled = var.bucket_key_enabled
  }
}
resource "aws_s3_bucket_logging" "aws_logs" {
  count         = var.logging_target_bucket != "" ? 1 : 0
  bucket        = aws_s3_bucket.aws_logs.id
  target_bucket = var.logging_target_bucket
  target_prefix = var.logging_target_prefix
}
resource "aws_s3_bucket_versioning" "aws_logs" {
  bucket = aws_s3_bucket.aws_logs.id
  versioning_configuration {
    status     = var.versioning_status
    mfa_delete = var.enable_mfa_delete ? "Enabled" : null
  }
}
resource "aws_s3_bucket_public_access_block" "public_access_block" {
  count                   = var.create_public_access_block ? 1 : 0
  bucket                  = aws_s3_bucket.aws_logs.id
  block_public_acls       = true
  ignore_public_acls      = true
  block_public_policy     = true
  restrict_public_buckets = true
}
output "aws_logs_bucket" {
  value = aws_s3_bucket.aws_logs.id
}
`;

const recorder = `${variables({
  config_name: '"aws-config"',
  config_logs_bucket: 'null',
  enable_config_recorder: 'true',
  include_global_resource_types: 'true',
  resource_types: '[]',
})}
resource "aws_config_configuration_recorder_status" "main" {
  count      = var.enable_config_recorder ? 1 : 0
  name       = var.config_name
  is_enabled = true
}
resource "aws_config_delivery_channel" "main" {
  count          = var.enable_config_recorder ? 1 : 0
  name           = var.config_name
  s3_bucket_name = var.config_logs_bucket
}
resource "aws_config_configuration_recorder" "main" {
  count = var.enable_config_recorder ? 1 : 0
  name  = var.config_name
  recording_group {
    all_supported                 = length(var.resource_types) == 0 ? true : false
    include_global_resource_types = length(var.resource_types) == 0 ? var.include_global_resource_types : null
    resource_types                = length(var.resource_types) == 0 ? null : var.resource_types
  }
}
`;

export const logging: readonly KnownModule[] = [
  { source: 'cloudposse/cloudtrail/aws', editions: [{ from: '0.0.0', code: () => trail }], comparedBelow: '1.0.0' },
  { source: 'trussworks/cloudtrail/aws', editions: [{ from: '1.0.0', code: () => fixedTrail }], comparedBelow: '6.0.0' },
  { source: 'trussworks/logs/aws', editions: [{ from: '15.0.0', code: () => logBucket }], comparedBelow: '19.0.0' },
  { source: 'trussworks/config/aws', editions: [{ from: '6.0.0', code: () => recorder }], comparedBelow: '9.0.0' },
];
