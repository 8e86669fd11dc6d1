import type { KnownModule } from './known-module.ts';
import { variables } from './variables.ts';

/** The flags were off by default before 3.9. */
function bucket(flags: boolean, acl: string): string {
  const flag = String(flags);
  const inputs = variables({
    create_bucket: 'true',
    is_directory_bucket: 'false',
    attach_public_policy: 'true',
    block_public_acls: flag,
    block_public_policy: flag,
    ignore_public_acls: flag,
    restrict_public_buckets: flag,
    bucket: 'null',
    bucket_prefix: 'null',
    force_destroy: 'false',
    acl,
    policy: 'null',
    attach_policy: 'false',
    attach_deny_insecure_transport_policy: 'false',
    attach_require_latest_tls_policy: 'false',
    control_object_ownership: 'false',
    object_ownership: flags ? '"BucketOwnerEnforced"' : '"ObjectWriter"',
    logging: '{}',
    versioning: '{}',
    cors_rule: '[]',
  });
  return `${inputs}${resources}`;
}

const resources = `
locals {
  exists = var.create_bucket && !var.is_directory_bucket
  denies = var.attach_deny_insecure_transport_policy || var.attach_require_latest_tls_policy
  cors   = try(jsondecode(var.cors_rule), var.cors_rule)
}
resource "aws_s3_bucket" "this" {
  count         = local.exists ? 1 : 0
  bucket        = var.bucket
  bucket_prefix = var.bucket_prefix
  force_destroy = var.force_destroy
}
resource "aws_s3_bucket_public_access_block" "this" {
  count                   = local.exists && var.attach_public_policy ? 1 : 0
  bucket                  = aws_s3_bucket.this[0].id
  block_public_acls       = var.block_public_acls
  block_public_policy     = var.block_public_policy
  ignore_public_acls      = var.ignore_public_acls
  restrict_public_buckets = var.restrict_public_buckets
}
resource "aws_s3_bucket_acl" "this" {
  count  = local.exists && var.acl != null && var.acl != "null" ? 1 : 0
  bucket = aws_s3_bucket.this[0].id
  acl    = var.acl
}
resource "aws_s3_bucket_policy" "this" {
  count  = local.exists && (var.attach_policy || local.denies) ? 1 : 0
  bucket = aws_s3_bucket.this[0].id
  policy = local.denies ? data.aws_iam_policy_document.combined[0].json : var.policy
}
data "aws_iam_policy_document" "combined" {
  count                   = local.denies ? 1 : 0
  source_policy_documents = var.attach_policy ? [var.policy] : []
  statement {
    sid       = "denyInsecureTransport"
    effect    = "Deny"
    actions   = ["s3:*"]
    resources = [aws_s3_bucket.this[0].arn, "\${aws_s3_bucket.this[0].arn}/*"]
    principals {
      type        = "*"
      identifiers = ["*"]
    }
    condition {
      test     = var.attach_deny_insecure_transport_policy ? "Bool" : "NumericLessThan"
      variable = var.attach_deny_insecure_transport_policy ? "aws:SecureTransport" : "s3:TlsVersion"
      values   = var.attach_deny_insecure_transport_policy ? ["false"] : ["1.2"]
    }
  }
}
resource "aws_s3_bucket_ownership_controls" "this" {
  count  = local.exists && var.control_object_ownership ? 1 : 0
  bucket = aws_s3_bucket.this[0].id
  rule {
    object_ownership = var.object_ownership
  }
}
resource "aws_s3_bucket_logging" "this" {
  count         = local.exists && length(keys(var.logging)) > 0 ? 1 : 0
  bucket        = aws_s3_bucket.this[0].id
  target_bucket = var.logging["target_bucket"]
}
resource "aws_s3_bucket_versioning" "this" {
  count  = local.exists && length(keys(var.versioning)) > 0 ? 1 : 0
  bucket = aws_s3_bucket.this[0].id
  versioning_configuration {
    status = try(var.versioning["enabled"] ? "Enabled" : "Suspended", tobool(var.versioning["status"]) ? "Enabled" : "Suspended", title(lower(var.versioning["status"])), "Enabled")
    mfa_delete = try(tobool(var.versioning["mfa_delete"]) ? "Enabled" : "Disabled", title(lower(var.versioning["mfa_delete"])), null)
  }
}
resource "aws_s3_bucket_cors_configuration" "this" {
  count  = local.exists && length(local.cors) > 0 ? 1 : 0
  bucket = aws_s3_bucket.this[0].id
  dynamic "cors_rule" {
    for_each = local.cors
    content {
      allowed_methods = cors_rule.value.allowed_methods
      allowed_origins = cors_rule.value.allowed_origins
    }
  }
}
output "s3_bucket_id" {
  value = aws_s3_bucket.this[0].id
}
output "s3_bucket_arn" {
  value = aws_s3_bucket.this[0].arn
}
output "this_s3_bucket_id" {
  value = aws_s3_bucket.this[0].id
}
output "this_s3_bucket_arn" {
  value = aws_s3_bucket.this[0].arn
}
`;

export const s3Bucket: KnownModule = {
  source: 'terraform-aws-modules/s3-bucket/aws',
  editions: [
    { from: '1.0.0', code: () => bucket(false, '"private"') },
    { from: '3.0.0', code: () => bucket(false, 'null') },
    { from: '3.9.0', code: () => bucket(true, 'null') },
  ],
  comparedBelow: '6.0.0',
};
