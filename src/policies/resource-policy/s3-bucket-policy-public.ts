import { accessPointBlocks, blocksPublicPolicies, bucketOf } from '../../model/iam/resource-policy/held-back.ts';
import type { ResourcePolicy } from '../../model/iam/resource-policy/resource-policy.ts';
import type { AwsModel } from '../../model/kinds.ts';
import { defineViolation } from '../define-policy.ts';
import type { Unresolved, Violation } from '../define-policy.ts';
import { claimPublic } from './public-claims.ts';
import type { HeldBack } from './public-claims.ts';

export const s3BucketPolicyPublic = defineViolation({
  id: 's3-bucket-policy-public',
  control: 'block-public-access',
  severity: 'critical',
  on: 'iam.resource-policy',
  dialects: ['terraform', 'cloudformation'],
  title: 'S3 bucket is open to everyone by its policy',
  why: 'Public buckets are searched for all the time; what lies in one is copied, and what can be written to one is replaced. Most of the large leaks out of AWS began with a public bucket.',
  remedy:
    'Name the principals, or add a condition on aws:PrincipalOrgID. Serve public content through CloudFront with origin access control.',
  limits: [
    'Public is what S3 calls so: a fixed organization, account, VPC, endpoint, source or network (not wider than /8) keeps everybody out; what the caller chooses, such as a referer, does not.',
    'Where a public access block of the bucket, the account or the access point holds the policy back, the finding is low; an account-wide block of another repository is not visible.',
    'An organization or account that a variable names is taken to be one of the team.',
  ],
  covers: {
    checkov: ['CKV_AWS_70'],
    kics: [
      'S3 Bucket Allows List Action From All Principals',
      'S3 Bucket Allows Delete Action From All Principals',
      'S3 Bucket Allows Get Action From All Principals',
      'S3 Bucket Access to Any Principal',
      'S3 Bucket Allows Put Action From All Principals',
      'S3 Bucket Allows Restore Actions From All Principals',
    ],
    securityHub: ['S3.2', 'S3.3'],
  },
  evaluate(policy, model) {
    return policy.opens.group === 'bucket' ? claimsOf(policy, model) : [];
  },
});

/** Of the bucket, whether it holds its policy itself or another resource does. */
function* claimsOf(policy: ResourcePolicy, model: AwsModel): Iterable<Violation | Unresolved> {
  const bucket = policy.opens.noun === 'bucket' ? bucketOf(policy, model.subjects('s3.bucket')) : undefined;
  for (const claim of claimPublic(policy, () => heldBack(policy, model))) {
    const isAbout = claim.claim === 'violation' && bucket !== undefined;
    yield isAbout ? { ...claim, about: { address: bucket.address, topic: claim.aspect } } : claim;
  }
}

const lowered: HeldBack = { severity: 'low', by: 'for now its public access block holds that back' };

function heldBack(policy: ResourcePolicy, model: AwsModel): HeldBack | undefined {
  const { noun } = policy.opens;
  if (noun === 'directory bucket') return { severity: 'low', by: 'directory buckets hold that back' };
  if (noun === 'access point') {
    const answer = accessPointBlocks(policy, model);
    if (answer === 'unknown') return { severity: 'medium', by: 'an access point holds that back unless it was made otherwise' };
    return answer === 'yes' ? lowered : undefined;
  }
  const bucket = bucketOf(policy, model.subjects('s3.bucket'));
  return bucket !== undefined && blocksPublicPolicies(bucket) ? lowered : undefined;
}
