import type { Companion } from '../forms/companion-row.ts';
import { defineLoss } from '../forms/loss.ts';
import { naming, ranks, set } from '../forms/order.ts';
import type { Protection } from '../forms/protection-row.ts';
import { wafLoggingOff, webAclLog } from '../waf/waf-logging-off.ts';
import { apiOrClusterLogsOff, serviceLogs } from './api-or-cluster-logs-off.ts';
import { databaseLogs, databaseOrDnsLogsOff, queryLogs } from './database-or-dns-logs-off.ts';
import { edgeLogs, storageLogs, storageOrEdgeAccessLogsOff } from './storage-or-edge-access-logs-off.ts';

// Of a stage another log may be left, and this one is gone all the same.
const stageAccessLog: Protection = {
  what: 'access log',
  terraform: { aws_api_gateway_stage: 'access_log_settings.destination_arn' },
  cloudformation: { 'AWS::ApiGateway::Stage': 'AccessLogSetting.DestinationArn' },
  order: set,
  byDefault: null,
  lacks: 'keeps no access log',
};

const auditLogs: Protection = {
  what: 'exported logs',
  terraform: { aws_redshift_logging: 'log_exports' },
  order: naming('connectionlog', 'userlog', 'useractivitylog'),
  byDefault: null,
  only: [{ terraform: 'log_destination_type', is: ['cloudwatch'] }],
  lacks: 'exports fewer logs',
};

/** What a group of parameters makes the databases that use it write down. */
const parameters: readonly Protection[] = [
  {
    what: 'logged statements',
    terraform: {
      aws_db_parameter_group: 'parameter[name=log_statement].value',
      aws_rds_cluster_parameter_group: 'parameter[name=log_statement].value',
    },
    cloudformation: {
      'AWS::RDS::DBParameterGroup': 'Parameters.log_statement',
      'AWS::RDS::DBClusterParameterGroup': 'Parameters.log_statement',
    },
    order: ranks('none', 'ddl', 'mod', 'all'),
    byDefault: 'none',
    lacks: 'writes down fewer statements',
  },
  {
    what: 'audit parameter',
    terraform: { aws_neptune_cluster_parameter_group: 'parameter[name=neptune_enable_audit_log].value' },
    cloudformation: { 'AWS::Neptune::DBClusterParameterGroup': 'Parameters.neptune_enable_audit_log' },
    order: ranks('0', '1'),
    byDefault: '0',
    lacks: 'keeps its clusters from writing an audit log',
  },
  {
    what: 'logged activity of users',
    terraform: { aws_redshift_parameter_group: 'parameter[name=enable_user_activity_logging].value' },
    cloudformation: { 'AWS::Redshift::ClusterParameterGroup': 'Parameters[ParameterName=enable_user_activity_logging].ParameterValue' },
    order: ranks('false', 'true'),
    byDefault: 'false',
    lacks: 'keeps its clusters from writing down what users do',
  },
];

const fileAudit: Protection = {
  what: 'audit of files',
  terraform: { aws_fsx_windows_file_system: 'audit_log_configuration.file_access_audit_log_level' },
  cloudformation: { 'AWS::FSx::FileSystem': 'WindowsConfiguration.AuditLogConfiguration.FileAccessAuditLogLevel' },
  order: ranks('DISABLED', ['SUCCESS_ONLY', 'FAILURE_ONLY'], 'SUCCESS_AND_FAILURE'),
  byDefault: 'DISABLED',
  lacks: 'writes down less of who reads its files',
};

const executionLog: Companion = {
  what: 'execution log',
  lacks: 'logs nothing of what its methods do',
  terraform: { of: { aws_api_gateway_stage: 'stage_name' }, by: { aws_api_gateway_method_settings: 'stage_name' } },
  such: [{ terraform: 'settings.logging_level', is: ['ERROR', 'INFO'] }],
};

export const serviceLoggingRemoved = defineLoss({
  id: 'service-logging-removed',
  control: 'custom-threat-detection',
  severity: 'medium',
  title: 'A service no longer writes the log that it wrote',
  why: 'Searches and alarms that lived on this log fall silent, and nobody notices: no entries look just like no attack.',
  remedy: 'Keep the log. Where it costs too much, shorten how long it is kept instead.',
  limits: [
    'Whether what is declared elsewhere stays is not seen: that its log goes is possible.',
    'Whether another destination than before is as good is not looked at.',
  ],
  covers: {},
  speaksFor: [storageOrEdgeAccessLogsOff.id, apiOrClusterLogsOff.id, databaseOrDnsLogsOff.id, wafLoggingOff.id],
  falls: [stageAccessLog, auditLogs, ...parameters, fileAudit, ...edgeLogs, ...serviceLogs, ...databaseLogs],
  companions: [...storageLogs, executionLog, ...queryLogs, { ...webAclLog, what: 'log of its decisions' }],
});
