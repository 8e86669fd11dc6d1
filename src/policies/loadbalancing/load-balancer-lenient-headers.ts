import { onOff, ranks } from '../forms/order.ts';
import { defineProtection } from '../forms/protection.ts';

const headers = {
  what: 'care about headers',
  order: onOff,
  byDefault: false,
  wanted: true,
  lacks: 'passes headers on that no standard allows',
};
const desync = {
  what: 'care about requests',
  order: ranks('monitor', ['defensive', 'strictest']),
  byDefault: 'defensive',
  wanted: 'defensive',
  lacks: 'passes requests on that it and its targets may read in two ways',
};
/** Only of an application load balancer. */
const application = { is: ['application'], byDefault: 'application' } as const;

export const loadBalancerLenientHeaders = defineProtection({
  id: 'load-balancer-lenient-headers',
  control: 'waf-managed-rules',
  severity: 'info',
  strict: true,
  title: 'Load balancer passes on requests that may be read in two ways',
  why: 'When the load balancer and its targets disagree about where a request ends, one caller can smuggle a request into the connection of another: past the web ACL, and with the other’s rights.',
  remedy: 'Drop invalid header fields, and leave the desync mitigation at defensive or strictest.',
  limits: ['Whether the targets read requests leniently is not visible.'],
  covers: { checkov: ['CKV_AWS_131', 'CKV_AWS_328'], trivy: ['AVD-AWS-0052'], kics: ['ALB Not Dropping Invalid Headers'] },
  rows: [
    {
      ...headers,
      terraform: { aws_lb: 'drop_invalid_header_fields', aws_alb: 'drop_invalid_header_fields' },
      only: [{ terraform: 'load_balancer_type', ...application }],
    },
    {
      ...headers,
      cloudformation: {
        'AWS::ElasticLoadBalancingV2::LoadBalancer': 'LoadBalancerAttributes[Key=routing.http.drop_invalid_header_fields.enabled].Value',
      },
      only: [{ cloudformation: 'Type', ...application }],
      fix: false,
    },
    {
      ...desync,
      terraform: { aws_lb: 'desync_mitigation_mode', aws_alb: 'desync_mitigation_mode', aws_elb: 'desync_mitigation_mode' },
      severity: 'low',
    },
    {
      ...desync,
      cloudformation: {
        'AWS::ElasticLoadBalancingV2::LoadBalancer': 'LoadBalancerAttributes[Key=routing.http.desync_mitigation_mode].Value',
      },
      severity: 'low',
      fix: false,
    },
  ],
});
