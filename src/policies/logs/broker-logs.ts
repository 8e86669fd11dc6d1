import { onOff, ranks } from '../forms/order.ts';
import type { Protection } from '../forms/protection-row.ts';

const brokers = 'logging_info.broker_logs';
const Brokers = 'LoggingInfo.BrokerLogs';

/** Brokers of messages, and commands in containers. */
export const brokerLogs: readonly Protection[] = [
  {
    what: 'broker log',
    terraform: { aws_msk_cluster: `${brokers}.cloudwatch_logs.enabled` },
    cloudformation: { 'AWS::MSK::Cluster': `${Brokers}.CloudWatchLogs.Enabled` },
    order: onOff,
    byDefault: false,
    wanted: true,
    // Another place will do.
    only: [
      { terraform: `${brokers}.s3.enabled`, cloudformation: `${Brokers}.S3.Enabled`, is: [false], byDefault: false },
      { terraform: `${brokers}.firehose.enabled`, cloudformation: `${Brokers}.Firehose.Enabled`, is: [false], byDefault: false },
    ],
    fix: false,
    lacks: 'keeps no log of its brokers',
  },
  {
    what: 'general log',
    terraform: { aws_mq_broker: 'logs.general' },
    cloudformation: { 'AWS::AmazonMQ::Broker': 'Logs.General' },
    order: onOff,
    byDefault: false,
    wanted: true,
    lacks: 'keeps no general log',
  },
  {
    what: 'audit log',
    terraform: { aws_mq_broker: 'logs.audit' },
    cloudformation: { 'AWS::AmazonMQ::Broker': 'Logs.Audit' },
    order: onOff,
    byDefault: false,
    wanted: true,
    // RabbitMQ has none.
    only: [{ terraform: 'engine_type', cloudformation: 'EngineType', is: ['ActiveMQ'] }],
    lacks: 'keeps no audit log',
  },
  {
    what: 'log of commands that are run in containers',
    terraform: { aws_ecs_cluster: 'configuration.execute_command_configuration.logging' },
    cloudformation: { 'AWS::ECS::Cluster': 'Configuration.ExecuteCommandConfiguration.Logging' },
    order: ranks('NONE', ['DEFAULT', 'OVERRIDE']),
    byDefault: 'DEFAULT',
    wanted: 'DEFAULT',
    lacks: 'does not log the commands that are run in its containers',
  },
];
