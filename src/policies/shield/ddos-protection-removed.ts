import { defineLoss } from '../forms/loss.ts';
import { onOff, ranks, set } from '../forms/order.ts';

const isPublic = [
  { terraform: 'internal', is: [false], byDefault: false },
  { cloudformation: 'Scheme', is: ['internet-facing'], byDefault: 'internet-facing' },
];

export const ddosProtectionRemoved = defineLoss({
  id: 'ddos-protection-removed',
  control: 'ddos-mitigation',
  severity: 'medium',
  title: 'What stays on the internet loses its protection against floods',
  why: 'Without Shield Advanced or CloudFront in front of it a flood reaches the endpoint itself, nobody answers it at three in the morning, and the bill for it stays.',
  remedy: 'Keep the protection while the endpoint stays public.',
  limits: [
    'A load balancer that becomes internal in the same change is reported all the same.',
    'A protection that another repository declares, or Firewall Manager, is not visible.',
    'That a distribution loses its origin is seen where the origin names the load balancer by reference.',
  ],
  covers: {},
  speaksFor: ['shield-advanced-present'],
  companions: [
    {
      what: 'protection of Shield Advanced',
      lacks: 'has no protection of Shield Advanced',
      terraform: {
        of: {
          aws_lb: 'arn',
          aws_alb: 'arn',
          aws_elb: 'arn',
          aws_cloudfront_distribution: 'arn',
          aws_globalaccelerator_accelerator: 'id',
          aws_eip: 'id',
          aws_route53_zone: 'arn',
        },
        by: { aws_shield_protection: 'resource_arn' },
      },
      cloudformation: {
        of: {
          'AWS::ElasticLoadBalancingV2::LoadBalancer': '',
          'AWS::ElasticLoadBalancing::LoadBalancer': '',
          'AWS::CloudFront::Distribution': '',
          'AWS::GlobalAccelerator::Accelerator': '',
          'AWS::EC2::EIP': '',
          'AWS::Route53::HostedZone': '',
        },
        by: { 'AWS::Shield::Protection': 'ResourceArn' },
      },
      only: isPublic,
    },
    {
      what: 'automatic response of Shield Advanced',
      lacks: 'has no automatic response of Shield Advanced',
      elsewhere: true,
      terraform: {
        of: { aws_lb: 'arn', aws_alb: 'arn', aws_cloudfront_distribution: 'arn' },
        by: { aws_shield_application_layer_automatic_response: 'resource_arn' },
      },
      only: isPublic,
    },
    {
      what: 'health check of the protection',
      lacks: 'has no health check',
      terraform: {
        of: { aws_shield_protection: 'id' },
        by: { aws_shield_protection_health_check_association: 'shield_protection_id' },
      },
    },
    {
      what: 'distribution in front',
      lacks: 'has no distribution in front of it',
      terraform: {
        of: { aws_lb: 'dns_name', aws_alb: 'dns_name', aws_elb: 'dns_name' },
        by: { aws_cloudfront_distribution: 'origin[].domain_name' },
      },
      cloudformation: {
        of: { 'AWS::ElasticLoadBalancingV2::LoadBalancer': '', 'AWS::ElasticLoadBalancing::LoadBalancer': '' },
        by: { 'AWS::CloudFront::Distribution': 'DistributionConfig.Origins[].DomainName' },
      },
      only: isPublic,
    },
  ],
  presences: [
    {
      what: 'protection group of Shield Advanced',
      terraform: ['aws_shield_protection_group'],
      cloudformation: ['AWS::Shield::ProtectionGroup'],
    },
    {
      what: 'access of the response team',
      terraform: ['aws_shield_drt_access_role_arn_association'],
      cloudformation: ['AWS::Shield::DRTAccess'],
    },
    {
      what: 'call of the response team',
      terraform: ['aws_shield_proactive_engagement'],
      cloudformation: ['AWS::Shield::ProactiveEngagement'],
    },
  ],
  falls: [
    {
      what: 'action of the automatic response',
      terraform: { aws_shield_application_layer_automatic_response: 'action' },
      order: ranks('COUNT', 'BLOCK'),
      lacks: 'only counts the requests of a flood',
    },
    {
      what: 'action of the automatic response',
      cloudformation: { 'AWS::Shield::Protection': 'ApplicationLayerAutomaticResponseConfiguration.Action.Block' },
      order: set,
      byDefault: null,
      only: [{ cloudformation: 'ApplicationLayerAutomaticResponseConfiguration.Status', is: ['ENABLED'] }],
      lacks: 'only counts the requests of a flood',
    },
    {
      what: 'call of the response team',
      terraform: { aws_shield_proactive_engagement: 'enabled' },
      order: onOff,
      lacks: 'is not called in a flood',
    },
    {
      what: 'call of the response team',
      cloudformation: { 'AWS::Shield::ProactiveEngagement': 'ProactiveEngagementStatus' },
      order: ranks('DISABLED', 'ENABLED'),
      lacks: 'is not called in a flood',
    },
    {
      what: 'automatic response of Shield Advanced',
      cloudformation: { 'AWS::Shield::Protection': 'ApplicationLayerAutomaticResponseConfiguration.Status' },
      order: ranks('DISABLED', 'ENABLED'),
      byDefault: 'DISABLED',
      lacks: 'has no automatic response',
    },
    {
      what: 'health checks of the protection',
      cloudformation: { 'AWS::Shield::Protection': 'HealthCheckArns' },
      order: set,
      byDefault: null,
      lacks: 'has no health check',
    },
  ],
});
