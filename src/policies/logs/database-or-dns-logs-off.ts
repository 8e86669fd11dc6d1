import type { Companion } from '../forms/companion-row.ts';
import { anyBut, moreOf, naming, onOff, ranks, set } from '../forms/order.ts';
import { defineProtection } from '../forms/protection.ts';
import type { Protection } from '../forms/protection-row.ts';
import { exportsNone, logs, relationalLogs } from './relational-logs.ts';
import { unloggedStatements } from './logged-statements.ts';

const audit = 'audit log';
const search = {
  terraform: (rest: string) => ({
    aws_opensearch_domain: `log_publishing_options[log_type=AUDIT_LOGS]${rest}`,
    aws_elasticsearch_domain: `log_publishing_options[log_type=AUDIT_LOGS]${rest}`,
  }),
  cloudformation: {
    'AWS::OpenSearchService::Domain': 'LogPublishingOptions.AUDIT_LOGS.Enabled',
    'AWS::Elasticsearch::Domain': 'LogPublishingOptions.AUDIT_LOGS.Enabled',
  },
};

/** A log that is set up and turned off. */
const switches: readonly Protection[] = ['SEARCH_SLOW_LOGS', 'INDEX_SLOW_LOGS', 'ES_APPLICATION_LOGS'].map((log) => ({
  what: `switch of ${log}`,
  terraform: {
    aws_opensearch_domain: `log_publishing_options[log_type=${log}]?.enabled`,
    aws_elasticsearch_domain: `log_publishing_options[log_type=${log}]?.enabled`,
  },
  cloudformation: {
    'AWS::OpenSearchService::Domain': `LogPublishingOptions.${log}?.Enabled`,
    'AWS::Elasticsearch::Domain': `LogPublishingOptions.${log}?.Enabled`,
  },
  order: onOff,
  byDefault: true,
  wanted: true,
  // Slow queries are the business of those who tune it.
  severity: 'info',
  lacks: 'has one of its logs turned off',
}));

/** Documents, graphs, warehouses and search. */
const others: readonly Protection[] = [
  {
    what: logs,
    terraform: { aws_docdb_cluster: 'enabled_cloudwatch_logs_exports' },
    cloudformation: { 'AWS::DocDB::DBCluster': 'EnableCloudwatchLogsExports' },
    order: naming('audit', 'profiler'),
    byDefault: null,
    wanted: ['audit'],
    lacks: exportsNone,
  },
  {
    what: logs,
    terraform: { aws_opensearch_domain: 'log_publishing_options', aws_elasticsearch_domain: 'log_publishing_options' },
    order: moreOf,
    byDefault: null,
    wanted: ['any'],
    lacks: 'publishes none of its logs',
  },
  {
    what: logs,
    cloudformation: { 'AWS::OpenSearchService::Domain': 'LogPublishingOptions', 'AWS::Elasticsearch::Domain': 'LogPublishingOptions' },
    order: set,
    byDefault: null,
    wanted: 'set',
    fix: false,
    lacks: 'publishes none of its logs',
  },
  {
    what: 'audit log',
    terraform: { aws_docdb_cluster: 'enabled_cloudwatch_logs_exports' },
    cloudformation: { 'AWS::DocDB::DBCluster': 'EnableCloudwatchLogsExports' },
    order: naming('audit'),
    byDefault: null,
    wanted: ['audit'],
    lacks: 'exports no audit log',
    nothing: 'exports none of its logs',
  },
  {
    what: 'audit parameter',
    terraform: { aws_docdb_cluster_parameter_group: 'parameter[name=audit_logs].value' },
    cloudformation: { 'AWS::DocDB::DBClusterParameterGroup': 'Parameters.audit_logs' },
    order: anyBut('disabled', 'none'),
    byDefault: 'disabled',
    wanted: 'enabled',
    lacks: 'keeps its clusters from writing an audit log',
  },
  {
    what: audit,
    terraform: { aws_neptune_cluster: 'enable_cloudwatch_logs_exports' },
    cloudformation: { 'AWS::Neptune::DBCluster': 'EnableCloudwatchLogsExports' },
    order: naming('audit'),
    byDefault: null,
    wanted: ['audit'],
    lacks: 'exports no audit log',
  },
  {
    what: 'log of errors',
    terraform: {
      aws_opensearch_domain: 'log_publishing_options[log_type=ES_APPLICATION_LOGS].cloudwatch_log_group_arn',
      aws_elasticsearch_domain: 'log_publishing_options[log_type=ES_APPLICATION_LOGS].cloudwatch_log_group_arn',
    },
    order: set,
    byDefault: null,
    wanted: 'set',
    severity: 'info',
    fix: false,
    only: [{ terraform: 'log_publishing_options', cloudformation: 'LogPublishingOptions', is: 'set' }],
    lacks: 'publishes no log of its errors',
  },
  {
    what: 'log of errors',
    cloudformation: {
      'AWS::OpenSearchService::Domain': 'LogPublishingOptions.ES_APPLICATION_LOGS.CloudWatchLogsLogGroupArn',
      'AWS::Elasticsearch::Domain': 'LogPublishingOptions.ES_APPLICATION_LOGS.CloudWatchLogsLogGroupArn',
    },
    order: set,
    byDefault: null,
    wanted: 'set',
    severity: 'info',
    fix: false,
    only: [{ terraform: 'log_publishing_options', cloudformation: 'LogPublishingOptions', is: 'set' }],
    lacks: 'publishes no log of its errors',
  },
  {
    what: 'audit parameter',
    terraform: { aws_rds_cluster_parameter_group: 'parameter[name=server_audit_logging].value' },
    cloudformation: { 'AWS::RDS::DBClusterParameterGroup': 'Parameters.server_audit_logging' },
    order: ranks(['0', 'OFF', 'false'], ['1', 'ON', 'true']),
    byDefault: '0',
    wanted: '1',
    severity: 'info',
    fix: false,
    only: [{ terraform: 'family', cloudformation: 'Family', is: /^aurora-mysql/u }],
    lacks: 'keeps its clusters from writing an audit log',
  },
  {
    what: logs,
    terraform: { aws_redshiftserverless_namespace: 'log_exports' },
    cloudformation: { 'AWS::RedshiftServerless::Namespace': 'LogExports' },
    order: naming('connectionlog', 'userlog'),
    byDefault: null,
    wanted: ['connectionlog', 'userlog'],
    severity: 'info',
    lacks: 'does not export the logs of connections and users',
  },
  {
    what: 'switch of the log',
    terraform: { aws_redshift_cluster: 'logging?.enable' },
    order: onOff,
    byDefault: false,
    wanted: true,
    lacks: 'has its log turned off',
  },
  {
    what: audit,
    terraform: search.terraform('.cloudwatch_log_group_arn'),
    order: set,
    byDefault: null,
    wanted: 'set',
    fix: false,
    lacks: 'publishes no audit log',
  },
  {
    what: 'switch of the audit log',
    terraform: search.terraform('?.enabled'),
    order: onOff,
    byDefault: true,
    wanted: true,
    lacks: 'has its audit log turned off',
  },
  {
    what: audit,
    cloudformation: search.cloudformation,
    order: onOff,
    byDefault: false,
    wanted: true,
    lacks: 'has its audit log turned off',
    nothing: 'publishes no audit log',
  },
];

export const databaseLogs: readonly Protection[] = [...relationalLogs, ...others, ...switches];

/** What has its log as a thing of its own. */
export const queryLogs: readonly Companion[] = [
  {
    what: audit,
    lacks: 'keeps no log',
    terraform: {
      of: { aws_redshift_cluster: 'cluster_identifier' },
      by: { aws_redshift_logging: 'cluster_identifier' },
      own: { aws_redshift_cluster: 'logging' },
    },
    cloudformation: { of: { 'AWS::Redshift::Cluster': '' }, by: {}, own: { 'AWS::Redshift::Cluster': 'LoggingProperties' } },
  },
  {
    what: 'query log',
    lacks: 'does not record which names are asked for',
    terraform: { of: { aws_route53_zone: 'zone_id' }, by: { aws_route53_query_log: 'zone_id' } },
    cloudformation: { of: { 'AWS::Route53::HostedZone': '' }, by: {}, own: { 'AWS::Route53::HostedZone': 'QueryLoggingConfig' } },
    // A private zone is recorded by the resolver of its VPC.
    only: [{ terraform: 'vpc', cloudformation: 'VPCs', is: 'not set' }],
  },
  {
    what: 'query log of the resolver',
    lacks: 'does not record which names are asked for in it',
    elsewhere: true,
    terraform: { of: { aws_vpc: 'id' }, by: { aws_route53_resolver_query_log_config_association: 'resource_id' } },
    cloudformation: { of: { 'AWS::EC2::VPC': '' }, by: { 'AWS::Route53Resolver::ResolverQueryLoggingConfigAssociation': 'ResourceId' } },
  },
];

const byRows = defineProtection({
  id: 'database-or-dns-logs-off',
  control: 'custom-threat-detection',
  severity: 'low',
  title: 'A database or the names that are asked for leave no trace',
  why: 'Stolen data is read through a connection and leaves through a name: the audit log of a database and the log of queries are where both can be seen.',
  remedy: 'Export the logs to CloudWatch, and record queries of public zones and VPCs.',
  limits: [
    'Parameters of an engine are looked at for DocumentDB and PostgreSQL, where the code declares them or names the default ones.',
    'Logs of the resolver that another account shares are not visible.',
  ],
  covers: {
    checkov: [
      'CKV_AWS_129',
      'CKV_AWS_324',
      'CKV_AWS_325',
      'CKV2_AWS_27',
      'CKV2_AWS_30',
      'CKV_AWS_85',
      'CKV_AWS_104',
      'CKV_AWS_101',
      'CKV_AWS_71',
      'CKV_AWS_84',
      'CKV_AWS_317',
      'CKV2_AWS_39',
    ],
    trivy: ['AVD-AWS-0020', 'AVD-AWS-0075', 'AVD-AWS-0042'],
    kics: [
      'Neptune Logging Is Disabled',
      'Redshift Cluster Logging Disabled',
      'DocDB Logging Is Disabled',
      'Elasticsearch Logs Disabled',
      'CloudWatch Logging Disabled',
    ],
    securityHub: [
      'RDS.9',
      'RDS.34',
      'DocumentDB.4',
      'Neptune.2',
      'Redshift.4',
      'ES.5',
      'OpenSearch.5',
      'Route53.2',
      'RDS.36',
      'RDS.37',
      'RDS.40',
      'RDS.42',
      'ES.4',
      'OpenSearch.4',
      'RDS.45',
      'RedshiftServerless.6',
    ],
  },
  rows: databaseLogs,
  companions: queryLogs,
});

/** What a row cannot say: the parameters of PostgreSQL stand in a group that the database names. */
export const databaseOrDnsLogsOff: typeof byRows = {
  ...byRows,
  *evaluate(subject, model) {
    yield* byRows.evaluate(subject, model);
    yield* unloggedStatements(subject, model);
  },
};
