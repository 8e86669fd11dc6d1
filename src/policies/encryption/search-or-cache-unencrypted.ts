import { onOff, ownKey } from '../forms/order.ts';
import { defineProtection } from '../forms/protection.ts';
import type { Protection } from '../forms/protection-row.ts';

const row = {
  what: 'encryption at rest',
  order: onOff,
  byDefault: false,
  wanted: true,
  lacks: 'is not encrypted at rest',
} satisfies Partial<Protection>;

export const searchOrCacheUnencrypted = defineProtection({
  id: 'search-or-cache-unencrypted',
  control: 'data-encryption-at-rest',
  severity: 'high',
  title: 'Search index or cache is not encrypted at rest',
  why: 'Indexes and caches hold copies of what the database behind them protects; their disks and snapshots do not.',
  remedy: 'Turn encryption at rest on. A cluster that is there has to be replaced.',
  limits: ['Clusters of MemoryDB are always encrypted; without a key of your own they are low.'],
  covers: {
    checkov: ['CKV_AWS_308', 'CKV_AWS_5', 'CKV_AWS_29', 'CKV_AWS_47', 'CKV_AWS_201', 'CKV_AWS_214'],
    trivy: ['AVD-AWS-0023', 'AVD-AWS-0045', 'AVD-AWS-0048'],
    kics: [
      'API Gateway Method Settings Cache Not Encrypted',
      'API Gateway Cache Encrypted Disabled',
      'ElasticSearch Not Encrypted At Rest',
      'ElastiCache With Disabled at Rest Encryption',
      'ElastiCache Replication Group Not Encrypted At Rest',
      'DAX Cluster Not Encrypted',
    ],
    securityHub: ['ES.1', 'OpenSearch.1', 'ElastiCache.4', 'DynamoDB.3', 'APIGateway.5', 'AppSync.1'],
  },
  rows: [
    {
      ...row,
      terraform: {
        aws_elasticsearch_domain: 'encrypt_at_rest.enabled',
        aws_opensearch_domain: 'encrypt_at_rest.enabled',
        aws_dax_cluster: 'server_side_encryption.enabled',
      },
      cloudformation: {
        'AWS::Elasticsearch::Domain': 'EncryptionAtRestOptions.Enabled',
        'AWS::OpenSearchService::Domain': 'EncryptionAtRestOptions.Enabled',
        'AWS::DAX::Cluster': 'SSESpecification.SSEEnabled',
      },
    },
    {
      ...row,
      terraform: { aws_elasticache_replication_group: 'at_rest_encryption_enabled' },
      cloudformation: { 'AWS::ElastiCache::ReplicationGroup': 'AtRestEncryptionEnabled' },
      only: [{ terraform: 'engine', cloudformation: 'Engine', is: /^(?!valkey)/iu, byDefault: 'redis' }],
      inherits: { terraform: ['global_replication_group_id'], cloudformation: ['GlobalReplicationGroupId'] },
    },
    {
      what: 'encryption key',
      terraform: { aws_memorydb_cluster: 'kms_key_arn' },
      cloudformation: { 'AWS::MemoryDB::Cluster': 'KmsKeyId' },
      order: ownKey,
      byDefault: null,
      wanted: 'a key of your own',
      severity: 'low',
      fix: false,
      unknowns: false,
      lacks: 'is encrypted with a key of AWS, not one of your own',
    },
    {
      what: 'encryption of the cache',
      terraform: { aws_appsync_api_cache: 'at_rest_encryption_enabled' },
      cloudformation: { 'AWS::AppSync::ApiCache': 'AtRestEncryptionEnabled' },
      order: onOff,
      byDefault: false,
      wanted: true,
      severity: 'low',
      lacks: 'keeps answers in a cache that is not encrypted',
    },
    {
      what: 'encryption of the cache',
      terraform: { aws_api_gateway_method_settings: 'settings.cache_data_encrypted' },
      cloudformation: { 'AWS::ApiGateway::Stage': 'MethodSettings[].CacheDataEncrypted' },
      order: onOff,
      byDefault: false,
      wanted: true,
      severity: 'low',
      only: [{ terraform: 'settings.caching_enabled', cloudformation: 'MethodSettings[].CachingEnabled', is: [true] }],
      lacks: 'keeps answers in a cache that is not encrypted',
    },
    {
      what: 'encryption of the cache',
      cloudformation: { 'AWS::ApiGateway::Deployment': 'StageDescription.CacheDataEncrypted' },
      order: onOff,
      byDefault: false,
      wanted: true,
      severity: 'low',
      only: [{ cloudformation: 'StageDescription.CachingEnabled', is: [true] }],
      lacks: 'keeps answers in a cache that is not encrypted',
    },
  ],
});
