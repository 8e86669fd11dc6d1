import { defineLoss } from '../forms/loss.ts';
import { moreBlocks, set } from '../forms/order.ts';

export const multiRegionDrWeakened = defineLoss({
  id: 'multi-region-dr-weakened',
  control: 'multi-region-dr-automation',
  severity: 'medium',
  title: 'A second region, or the switch to it, goes',
  why: 'When the region of the first fails, nothing takes over from this change on, or nobody sends the traffic there.',
  remedy: 'Keep the replica, the failover record and its health check.',
  limits: [
    'Replication of buckets is reported by dr-copy-removed.',
    'Whether what is left in the second region could take the load is not visible.',
  ],
  covers: { checkov: ['CKV_AWS_310'], securityHub: ['CloudFront.4'] },
  speaksFor: ['multi-region-dr-present', 'dr-copy-present'],
  presences: [
    { what: 'replica of a table', terraform: ['aws_dynamodb_table_replica'] },
    {
      what: 'global database',
      terraform: ['aws_rds_global_cluster', 'aws_docdb_global_cluster', 'aws_neptune_global_cluster'],
      cloudformation: ['AWS::RDS::GlobalCluster', 'AWS::DocDB::GlobalCluster', 'AWS::Neptune::GlobalCluster'],
    },
    {
      what: 'global cache',
      terraform: ['aws_elasticache_global_replication_group'],
      cloudformation: ['AWS::ElastiCache::GlobalReplicationGroup'],
    },
    {
      what: 'failover record',
      terraform: ['aws_route53_record'],
      cloudformation: ['AWS::Route53::RecordSet'],
      such: [{ terraform: 'failover_routing_policy.type', cloudformation: 'Failover', is: ['SECONDARY'] }],
    },
    { what: 'health check', terraform: ['aws_route53_health_check'], cloudformation: ['AWS::Route53::HealthCheck'] },
    {
      what: 'replica of a secret',
      terraform: ['aws_secretsmanager_secret'],
      such: [{ terraform: 'replica[].region', is: 'set' }],
    },
  ],
  falls: [
    {
      what: 'regions of the table',
      terraform: { aws_dynamodb_table: 'replica', aws_dynamodb_global_table: 'replica' },
      cloudformation: { 'AWS::DynamoDB::GlobalTable': 'Replicas' },
      order: moreBlocks,
      byDefault: null,
      lacks: 'stands in fewer regions',
      unknowns: false,
    },
    {
      what: 'groups of origins that take over',
      terraform: { aws_cloudfront_distribution: 'origin_group' },
      cloudformation: { 'AWS::CloudFront::Distribution': 'DistributionConfig.OriginGroups.Items' },
      order: moreBlocks,
      byDefault: null,
      lacks: 'has no origin that takes over',
      unknowns: false,
    },
    {
      what: 'health check of the record',
      terraform: { aws_route53_record: 'health_check_id' },
      cloudformation: { 'AWS::Route53::RecordSet': 'HealthCheckId' },
      order: set,
      byDefault: null,
      lacks: 'answers whether its target is up or not',
      unknowns: false,
    },
  ],
});
