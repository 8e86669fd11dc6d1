import type { Resource } from '../../core/resource.ts';
import { scalarText } from '../../core/value.ts';
import type { Value } from '../../core/value.ts';
import { binds } from '../../model/binding.ts';
import { managed } from '../../model/evaluated-code.ts';
import { attribute, blocks, decide, firstAttribute, readText } from '../../model/fact.ts';
import type { AwsModel } from '../../model/kinds.ts';
import type { Subject } from '../../model/subject.ts';
import type { Violation } from '../define-policy.ts';

/** Where a database of PostgreSQL names its parameters, and what declares them. */
interface Parameters {
  readonly group: string;
  readonly by: string;
  readonly name: string;
}

const parametersOf: Readonly<Record<string, Parameters>> = {
  aws_db_instance: { group: 'parameter_group_name', by: 'aws_db_parameter_group', name: 'name' },
  aws_rds_cluster: { group: 'db_cluster_parameter_group_name', by: 'aws_rds_cluster_parameter_group', name: 'name' },
  'AWS::RDS::DBInstance': { group: 'DBParameterGroupName', by: 'AWS::RDS::DBParameterGroup', name: 'DBParameterGroupName' },
  'AWS::RDS::DBCluster': {
    group: 'DBClusterParameterGroupName',
    by: 'AWS::RDS::DBClusterParameterGroup',
    name: 'DBClusterParameterGroupName',
  },
};

/** Any of them makes PostgreSQL write statements down; with these values it does not. */
const logging: readonly (readonly [parameter: string, off: string])[] = [
  ['log_statement', 'none'],
  ['log_min_duration_statement', '-1'],
  ['pgaudit.log', 'none'],
];

/** A database of PostgreSQL whose parameters keep statements out of its log: the default ones do. Others than those of the code are not known. */
export function unloggedStatements({ resource, address }: Subject, model: AwsModel): Violation[] {
  const parameters = parametersOf[resource.type];
  const { attributes } = resource;
  if (parameters === undefined || attribute(attributes, 'DBClusterIdentifier') !== undefined) return [];
  const engine = readText(firstAttribute(attributes, ['engine', 'Engine']));
  if (decide(engine, (text) => text === 'postgres' || text === 'aurora-postgresql', false) !== 'yes') return [];
  const group = attribute(attributes, parameters.group);
  const isDefault = group === undefined || scalarText(group)?.startsWith('default.') === true;
  const meant = isDefault ? undefined : groupOf(resource, group, parameters, model);
  if (!isDefault && (meant === undefined || logging.some(([name, off]) => isOn(meant, name, off)))) return [];
  return [
    {
      claim: 'violation',
      aspect: 'logged statements',
      message: `${address} writes no statements into its log.`,
      trace: [resource.declaration],
      confidence: 'likely',
    },
  ];
}

function groupOf(resource: Resource, group: Value, { by, name }: Parameters, model: AwsModel): Resource | undefined {
  return managed(model, by).find((one) => one.root === resource.root && binds(group, one, [attribute(one.attributes, name)]) === 'yes');
}

/** Also where its value, or whether it is there, is not known. */
function isOn({ attributes, dialect }: Resource, parameter: string, off: string): boolean {
  if (dialect === 'cloudformation') {
    const all = attribute(attributes, 'Parameters');
    const value = attribute(all, parameter);
    return all?.kind === 'unknown' || (value !== undefined && scalarText(value) !== off);
  }
  const { items, unknown } = blocks(attribute(attributes, 'parameter'));
  const own = items.find((item) => scalarText(attribute(item, 'name')) === parameter);
  return own === undefined ? unknown !== undefined : scalarText(attribute(own, 'value')) !== off;
}
