import { set } from '../forms/order.ts';
import { defineProtection } from '../forms/protection.ts';
import type { Protection } from '../forms/protection-row.ts';
import { webAclPolicies } from './firewall-manager.ts';

/** A distribution, and the web ACL in front of it. */
export const distributionWebAcl: Protection = {
  what: 'web ACL',
  terraform: { aws_cloudfront_distribution: 'web_acl_id' },
  cloudformation: { 'AWS::CloudFront::Distribution': 'DistributionConfig.WebACLId' },
  order: set,
  byDefault: null,
  wanted: 'a web ACL',
  lacks: 'serves the internet without a web ACL',
  only: [{ terraform: 'enabled', cloudformation: 'DistributionConfig.Enabled', is: [true], byDefault: true }],
  unless: webAclPolicies,
  fix: false,
};

export const cloudfrontWithoutWaf = defineProtection({
  id: 'cloudfront-without-waf',
  control: 'waf-managed-rules',
  severity: 'medium',
  title: 'CloudFront distribution has no web ACL',
  why: 'Whatever scans the internet for the flaws of last week reaches the application unfiltered. Managed rules of AWS WAF hold back the known ones while the application is mended.',
  remedy: 'Set web_acl_id (WebACLId) to a web ACL of scope CLOUDFRONT with managed rule groups.',
  limits: ['A policy of Firewall Manager in the same root that puts web ACLs in front counts as one.'],
  covers: { checkov: ['CKV_AWS_68'], trivy: ['AVD-AWS-0011'], kics: ['CloudFront Without WAF'], securityHub: ['CloudFront.6'] },
  rows: [distributionWebAcl],
});
