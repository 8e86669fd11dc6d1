import type { Resource } from '../../core/resource.ts';
import type { Value } from '../../core/value.ts';
import { binds } from '../../model/binding.ts';
import { managed } from '../../model/evaluated-code.ts';
import { attribute, firstAttribute } from '../../model/fact.ts';
import type { AwsModel } from '../../model/kinds.ts';
import { defineViolation, traceOf } from '../define-policy.ts';

/** Where each type names its instance profile. */
const places: ReadonlyMap<string, readonly string[]> = new Map([
  ['aws_instance', ['iam_instance_profile']],
  ['aws_spot_instance_request', ['iam_instance_profile']],
  ['aws_launch_configuration', ['iam_instance_profile']],
  ['aws_launch_template', ['iam_instance_profile']],
  ['AWS::EC2::Instance', ['IamInstanceProfile']],
  ['AWS::AutoScaling::LaunchConfiguration', ['IamInstanceProfile']],
  ['AWS::EC2::LaunchTemplate', ['LaunchTemplateData', 'IamInstanceProfile']],
]);

/** Where an instance profile names its role. */
const profiles: ReadonlyMap<string, readonly string[]> = new Map([
  ['aws_iam_instance_profile', ['role', 'roles']],
  ['AWS::IAM::InstanceProfile', ['Roles']],
]);

export const instanceWithoutRole = defineViolation({
  id: 'instance-without-role',
  control: 'use-temporary-credentials',
  severity: 'low',
  on: 'resource',
  types: [...places.keys(), ...profiles.keys()],
  dialects: ['terraform', 'cloudformation'],
  title: 'An instance has no role',
  why: 'What runs on it and needs AWS gets an access key that somebody puts there, and that stays in images and backups. Without a role the instance cannot be managed by Systems Manager either, so that it needs a way in.',
  remedy: 'Give it an instance profile with a role, be it only for Systems Manager.',
  limits: [
    'An instance that is made from a launch template may have the role from there, and is not judged.',
    'A launch template of an EKS node group gets the role from the group.',
  ],
  covers: { checkov: ['CKV2_AWS_41'], kics: ['EC2 Instance Has No IAM Role'], cis: ['1.18'] },
  *evaluate({ address, resource }, model) {
    const names = profiles.get(resource.type);
    if (names !== undefined) {
      if (isSet(firstAttribute(resource.attributes, names))) return;
      const message = `${address} is an instance profile without a role, so what runs with it needs keys.`;
      yield { claim: 'violation', aspect: 'role', message, trace: [resource.declaration], confidence: 'likely' };
      return;
    }
    const profile = attribute(resource.attributes, ...(places.get(resource.type) ?? []));
    if (profile?.kind === 'unknown' && profile.reference === undefined && profile.reason !== 'data-source') {
      yield { claim: 'unresolved', aspect: 'role', unknown: profile, message: `whether ${address} has a role` };
      return;
    }
    if (isSet(profile) || isRoleFromElsewhere(resource, model)) return;
    yield {
      claim: 'violation',
      aspect: 'role',
      message: `${address} has no instance profile, so what runs on it needs keys.`,
      trace: [...(profile === undefined ? [] : traceOf(profile)), resource.declaration],
      confidence: 'likely',
    };
  },
});

function isSet(profile: Value | undefined): boolean {
  if (profile?.kind === 'string') return profile.value !== '';
  return profile?.kind === 'list' ? profile.items.length > 0 : profile !== undefined;
}

function isRoleFromElsewhere(resource: Resource, model: AwsModel): boolean {
  return firstAttribute(resource.attributes, ['launch_template', 'LaunchTemplate']) !== undefined || isOfNodeGroup(resource, model);
}

function isOfNodeGroup(template: Resource, model: AwsModel): boolean {
  if (template.type !== 'aws_launch_template' && template.type !== 'AWS::EC2::LaunchTemplate') return false;
  return managed(model, 'aws_eks_node_group', 'AWS::EKS::Nodegroup').some((group) => {
    const used = firstAttribute(group.attributes, ['launch_template', 'LaunchTemplate']);
    const names = ['id', 'name', 'Id', 'Name'].map((name) => attribute(used, name));
    const own = firstAttribute(template.attributes, ['name', 'LaunchTemplateName']);
    return group.root === template.root && names.some((name) => binds(name, template, [own]) === 'yes');
  });
}
