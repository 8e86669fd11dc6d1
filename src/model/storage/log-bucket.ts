import type { Resource } from '../../core/resource.ts';
import type { Value } from '../../core/value.ts';
import { binds } from '../binding.ts';
import { managed } from '../evaluated-code.ts';
import type { EvaluatedCode } from '../evaluated-code.ts';
import { attribute, blocks, decide, firstAttribute, membersAndRest, readBool, readNumber, readText } from '../fact.ts';
import type { Subject } from '../subject.ts';
import type { Bucket } from './s3.ts';

/** A bucket that receives logs, with what keeps them from being changed or deleted. */
export interface LogBucket extends Subject {
  readonly bucket: Bucket;
  /** What delivers to it: `CloudTrail`, `AWS Config`; each with the resource that says so. */
  readonly logs: readonly { readonly what: string; readonly by: Resource }[];
  readonly protections: LogProtections;
}

/** Undefined for what is not known. */
export interface LogProtections {
  readonly versioning: boolean | undefined;
  /** Days of the default retention of its object lock; 0 without. */
  readonly lockDays: number | undefined;
  /** Days until the first rule deletes something; infinite without. */
  readonly expiryDays: number | undefined;
  /** May the whole bucket go with what is in it? */
  readonly mayBeEmptied: boolean | undefined;
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
    managed(model, type).flatMap((by) =>
      eachOf(attribute(by.attributes, ...path)).flatMap((one) => {
        const target = bucketNamedIn(one);
        return target === undefined ? [] : [{ what, by, target }];
      }),
    ),
  );
  if (senders.length === 0) return [];
  const own = buckets.filter(({ resource }) => ['aws_s3_bucket', 'AWS::S3::Bucket'].includes(resource.type));
  return own.flatMap((bucket) => {
    const { resource, root, address } = bucket;
    const name = firstAttribute(resource.attributes, ['bucket', 'BucketName']);
    const logs = senders.filter(({ by, target }) => by.root === root && binds(target, resource, [name]) === 'yes');
    return logs.length === 0 ? [] : [{ root, address, resource, bucket, logs, protections: protectionsOf(resource, name, model) }];
  });
}

/** What a condition chooses stays one: it is bound as a whole. */
function eachOf(target: Value | undefined): readonly Value[] {
  if (target === undefined) return [];
  return target.kind === 'list' ? membersAndRest(target) : [target];
}

/** The bucket itself, or, of a list with things beside it, what names one. */
function bucketNamedIn(target: Value): Value | undefined {
  if (target.kind !== 'map') return target;
  const key = readText(attribute(target, 'Key'));
  if (key.kind !== 'absent')
    return decide(key, (text) => text === 'access_logs.s3.bucket', false) === 'yes' ? attribute(target, 'Value') : undefined;
  const destination = firstAttribute(target, ['log_destination', 'LogDestination']);
  return firstAttribute(destination, ['bucketName', 'BucketName']);
}

function protectionsOf(resource: Resource, name: Value | undefined, model: EvaluatedCode): LogProtections {
  const companion = (type: string): Value | undefined =>
    managed(model, type).find((one) => one.root === resource.root && binds(attribute(one.attributes, 'bucket'), resource, [name]) === 'yes')
      ?.attributes;
  const { attributes } = resource;
  const versioning = firstSet(
    attribute(companion('aws_s3_bucket_versioning'), 'versioning_configuration', 'status'),
    attribute(attributes, 'VersioningConfiguration', 'Status'),
    attribute(attributes, 'versioning', 'enabled'),
  );
  const retention = firstSet(
    attribute(companion('aws_s3_bucket_object_lock_configuration'), 'rule', 'default_retention'),
    attribute(attributes, 'object_lock_configuration', 'rule', 'default_retention'),
    attribute(attributes, 'ObjectLockConfiguration', 'Rule', 'DefaultRetention'),
  );
  const rules = firstSet(
    attribute(companion('aws_s3_bucket_lifecycle_configuration'), 'rule'),
    attribute(attributes, 'lifecycle_rule'),
    attribute(attributes, 'LifecycleConfiguration', 'Rules'),
  );
  return {
    versioning: sure(decide(readText(versioning), (text) => ['enabled', 'true'].includes(text.toLowerCase()), false)),
    lockDays: lockDays(retention),
    expiryDays: expiryDays(rules),
    mayBeEmptied: sure(decide(readBool(attribute(attributes, 'force_destroy')), (value) => value, false)),
  };
}

function firstSet(...values: readonly (Value | undefined)[]): Value | undefined {
  return values.find((value) => value !== undefined);
}

function sure(answer: 'yes' | 'no' | 'unknown'): boolean | undefined {
  return answer === 'unknown' ? undefined : answer === 'yes';
}

const daysPerYear = 365;

function lockDays(retention: Value | undefined): number | undefined {
  const days = readNumber(firstAttribute(retention, ['days', 'Days']));
  const years = readNumber(firstAttribute(retention, ['years', 'Years']));
  if (days.kind === 'unknown' || years.kind === 'unknown') return undefined;
  return (days.kind === 'known' ? days.value : 0) + daysPerYear * (years.kind === 'known' ? years.value : 0);
}

function expiryDays(rules: Value | undefined): number | undefined {
  const { items, unknown } = blocks(rules);
  if (unknown !== undefined) return undefined;
  const periods = items.map((rule) => {
    const status = readText(firstAttribute(rule, ['status', 'enabled', 'Status']));
    const days = readNumber(firstSet(attribute(rule, 'expiration', 'days'), attribute(rule, 'ExpirationInDays')));
    if (decide(status, (text) => ['enabled', 'true'].includes(text.toLowerCase()), true) === 'no' || days.kind === 'absent')
      return Infinity;
    return days.kind === 'known' ? days.value : undefined;
  });
  return periods.includes(undefined) ? undefined : Math.min(Infinity, ...periods.flatMap((days) => days ?? []));
}
