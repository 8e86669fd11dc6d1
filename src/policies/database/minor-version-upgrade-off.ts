import { anyBut, onOff } from '../forms/order.ts';
import { defineProtection } from '../forms/protection.ts';
import type { Protection } from '../forms/protection-row.ts';

const what = 'automatic upgrade of minor versions';
const lacks = 'does not upgrade minor versions by itself';

/** Platforms that a service goes on running for those who name them, without what was mended since. */
const oldPlatforms: readonly Protection[] = [
  {
    what: 'version of Glue',
    terraform: { aws_glue_job: 'glue_version' },
    cloudformation: { 'AWS::Glue::Job': 'GlueVersion' },
    order: anyBut('0.9', '1.0', '2.0'),
    // A Python shell names a version as well, which says nothing of what it runs on.
    only: [{ terraform: 'command.name', cloudformation: 'Command.Name', is: ['glueetl', 'gluestreaming'], byDefault: 'glueetl' }],
    wanted: '5.0',
    fix: false,
    lacks: 'runs on a version of Glue that is no longer supported',
  },
  {
    what: 'platform of the notebook',
    terraform: { aws_sagemaker_notebook_instance: 'platform_identifier' },
    cloudformation: { 'AWS::SageMaker::NotebookInstance': 'PlatformIdentifier' },
    order: anyBut('notebook-al1-v1', 'notebook-al2-v1', 'notebook-al2-v2'),
    wanted: 'notebook-al2-v3',
    fix: false,
    lacks: 'runs on a platform that is no longer supported',
  },
  {
    what: 'platform of Fargate',
    terraform: { aws_ecs_service: 'platform_version', aws_ecs_task_set: 'platform_version' },
    cloudformation: { 'AWS::ECS::Service': 'PlatformVersion', 'AWS::ECS::TaskSet': 'PlatformVersion' },
    // Windows has no other platform than 1.0.0.
    order: anyBut('1.1.0', '1.2.0', '1.3.0'),
    wanted: 'LATEST',
    lacks: 'stays on an old platform of Fargate',
  },
];

export const minorVersionUpgradeOff = defineProtection({
  id: 'minor-version-upgrade-off',
  control: 'manage-infrastructure-vulnerabilities',
  severity: 'low',
  title: 'Minor versions are not upgraded by themselves',
  why: 'Flaws of databases are mended in minor versions. Those who upgrade by hand do it when they have heard of one.',
  remedy: 'Turn automatic minor upgrades on.',
  limits: ['Windows of maintenance are not looked at.'],
  covers: {
    checkov: ['CKV_AWS_207', 'CKV_AWS_340', 'CKV_AWS_141', 'CKV_AWS_222', 'CKV_AWS_226', 'CKV_AWS_322'],
    kics: ['Automatic Minor Upgrades Disabled'],
    securityHub: [
      'RDS.13',
      'RDS.35',
      'ElastiCache.2',
      'DMS.6',
      'Redshift.6',
      'MQ.3',
      'ElasticBeanstalk.2',
      'Glue.4',
      'SageMaker.8',
      'ECS.10',
    ],
    cis: ['2.3.2'],
  },
  rows: [
    {
      what,
      terraform: {
        aws_db_instance: 'auto_minor_version_upgrade',
        aws_rds_cluster_instance: 'auto_minor_version_upgrade',
        aws_elasticache_cluster: 'auto_minor_version_upgrade',
        aws_elasticache_replication_group: 'auto_minor_version_upgrade',
        aws_redshift_cluster: 'allow_version_upgrade',
      },
      cloudformation: {
        'AWS::RDS::DBInstance': 'AutoMinorVersionUpgrade',
        'AWS::RDS::DBCluster': 'AutoMinorVersionUpgrade',
        'AWS::DMS::ReplicationInstance': 'AutoMinorVersionUpgrade',
        'AWS::ElastiCache::CacheCluster': 'AutoMinorVersionUpgrade',
        'AWS::ElastiCache::ReplicationGroup': 'AutoMinorVersionUpgrade',
        'AWS::Redshift::Cluster': 'AllowVersionUpgrade',
      },
      order: onOff,
      byDefault: true,
      wanted: true,
      lacks,
    },
    {
      what,
      terraform: { aws_dms_replication_instance: 'auto_minor_version_upgrade' },
      order: onOff,
      byDefault: false,
      wanted: true,
      lacks,
    },
    {
      what,
      terraform: { aws_mq_broker: 'auto_minor_version_upgrade' },
      order: onOff,
      byDefault: false,
      wanted: true,
      absent: 'info',
      lacks,
    },
    {
      what,
      cloudformation: { 'AWS::AmazonMQ::Broker': 'AutoMinorVersionUpgrade' },
      order: onOff,
      byDefault: true,
      wanted: true,
      lacks,
    },
    {
      what: 'updates of the platform',
      terraform: { aws_elastic_beanstalk_environment: 'setting[name=ManagedActionsEnabled].value' },
      cloudformation: { 'AWS::ElasticBeanstalk::Environment': 'OptionSettings[OptionName=ManagedActionsEnabled].Value' },
      order: onOff,
      byDefault: false,
      wanted: true,
      absent: 'info',
      fix: false,
      lacks: 'does not update its platform by itself',
    },
    ...oldPlatforms,
  ],
});
