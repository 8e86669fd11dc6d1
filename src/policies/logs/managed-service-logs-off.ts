import { onOff, set } from '../forms/order.ts';
import { defineProtection } from '../forms/protection.ts';
import { replicationTypes, unloggedReplication } from './replication-logs.ts';

const wants = { order: set, byDefault: null, wanted: 'set', fix: false, unknowns: false } as const;
const log = { what: 'log', lacks: 'keeps no log of what it does' } as const;

const byRows = defineProtection({
  id: 'managed-service-logs-off',
  control: 'custom-threat-detection',
  severity: 'info',
  title: 'A service that moves data keeps no log of it',
  why: 'Transfers, tunnels, connectors and calls leave a trace in their own log alone: without it nobody can say what went where.',
  remedy: 'Name a log group, and turn the log on.',
  limits: ['Retention of the log group is another policy.'],
  covers: {
    securityHub: ['Athena.4', 'Connect.2', 'DataSync.1', 'DMS.7', 'DMS.8', 'EC2.171', 'ElasticBeanstalk.3', 'MSK.5', 'SSM.6', 'Transfer.3'],
  },
  rows: [
    {
      ...log,
      ...wants,
      terraform: {
        aws_datasync_task: 'cloudwatch_log_group_arn',
        aws_transfer_connector: 'logging_role',
        aws_mskconnect_connector: 'log_delivery.worker_log_delivery',
      },
      cloudformation: {
        'AWS::DataSync::Task': 'CloudWatchLogGroupArn',
        'AWS::Transfer::Connector': 'LoggingRole',
        'AWS::KafkaConnect::Connector': 'LogDelivery.WorkerLogDelivery',
      },
    },
    {
      what: 'log of calls',
      terraform: { aws_connect_instance: 'contact_flow_logs_enabled' },
      cloudformation: { 'AWS::Connect::Instance': 'Attributes.ContactflowLogs' },
      order: onOff,
      byDefault: false,
      wanted: true,
      fix: false,
      lacks: 'does not log what its flows do with calls',
    },
    {
      what: 'metrics of queries',
      terraform: { aws_athena_workgroup: 'configuration.publish_cloudwatch_metrics_enabled' },
      cloudformation: { 'AWS::Athena::WorkGroup': 'WorkGroupConfiguration.PublishCloudWatchMetricsEnabled' },
      order: onOff,
      byDefault: true,
      wanted: true,
      lacks: 'does not tell CloudWatch of its queries',
    },
    ...[1, 2].map((number) => ({
      what: `log of tunnel ${number}`,
      terraform: { aws_vpn_connection: `tunnel${number}_log_options.cloudwatch_log_options.log_enabled` },
      order: onOff,
      byDefault: false,
      wanted: true,
      fix: false as const,
      lacks: `keeps no log of its tunnel ${number}`,
    })),
    {
      what: 'log of tunnels',
      cloudformation: { 'AWS::EC2::VPNConnection': 'VpnTunnelOptionsSpecifications[].LogOptions.CloudwatchLogOptions.LogEnabled' },
      order: onOff,
      byDefault: false,
      wanted: true,
      fix: false,
      lacks: 'keeps no log of a tunnel',
    },
    {
      what: 'stream of logs',
      terraform: { aws_elastic_beanstalk_environment: 'setting[name=StreamLogs].value' },
      cloudformation: { 'AWS::ElasticBeanstalk::Environment': 'OptionSettings[OptionName=StreamLogs].Value' },
      order: onOff,
      byDefault: false,
      wanted: true,
      fix: false,
      lacks: 'keeps its logs on machines that come and go',
    },
    {
      what: 'log of scripts',
      terraform: { aws_ssm_service_setting: 'setting_value' },
      order: { reads: 'text', rank: (value) => (typeof value === 'string' ? Number(value === 'CloudWatch') : undefined) },
      wanted: 'CloudWatch',
      fix: false,
      only: [{ terraform: 'setting_id', is: { mentions: /\/ssm\/automation\/customer-script-log-destination$/u } }],
      lacks: 'keeps no log of scripts that automations run',
    },
  ],
});

/** What a row cannot say: the settings of a replication are a document. */
export const managedServiceLogsOff: typeof byRows = {
  ...byRows,
  types: [...(byRows.types ?? []), ...replicationTypes],
  *evaluate(subject, model) {
    yield* byRows.evaluate(subject, model);
    yield* unloggedReplication(subject);
  },
};
