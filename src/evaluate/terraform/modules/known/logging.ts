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

export const logging: readonly KnownModule[] = [
  { source: 'cloudposse/cloudtrail/aws', editions: [{ from: '0.0.0', code: () => trail }], comparedBelow: '1.0.0' },
  { source: 'trussworks/cloudtrail/aws', editions: [{ from: '1.0.0', code: () => fixedTrail }], comparedBelow: '6.0.0' },
];
