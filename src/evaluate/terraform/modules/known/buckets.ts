import type { KnownModule } from './known-module.ts';
import { variables } from './variables.ts';

const flags = ['block_public_acls', 'block_public_policy', 'ignore_public_acls', 'restrict_public_buckets'];

/** Flags that the caller gives, all on by default. */
const ofCloudposse = `${variables({ enabled: 'true', bucket_name: 'null', acl: '"private"', ...Object.fromEntries(flags.map((flag) => [flag, 'true'])) })}
resource "aws_s3_bucket" "default" {
  count  = var.enabled == false ? 0 : 1
  bucket = var.bucket_name
}
resource "aws_s3_bucket_public_access_block" "default" {
  count  = var.enabled == false ? 0 : 1
  bucket = aws_s3_bucket.default[0].id
${flags.map((flag) => `  ${flag} = var.${flag}`).join('\n')}
}
resource "aws_s3_bucket_acl" "default" {
  count  = var.enabled == false ? 0 : 1
  bucket = aws_s3_bucket.default[0].id
  acl    = var.acl
}
output "bucket_id" {
  value = aws_s3_bucket.default[0].id
}
`;

/** All flags on, or no block at all. */
const ofTrussworks = `${variables({ bucket: 'null', enable_s3_public_access_block: 'true' })}
resource "aws_s3_bucket" "private_bucket" {
  bucket = var.bucket
}
resource "aws_s3_bucket_public_access_block" "public_access_block" {
  count  = var.enable_s3_public_access_block ? 1 : 0
  bucket = aws_s3_bucket.private_bucket.id
${flags.map((flag) => `  ${flag} = true`).join('\n')}
}
output "id" {
  value = aws_s3_bucket.private_bucket.id
}
`;

export const buckets: readonly KnownModule[] = [
  { source: 'cloudposse/s3-bucket/aws', editions: [{ from: '0.0.0', code: () => ofCloudposse }], comparedBelow: '5.0.0' },
  { source: 'trussworks/s3-private-bucket/aws', editions: [{ from: '3.0.0', code: () => ofTrussworks }], comparedBelow: '9.0.0' },
];
