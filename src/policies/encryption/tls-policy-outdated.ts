import { anyBut, ranks, without } from '../forms/order.ts';
import type { Order } from '../forms/order.ts';
import { defineProtection } from '../forms/protection.ts';
import type { Protection } from '../forms/protection-row.ts';

const what = 'TLS policy';
const lacks = 'still speaks TLS 1.0 or 1.1';
const listener = anyBut(
  'ELBSecurityPolicy-2015-05',
  'ELBSecurityPolicy-2016-08',
  'ELBSecurityPolicy-FS-2018-06',
  'ELBSecurityPolicy-FS-1-1-2019-08',
  'ELBSecurityPolicy-TLS-1-0-2015-04',
  'ELBSecurityPolicy-TLS-1-1-2017-01',
  'ELBSecurityPolicy-TLS13-1-0-2021-06',
  'ELBSecurityPolicy-TLS13-1-1-2021-06',
);
const viewer = anyBut('SSLv3', 'TLSv1', 'TLSv1_2016', 'TLSv1.1_2016');

/** Of an origin that is always fetched over plain HTTP the versions say nothing. */
const origins = (['https-only', 'match-viewer'] as const).map((policy) => ({
  terraform: {
    aws_cloudfront_distribution: `origin[].custom_origin_config[origin_protocol_policy=${policy}]?.origin_ssl_protocols`,
  },
  cloudformation: {
    'AWS::CloudFront::Distribution': `DistributionConfig.Origins[].CustomOriginConfig[OriginProtocolPolicy=${policy}]?.OriginSSLProtocols`,
  },
}));
/** What a distribution still agrees on with the origins behind it. CloudFront takes SSL 3 where nothing is written. */
const originVersions: readonly Protection[] = origins.flatMap((paths) => [
  {
    what: 'SSL to origins',
    ...paths,
    order: without('SSLv3'),
    byDefault: ['TLSv1', 'SSLv3'],
    wanted: ['TLSv1.2'],
    absent: 'low',
    fix: false,
    lacks: 'still speaks SSL 3 to an origin',
  },
  {
    what: 'TLS to origins',
    ...paths,
    order: without('TLSv1', 'TLSv1.1'),
    wanted: ['TLSv1.2'],
    severity: 'low',
    fix: false,
    lacks: 'still speaks TLS 1.0 or 1.1 to an origin',
  },
]);

/** Whatever does not say false turns it on. */
const off: Order = { reads: 'text', rank: (value) => Number(/^(?:false|null)$/iu.test(String(value))) };
/** Versions that a policy of a classic load balancer turns on one by one. */
const classicVersions: readonly Protection[] = ['Protocol-SSLv2', 'Protocol-SSLv3', 'Protocol-TLSv1', 'Protocol-TLSv1.1'].map((name) => ({
  what: `switch of ${name}`,
  terraform: { aws_load_balancer_policy: `policy_attribute[name=${name}]?.value` },
  cloudformation: { 'AWS::ElasticLoadBalancing::LoadBalancer': `Policies[].Attributes[Name=${name}]?.Value` },
  order: off,
  byDefault: 'false',
  wanted: 'false',
  fix: false,
  lacks: `still speaks ${name.replace('Protocol-', '')}`,
}));
const classicPolicies = [
  'ELBSecurityPolicy-2011-08',
  'ELBSecurityPolicy-2014-01',
  'ELBSecurityPolicy-2014-10',
  'ELBSecurityPolicy-2015-02',
  'ELBSecurityPolicy-2015-03',
  'ELBSecurityPolicy-2015-05',
  'ELBSecurityPolicy-2016-08',
  'ELBSecurityPolicy-TLS-1-1-2017-01',
];
const classic = anyBut(...classicPolicies);

export const tlsPolicyOutdated = defineProtection({
  id: 'tls-policy-outdated',
  control: 'encryption-in-transit',
  severity: 'medium',
  title: 'Endpoint still speaks TLS 1.0 or 1.1',
  why: 'Both have been deprecated for years; somebody on the way can make old clients and servers agree on them.',
  remedy: 'Choose a security policy from TLS 1.2 on.',
  limits: ['Transfer and IoT are not looked at, nor a classic load balancer for which the code names no policy.'],
  covers: {
    checkov: ['CKV_AWS_103', 'CKV_AWS_174', 'CKV2_AWS_74', 'CKV_AWS_206', 'CKV_AWS_228', 'CKV_AWS_213'],
    trivy: ['AVD-AWS-0005', 'AVD-AWS-0013', 'AVD-AWS-0047', 'AVD-AWS-0126'],
    kics: [
      'ELB Using Insecure Protocols',
      'API Gateway Without Security Policy',
      'Vulnerable Default SSL Certificate',
      'CloudFront Without Minimum Protocol TLS 1.2',
    ],
    securityHub: ['CloudFront.10', 'ES.8', 'OpenSearch.8', 'ELB.17', 'CloudFront.15', 'ELB.8'],
  },
  rows: [
    ...classicVersions,
    ...originVersions,
    {
      what: 'predefined TLS policy',
      terraform: { aws_load_balancer_policy: 'policy_attribute[name=Reference-Security-Policy]?.value' },
      cloudformation: { 'AWS::ElasticLoadBalancing::LoadBalancer': 'Policies[].Attributes[Name=Reference-Security-Policy]?.Value' },
      order: classic,
      wanted: 'ELBSecurityPolicy-TLS-1-2-2017-01',
      fix: false,
      lacks,
    },
    {
      what: 'predefined TLS policy',
      terraform: { aws_load_balancer_listener_policy: 'policy_names' },
      cloudformation: { 'AWS::ElasticLoadBalancing::LoadBalancer': 'Listeners[].PolicyNames' },
      order: without(...classicPolicies),
      wanted: ['ELBSecurityPolicy-TLS-1-2-2017-01'],
      fix: false,
      lacks,
    },
    {
      what,
      terraform: { aws_lb_listener: 'ssl_policy', aws_alb_listener: 'ssl_policy' },
      cloudformation: { 'AWS::ElasticLoadBalancingV2::Listener': 'SslPolicy' },
      order: listener,
      byDefault: 'ELBSecurityPolicy-2016-08',
      wanted: 'ELBSecurityPolicy-TLS13-1-2-2021-06',
      only: [{ terraform: 'protocol', cloudformation: 'Protocol', is: ['HTTPS', 'TLS'] }],
      lacks,
    },
    {
      what,
      terraform: { aws_cloudfront_distribution: 'viewer_certificate.minimum_protocol_version' },
      cloudformation: { 'AWS::CloudFront::Distribution': 'DistributionConfig.ViewerCertificate.MinimumProtocolVersion' },
      order: viewer,
      byDefault: 'TLSv1',
      wanted: 'TLSv1.2_2021',
      absent: 'low',
      lacks,
    },
    {
      what,
      terraform: { aws_api_gateway_domain_name: 'security_policy' },
      cloudformation: { 'AWS::ApiGateway::DomainName': 'SecurityPolicy' },
      order: ranks('TLS_1_0', 'TLS_1_2'),
      wanted: 'TLS_1_2',
      lacks,
    },
    {
      what,
      terraform: {
        aws_elasticsearch_domain: 'domain_endpoint_options.tls_security_policy',
        aws_opensearch_domain: 'domain_endpoint_options.tls_security_policy',
      },
      cloudformation: {
        'AWS::Elasticsearch::Domain': 'DomainEndpointOptions.TLSSecurityPolicy',
        'AWS::OpenSearchService::Domain': 'DomainEndpointOptions.TLSSecurityPolicy',
      },
      order: anyBut('Policy-Min-TLS-1-0-2019-07'),
      byDefault: 'Policy-Min-TLS-1-0-2019-07',
      wanted: 'Policy-Min-TLS-1-2-2019-07',
      lacks,
    },
  ],
});
