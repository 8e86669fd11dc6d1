import { defineCompanion } from '../forms/companion.ts';
import type { Companion } from '../forms/companion-row.ts';
import { webAclPolicies } from './firewall-manager.ts';

/** A load balancer that the internet reaches, and the web ACL in front of it. */
export const webAcl: Companion = {
  what: 'web ACL',
  lacks: 'faces the internet without a web ACL',
  elsewhere: true,
  terraform: {
    of: { aws_lb: 'arn', aws_alb: 'arn' },
    by: { aws_wafv2_web_acl_association: 'resource_arn', aws_wafregional_web_acl_association: 'resource_arn' },
  },
  cloudformation: {
    of: { 'AWS::ElasticLoadBalancingV2::LoadBalancer': 'Name' },
    by: { 'AWS::WAFv2::WebACLAssociation': 'ResourceArn', 'AWS::WAFRegional::WebACLAssociation': 'ResourceArn' },
  },
  only: [
    { terraform: 'internal', is: [false], byDefault: false },
    { cloudformation: 'Scheme', is: ['internet-facing'], byDefault: 'internet-facing' },
    { terraform: 'load_balancer_type', cloudformation: 'Type', is: ['application'], byDefault: 'application' },
  ],
  unless: webAclPolicies,
};

export const albWithoutWaf = defineCompanion({
  id: 'alb-without-waf',
  control: 'waf-managed-rules',
  severity: 'medium',
  title: 'Load balancer faces the internet without a web ACL',
  why: 'Whatever scans the internet for the flaws of last week reaches the application unfiltered. Managed rules of AWS WAF hold back the known ones while the application is mended.',
  remedy: 'Associate a web ACL with managed rule groups.',
  limits: [
    'A web ACL that another repository associates is not visible; a policy of Firewall Manager beside the load balancer that puts them there counts as one.',
  ],
  covers: {
    checkov: ['CKV2_AWS_28'],
    kics: ['ALB Is Not Integrated With WAF'],
    securityHub: ['ELB.16'],
  },
  rows: [webAcl],
});
