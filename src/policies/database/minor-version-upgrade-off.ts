import { onOff } from '../forms/order.ts';
import { defineProtection } from '../forms/protection.ts';

const what = 'automatic upgrade of minor versions';
const lacks = 'does not upgrade minor versions by itself';

export const minorVersionUpgradeOff = defineProtection({
  id: 'minor-version-upgrade-off',
  control: 'manage-infrastructure-vulnerabilities',
  severity: 'low',
  title: 'Minor versions are not upgraded by themselves',
  why: 'Flaws of databases are mended in minor versions. Those who upgrade by hand do it when they have heard of one.',
  remedy: 'Turn automatic minor upgrades on.',
  limits: ['Windows of maintenance are not looked at.'],
  covers: {
    checkov: ['CKV_AWS_141', 'CKV_AWS_222', 'CKV_AWS_226', 'CKV_AWS_322'],
    kics: ['Automatic Minor Upgrades Disabled'],
    securityHub: ['RDS.13', 'RDS.35', 'ElastiCache.2', 'DMS.6', 'Redshift.6'],
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
  ],
});
