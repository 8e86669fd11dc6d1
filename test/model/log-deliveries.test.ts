import { expect, test } from 'vitest';
import { review } from '../../src/entry/library.ts';

/** Everything that sends logs to a bucket, as the registry and the template reference have it: its type, what it sends, and where it names the bucket. */
const deliveries = [
  ['aws_cloudtrail', 'CloudTrail', 's3_bucket_name'],
  ['aws_config_delivery_channel', 'AWS Config', 's3_bucket_name'],
  ['aws_flow_log', 'VPC flow', 'log_destination'],
  ['aws_s3_bucket_logging', 'S3 access', 'target_bucket'],
  ['aws_s3_bucket', 'S3 access', 'logging.target_bucket'],
  ['aws_lb', 'load balancer', 'access_logs.bucket'],
  ['aws_alb', 'load balancer', 'access_logs.bucket'],
  ['aws_elb', 'load balancer', 'access_logs.bucket'],
  ['aws_cloudfront_distribution', 'CloudFront', 'logging_config.bucket'],
  ['aws_wafv2_web_acl_logging_configuration', 'WAF', 'log_destination_configs'],
  ['aws_route53_resolver_query_log_config', 'DNS query', 'destination_arn'],
  [
    'aws_networkfirewall_logging_configuration',
    'Network Firewall',
    'logging_configuration.log_destination_config.log_destination.bucketName',
  ],
  ['aws_redshift_logging', 'Redshift', 'bucket_name'],
  ['aws_redshift_cluster', 'Redshift', 'logging.bucket_name'],
  ['aws_verifiedaccess_instance_logging_configuration', 'Verified Access', 'access_logs.s3.bucket_name'],
  ['AWS::CloudTrail::Trail', 'CloudTrail', 'S3BucketName'],
  ['AWS::Config::DeliveryChannel', 'AWS Config', 'S3BucketName'],
  ['AWS::EC2::FlowLog', 'VPC flow', 'LogDestination'],
  ['AWS::S3::Bucket', 'S3 access', 'LoggingConfiguration.DestinationBucketName'],
  ['AWS::WAFv2::LoggingConfiguration', 'WAF', 'LogDestinationConfigs'],
  ['AWS::Route53Resolver::ResolverQueryLoggingConfig', 'DNS query', 'DestinationArn'],
  [
    'AWS::NetworkFirewall::LoggingConfiguration',
    'Network Firewall',
    'LoggingConfiguration.LogDestinationConfigs.LogDestination.bucketName',
  ],
  ['AWS::Redshift::Cluster', 'Redshift', 'LoggingProperties.BucketName'],
  ['AWS::ElasticLoadBalancing::LoadBalancer', 'load balancer', 'AccessLoggingPolicy.S3BucketName'],
  ['AWS::ElasticLoadBalancingV2::LoadBalancer', 'load balancer', 'LoadBalancerAttributes.Value'],
  ['AWS::CloudFront::Distribution', 'CloudFront', 'DistributionConfig.Logging.Bucket'],
] as const;

/** `{a: {b: name}}` of `a.b`; a list where the reference has one of things with members. */
function placed(path: string, name: string): unknown {
  const isList = /(?:LogDestinationConfigs|log_destination_configs|LoadBalancerAttributes)$/u;
  return path.split('.').reduceRight<unknown>((inner, step) => {
    const whole = step === 'Value' ? { Key: 'access_logs.s3.bucket', Value: inner } : { [step]: inner };
    return isList.test(step) ? { [step]: [inner] } : whole;
  }, name);
}

test.each(deliveries)('the bucket that %s sends %s logs to is known', async (type, what, path) => {
  const isTerraform = type.startsWith('aws_');
  const sideOf = (isVersioned: boolean): Record<string, string> => {
    const status = isVersioned ? 'Enabled' : 'Suspended';
    if (!isTerraform) {
      const Logs = { Type: 'AWS::S3::Bucket', Properties: { BucketName: 'logs', VersioningConfiguration: { Status: status } } };
      return { 't.json': JSON.stringify({ Resources: { Logs, Sender: { Type: type, Properties: placed(path, 'logs') } } }) };
    }
    const versioning = { logs: { bucket: 'logs', versioning_configuration: { status } } };
    const resources = [
      { aws_s3_bucket: { logs: { bucket: 'logs' } }, aws_s3_bucket_versioning: versioning },
      { [type]: { sender: placed(path, 'logs') } },
    ];
    return { 'main.tf.json': JSON.stringify({ resource: resources }) };
  };
  const { findings } = await review({ base: sideOf(true), head: sideOf(false) });
  expect(findings.flatMap(({ policyId, message }) => (policyId === 'log-bucket-protection-weakened' ? [message] : [])).join()).toContain(
    `which receives ${what} logs`,
  );
});
