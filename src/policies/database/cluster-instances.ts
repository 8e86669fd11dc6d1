import { binds } from '../../model/binding.ts';
import { managed } from '../../model/evaluated-code.ts';
import { attribute } from '../../model/fact.ts';
import type { AwsModel } from '../../model/kinds.ts';
import type { Subject } from '../../model/subject.ts';
import type { Unresolved, Violation } from '../define-policy.ts';

/** What stands in a cluster, and where each of the two names the cluster. */
interface Instances {
  readonly by: string;
  readonly cluster: string;
  readonly name: string;
}

const inTerraform = { cluster: 'cluster_identifier', name: 'cluster_identifier' } as const;
const inCloudFormation = { cluster: 'DBClusterIdentifier', name: 'DBClusterIdentifier' } as const;
const instancesOf: Readonly<Record<string, Instances>> = {
  aws_rds_cluster: { by: 'aws_rds_cluster_instance', ...inTerraform },
  aws_neptune_cluster: { by: 'aws_neptune_cluster_instance', ...inTerraform },
  aws_docdb_cluster: { by: 'aws_docdb_cluster_instance', ...inTerraform },
  'AWS::RDS::DBCluster': { by: 'AWS::RDS::DBInstance', ...inCloudFormation },
  'AWS::Neptune::DBCluster': { by: 'AWS::Neptune::DBInstance', ...inCloudFormation },
  'AWS::DocDB::DBCluster': { by: 'AWS::DocDB::DBInstance', ...inCloudFormation },
};
export const clusterTypes: readonly string[] = Object.keys(instancesOf);

/** A cluster of which one instance is declared: when its zone fails, a new one has to be made first. */
export function aloneInCluster({ resource, address }: Subject, model: AwsModel): (Violation | Unresolved)[] {
  const instances = instancesOf[resource.type];
  if (instances === undefined || resource.outline !== undefined) return [];
  const { by, cluster, name } = instances;
  const names = [attribute(resource.attributes, name)];
  const all = managed(model, by).filter(({ root }) => root === resource.root);
  const answers = all.map((one) => ({ one, answer: binds(attribute(one.attributes, cluster), resource, names) }));
  const [only, ...others] = answers.filter(({ answer }) => answer !== 'no');
  if (only?.answer !== 'yes' || others.length > 0) return [];
  const aspect = 'number of instances';
  const { maybe, declaration } = only.one;
  // An expression says how many there are.
  if (maybe !== undefined) return [{ claim: 'unresolved', aspect, unknown: maybe, message: `whether ${address} has one instance` }];
  const message = `${address} has one instance, and no other takes over when its zone fails.`;
  return [{ claim: 'violation', aspect, message, trace: [declaration, resource.declaration], confidence: 'likely' }];
}
