import { onOff, ranks } from '../forms/order.ts';
import { defineProtection } from '../forms/protection.ts';
import type { Protection } from '../forms/protection-row.ts';

const what = 'encryption in transit';
const lacks = 'is reached without encryption';

const nodes = {
  what: 'encryption between nodes',
  order: onOff,
  byDefault: false,
  wanted: true,
  lacks: 'does not encrypt between its nodes',
} satisfies Partial<Protection>;
const several = { is: /^(?!1$)/u, byDefault: 1 } as const;
const alone = { is: /^1$/u, byDefault: 1 } as const;
const domains = [
  {
    terraform: { aws_elasticsearch_domain: 'node_to_node_encryption.enabled', aws_opensearch_domain: 'node_to_node_encryption.enabled' },
    count: { terraform: 'cluster_config.instance_count' },
  },
  {
    cloudformation: { 'AWS::Elasticsearch::Domain': 'NodeToNodeEncryptionOptions.Enabled' },
    count: { cloudformation: 'ElasticsearchClusterConfig.InstanceCount' },
  },
  {
    cloudformation: { 'AWS::OpenSearchService::Domain': 'NodeToNodeEncryptionOptions.Enabled' },
    count: { cloudformation: 'ClusterConfig.InstanceCount' },
  },
] as const;
/** A node that stands alone has nobody to talk to, yet. */
const betweenNodes: readonly Protection[] = domains.flatMap(({ count, ...paths }) => [
  { ...nodes, ...paths, only: [{ ...count, ...several }] },
  {
    ...nodes,
    ...paths,
    only: [{ ...count, ...alone }],
    severity: 'info',
    lacks: 'would not encrypt between its nodes: for now it has one',
  },
]);

export const datastoreTransitUnencrypted = defineProtection({
  id: 'datastore-transit-unencrypted',
  control: 'encryption-in-transit',
  severity: 'medium',
  title: 'Data store talks to its clients without encryption',
  why: 'Anybody on the network in between, or mirroring its traffic, can read queries and answers, passwords included.',
  remedy: 'Turn encryption in transit on; clients have to speak TLS then.',
  limits: ['Parameter groups of DocumentDB and Redshift are read, those of RDS are not.'],
  covers: {
    checkov: [
      'CKV_AWS_215',
      'CKV_AWS_365',
      'CKV2_AWS_49',
      'CKV_AWS_90',
      'CKV_AWS_105',
      'CKV_AWS_81',
      'CKV_AWS_31',
      'CKV_AWS_6',
      'CKV_AWS_30',
      'CKV_AWS_83',
      'CKV_AWS_97',
      'CKV_AWS_202',
      'CKV_AWS_239',
    ],
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
    ...betweenNodes,
    {
      what: 'encryption of volumes in transit',
      terraform: { aws_ecs_task_definition: 'volume[].efs_volume_configuration?.transit_encryption' },
      cloudformation: { 'AWS::ECS::TaskDefinition': 'Volumes[].EFSVolumeConfiguration?.TransitEncryption' },
      order: ranks('DISABLED', 'ENABLED'),
      byDefault: 'DISABLED',
      wanted: 'ENABLED',
      lacks: 'mounts a file system without encryption in transit',
    },
    // Of these less is at stake, or the client decides as well.
    {
      what,
      terraform: { aws_appsync_api_cache: 'transit_encryption_enabled' },
      cloudformation: { 'AWS::AppSync::ApiCache': 'TransitEncryptionEnabled' },
      order: onOff,
      byDefault: false,
      wanted: true,
      severity: 'low',
      lacks,
    },
    {
      what: 'TLS of mail',
      terraform: { aws_ses_configuration_set: 'delivery_options.tls_policy' },
      cloudformation: { 'AWS::SES::ConfigurationSet': 'DeliveryOptions.TlsPolicy' },
      order: ranks('Optional', 'Require'),
      byDefault: 'Optional',
      wanted: 'Require',
      severity: 'info',
      lacks: 'sends mail without encryption where the other side has none',
    },
    {
      what,
      terraform: { aws_dms_endpoint: 'ssl_mode' },
      cloudformation: { 'AWS::DMS::Endpoint': 'SslMode' },
      order: ranks('none', ['require', 'verify-ca', 'verify-full']),
      byDefault: 'none',
      wanted: 'require',
      severity: 'low',
      only: [
        {
          terraform: 'engine_name',
          cloudformation: 'EngineName',
          is: /^(?:mysql|oracle|postgres|mariadb|aurora|aurora-postgresql|sybase|db2|azuredb|sqlserver|mongodb|docdb|opensearch)$/iu,
        },
        { terraform: 'endpoint_type', cloudformation: 'EndpointType', is: ['source', 'target'], byDefault: 'source' },
      ],
      fix: false,
      lacks,
    },
    {
      what: 'obligation of TLS',
      terraform: { aws_docdb_cluster_parameter_group: 'parameter[name=tls].value' },
      cloudformation: { 'AWS::DocDB::DBClusterParameterGroup': 'Parameters.tls' },
      order: ranks('disabled', 'enabled'),
      byDefault: 'enabled',
      wanted: 'enabled',
      lacks: 'lets clients of its clusters speak without encryption',
    },
    {
      what: 'obligation of TLS',
      terraform: { aws_redshift_parameter_group: 'parameter[name=require_ssl].value' },
      cloudformation: { 'AWS::Redshift::ClusterParameterGroup': 'Parameters[ParameterName=require_ssl].ParameterValue' },
      order: onOff,
      byDefault: false,
      wanted: true,
      severity: 'low',
      lacks: 'lets clients of its clusters speak without encryption',
    },
  ],
});
