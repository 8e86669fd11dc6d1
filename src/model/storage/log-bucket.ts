import type { Resource } from '../../core/resource.ts';
import type { MapValue, UnknownValue, Value } from '../../core/value.ts';
import { binds } from '../binding.ts';
import { managed } from '../evaluated-code.ts';
import type { EvaluatedCode } from '../evaluated-code.ts';
import { attribute, decide, firstAttribute, membersAndRest, readText } from '../fact.ts';
import type { Subject } from '../subject.ts';
import { protectionsOf } from './log-protections.ts';
import type { LogProtections } from './log-protections.ts';
import type { Bucket } from './s3.ts';

/** A bucket that receives logs, with what keeps them from being changed or deleted. */
export interface LogBucket extends Subject {
  readonly bucket: Bucket;
  /** What delivers to it: `CloudTrail`, `AWS Config`; each with the resource that says so. */
  readonly logs: readonly { readonly what: string; readonly by: Resource }[];
  /** Set where a condition decides whether any of them comes here. */
  readonly only?: UnknownValue;
  readonly protections: LogProtections;
}

/** What sends logs to a bucket, and where it names the bucket. */
const deliveries: readonly (readonly [type: string, what: string, path: readonly string[]])[] = [
  ['aws_cloudtrail', 'CloudTrail', ['s3_bucket_name']],
  ['aws_config_delivery_channel', 'AWS Config', ['s3_bucket_name']],
  ['aws_flow_log', 'VPC flow', ['log_destination']],
  ['aws_s3_bucket_logging', 'S3 access', ['target_bucket']],
  ['aws_s3_bucket', 'S3 access', ['logging', 'target_bucket']],
  ['aws_lb', 'load balancer', ['access_logs', 'bucket']],
  ['aws_alb', 'load balancer', ['access_logs', 'bucket']],
  ['aws_elb', 'load balancer', ['access_logs', 'bucket']],
  ['aws_cloudfront_distribution', 'CloudFront', ['logging_config', 'bucket']],
  ['aws_wafv2_web_acl_logging_configuration', 'WAF', ['log_destination_configs']],
  ['aws_route53_resolver_query_log_config', 'DNS query', ['destination_arn']],
  ['aws_networkfirewall_logging_configuration', 'Network Firewall', ['logging_configuration', 'log_destination_config']],
  ['aws_redshift_logging', 'Redshift', ['bucket_name']],
  ['aws_redshift_cluster', 'Redshift', ['logging', 'bucket_name']],
  ['aws_verifiedaccess_instance_logging_configuration', 'Verified Access', ['access_logs', 's3', 'bucket_name']],
  ['AWS::CloudTrail::Trail', 'CloudTrail', ['S3BucketName']],
  ['AWS::Config::DeliveryChannel', 'AWS Config', ['S3BucketName']],
  ['AWS::EC2::FlowLog', 'VPC flow', ['LogDestination']],
  ['AWS::S3::Bucket', 'S3 access', ['LoggingConfiguration', 'DestinationBucketName']],
  ['AWS::WAFv2::LoggingConfiguration', 'WAF', ['LogDestinationConfigs']],
  ['AWS::Route53Resolver::ResolverQueryLoggingConfig', 'DNS query', ['DestinationArn']],
  ['AWS::NetworkFirewall::LoggingConfiguration', 'Network Firewall', ['LoggingConfiguration', 'LogDestinationConfigs']],
  ['AWS::Redshift::Cluster', 'Redshift', ['LoggingProperties', 'BucketName']],
  ['AWS::ElasticLoadBalancing::LoadBalancer', 'load balancer', ['AccessLoggingPolicy', 'S3BucketName']],
  ['AWS::ElasticLoadBalancingV2::LoadBalancer', 'load balancer', ['LoadBalancerAttributes']],
  ['AWS::CloudFront::Distribution', 'CloudFront', ['DistributionConfig', 'Logging', 'Bucket']],
];

/** Every bucket of the code that something of the code delivers logs to. */
export function logBuckets(model: EvaluatedCode, buckets: readonly Bucket[]): readonly LogBucket[] {
  const senders = deliveries.flatMap(([type, what, path]) =>
    managed(model, type).flatMap((by) => targetsIn(attribute(by.attributes, ...path)).map((target) => ({ what, by, ...target }))),
  );
  if (senders.length === 0) return [];
  const own = buckets.filter(({ resource }) => ['aws_s3_bucket', 'AWS::S3::Bucket'].includes(resource.type));
  return own.flatMap((bucket) => {
    const { resource, root, address } = bucket;
    const name = firstAttribute(resource.attributes, ['bucket', 'BucketName']);
    const logs = senders.filter(({ by, target }) => by.root === root && binds(target, resource, [name]) === 'yes');
    if (logs.length === 0) return [];
    const only = logs.some((one) => one.only === undefined) ? undefined : logs[0]?.only;
    const found = { root, address, resource, bucket, logs, protections: protectionsOf(resource, name, model) };
    return [only === undefined ? found : { ...found, only }];
  });
}

/** What names a bucket; `only` decides whether it does. */
interface Target {
  readonly target: Value;
  readonly only?: UnknownValue;
}

/** A default is there whatever else may be chosen. */
function targetsIn(written: Value | undefined, only?: UnknownValue): readonly Target[] {
  if (written === undefined || written.kind === 'null') return [];
  if (written.kind === 'choice') {
    const { options, condition, firstIsDefault = false } = written;
    return options.flatMap((option, index) => targetsIn(option, index === 0 && firstIsDefault ? only : (only ?? condition)));
  }
  if (written.kind === 'list') return membersAndRest(written).flatMap((one) => targetsIn(one, only));
  if (written.kind === 'map') return targetsIn(bucketNamedIn(written), only);
  return [only === undefined ? { target: written } : { target: written, only }];
}

/** Of a list with things beside it, what names one. */
function bucketNamedIn(target: MapValue): Value | undefined {
  const key = readText(attribute(target, 'Key'));
  if (key.kind !== 'absent')
    return decide(key, (text) => text === 'access_logs.s3.bucket', false) === 'yes' ? attribute(target, 'Value') : undefined;
  const destination = firstAttribute(target, ['log_destination', 'LogDestination']);
  return firstAttribute(destination, ['bucketName', 'BucketName']);
}
