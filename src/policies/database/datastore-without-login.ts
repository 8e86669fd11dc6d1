import { offOn, onOff, ranks } from '../forms/order.ts';
import { defineProtection } from '../forms/protection.ts';

export const datastoreWithoutLogin = defineProtection({
  id: 'datastore-without-login',
  control: 'cleanup-unintended-accesses',
  severity: 'medium',
  title: 'A data store asks nobody who they are',
  why: 'Then the network is the only thing between the data and whoever gets into it: one wrong rule of a security group, one machine that was taken over.',
  remedy: 'Let clients sign in, by IAM, by certificates or by a password that rotates.',
  limits: ['Users that are made inside the store are not visible.'],
  covers: { checkov: ['CKV2_AWS_52'], securityHub: ['DMS.11', 'MSK.6', 'OpenSearch.7'] },
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
  ],
});
