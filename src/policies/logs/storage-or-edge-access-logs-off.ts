import type { Companion } from '../forms/companion-row.ts';
import { onOff, set } from '../forms/order.ts';
import { defineProtection } from '../forms/protection.ts';
import type { Protection } from '../forms/protection-row.ts';

const what = 'access log';
const lacks = 'keeps no access log';

/** Load balancers and accelerators, whose log is an attribute of theirs. */
export const edgeLogs: readonly Protection[] = [
  {
    what,
    terraform: { aws_lb: 'access_logs.enabled', aws_alb: 'access_logs.enabled' },
    order: onOff,
    byDefault: false,
    wanted: true,
    // A gateway load balancer has none.
    only: [{ terraform: 'load_balancer_type', is: ['application', 'network'], byDefault: 'application' }],
    fix: false,
    lacks,
  },
  {
    what,
    cloudformation: { 'AWS::ElasticLoadBalancingV2::LoadBalancer': 'LoadBalancerAttributes[Key=access_logs.s3.enabled].Value' },
    order: onOff,
    byDefault: false,
    wanted: true,
    only: [{ cloudformation: 'Type', is: ['application', 'network'], byDefault: 'application' }],
    fix: false,
    lacks,
  },
  {
    what,
    terraform: { aws_elb: 'access_logs.bucket' },
    cloudformation: { 'AWS::ElasticLoadBalancing::LoadBalancer': 'AccessLoggingPolicy.S3BucketName' },
    order: set,
    byDefault: null,
    wanted: 'set',
    fix: false,
    lacks,
  },
  {
    what: 'switch of the access log',
    terraform: { aws_elb: 'access_logs?.enabled' },
    cloudformation: { 'AWS::ElasticLoadBalancing::LoadBalancer': 'AccessLoggingPolicy?.Enabled' },
    order: onOff,
    byDefault: true,
    wanted: true,
    lacks: 'has its access log turned off',
  },
  {
    what: 'flow log',
    terraform: { aws_globalaccelerator_accelerator: 'attributes.flow_logs_enabled' },
    order: onOff,
    byDefault: false,
    wanted: true,
    fix: false,
    lacks: 'keeps no flow log',
  },
];

/** Buckets and distributions, whose log may be a thing of its own. */
export const storageLogs: readonly Companion[] = [
  {
    what,
    lacks,
    elsewhere: true,
    terraform: { of: { aws_s3_bucket: 'bucket' }, by: { aws_s3_bucket_logging: 'bucket' }, own: { aws_s3_bucket: 'logging' } },
    cloudformation: { of: { 'AWS::S3::Bucket': '' }, by: {}, own: { 'AWS::S3::Bucket': 'LoggingConfiguration' } },
    only: [{ terraform: 'acl', cloudformation: 'AccessControl', is: /^(?!log-delivery-write$|LogDeliveryWrite$)/u, byDefault: 'private' }],
    unlessKind: 's3.log-bucket',
  },
  {
    what,
    lacks,
    terraform: {
      of: { aws_cloudfront_distribution: 'arn' },
      by: { aws_cloudwatch_log_delivery_source: 'resource_arn' },
      usedBy: { name: 'name', by: { aws_cloudwatch_log_delivery: 'delivery_source_name' } },
      own: { aws_cloudfront_distribution: 'logging_config' },
    },
    cloudformation: {
      of: { 'AWS::CloudFront::Distribution': '' },
      by: { 'AWS::Logs::DeliverySource': 'ResourceArn' },
      usedBy: { name: 'Name', by: { 'AWS::Logs::Delivery': 'DeliverySourceName' } },
      own: { 'AWS::CloudFront::Distribution': 'DistributionConfig.Logging' },
    },
  },
];

export const storageOrEdgeAccessLogsOff = defineProtection({
  id: 'storage-or-edge-access-logs-off',
  control: 'custom-threat-detection',
  severity: 'low',
  title: 'Who reads a bucket or calls the edge is not recorded',
  why: 'After an incident the access log says who fetched which object, and from which address the requests came. What was not recorded then cannot be looked up.',
  remedy: 'Turn the access log on, to a bucket of its own.',
  limits: [
    'A bucket is known as one that receives logs when code beside it delivers there, or by its ACL.',
    'Data events of CloudTrail on a bucket are not counted as its access log.',
  ],
  covers: {
    checkov: ['CKV_AWS_18', 'CKV_AWS_91', 'CKV_AWS_92', 'CKV_AWS_86', 'CKV_AWS_75'],
    trivy: ['AVD-AWS-0089', 'AVD-AWS-0010'],
    kics: [
      'ELB Access Log Disabled',
      'S3 Bucket CloudTrail Logging Disabled',
      'Global Accelerator Flow Logs Disabled',
      'S3 Bucket Logging Disabled',
      'ELBv2 ALB Access Log Disabled',
      'CloudFront Logging Disabled',
    ],
    securityHub: ['S3.9', 'ELB.5', 'CloudFront.5'],
  },
  rows: edgeLogs,
  companions: storageLogs,
});
