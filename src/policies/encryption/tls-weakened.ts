import type { AwsModel } from '../../model/kinds.ts';
import { tlsOnly } from '../../model/storage/secure-transport.ts';
import type { Subject } from '../../model/subject.ts';
import type { Evidence, StrengthPolicy } from '../define-policy.ts';
import { defineLoss } from '../forms/loss.ts';
import { anyBut, offOn, onOff, ranks, set } from '../forms/order.ts';
import type { Order } from '../forms/order.ts';
import { datastoreTransitUnencrypted } from './datastore-transit-unencrypted.ts';

/** By the oldest version that a policy of load balancers still agrees on, which its name says from 1.1 on. */
const listenerPolicy: Order = {
  reads: 'text',
  rank: (value) => (typeof value === 'string' ? Number(/(?:TLS13|TLS|FS)-1-([0-3])/u.exec(value)?.[1] ?? 0) : undefined),
};

/** By the oldest version in the list. */
const versions = ['SSLv3', 'TLSv1', 'TLSv1.1', 'TLSv1.2'];
const originVersions: Order = {
  reads: 'list',
  names: versions,
  rank: (value) => {
    const listed = typeof value === 'object' && value !== null ? versions.findIndex((one) => value.includes(one)) : -1;
    return listed === -1 ? undefined : listed;
  },
};

/** By the scheme of an address; one that is put together has to begin with it. */
const scheme: Order = {
  reads: 'text',
  rank: (value) => {
    const [, secure] = (typeof value === 'string' ? /^http(s?):/iu.exec(value) : null) ?? [];
    return secure === undefined ? undefined : secure.length;
  },
};

const data = defineLoss({
  id: 'tls-weakened',
  control: 'encryption-in-transit',
  severity: 'high',
  title: 'What was encrypted on its way is so no longer, or less',
  why: 'Until now somebody on the way saw nothing but noise. Clients do not notice the difference: they go on sending passwords and sessions.',
  remedy: 'Keep TLS, its version, and the redirect to it.',
  limits: [
    'How clients of an API’s backend are spoken to behind a link to the own network is not looked at.',
    'A policy of load balancers is ranked by the oldest version of TLS that it accepts, not by its ciphers.',
    'That a bucket no longer refuses plain HTTP is reported where this code declares the bucket.',
  ],
  covers: {},
  speaksFor: [
    'tls-policy-outdated',
    'datastore-transit-unencrypted',
    'cloudfront-allows-http',
    'load-balancer-plain-http',
    'file-transfer-plaintext',
    's3-insecure-transport-allowed',
  ],
  falls: [
    ...datastoreTransitUnencrypted.rows,
    {
      what: 'protocol',
      terraform: { aws_lb_listener: 'protocol', aws_alb_listener: 'protocol' },
      cloudformation: { 'AWS::ElasticLoadBalancingV2::Listener': 'Protocol' },
      order: ranks(['HTTP', 'TCP'], ['HTTPS', 'TLS']),
      lacks: 'answers without TLS',
    },
    {
      what: 'TLS policy',
      terraform: { aws_lb_listener: 'ssl_policy', aws_alb_listener: 'ssl_policy' },
      cloudformation: { 'AWS::ElasticLoadBalancingV2::Listener': 'SslPolicy' },
      order: listenerPolicy,
      only: [{ terraform: 'protocol', cloudformation: 'Protocol', is: ['HTTPS', 'TLS'] }],
      lacks: 'agrees on older versions of TLS',
    },
    {
      what: 'certificate',
      terraform: { aws_lb_listener: 'certificate_arn', aws_alb_listener: 'certificate_arn' },
      order: set,
      byDefault: null,
      only: [{ terraform: 'protocol', is: ['HTTPS', 'TLS'] }],
      lacks: 'has no certificate',
    },
    {
      what: 'redirect to HTTPS',
      terraform: { aws_lb_listener: 'default_action[].type', aws_alb_listener: 'default_action[].type' },
      cloudformation: { 'AWS::ElasticLoadBalancingV2::Listener': 'DefaultActions[].Type' },
      order: ranks('forward', 'redirect'),
      only: [{ terraform: 'protocol', cloudformation: 'Protocol', is: ['HTTP'], byDefault: 'HTTP' }],
      lacks: 'no longer redirects to HTTPS',
    },
    {
      what: 'protocol for viewers',
      terraform: { aws_cloudfront_distribution: 'default_cache_behavior.viewer_protocol_policy' },
      cloudformation: { 'AWS::CloudFront::Distribution': 'DistributionConfig.DefaultCacheBehavior.ViewerProtocolPolicy' },
      order: ranks('allow-all', ['redirect-to-https', 'https-only']),
      lacks: 'serves viewers over plain HTTP',
    },
    {
      what: 'protocol for viewers of further paths',
      terraform: { aws_cloudfront_distribution: 'ordered_cache_behavior[].viewer_protocol_policy' },
      cloudformation: { 'AWS::CloudFront::Distribution': 'DistributionConfig.CacheBehaviors[].ViewerProtocolPolicy' },
      order: ranks('allow-all', ['redirect-to-https', 'https-only']),
      lacks: 'serves viewers over plain HTTP',
    },
    {
      what: 'protocol for origins',
      terraform: { aws_cloudfront_distribution: 'origin[].custom_origin_config?.origin_protocol_policy' },
      cloudformation: { 'AWS::CloudFront::Distribution': 'DistributionConfig.Origins[].CustomOriginConfig?.OriginProtocolPolicy' },
      order: ranks('http-only', 'match-viewer', 'https-only'),
      lacks: 'fetches over plain HTTP',
    },
    {
      what: 'TLS to origins',
      terraform: { aws_cloudfront_distribution: 'origin[].custom_origin_config?.origin_ssl_protocols' },
      cloudformation: { 'AWS::CloudFront::Distribution': 'DistributionConfig.Origins[].CustomOriginConfig?.OriginSSLProtocols' },
      order: originVersions,
      lacks: 'agrees on older versions of TLS with an origin',
    },
    {
      what: 'TLS policy',
      terraform: { aws_cloudfront_distribution: 'viewer_certificate.minimum_protocol_version' },
      cloudformation: { 'AWS::CloudFront::Distribution': 'DistributionConfig.ViewerCertificate.MinimumProtocolVersion' },
      order: ranks(
        'SSLv3',
        'TLSv1',
        'TLSv1_2016',
        'TLSv1.1_2016',
        ['TLSv1.2_2018', 'TLSv1.2_2019', 'TLSv1.2_2021', 'TLSv1.2_2025'],
        'TLSv1.3_2025',
      ),
      lacks: 'agrees on older versions of TLS',
    },
    {
      what: 'TLS policy',
      terraform: { aws_api_gateway_domain_name: 'security_policy' },
      cloudformation: { 'AWS::ApiGateway::DomainName': 'SecurityPolicy' },
      order: ranks('TLS_1_0', 'TLS_1_2'),
      lacks: 'agrees on older versions of TLS',
    },
    {
      what: 'TLS policy',
      terraform: {
        aws_elasticsearch_domain: 'domain_endpoint_options.tls_security_policy',
        aws_opensearch_domain: 'domain_endpoint_options.tls_security_policy',
      },
      cloudformation: {
        'AWS::Elasticsearch::Domain': 'DomainEndpointOptions.TLSSecurityPolicy',
        'AWS::OpenSearchService::Domain': 'DomainEndpointOptions.TLSSecurityPolicy',
      },
      order: ranks('Policy-Min-TLS-1-0-2019-07', ['Policy-Min-TLS-1-2-2019-07', 'Policy-Min-TLS-1-2-PFS-2023-10']),
      byDefault: 'Policy-Min-TLS-1-0-2019-07',
      lacks: 'agrees on older versions of TLS',
    },
    {
      what: 'protocol of classic listeners',
      terraform: { aws_elb: 'listener[].lb_protocol' },
      cloudformation: { 'AWS::ElasticLoadBalancing::LoadBalancer': 'Listeners[].Protocol' },
      order: ranks(['http', 'tcp'], ['https', 'ssl']),
      lacks: 'answers without TLS',
    },
    // Behind the load balancer, within a network of one's own.
    {
      what: 'protocol to instances',
      terraform: { aws_elb: 'listener[].instance_protocol' },
      cloudformation: { 'AWS::ElasticLoadBalancing::LoadBalancer': 'Listeners[].InstanceProtocol' },
      order: ranks(['http', 'tcp'], ['https', 'ssl']),
      fall: 'medium',
      lacks: 'passes on without TLS',
    },
    {
      what: 'protocol to targets',
      terraform: { aws_lb_target_group: 'protocol', aws_alb_target_group: 'protocol' },
      cloudformation: { 'AWS::ElasticLoadBalancingV2::TargetGroup': 'Protocol' },
      order: ranks(['HTTP', 'TCP'], ['HTTPS', 'TLS']),
      fall: 'medium',
      lacks: 'passes on without TLS',
    },
    {
      what: 'address of the backend',
      terraform: { aws_api_gateway_integration: 'uri' },
      cloudformation: { 'AWS::ApiGateway::Method': 'Integration.Uri' },
      order: scheme,
      only: [{ terraform: 'connection_type', cloudformation: 'Integration.ConnectionType', is: ['INTERNET'], byDefault: 'INTERNET' }],
      fall: 'medium',
      lacks: 'passes requests on without TLS',
    },
    {
      what: 'address of the backend',
      terraform: { aws_apigatewayv2_integration: 'integration_uri' },
      cloudformation: { 'AWS::ApiGatewayV2::Integration': 'IntegrationUri' },
      order: scheme,
      only: [{ terraform: 'connection_type', cloudformation: 'ConnectionType', is: ['INTERNET'], byDefault: 'INTERNET' }],
      fall: 'medium',
      lacks: 'passes requests on without TLS',
    },
    {
      what: 'check of the certificate of the backend',
      terraform: { aws_api_gateway_integration: 'tls_config.insecure_skip_verification' },
      order: offOn,
      byDefault: false,
      fall: 'medium',
      lacks: 'takes whoever answers for the backend',
    },
    {
      what: 'protocol of the subscription',
      terraform: { aws_sns_topic_subscription: 'protocol' },
      cloudformation: { 'AWS::SNS::Subscription': 'Protocol' },
      order: ranks('http', 'https'),
      fall: 'medium',
      lacks: 'sends messages without encryption',
    },
    {
      what: 'mode of encryption in transit',
      terraform: { aws_elasticache_replication_group: 'transit_encryption_mode' },
      cloudformation: { 'AWS::ElastiCache::ReplicationGroup': 'TransitEncryptionMode' },
      order: ranks('preferred', 'required'),
      fall: 'medium',
      lacks: 'takes clients without encryption as well',
    },
    {
      what: 'encryption of file shares',
      terraform: { aws_storagegateway_gateway: 'smb_security_strategy' },
      order: ranks('ClientSpecified', 'MandatorySigning', ['MandatoryEncryption', 'MandatoryEncryptionNoAes128']),
      fall: 'medium',
      lacks: 'takes clients without encryption as well',
    },
    {
      what: 'TLS to the database',
      terraform: { aws_glue_connection: 'connection_properties.JDBC_ENFORCE_SSL' },
      cloudformation: { 'AWS::Glue::Connection': 'ConnectionInput.ConnectionProperties.JDBC_ENFORCE_SSL' },
      order: onOff,
      byDefault: false,
      fall: 'medium',
      lacks: 'may speak with the database without encryption',
    },
    {
      what: 'check of the certificate of the source',
      terraform: { aws_codebuild_project: 'source.insecure_ssl' },
      cloudformation: { 'AWS::CodeBuild::Project': 'Source.InsecureSsl' },
      order: offOn,
      byDefault: false,
      fall: 'medium',
      lacks: 'takes whoever answers for the source',
    },
    // On the internet another policy says so.
    {
      what: 'security policy',
      terraform: { aws_transfer_server: 'security_policy_name' },
      cloudformation: { 'AWS::Transfer::Server': 'SecurityPolicyName' },
      order: anyBut('TransferSecurityPolicy-2018-11', 'TransferSecurityPolicy-2020-06', 'TransferSecurityPolicy-FIPS-2020-06'),
      byDefault: 'TransferSecurityPolicy-2018-11',
      only: [{ terraform: 'endpoint_type', cloudformation: 'EndpointType', is: ['VPC', 'VPC_ENDPOINT'], byDefault: 'PUBLIC' }],
      fall: 'medium',
      lacks: 'agrees on old ciphers',
    },
  ],
});

const buckets = ['aws_s3_bucket', 'AWS::S3::Bucket'];

/** What the policy of a bucket refuses is no attribute. */
export const tlsWeakened: typeof data = { ...data, types: [...(data.types ?? []), ...buckets], evaluate };

function evaluate(subject: Subject, model: AwsModel): ReturnType<StrengthPolicy<'resource', unknown>['evaluate']> {
  if (!buckets.includes(subject.resource.type)) return data.evaluate(subject, model);
  const answer = tlsOnly(subject.resource, model);
  if (typeof answer === 'object') return [{ ...refusal(subject), maybe: answer }];
  return answer === 'yes' ? [refusal(subject)] : [];
}

function refusal({ root, address, resource }: Subject): Evidence {
  return {
    claim: 'evidence',
    scope: `${root} ${address} TLS only`,
    extent: `The refusal of plain HTTP of ${address}`,
    ofSubject: true,
    trace: [resource.declaration],
  };
}
