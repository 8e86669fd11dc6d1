import { ranks } from '../forms/order.ts';
import type { Protection } from '../forms/protection-row.ts';

const forced = {
  what: 'obligation of TLS',
  order: ranks(['0', 'OFF', 'false'], ['1', 'ON', 'true']),
  byDefault: '0',
  wanted: '1',
  severity: 'low',
  absent: 'info',
  fix: false,
  lacks: 'lets clients of its databases speak without encryption',
} satisfies Partial<Protection>;
/** Parameters by which engines of RDS refuse whoever does not speak TLS; PostgreSQL does from version 15 on without being told. */
const relational: readonly Protection[] = [
  { parameter: 'rds.force_ssl', family: /^(?:sqlserver|(?:aurora-)?postgres(?:ql)?(?:9|1[0-4]))/u },
  { parameter: 'require_secure_transport', family: /^(?:mysql(?:5\.7|8)|aurora-mysql|mariadb(?:10\.(?:[5-9]|\d\d)|11\.4))/u },
].map(({ parameter, family }) => ({
  ...forced,
  terraform: {
    aws_db_parameter_group: `parameter[name=${parameter}].value`,
    aws_rds_cluster_parameter_group: `parameter[name=${parameter}].value`,
  },
  cloudformation: {
    'AWS::RDS::DBParameterGroup': parameter.includes('.') ? `Parameters[${parameter}]` : `Parameters.${parameter}`,
    'AWS::RDS::DBClusterParameterGroup': parameter.includes('.') ? `Parameters[${parameter}]` : `Parameters.${parameter}`,
  },
  only: [{ terraform: 'family', cloudformation: 'Family', is: family }],
}));
/** Where the default would do and somebody turned it off. */
const turnedOff: readonly Protection[] = [
  {
    ...forced,
    terraform: {
      aws_db_parameter_group: 'parameter[name=rds.force_ssl]?.value',
      aws_rds_cluster_parameter_group: 'parameter[name=rds.force_ssl]?.value',
    },
    cloudformation: {
      'AWS::RDS::DBParameterGroup': 'Parameters[rds.force_ssl]',
      'AWS::RDS::DBClusterParameterGroup': 'Parameters[rds.force_ssl]',
    },
    byDefault: '1',
    only: [{ terraform: 'family', cloudformation: 'Family', is: /^(?:aurora-)?postgres(?:ql)?(?:1[5-9]|[2-9]\d)/u }],
  },
];

export const obligedByParameters: readonly Protection[] = [...relational, ...turnedOff];
