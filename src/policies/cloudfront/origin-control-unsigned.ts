import { defineLoss } from '../forms/loss.ts';
import { ranks } from '../forms/order.ts';

export const originControlUnsigned = defineLoss({
  id: 'origin-control-unsigned',
  control: 'block-public-access',
  severity: 'medium',
  title: 'CloudFront no longer signs what it asks its origin for',
  why: 'An origin access control that does not sign says nothing of who asks. The origin has to be open to everybody then, or fails; with no-override whoever sends a header of his own decides.',
  remedy: 'Keep the signing behavior at "always".',
  limits: [],
  covers: {},
  falls: [
    {
      what: 'signing of requests to the origin',
      terraform: { aws_cloudfront_origin_access_control: 'signing_behavior' },
      cloudformation: { 'AWS::CloudFront::OriginAccessControl': 'OriginAccessControlConfig.SigningBehavior' },
      order: ranks('never', 'no-override', 'always'),
      lacks: 'does not sign each request',
    },
  ],
});
