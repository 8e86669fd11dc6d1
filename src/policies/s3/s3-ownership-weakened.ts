import { defineLoss } from '../forms/loss.ts';
import { ranks } from '../forms/order.ts';

const what = 'ownership of objects by the owner of the bucket';

export const s3OwnershipWeakened = defineLoss({
  id: 's3-ownership-weakened',
  control: 'block-public-access',
  severity: 'medium',
  title: 'Access control lists of a bucket count again',
  why: 'With BucketOwnerEnforced nothing but policies says who reads an object. Without it each object has a list of its own again: whoever may write one may open it, the lists of old objects come back to life, and what another account writes belongs to that account.',
  remedy: 'Keep BucketOwnerEnforced, and grant by the policy of the bucket.',
  limits: ['Whether any object has a list that lets somebody in is not visible.'],
  covers: {},
  speaksFor: ['s3-website-or-acl-enabled'],
  apart: [
    {
      what,
      terraform: { aws_s3_bucket_ownership_controls: 'bucket' },
      such: [{ terraform: 'rule.object_ownership', is: ['BucketOwnerEnforced'] }],
    },
  ],
  companions: [
    {
      what,
      lacks: 'lets access control lists decide',
      cloudformation: {
        of: { 'AWS::S3::Bucket': 'BucketName' },
        by: {},
        own: { 'AWS::S3::Bucket': 'OwnershipControls' },
      },
      only: [{ cloudformation: 'OwnershipControls.Rules[].ObjectOwnership', is: ['BucketOwnerEnforced'] }],
    },
  ],
  falls: [
    {
      what: 'ownership of objects',
      terraform: { aws_s3_bucket_ownership_controls: 'rule.object_ownership' },
      order: ranks(['ObjectWriter', 'BucketOwnerPreferred'], 'BucketOwnerEnforced'),
      lacks: 'lets access control lists decide',
    },
  ],
});
