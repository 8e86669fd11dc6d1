import { defineLoss } from '../forms/loss.ts';
import { onOff } from '../forms/order.ts';
import type { Protection } from '../forms/protection-row.ts';

const flags = ['block_public_acls', 'ignore_public_acls', 'block_public_policy', 'restrict_public_buckets'];

export const s3AccountPublicAccessBlockWeakened = defineLoss({
  id: 's3-account-public-access-block-weakened',
  control: 'block-public-access',
  severity: 'critical',
  title: 'S3 Block Public Access of the account is removed or opened',
  why: 'The block of the account holds for every bucket in it, including those that no code declares. Without it one public ACL or one public policy anywhere in the account is enough.',
  remedy: 'Keep the block with all four flags on. Give what must be public an account of its own, or CloudFront in front of it.',
  limits: ['CloudFormation has no resource for the block of an account; there only the policy of an organization is seen.'],
  covers: { securityHub: ['S3.1'], cis: ['2.1.4'] },
  speaksFor: ['s3-account-public-access-block-present', 'org-policy-removed-or-detached'],
  presences: [
    { what: 'S3 Block Public Access of the account', terraform: ['aws_s3_account_public_access_block'] },
    {
      what: 'S3 policy of the organization',
      terraform: ['aws_organizations_policy'],
      cloudformation: ['AWS::Organizations::Policy'],
      such: [{ terraform: 'type', cloudformation: 'Type', is: ['S3_POLICY'] }],
    },
  ],
  falls: flags.map((flag): Protection => {
    return {
      what: flag,
      terraform: { aws_s3_account_public_access_block: flag },
      order: onOff,
      byDefault: false,
      lacks: `has ${flag} off`,
    };
  }),
});
