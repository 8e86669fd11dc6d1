import { naming } from '../forms/order.ts';
import type { Protection } from '../forms/protection-row.ts';
import type { Condition } from '../forms/row.ts';

/** Every type of log that an engine of RDS exports: one of them will do. */
const exported = naming(
  'audit',
  'error',
  'general',
  'slowquery',
  'postgresql',
  'upgrade',
  'alert',
  'listener',
  'trace',
  'oemagent',
  'agent',
  'iam-db-auth-error',
  'instance',
  'diag.log',
  'notify.log',
);
export const logs = 'exported logs';
export const exportsNone = 'exports none of its logs';
const mySql = /^(?:aurora|aurora-mysql|mysql)$/u;

const instances = {
  terraform: { aws_db_instance: 'enabled_cloudwatch_logs_exports' },
  cloudformation: { 'AWS::RDS::DBInstance': 'EnableCloudwatchLogsExports' },
} as const;
/** Where some logs are exported and those that tell most are not. */
const ofEngine = (engine: RegExp): readonly Condition[] => [
  { terraform: 'engine', cloudformation: 'Engine', is: engine },
  { terraform: 'enabled_cloudwatch_logs_exports', cloudformation: 'EnableCloudwatchLogsExports', is: 'set' },
  { cloudformation: 'DBClusterIdentifier', is: 'not set' },
];

/** Relational databases. */
export const relationalLogs: readonly Protection[] = [
  {
    what: 'log of PostgreSQL',
    ...instances,
    order: naming('postgresql'),
    byDefault: null,
    wanted: ['postgresql'],
    only: ofEngine(/^postgres$/u),
    lacks: 'does not export the log of PostgreSQL',
  },
  {
    what: 'audit and error log',
    ...instances,
    order: naming('audit', 'error'),
    byDefault: null,
    wanted: ['audit', 'error'],
    only: ofEngine(/^mariadb$/u),
    severity: 'info',
    lacks: 'exports only a part of the logs of MariaDB that tell who did what',
  },
  {
    what: logs,
    terraform: { aws_db_instance: 'enabled_cloudwatch_logs_exports' },
    cloudformation: { 'AWS::RDS::DBInstance': 'EnableCloudwatchLogsExports' },
    order: exported,
    byDefault: null,
    wanted: ['error'],
    // The logs of an instance of Aurora are those of its cluster.
    only: [{ cloudformation: 'DBClusterIdentifier', is: 'not set' }],
    lacks: exportsNone,
  },
  {
    what: logs,
    terraform: { aws_rds_cluster: 'enabled_cloudwatch_logs_exports' },
    cloudformation: { 'AWS::RDS::DBCluster': 'EnableCloudwatchLogsExports' },
    order: exported,
    byDefault: null,
    wanted: ['error'],
    only: [{ terraform: 'engine', cloudformation: 'Engine', is: /^(?!(?:aurora|aurora-mysql|mysql)$)/u, byDefault: 'aurora' }],
    lacks: exportsNone,
  },
  {
    what: 'audit log',
    terraform: { aws_rds_cluster: 'enabled_cloudwatch_logs_exports' },
    cloudformation: { 'AWS::RDS::DBCluster': 'EnableCloudwatchLogsExports' },
    order: naming('audit'),
    byDefault: null,
    wanted: ['audit'],
    only: [
      { terraform: 'engine', cloudformation: 'Engine', is: mySql, byDefault: 'aurora' },
      // The first Aurora without servers exports what its parameters turn on.
      { terraform: 'engine_mode', cloudformation: 'EngineMode', is: ['provisioned', 'parallelquery', 'global'], byDefault: 'provisioned' },
    ],
    lacks: 'exports no audit log',
  },
];
