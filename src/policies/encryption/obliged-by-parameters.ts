import { ranks } from '../forms/order.ts';
import type { Protection } from '../forms/protection-row.ts';

const forced = {
  what: 'obligation of TLS',
  order: ranks(['0', 'OFF', 'false'], ['1', 'ON', 'true']),
  wanted: '1',
  severity: 'low',
  absent: 'info',
  fix: false,
  lacks: 'lets clients of its databases speak without encryption',
} satisfies Partial<Protection>;

/** A parameter by which engines of RDS refuse whoever does not speak TLS, and the families whose default is the same. */
interface Obliging {
  readonly parameter: string;
  readonly byDefault: '0' | '1';
  readonly instances: RegExp;
  /** Of Aurora the whole cluster obliges: groups of its instances do not know the parameter. */
  readonly clusters: RegExp;
}

const obliging: readonly Obliging[] = [
  {
    parameter: 'rds.force_ssl',
    byDefault: '0',
    instances: /^(?:sqlserver|postgres(?:9|1[0-4]))/u,
    clusters: /^(?:postgres1[0-4]|aurora-postgresql(?:9|1[0-6]))/u,
  },
  {
    parameter: 'rds.force_ssl',
    byDefault: '1',
    instances: /^postgres(?:1[5-9]|[2-9]\d)/u,
    clusters: /^(?:postgres(?:1[5-9]|[2-9]\d)|aurora-postgresql(?:1[7-9]|[2-9]\d))/u,
  },
  {
    parameter: 'require_secure_transport',
    byDefault: '0',
    instances: /^(?:mysql(?:5\.7|8)|mariadb(?:10\.(?:[5-9]|\d\d)|11\.4))/u,
    clusters: /^(?:mysql8|aurora-mysql)/u,
  },
];

export const obligedByParameters: readonly Protection[] = obliging.flatMap(({ parameter, byDefault, instances, clusters }) => {
  const inTerraform = `parameter[name=${parameter}].value`;
  const inTemplate = parameter.includes('.') ? `Parameters[${parameter}]` : `Parameters.${parameter}`;
  const row = { ...forced, byDefault };
  return [
    {
      ...row,
      terraform: { aws_db_parameter_group: inTerraform },
      cloudformation: { 'AWS::RDS::DBParameterGroup': inTemplate },
      only: [{ terraform: 'family', cloudformation: 'Family', is: instances }],
    },
    {
      ...row,
      terraform: { aws_rds_cluster_parameter_group: inTerraform },
      cloudformation: { 'AWS::RDS::DBClusterParameterGroup': inTemplate },
      only: [{ terraform: 'family', cloudformation: 'Family', is: clusters }],
    },
  ];
});
