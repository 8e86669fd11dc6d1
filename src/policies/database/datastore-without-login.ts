import { anyBut, offOn, onOff, ranks } from '../forms/order.ts';
import type { Order } from '../forms/order.ts';
import { defineProtection } from '../forms/protection.ts';
import { cacheAccess } from './cache-access.ts';

/** What Kafka does with topics that no list names stands in its properties; without a word Amazon MSK lets everyone. */
const listedOnly: Order = {
  reads: 'text',
  rank: (value) =>
    typeof value === 'string'
      ? Number(/^\s{0,20}allow\.everyone\.if\.no\.acl\.found\s{0,20}=\s{0,20}false\s{0,20}$/mu.test(value))
      : undefined,
};

export const datastoreWithoutLogin = defineProtection({
  id: 'datastore-without-login',
  control: 'cleanup-unintended-accesses',
  severity: 'medium',
  title: 'A data store asks nobody who they are',
  why: 'Then the network is the only thing between the data and whoever gets into it: one wrong rule of a security group, one machine that was taken over.',
  remedy: 'Let clients sign in, by IAM, by certificates or by a password that rotates.',
  limits: [
    'Users that are made inside the store are not visible.',
    'That a database has never been signed in to by IAM is told by database-iam-auth-off; that it no longer is, here.',
    'What a user of a cache may do is compared by whether all keys and all commands are among it.',
  ],
  covers: { checkov: ['CKV2_AWS_52'], securityHub: ['DMS.11', 'MSK.6', 'OpenSearch.7'] },
  speaksFor: ['database-iam-auth-off'],
  rows: [
    {
      what: 'refusal of strangers',
      terraform: { aws_msk_cluster: 'client_authentication.unauthenticated' },
      cloudformation: { 'AWS::MSK::Cluster': 'ClientAuthentication.Unauthenticated.Enabled' },
      order: offOn,
      wanted: false,
      fix: false,
      lacks: 'lets clients in that do not say who they are',
    },
    {
      what: 'sign-in of clients',
      terraform: { aws_dms_endpoint: 'mongodb_settings?.auth_type' },
      cloudformation: { 'AWS::DMS::Endpoint': 'MongoDbSettings?.AuthType' },
      order: ranks('no', 'password'),
      byDefault: 'password',
      wanted: 'password',
      severity: 'low',
      fix: false,
      lacks: 'signs in to its database with no password',
    },
    {
      what: 'sign-in of users',
      terraform: {
        aws_opensearch_domain: 'advanced_security_options.enabled',
        aws_elasticsearch_domain: 'advanced_security_options.enabled',
      },
      cloudformation: {
        'AWS::OpenSearchService::Domain': 'AdvancedSecurityOptions.Enabled',
        'AWS::Elasticsearch::Domain': 'AdvancedSecurityOptions.Enabled',
      },
      order: onOff,
      byDefault: false,
      wanted: true,
      severity: 'low',
      absent: 'info',
      fix: false,
      lacks: 'does not tell one user of its indexes from another',
    },
    {
      what: 'refusal of nameless users',
      terraform: { aws_opensearch_domain: 'advanced_security_options.anonymous_auth_enabled' },
      cloudformation: { 'AWS::OpenSearchService::Domain': 'AdvancedSecurityOptions.AnonymousAuthEnabled' },
      order: offOn,
      byDefault: false,
      wanted: false,
      fix: false,
      lacks: 'lets users in that do not say who they are',
    },
    {
      what: 'password of the user',
      terraform: { aws_elasticache_user: 'no_password_required' },
      cloudformation: { 'AWS::ElastiCache::User': 'NoPasswordRequired' },
      order: offOn,
      byDefault: false,
      wanted: false,
      fix: false,
      unknowns: false,
      lacks: 'is let in without a password',
    },
    {
      what: 'authentication of the user',
      terraform: { aws_elasticache_user: 'authentication_mode.type' },
      cloudformation: { 'AWS::ElastiCache::User': 'AuthenticationMode.Type' },
      order: anyBut('no-password-required'),
      wanted: 'iam',
      fix: false,
      unknowns: false,
      lacks: 'is let in without a password',
    },
    {
      what: 'list of users',
      terraform: { aws_memorydb_cluster: 'acl_name' },
      cloudformation: { 'AWS::MemoryDB::Cluster': 'ACLName' },
      order: anyBut('open-access'),
      wanted: 'users',
      fix: false,
      unknowns: false,
      lacks: 'lets everybody in who reaches it',
    },
    // Of these only the loss counts: without them a password or a list is asked for all the same, or nobody ever asked.
    {
      what: 'bound of what the user may do',
      terraform: { aws_elasticache_user: 'access_string', aws_memorydb_user: 'access_string' },
      cloudformation: { 'AWS::ElastiCache::User': 'AccessString', 'AWS::MemoryDB::User': 'AccessString' },
      order: cacheAccess,
      unknowns: false,
      lacks: 'may do more',
    },
    {
      what: 'refusal where no list says so',
      terraform: { aws_msk_configuration: 'server_properties' },
      cloudformation: { 'AWS::MSK::Configuration': 'ServerProperties' },
      order: listedOnly,
      unknowns: false,
      lacks: 'lets everyone use what no list names',
    },
    {
      what: 'sign-in by IAM',
      terraform: {
        aws_db_instance: 'iam_database_authentication_enabled',
        aws_rds_cluster: 'iam_database_authentication_enabled',
        aws_neptune_cluster: 'iam_database_authentication_enabled',
      },
      cloudformation: {
        'AWS::RDS::DBInstance': 'EnableIAMDatabaseAuthentication',
        'AWS::RDS::DBCluster': 'EnableIAMDatabaseAuthentication',
        'AWS::Neptune::DBCluster': 'IamAuthEnabled',
      },
      order: onOff,
      byDefault: false,
      fall: 'low',
      unknowns: false,
      lacks: 'is signed in to by passwords only',
    },
    {
      what: 'sign-in of clients by IAM',
      terraform: { aws_db_proxy: 'auth[].iam_auth' },
      cloudformation: { 'AWS::RDS::DBProxy': 'Auth[].IAMAuth' },
      order: ranks('DISABLED', ['ENABLED', 'REQUIRED']),
      byDefault: 'DISABLED',
      fall: 'low',
      unknowns: false,
      lacks: 'is signed in to by passwords only',
    },
    {
      what: 'sign-in of people',
      terraform: { aws_opensearch_domain: 'cognito_options.enabled', aws_elasticsearch_domain: 'cognito_options.enabled' },
      cloudformation: {
        'AWS::OpenSearchService::Domain': 'CognitoOptions.Enabled',
        'AWS::Elasticsearch::Domain': 'CognitoOptions.Enabled',
      },
      order: onOff,
      byDefault: false,
      unknowns: false,
      lacks: 'asks people for no sign-in',
    },
  ],
});
