import { anyBut, onOff, set } from '../forms/order.ts';
import { defineProtection } from '../forms/protection.ts';

export const storeOutsideOwnNetwork = defineProtection({
  id: 'store-outside-own-network',
  control: 'network-segmentation',
  severity: 'info',
  strict: true,
  title: 'Traffic goes around the network that was made for it',
  why: 'What goes around a VPC is seen by no flow log and held by no endpoint policy, and what stands in the default network stands beside everything else that nobody placed.',
  remedy: 'Turn the routing through the VPC on, and name a subnet group of your own.',
  limits: ['Appliances and NAT instances forward what is not theirs; accept the finding there.'],
  covers: { checkov: ['CKV_AWS_321'], securityHub: ['EC2.180', 'ElastiCache.7', 'Redshift.7', 'RedshiftServerless.1'] },
  rows: [
    {
      what: 'way of copies through the VPC',
      terraform: { aws_redshift_cluster: 'enhanced_vpc_routing', aws_redshiftserverless_workgroup: 'enhanced_vpc_routing' },
      cloudformation: { 'AWS::Redshift::Cluster': 'EnhancedVpcRouting', 'AWS::RedshiftServerless::Workgroup': 'EnhancedVpcRouting' },
      order: onOff,
      byDefault: false,
      wanted: true,
      lacks: 'loads and unloads data around its VPC',
    },
    {
      what: 'subnet group',
      terraform: { aws_elasticache_cluster: 'subnet_group_name', aws_elasticache_replication_group: 'subnet_group_name' },
      cloudformation: {
        'AWS::ElastiCache::CacheCluster': 'CacheSubnetGroupName',
        'AWS::ElastiCache::ReplicationGroup': 'CacheSubnetGroupName',
      },
      order: set,
      byDefault: null,
      wanted: 'set',
      only: [{ terraform: 'replication_group_id', is: 'not set' }],
      fix: false,
      unknowns: false,
      lacks: 'stands in the default network',
    },
    {
      what: 'subnet group of its own',
      terraform: { aws_elasticache_cluster: 'subnet_group_name', aws_elasticache_replication_group: 'subnet_group_name' },
      cloudformation: {
        'AWS::ElastiCache::CacheCluster': 'CacheSubnetGroupName',
        'AWS::ElastiCache::ReplicationGroup': 'CacheSubnetGroupName',
      },
      order: anyBut('default'),
      wanted: 'own',
      fix: false,
      unknowns: false,
      lacks: 'stands in the default network',
    },
    {
      what: 'check of source and destination',
      terraform: { aws_network_interface: 'source_dest_check' },
      cloudformation: { 'AWS::EC2::NetworkInterface': 'SourceDestCheck' },
      order: onOff,
      byDefault: true,
      wanted: true,
      lacks: 'takes traffic that is not meant for it',
    },
  ],
});
