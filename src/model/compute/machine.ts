import type { Resource } from '../../core/resource.ts';
import type { Value } from '../../core/value.ts';
import { binds } from '../binding.ts';
import type { EvaluatedCode } from '../evaluated-code.ts';
import { managed } from '../evaluated-code.ts';
import { attribute, blocks, members } from '../fact.ts';
import { subjectOf } from '../subject.ts';
import type { Subject } from '../subject.ts';

/** What runs behind security groups: an instance, a function, a database, a load balancer. */
export interface Machine extends Subject {
  /** What people call it: `instance`. */
  readonly noun: string;
  /** What names its security groups. */
  readonly groups: readonly Value[];
  /** The role that it works with, where the code declares both and says so. */
  readonly role: Resource | undefined;
}

type Path = readonly string[];

interface MachineForm {
  readonly noun: string;
  readonly groups: readonly Path[];
  /** What names its role. */
  readonly role?: Path;
  /** What names the instance profile that has its role. */
  readonly profile?: Path;
}

function form(noun: string, groups: string, more: { readonly role?: string; readonly profile?: string } = {}): MachineForm {
  const { role, profile } = more;
  return {
    noun,
    groups: groups.split(' ').map((path) => path.split('.')),
    ...(role === undefined ? {} : { role: role.split('.') }),
    ...(profile === undefined ? {} : { profile: profile.split('.') }),
  };
}

/** From the provider's and CloudFormation's documentation; a dot goes into a block. */
const forms: ReadonlyMap<string, MachineForm> = new Map<string, MachineForm>([
  ['aws_instance', form('instance', 'vpc_security_group_ids security_groups', { profile: 'iam_instance_profile' })],
  ['aws_spot_instance_request', form('instance', 'vpc_security_group_ids security_groups', { profile: 'iam_instance_profile' })],
  [
    'aws_launch_template',
    form('launch template', 'vpc_security_group_ids security_group_names network_interfaces.security_groups', {
      profile: 'iam_instance_profile.name',
    }),
  ],
  ['aws_launch_configuration', form('launch configuration', 'security_groups', { profile: 'iam_instance_profile' })],
  ['aws_lambda_function', form('function', 'vpc_config.security_group_ids', { role: 'role' })],
  ['aws_ecs_service', form('ECS service', 'network_configuration.security_groups')],
  ['aws_lb', form('load balancer', 'security_groups')],
  ['aws_alb', form('load balancer', 'security_groups')],
  ['aws_elb', form('load balancer', 'security_groups')],
  ['aws_db_instance', form('database', 'vpc_security_group_ids')],
  ['aws_rds_cluster', form('database', 'vpc_security_group_ids')],
  ['aws_redshift_cluster', form('database', 'vpc_security_group_ids')],
  ['aws_elasticache_cluster', form('cache', 'security_group_ids')],
  ['aws_elasticache_replication_group', form('cache', 'security_group_ids')],
  ['aws_opensearch_domain', form('search domain', 'vpc_options.security_group_ids')],
  ['aws_eks_cluster', form('cluster', 'vpc_config.security_group_ids', { role: 'role_arn' })],
  ['AWS::EC2::Instance', form('instance', 'SecurityGroupIds SecurityGroups', { profile: 'IamInstanceProfile' })],
  [
    'AWS::EC2::LaunchTemplate',
    form('launch template', 'LaunchTemplateData.SecurityGroupIds', { profile: 'LaunchTemplateData.IamInstanceProfile.Name' }),
  ],
  ['AWS::AutoScaling::LaunchConfiguration', form('launch configuration', 'SecurityGroups', { profile: 'IamInstanceProfile' })],
  ['AWS::Lambda::Function', form('function', 'VpcConfig.SecurityGroupIds', { role: 'Role' })],
  ['AWS::ECS::Service', form('ECS service', 'NetworkConfiguration.AwsvpcConfiguration.SecurityGroups')],
  ['AWS::ElasticLoadBalancingV2::LoadBalancer', form('load balancer', 'SecurityGroups')],
  ['AWS::ElasticLoadBalancing::LoadBalancer', form('load balancer', 'SecurityGroups')],
  ['AWS::RDS::DBInstance', form('database', 'VPCSecurityGroups')],
  ['AWS::RDS::DBCluster', form('database', 'VpcSecurityGroupIds')],
]);

/** Everything that the code puts behind a security group. */
export function machines(code: EvaluatedCode): readonly Machine[] {
  return managed(code, ...forms.keys()).flatMap((resource) => {
    const found = forms.get(resource.type);
    if (found === undefined) return [];
    const groups = found.groups.flatMap((path) => valuesAt(resource.attributes, path)).flatMap((value) => members(value).items);
    return groups.length === 0 ? [] : [{ ...subjectOf(resource), noun: found.noun, groups, role: roleOf(resource, found, code) }];
  });
}

/** Is the machine behind this group? */
export function isBehind(machine: Machine, group: Resource): boolean {
  const names = ['name', 'GroupName'].flatMap((name) => attribute(group.attributes, name) ?? []);
  return machine.root === group.root && machine.groups.some((value) => binds(value, group, names) === 'yes');
}

/** What stands at the path; of a block that is repeated, in each. */
function valuesAt(from: Value, [first, ...rest]: Path): readonly Value[] {
  if (first === undefined) return [from];
  const value = attribute(from, first);
  if (value === undefined) return [];
  if (rest.length === 0) return [value];
  return blocks(value).items.flatMap((block) => valuesAt(block, rest));
}

const profileTypes = ['aws_iam_instance_profile', 'AWS::IAM::InstanceProfile'];
const roleTypes = ['aws_iam_role', 'AWS::IAM::Role'];

function roleOf(resource: Resource, { role, profile }: MachineForm, code: EvaluatedCode): Resource | undefined {
  const named = [
    ...(role === undefined ? [] : valuesAt(resource.attributes, role)),
    ...(profile === undefined ? [] : valuesAt(resource.attributes, profile)).flatMap((value) => {
      const declared = declaredBy(value, resource.root, profileTypes, code);
      const roles = ['role', 'Roles'].flatMap((name) => attribute(declared?.attributes, name) ?? []);
      return roles.flatMap((one) => (one.kind === 'list' ? members(one).items : [one]));
    }),
  ];
  return named.flatMap((value) => declaredBy(value, resource.root, roleTypes, code) ?? [])[0];
}

function declaredBy(value: Value, root: string, types: readonly string[], code: EvaluatedCode): Resource | undefined {
  return managed(code, ...types).find((one) => {
    const names = ['name', 'RoleName', 'InstanceProfileName'].flatMap((name) => attribute(one.attributes, name) ?? []);
    return one.root === root && binds(value, one, names) === 'yes';
  });
}
