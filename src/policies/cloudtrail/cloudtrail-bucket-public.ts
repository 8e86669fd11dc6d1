import { blockFlags } from '../../model/storage/s3.ts';
import { decide, holding } from '../../model/fact.ts';
import type { Fact } from '../../model/fact.ts';
import { defineViolation } from '../define-policy.ts';
import { s3BucketAclPublic } from '../s3/s3-bucket-acl-public.ts';
import { s3BucketPublicAccessBlockOff } from '../s3/s3-bucket-public-access-block-off.ts';

function isOffSomewhere(flag: Fact<boolean>): boolean {
  return decide(flag, (on) => on, false) === 'no' || holding(flag, (on) => !on) !== undefined;
}

export const cloudtrailBucketPublic = defineViolation({
  id: 'cloudtrail-bucket-public',
  control: 'audit-api-calls',
  severity: 'critical',
  on: 's3.log-bucket',
  speaksFor: ['s3-bucket-acl-public', 's3-bucket-public-access-block-off', 's3-bucket-policy-public'],
  dialects: ['terraform', 'cloudformation'],
  title: 'The bucket of the trail is or can be made public',
  why: 'The log files of CloudTrail tell who may do what, which services exist and how they are called: a map for an attacker. And whoever can write there can hide what happened.',
  remedy: 'Make the ACL private, and keep all four switches of the public access block on.',
  limits: ['A bucket policy that opens it is told by the policy on public bucket policies.'],
  covers: {
    trivy: ['AVD-AWS-0161'],
    kics: ['CloudTrail Log Files S3 Bucket is Publicly Accessible'],
    securityHub: ['CloudTrail.6'],
    cis: ['3.3'],
  },
  *evaluate({ bucket, logs }, model) {
    if (!logs.some(({ what }) => what === 'CloudTrail')) return;
    const block = bucket.publicAccessBlock;
    const isOff = block !== undefined && blockFlags.some((flag) => isOffSomewhere(block.flags[flag]));
    const claims = [...s3BucketAclPublic.evaluate(bucket, model), ...(isOff ? s3BucketPublicAccessBlockOff.evaluate(bucket, model) : [])];
    for (const claim of claims) {
      if (claim.claim === 'unresolved') yield claim;
      if (claim.claim !== 'violation') continue;
      yield { ...claim, message: `CloudTrail delivers its log files to this bucket. ${claim.message}`, severity: 'critical' };
    }
  },
});
