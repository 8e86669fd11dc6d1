import type { Resource } from '../../core/resource.ts';
import type { Value } from '../../core/value.ts';
import { ofDeclaration } from '../../core/instance-key.ts';
import { firstAttribute } from '../../model/fact.ts';
import type { AwsModel } from '../../model/kinds.ts';
import { perModel } from '../../model/per-model.ts';
import { referencesIn, referencesOf } from '../../model/references.ts';
import type { Subject } from '../../model/subject.ts';
import { defineViolation } from '../define-policy.ts';
import type { Violation } from '../define-policy.ts';

const defaults = ['aws_default_vpc', 'aws_default_subnet'];
/** What empties the default VPC or watches it does not run in it. */
const keepers = ['aws_default_route_table', 'aws_default_network_acl', 'aws_default_security_group', 'aws_flow_log'];

/** What starts in the default VPC unless one of these attributes says where. */
const places: Readonly<Record<string, readonly string[]>> = {
  aws_instance: ['subnet_id', 'network_interface', 'primary_network_interface', 'launch_template'],
  aws_redshift_cluster: ['cluster_subnet_group_name', 'snapshot_identifier', 'snapshot_arn'],
  aws_db_instance: ['db_subnet_group_name', 'replicate_source_db', 'snapshot_identifier', 'restore_to_point_in_time', 's3_import'],
  aws_rds_cluster: ['db_subnet_group_name', 'replication_source_identifier', 'snapshot_identifier', 'restore_to_point_in_time'],
  'AWS::EC2::Instance': ['SubnetId', 'NetworkInterfaces', 'LaunchTemplate'],
  'AWS::Redshift::Cluster': ['ClusterSubnetGroupName', 'SnapshotIdentifier'],
  'AWS::RDS::DBInstance': ['DBSubnetGroupName', 'SourceDBInstanceIdentifier', 'DBClusterIdentifier', 'DBSnapshotIdentifier'],
  'AWS::RDS::DBCluster': ['DBSubnetGroupName', 'SourceDBClusterIdentifier', 'SnapshotIdentifier', 'ReplicationSourceIdentifier'],
};

export const defaultVpcUsed = defineViolation({
  id: 'default-vpc-used',
  control: 'network-segmentation',
  severity: 'medium',
  on: 'resource',
  types: [...defaults, ...Object.keys(places)],
  dialects: ['terraform', 'cloudformation'],
  title: 'Something runs in the default VPC',
  why: 'Every subnet of the default VPC is public and gives public addresses, and its ranges are the same in every account, so that it can never be connected with another. What runs there was mostly placed nowhere on purpose.',
  remedy: 'Declare a VPC with private subnets, and place it there.',
  limits: [
    'An account without a default VPC refuses such a resource; whether this one has it is not visible.',
    'A default VPC that is taken over and used by nothing in the code is low: what empties its route table, ACL or group, and a flow log, does not use it.',
    'What is restored from a snapshot or replicated is left out: it goes where its source was.',
  ],
  covers: {
    checkov: ['CKV_AWS_148', 'CKV_AWS_154'],
    trivy: ['AVD-AWS-0101', 'AVD-AWS-0127'],
    kics: ['Default VPC Exists', 'EC2 Instance Using Default VPC', 'Redshift Cluster Without VPC'],
    securityHub: ['RDS.18'],
  },
  *evaluate(subject, model) {
    const { resource } = subject;
    if (defaults.includes(resource.type)) yield takenOver(subject, model);
    else yield* placedNowhere(subject, model);
  },
});

function takenOver({ address, resource }: Subject, model: AwsModel): Violation {
  const isUsed = users(model).has(`${resource.root}\n${ofDeclaration(address)}`);
  return {
    claim: 'violation',
    aspect: 'default VPC',
    message: `${address} is a part of the default VPC${isUsed ? ' and used' : ''}.`,
    trace: [resource.declaration],
    confidence: 'certain',
    ...(isUsed ? {} : { severity: 'low' as const }),
  };
}

/** Root and address of everything that a resource refers to. Asked only where the default VPC is declared. */
const users = perModel(
  (model): ReadonlySet<string> =>
    new Set(
      model.resources
        .filter(({ type }) => !keepers.includes(type))
        .flatMap((resource) => referencesOf(resource).map((one) => `${resource.root}\n${one}`)),
    ),
);

function* placedNowhere({ address, resource }: Subject, model: AwsModel): Iterable<Violation> {
  const names = places[resource.type] ?? [];
  // A module whose code is not here may place it.
  if (resource.outline !== undefined && !names.some((name) => resource.outline?.attributes.has(name) === true)) return;
  const place = firstAttribute(resource.attributes, names);
  const inDefault = place !== undefined && refersToDefault(place, resource, model);
  if (place !== undefined && !inDefault) return;
  yield {
    claim: 'violation',
    aspect: 'place',
    message:
      place === undefined ? `${address} names no subnet, so it goes to the default VPC.` : `${address} is placed in the default VPC.`,
    trace: [...(place === undefined ? [] : [place.origin.at]), resource.declaration],
    confidence: 'likely',
  };
}

/** By a subnet that the code takes over. */
function refersToDefault(place: Value, { root }: Resource, model: AwsModel): boolean {
  const named = new Set(referencesIn(place));
  return model.ofType(...defaults).some((one) => one.root === root && named.has(ofDeclaration(one.address)));
}
