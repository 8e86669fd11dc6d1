import { onOff, set } from '../forms/order.ts';
import { defineProtection } from '../forms/protection.ts';
import type { Protection } from '../forms/protection-row.ts';
import type { Condition } from '../forms/row.ts';

const iam = {
  what: 'sign-in by IAM',
  order: onOff,
  byDefault: false,
  wanted: true,
  unknowns: false,
  lacks: 'is signed in to by passwords only',
} satisfies Partial<Protection>;

const instance = {
  terraform: { aws_db_instance: 'iam_database_authentication_enabled' },
  cloudformation: { 'AWS::RDS::DBInstance': 'EnableIAMDatabaseAuthentication' },
} satisfies Partial<Protection>;
const engine = { terraform: 'engine', cloudformation: 'Engine' };
const alone: Condition = { cloudformation: 'DBClusterIdentifier', is: 'not set' };

export const databaseIamAuthOff = defineProtection({
  id: 'database-iam-auth-off',
  control: 'use-temporary-credentials',
  severity: 'info',
  strict: true,
  title: 'Database is signed in to by passwords only, or by nobody in particular',
  why: 'A database password lasts until somebody changes it, and is kept wherever it is used. An IAM token lasts fifteen minutes, and belongs to a role.',
  remedy: 'Turn sign-in by IAM on, and give each user of the database a role; a cache wants a token or a group of users.',
  limits: [
    'Whether anybody uses it is not visible: users of the database are made inside it.',
    'Oracle, SQL Server and MariaDB before 10.6 have none.',
  ],
  covers: {
    securityHub: ['Neptune.7', 'RDS.10', 'RDS.12', 'DMS.10', 'ElastiCache.6'],
    checkov: ['CKV_AWS_161', 'CKV_AWS_162', 'CKV_AWS_359', 'CKV_AWS_31'],
    kics: ['Neptune Cluster With IAM Database Authentication Disabled', 'IAM Database Auth Not Enabled'],
  },
  rows: [
    {
      ...iam,
      ...instance,
      only: [{ ...engine, is: /^(?:mysql|postgres)/iu, byDefault: 'mysql' }, alone],
    },
    {
      ...iam,
      ...instance,
      only: [
        { ...engine, is: /^mariadb/iu, byDefault: 'mysql' },
        { terraform: 'engine_version', cloudformation: 'EngineVersion', is: /^(?!10\.[0-5](?:\.|$))/u, byDefault: '' },
        alone,
      ],
    },
    {
      ...iam,
      terraform: {
        aws_rds_cluster: 'iam_database_authentication_enabled',
        aws_neptune_cluster: 'iam_database_authentication_enabled',
      },
      cloudformation: { 'AWS::RDS::DBCluster': 'EnableIAMDatabaseAuthentication', 'AWS::Neptune::DBCluster': 'IamAuthEnabled' },
    },
    {
      ...iam,
      cloudformation: { 'AWS::DMS::Endpoint': 'NeptuneSettings?.IamAuthEnabled' },
    },
    {
      what: 'sign-in of clients',
      terraform: { aws_elasticache_replication_group: 'auth_token' },
      cloudformation: { 'AWS::ElastiCache::ReplicationGroup': 'AuthToken' },
      order: set,
      byDefault: null,
      wanted: 'set',
      only: [{ terraform: 'user_group_ids', cloudformation: 'UserGroupIds', is: 'not set' }],
      severity: 'low',
      fix: false,
      unknowns: false,
      lacks: 'asks its clients for no password',
    },
  ],
});
