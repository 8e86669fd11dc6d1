import { describe, expect, test } from 'vitest';
import { review } from '../../src/entry/library.ts';

/** The policies that block the change from one text to another. */
async function blocking(base: string, head: string, path = 'main.tf'): Promise<string[]> {
  const { findings } = await review({ base: { [path]: base }, head: { [path]: head } });
  return [...new Set(findings.filter(({ verdict }) => verdict === 'block').map(({ policyId }) => policyId))];
}

const block = (name: string, on: boolean): string => `resource "aws_s3_account_public_access_block" ${name} {
  block_public_acls       = ${on}
  ignore_public_acls      = ${on}
  block_public_policy     = ${on}
  restrict_public_buckets = ${on}
}
`;
const sharing = (name: string, state: string): string =>
  `resource "aws_ebs_snapshot_block_public_access" "${name}" {\n  state = "${state}"\n}\n`;
const versioned = (bucket: string, name: string, status: string): string => `resource "aws_s3_bucket" "${bucket}" {
  bucket = "acme-${bucket}"
}
resource "aws_s3_bucket_versioning" "${name}" {
  bucket = aws_s3_bucket.${bucket}.id
  versioning_configuration {
    status = "${status}"
  }
}
`;
const role = (id: string, boundary: string): string => `Resources:
  ${id}:
    Type: AWS::IAM::Role
    Properties:
      AssumeRolePolicyDocument:
        Version: '2012-10-17'
        Statement: [{ Effect: Allow, Principal: { Service: ec2.amazonaws.com }, Action: sts:AssumeRole }]
${boundary}`;
const bounded = '      PermissionsBoundary: arn:aws:iam::111122223333:policy/boundary\n';

describe('a new name is no way around the comparison', () => {
  test('of what an account has one of', async () => {
    expect(await blocking(block('"old"', true), block('"new"', false))).toEqual(['s3-account-public-access-block-weakened']);
    const keyed = block('"old"', false).replace('{\n', '{\n  for_each = toset(["k"])\n');
    expect(await blocking(block('"old"', true), keyed)).toEqual(['s3-account-public-access-block-weakened']);
    expect(await blocking(sharing('old', 'block-all-sharing'), sharing('new', 'unblocked'))).toEqual(['ec2-block-public-sharing-weakened']);
  });

  test('nor is a crowd of new things beside it', async () => {
    const crowd = Array.from({ length: 300 }, (_, at) => `resource "aws_sns_topic" "t${at}" {\n  name = "t${at}"\n}\n`).join('');
    expect(await blocking(block('"old"', true), block('"new"', false) + crowd)).toEqual(['s3-account-public-access-block-weakened']);
    expect(await blocking(block('"old"', true), block('"new"', true) + crowd)).toEqual([]);
  });

  test('of what says the same but for one attribute', async () => {
    expect(await blocking(versioned('data', 'old', 'Enabled'), versioned('data', 'new', 'Suspended'))).toEqual(['backup-weakened']);
    expect(await blocking(role('Old', bounded), role('New', ''), 'stack.yaml')).toEqual(['permissions-boundary-removed']);
  });

  test('of a policy that denies less', async () => {
    const scp = (name: string, action: string): string =>
      `resource "aws_organizations_policy" "${name}" {
  type    = "SERVICE_CONTROL_POLICY"
  content = jsonencode({ Version = "2012-10-17", Statement = [{ Effect = "Deny", Action = ${action}, Resource = "*" }] })
}
`;
    expect(await blocking(scp('old', '["cloudtrail:StopLogging", "s3:*"]'), scp('new', '"s3:*"'))).toContain('org-policy-deny-narrowed');
    expect(await blocking(scp('old', '"s3:*"'), scp('new', '["cloudtrail:StopLogging", "s3:*"]'))).toEqual([]);
  });
});

describe('what takes another thing’s place is not accused', () => {
  test('as strong as before, or stronger', async () => {
    expect(await blocking(block('"old"', true), block('"new"', true))).toEqual([]);
    expect(await blocking(sharing('old', 'block-new-sharing'), sharing('new', 'block-all-sharing'))).toEqual([]);
    expect(await blocking(role('Old', ''), role('New', bounded), 'stack.yaml')).toEqual([]);
  });

  test('another bucket that was never versioned, beside one that goes', async () => {
    expect(await blocking(versioned('data', 'data', 'Enabled'), versioned('cache', 'cache', 'Suspended'))).toEqual([]);
  });

  test('another region of the account', async () => {
    const elsewhere = sharing('new', 'unblocked').replace('{\n', '{\n  provider = aws.other\n');
    const provider = 'provider "aws" {\n  alias  = "other"\n  region = "eu-west-3"\n}\n';
    const there = sharing('old', 'block-all-sharing');
    expect(await blocking(provider + there, provider + there + elsewhere)).toEqual([]);
  });
});
