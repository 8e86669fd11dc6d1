import { symbolicText } from '../../model/binding.ts';
import { firstAttribute } from '../../model/fact.ts';
import type { AwsModel } from '../../model/kinds.ts';
import type { Subject } from '../../model/subject.ts';
import { declaredAt } from '../define-policy.ts';
import type { Evidence, StrengthPolicy } from '../define-policy.ts';
import { defineLoss } from '../forms/loss.ts';
import { ssmManagementPresent } from './ssm-management-present.ts';

const data = defineLoss({
  id: 'ssm-management-removed',
  control: 'secure-ec2-management',
  severity: 'medium',
  title: 'Instances are no longer managed through Systems Manager',
  why: 'Machines that Systems Manager no longer reaches are patched by nobody, and the next one who has to get in opens a port for SSH.',
  remedy: 'Keep AmazonSSMManagedInstanceCore on the role, the inventory, and the endpoints of Systems Manager.',
  limits: ['That a role loses the policy is reported while the role stays.'],
  covers: {},
  speaksFor: ['ssm-management-present'],
  presences: [
    ...ssmManagementPresent.rows.filter(({ what }) => what !== 'role for Systems Manager'),
    {
      what: 'default host management',
      terraform: ['aws_ssm_service_setting'],
      such: [{ terraform: 'setting_id', is: { mentions: /default-ec2-instance-management-role$/u } }],
    },
  ],
  companions: [
    {
      what: 'policy for Systems Manager',
      lacks: 'may not be managed through Systems Manager',
      terraform: { of: { aws_iam_role: 'name' }, by: { aws_iam_role_policy_attachment: 'role' } },
      such: [{ terraform: 'policy_arn', is: { mentions: /AmazonSSM(?:ManagedInstanceCore|ManagedEC2InstanceDefaultPolicy)$/u } }],
      onlyKnown: true,
    },
  ],
});

const endpoints = ['aws_vpc_endpoint', 'AWS::EC2::VPCEndpoint'];
const roles = 'AWS::IAM::Role';

/** A service has the region in its name, and a stack the policy in a list of the role: both are texts with holes. */
export const ssmManagementRemoved: typeof data = {
  ...data,
  types: [...(data.types ?? []), ...endpoints, roles],
  dialects: ['terraform', 'cloudformation'],
  evaluate,
};

function evaluate(subject: Subject, model: AwsModel): ReturnType<StrengthPolicy<'resource', unknown>['evaluate']> {
  const own = endpoints.includes(subject.resource.type)
    ? endpointOf(subject)
    : subject.resource.type === roles
      ? policyOf(subject)
      : undefined;
  return own === undefined ? data.evaluate(subject, model) : [own];
}

function endpointOf({ address, resource }: Subject): Evidence | undefined {
  const name = firstAttribute(resource.attributes, ['service_name', 'ServiceName']);
  const service = /\.(ssm|ssmmessages|ec2messages)$/u.exec((name && symbolicText(name)) ?? '')?.[1];
  if (service === undefined) return undefined;
  const extent = `The endpoint of Systems Manager ${address} (${service})`;
  return { claim: 'evidence', scope: `${resource.root} endpoint ${service}`, extent, trace: declaredAt(resource) };
}

function policyOf({ address, resource, root }: Subject): Evidence | undefined {
  const list = firstAttribute(resource.attributes, ['ManagedPolicyArns']);
  const items = list?.kind === 'list' ? list.items : [];
  const found = items.find((item) => symbolicText(item)?.endsWith('AmazonSSMManagedInstanceCore') === true);
  if (found === undefined) return undefined;
  return {
    claim: 'evidence',
    scope: `${root} ${address} policy for Systems Manager`,
    extent: `The policy for Systems Manager of ${address}`,
    ofSubject: true,
    trace: [found.origin.at, resource.declaration],
  };
}
