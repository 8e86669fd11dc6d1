import { defineLoss } from '../forms/loss.ts';
import { offOn } from '../forms/order.ts';
import { webAcl } from './alb-without-waf.ts';
import { apiWebAcl } from './api-without-waf.ts';
import { distributionWebAcl } from './cloudfront-without-waf.ts';

export const wafAssociationRemoved = defineLoss({
  id: 'waf-association-removed',
  control: 'waf-managed-rules',
  severity: 'high',
  title: 'A web ACL no longer protects what it protected',
  why: 'The load balancer, distribution or API stays reachable, and what the web ACL held back until now reaches it.',
  remedy: 'Keep the association. If another web ACL takes over, associate it in the same change.',
  limits: [
    'Which web ACL it is, and what its rules hold back, is not looked at.',
    'Whether what is declared elsewhere stays is not seen: that its web ACL goes is possible.',
  ],
  covers: {},
  speaksFor: ['alb-without-waf', 'cloudfront-without-waf', 'api-without-waf'],
  companions: [webAcl, apiWebAcl],
  falls: [
    distributionWebAcl,
    {
      what: 'refusal while the web ACL is away',
      terraform: { aws_lb: 'enable_waf_fail_open', aws_alb: 'enable_waf_fail_open' },
      order: offOn,
      byDefault: false,
      fall: 'medium',
      lacks: 'lets every request through while its web ACL is away',
    },
  ],
});
