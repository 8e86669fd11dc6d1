import { more, onOff, ranks } from '../forms/order.ts';
import { defineProtection } from '../forms/protection.ts';
import { aloneInCluster, clusterTypes } from './cluster-instances.ts';
import type { Protection } from '../forms/protection-row.ts';

const severalZones = { what: 'several zones', order: onOff, byDefault: false, wanted: true } as const;

/** Databases, caches and indexes, and whether they stand in more than one zone. Its fall is a policy of its own. */
export const databaseZones: readonly Protection[] = [
  {
    ...severalZones,
    terraform: { aws_db_instance: 'multi_az' },
    only: [{ terraform: 'replicate_source_db', is: 'not set' }],
    lacks: 'stands in one zone',
  },
  {
    ...severalZones,
    cloudformation: { 'AWS::RDS::DBInstance': 'MultiAZ' },
    only: [
      { cloudformation: 'DBClusterIdentifier', is: 'not set' },
      { cloudformation: 'SourceDBInstanceIdentifier', is: 'not set' },
      { cloudformation: 'Engine', is: /^(?!aurora|docdb|neptune)/iu },
    ],
    lacks: 'stands in one zone',
  },
  {
    ...severalZones,
    what: 'automatic failover',
    terraform: { aws_elasticache_replication_group: 'automatic_failover_enabled' },
    cloudformation: { 'AWS::ElastiCache::ReplicationGroup': 'AutomaticFailoverEnabled' },
    lacks: 'has no other node take over by itself',
  },
  {
    what: 'several zones',
    terraform: { aws_elasticache_cluster: 'az_mode' },
    cloudformation: { 'AWS::ElastiCache::CacheCluster': 'AZMode' },
    order: ranks('single-az', 'cross-az'),
    byDefault: 'single-az',
    wanted: 'cross-az',
    only: [
      { terraform: 'engine', cloudformation: 'Engine', is: /^memcached$/iu },
      { terraform: 'num_cache_nodes', cloudformation: 'NumCacheNodes', is: /^(?!1$)/u, byDefault: 1 },
    ],
    lacks: 'has all its nodes in one zone',
    // The zones have to be named as well.
    fix: false,
  },
  {
    ...severalZones,
    terraform: {
      aws_opensearch_domain: 'cluster_config.zone_awareness_enabled',
      aws_elasticsearch_domain: 'cluster_config.zone_awareness_enabled',
    },
    cloudformation: {
      'AWS::OpenSearchService::Domain': 'ClusterConfig.ZoneAwarenessEnabled',
      'AWS::Elasticsearch::Domain': 'ElasticsearchClusterConfig.ZoneAwarenessEnabled',
    },
    fix: false,
    lacks: 'has all its nodes in one zone',
  },
];

const nodes = {
  what: 'number of data nodes',
  order: more,
  wanted: 3,
  severity: 'info',
  fix: false,
  lacks: 'has fewer than three nodes for its data',
} satisfies Partial<Protection>;
/** Of domains in several zones: one in a single zone is told as that. */
const dataNodes: readonly Protection[] = [
  {
    ...nodes,
    terraform: { aws_opensearch_domain: 'cluster_config.instance_count', aws_elasticsearch_domain: 'cluster_config.instance_count' },
    only: [{ terraform: 'cluster_config.zone_awareness_enabled', is: [true] }],
  },
  {
    ...nodes,
    cloudformation: { 'AWS::OpenSearchService::Domain': 'ClusterConfig.InstanceCount' },
    only: [{ cloudformation: 'ClusterConfig.ZoneAwarenessEnabled', is: [true] }],
  },
  {
    ...nodes,
    cloudformation: { 'AWS::Elasticsearch::Domain': 'ElasticsearchClusterConfig.InstanceCount' },
    only: [{ cloudformation: 'ElasticsearchClusterConfig.ZoneAwarenessEnabled', is: [true] }],
  },
];

const multiAz = ranks(['SINGLE_AZ_1', 'SINGLE_AZ_2', 'SINGLE_AZ_HA_1', 'SINGLE_AZ_HA_2'], ['MULTI_AZ_1', 'MULTI_AZ_2']);
const zones = { what: 'several zones', severity: 'info', fix: false, lacks: 'stands in one zone' } satisfies Partial<Protection>;
/** File systems, warehouses and replication: most stand in one zone, and few want to hear of each. */
const otherStores: readonly Protection[] = [
  {
    ...zones,
    terraform: {
      aws_fsx_openzfs_file_system: 'deployment_type',
      aws_fsx_ontap_file_system: 'deployment_type',
      aws_fsx_windows_file_system: 'deployment_type',
    },
    order: { ...multiAz, names: [] },
    byDefault: 'SINGLE_AZ_1',
    wanted: 'MULTI_AZ_1',
  },
  ...['OpenZFSConfiguration', 'OntapConfiguration', 'WindowsConfiguration'].map((kind): Protection => ({
    ...zones,
    cloudformation: { 'AWS::FSx::FileSystem': `${kind}?.DeploymentType` },
    order: { ...multiAz, names: [] },
    byDefault: 'SINGLE_AZ_1',
    wanted: 'MULTI_AZ_1',
  })),
  {
    ...zones,
    terraform: { aws_dms_replication_instance: 'multi_az', aws_redshift_cluster: 'multi_az' },
    cloudformation: { 'AWS::DMS::ReplicationInstance': 'MultiAZ', 'AWS::Redshift::Cluster': 'MultiAZ' },
    order: onOff,
    byDefault: false,
    wanted: true,
  },
];

const byRows = defineProtection({
  id: 'database-single-az',
  control: 'multi-az-redundancy',
  severity: 'low',
  title: 'Database is in a single Availability Zone',
  why: 'Zones do fail now and then. What runs in only one is down until the zone comes back, or until somebody brings it up elsewhere by hand.',
  remedy: 'Set multi_az, automatic failover or zone awareness for what must stay up.',
  limits: [
    'Which environment is production is not known, so it is low everywhere.',
    'Of a cluster of Aurora, Neptune or DocumentDB the instances are counted that this code declares: one is reported, none is taken to be declared elsewhere.',
  ],
  covers: {
    checkov: ['CKV_AWS_157', 'CKV2_AWS_50', 'CKV_AWS_318', 'CKV2_AWS_59'],
    kics: ['ElastiCache Nodes Not Created Across Multi AZ', 'RDS Multi-AZ Deployment Disabled'],
    securityHub: [
      'RDS.5',
      'RDS.15',
      'ElastiCache.3',
      'ES.6',
      'ES.7',
      'OpenSearch.6',
      'Neptune.9',
      'DMS.13',
      'FSx.3',
      'FSx.4',
      'FSx.5',
      'Redshift.18',
    ],
  },
  rows: [
    ...databaseZones,
    {
      what: 'dedicated masters',
      terraform: {
        aws_opensearch_domain: 'cluster_config.dedicated_master_enabled',
        aws_elasticsearch_domain: 'cluster_config.dedicated_master_enabled',
      },
      cloudformation: {
        'AWS::OpenSearchService::Domain': 'ClusterConfig.DedicatedMasterEnabled',
        'AWS::Elasticsearch::Domain': 'ElasticsearchClusterConfig.DedicatedMasterEnabled',
      },
      order: onOff,
      byDefault: false,
      wanted: true,
      severity: 'info',
      fix: false,
      lacks: 'has no masters of its own',
    },
    {
      what: 'number of dedicated masters',
      terraform: {
        aws_opensearch_domain: 'cluster_config.dedicated_master_count',
        aws_elasticsearch_domain: 'cluster_config.dedicated_master_count',
      },
      cloudformation: {
        'AWS::OpenSearchService::Domain': 'ClusterConfig.DedicatedMasterCount',
        'AWS::Elasticsearch::Domain': 'ElasticsearchClusterConfig.DedicatedMasterCount',
      },
      order: more,
      wanted: 3,
      severity: 'info',
      lacks: 'has fewer than three masters',
    },
    ...dataNodes,
    ...otherStores,
  ],
});

/** What a row cannot say: how many instances a cluster has. */
export const databaseSingleAz: typeof byRows = {
  ...byRows,
  types: [...(byRows.types ?? []), ...clusterTypes],
  *evaluate(subject, model) {
    yield* byRows.evaluate(subject, model);
    yield* aloneInCluster(subject, model);
  },
};
