import { defineLoss } from '../forms/loss.ts';
import { set } from '../forms/order.ts';
import { webAcl } from './alb-without-waf.ts';

export const wafAssociationRemoved = defineLoss({
  id: 'waf-association-removed',
  control: 'waf-managed-rules',
  severity: 'high',
  title: 'A web ACL no longer stands in front of what it protected',
  why: 'The load balancer, distribution or API stays reachable, and what the web ACL held back until now reaches it.',
  remedy: 'Keep the association. If another web ACL takes over, associate it in the same change.',
  limits: ['Which web ACL it is, and what its rules hold back, is not looked at.'],
  covers: {},
  speaksFor: ['alb-without-waf', 'cloudfront-without-waf'],
  companions: [
    webAcl,
    {
      what: 'web ACL',
      lacks: 'has no web ACL',
      terraform: { of: { aws_api_gateway_stage: 'arn' }, by: { aws_wafv2_web_acl_association: 'resource_arn' } },
    },
  ],
  falls: [
    {
      what: 'web ACL',
      terraform: { aws_cloudfront_distribution: 'web_acl_id' },
      cloudformation: { 'AWS::CloudFront::Distribution': 'DistributionConfig.WebACLId' },
      order: set,
      byDefault: null,
      lacks: 'stands without a web ACL',
    },
  ],
});
