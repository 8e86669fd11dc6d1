import { offOn, ranks } from '../forms/order.ts';
import { defineProtection } from '../forms/protection.ts';

const what = 'public access';
const lacks = 'gets a public address';

export const databasePubliclyAccessible = defineProtection({
  id: 'database-publicly-accessible',
  control: 'limit-network-access',
  severity: 'critical',
  title: 'Database or broker gets a public address',
  why: 'With a public address one rule of a security group is all that keeps the internet from the login of the database.',
  remedy: 'Turn public access off, and reach it from inside the network, through a VPN or Session Manager.',
  limits: [
    'Redshift clusters that do not say are low: before 2025, and before version 6 of the provider, they were public.',
    'DB instances of CloudFormation that do not say are left out: their subnets decide.',
  ],
  covers: {
    checkov: ['CKV_AWS_17', 'CKV_AWS_69', 'CKV_AWS_87', 'CKV_AWS_89', 'CKV_AWS_102', 'CKV_AWS_291'],
    trivy: ['AVD-AWS-0072', 'AVD-AWS-0180'],
    kics: [
      'RDS DB Instance Publicly Accessible',
      'Redshift Publicly Accessible',
      'Amazon DMS Replication Instance Is Publicly Accessible',
      'MQ Broker Is Publicly Accessible',
      'MSK Broker Is Publicly Accessible',
      'Neptune Cluster Instance is Publicly Accessible',
    ],
    securityHub: ['RDS.2', 'Redshift.1', 'DMS.1', 'MSK.4', 'RedshiftServerless.3'],
    cis: ['2.3.3'],
  },
  rows: [
    {
      what,
      terraform: {
        aws_db_instance: 'publicly_accessible',
        aws_rds_cluster_instance: 'publicly_accessible',
        aws_neptune_cluster_instance: 'publicly_accessible',
        aws_dms_replication_instance: 'publicly_accessible',
        aws_mq_broker: 'publicly_accessible',
        aws_redshiftserverless_workgroup: 'publicly_accessible',
      },
      cloudformation: {
        'AWS::AmazonMQ::Broker': 'PubliclyAccessible',
        'AWS::RedshiftServerless::Workgroup': 'PubliclyAccessible',
      },
      order: offOn,
      byDefault: false,
      wanted: false,
      lacks,
    },
    { what, cloudformation: { 'AWS::RDS::DBInstance': 'PubliclyAccessible' }, order: offOn, wanted: false, lacks },
    {
      what,
      cloudformation: { 'AWS::DMS::ReplicationInstance': 'PubliclyAccessible' },
      order: offOn,
      byDefault: true,
      wanted: false,
      lacks,
    },
    {
      what,
      terraform: { aws_redshift_cluster: 'publicly_accessible' },
      cloudformation: { 'AWS::Redshift::Cluster': 'PubliclyAccessible' },
      order: offOn,
      byDefault: true,
      absent: 'low',
      wanted: false,
      lacks,
    },
    {
      what,
      terraform: { aws_msk_cluster: 'broker_node_group_info.connectivity_info.public_access.type' },
      cloudformation: { 'AWS::MSK::Cluster': 'BrokerNodeGroupInfo.ConnectivityInfo.PublicAccess.Type' },
      order: ranks('SERVICE_PROVIDED_EIPS', 'DISABLED'),
      byDefault: 'DISABLED',
      wanted: 'DISABLED',
      lacks,
    },
  ],
});
