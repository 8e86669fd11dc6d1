import { onOff, ranks } from '../forms/order.ts';
import { defineProtection } from '../forms/protection.ts';

const what = 'encryption in transit';
const lacks = 'is reached without encryption';

export const datastoreTransitUnencrypted = defineProtection({
  id: 'datastore-transit-unencrypted',
  control: 'encryption-in-transit',
  severity: 'medium',
  title: 'Data store talks to its clients without encryption',
  why: 'Whoever stands in the network between, or mirrors its traffic, reads what is asked and answered, passwords included.',
  remedy: 'Turn encryption in transit on; clients have to speak TLS then.',
  limits: ['Parameter groups that force TLS, and endpoints of DMS, are not read.'],
  covers: {
    checkov: ['CKV_AWS_81', 'CKV_AWS_31', 'CKV_AWS_6', 'CKV_AWS_30', 'CKV_AWS_83', 'CKV_AWS_97', 'CKV_AWS_202', 'CKV_AWS_239'],
    trivy: ['AVD-AWS-0035', 'AVD-AWS-0043', 'AVD-AWS-0046', 'AVD-AWS-0051', 'AVD-AWS-0073'],
    kics: [
      'ECS Cluster Not Encrypted At Rest',
      'Elasticsearch with HTTPS disabled',
      'Elasticsearch Domain Not Encrypted Node To Node',
      'ElastiCache With Disabled Transit Encryption',
      'ElastiCache Replication Group Not Encrypted At Transit',
      'EFS Volume With Disabled Transit Encryption',
    ],
    securityHub: ['ElastiCache.5', 'MSK.1', 'ES.3', 'OpenSearch.3', 'DynamoDB.7'],
  },
  rows: [
    {
      what,
      terraform: { aws_elasticache_replication_group: 'transit_encryption_enabled' },
      cloudformation: { 'AWS::ElastiCache::ReplicationGroup': 'TransitEncryptionEnabled' },
      order: onOff,
      byDefault: false,
      wanted: true,
      only: [{ terraform: 'engine', cloudformation: 'Engine', is: /^(?!valkey)/iu, byDefault: 'redis' }],
      lacks,
    },
    {
      what,
      terraform: { aws_msk_cluster: 'encryption_info.encryption_in_transit.client_broker' },
      cloudformation: { 'AWS::MSK::Cluster': 'EncryptionInfo.EncryptionInTransit.ClientBroker' },
      order: ranks('PLAINTEXT', 'TLS_PLAINTEXT', 'TLS'),
      byDefault: 'TLS',
      wanted: 'TLS',
      lacks,
    },
    {
      what: 'encryption between brokers',
      terraform: { aws_msk_cluster: 'encryption_info.encryption_in_transit.in_cluster' },
      cloudformation: { 'AWS::MSK::Cluster': 'EncryptionInfo.EncryptionInTransit.InCluster' },
      order: onOff,
      byDefault: true,
      wanted: true,
      lacks: 'does not encrypt between its brokers',
    },
    {
      what,
      terraform: { aws_dax_cluster: 'cluster_endpoint_encryption_type' },
      cloudformation: { 'AWS::DAX::Cluster': 'ClusterEndpointEncryptionType' },
      order: ranks('NONE', 'TLS'),
      byDefault: 'NONE',
      wanted: 'TLS',
      lacks,
    },
    {
      what,
      terraform: { aws_memorydb_cluster: 'tls_enabled' },
      cloudformation: { 'AWS::MemoryDB::Cluster': 'TLSEnabled' },
      order: onOff,
      byDefault: true,
      wanted: true,
      lacks,
    },
    {
      what,
      terraform: {
        aws_elasticsearch_domain: 'domain_endpoint_options.enforce_https',
        aws_opensearch_domain: 'domain_endpoint_options.enforce_https',
      },
      order: onOff,
      byDefault: true,
      wanted: true,
      lacks,
    },
    {
      what,
      cloudformation: {
        'AWS::Elasticsearch::Domain': 'DomainEndpointOptions.EnforceHTTPS',
        'AWS::OpenSearchService::Domain': 'DomainEndpointOptions.EnforceHTTPS',
      },
      order: onOff,
      byDefault: false,
      wanted: true,
      lacks,
    },
    {
      what: 'encryption between nodes',
      terraform: { aws_elasticsearch_domain: 'node_to_node_encryption.enabled', aws_opensearch_domain: 'node_to_node_encryption.enabled' },
      cloudformation: {
        'AWS::Elasticsearch::Domain': 'NodeToNodeEncryptionOptions.Enabled',
        'AWS::OpenSearchService::Domain': 'NodeToNodeEncryptionOptions.Enabled',
      },
      order: onOff,
      byDefault: false,
      wanted: true,
      lacks: 'does not encrypt between its nodes',
    },
    {
      what: 'encryption of volumes in transit',
      terraform: { aws_ecs_task_definition: 'volume[].efs_volume_configuration?.transit_encryption' },
      cloudformation: { 'AWS::ECS::TaskDefinition': 'Volumes[].EFSVolumeConfiguration?.TransitEncryption' },
      order: ranks('DISABLED', 'ENABLED'),
      byDefault: 'DISABLED',
      wanted: 'ENABLED',
      lacks: 'mounts a file system without encryption in transit',
    },
  ],
});
