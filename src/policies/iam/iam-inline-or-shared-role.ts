import { groupBy } from '../../core/group-by.ts';
import type { Location } from '../../core/location.ts';
import type { Resource } from '../../core/resource.ts';
import { symbolicText } from '../../model/binding.ts';
import { managed } from '../../model/evaluated-code.ts';
import { firstAttribute, members } from '../../model/fact.ts';
import type { AwsModel } from '../../model/kinds.ts';
import { perModel } from '../../model/per-model.ts';
import { defineViolation, traceOf } from '../define-policy.ts';

const functions = ['aws_lambda_function', 'AWS::Lambda::Function'];
const tasks = ['aws_ecs_task_definition', 'AWS::ECS::TaskDefinition'];
const groups = ['aws_iam_group_policy', 'AWS::IAM::GroupPolicy', 'AWS::IAM::Group'];

export const iamInlineOrSharedRole = defineViolation({
  id: 'iam-inline-or-shared-role',
  control: 'least-privilege-review',
  severity: 'info',
  on: 'resource',
  types: [...functions, ...tasks, ...groups],
  dialects: ['terraform', 'cloudformation'],
  title: 'Workloads share a role, or a group has a policy of its own',
  why: 'A role that several functions share has the rights of all of them together, and whoever gets into one has those of the others. An inline policy of a group is easily missed by whoever reviews policies.',
  remedy: 'Give each workload a role of its own; make the policy of a group a managed one.',
  limits: [
    'Inline policies of roles are not told: one that belongs to a single role is well kept in it. Those of users are reported by iam-policy-attached-to-user.',
    'Functions of other roots that have the same role are not seen.',
  ],
  covers: {
    checkov: ['CKV_AWS_249'],
    kics: ['IAM Group Inline Policies', 'Lambda Functions Without Unique IAM Roles', 'Serverless Function Without Unique IAM Role'],
  },
  *evaluate({ address, resource }, model) {
    const found = sharedByFunctions(resource, model) ?? sharedByTask(resource) ?? inlineOf(resource);
    if (found === undefined) return;
    const { aspect, does, at } = found;
    yield { claim: 'violation', aspect, message: `${address} ${does}.`, trace: [...at, resource.declaration], confidence: 'likely' };
  },
});

interface Found {
  readonly aspect: string;
  readonly does: string;
  readonly at: readonly Location[];
}

function sharedByFunctions(resource: Resource, model: AwsModel): Found | undefined {
  if (!functions.includes(resource.type)) return undefined;
  const role = firstAttribute(resource.attributes, ['role', 'Role']);
  const text = role === undefined ? undefined : symbolicText(role);
  if (role === undefined || text === undefined) return undefined;
  const other = firstTwo(text, resource.root, model).find((one) => one !== resource);
  return other === undefined ? undefined : { aspect: 'shared role', does: `has the same role as ${other.address}`, at: traceOf(role) };
}

/** The first two functions of a root with a role, in the order of addresses: each is told with another that has it. */
function firstTwo(role: string, root: string, model: AwsModel): readonly Resource[] {
  return firstsOf(model).get(`${root}\n${role}`) ?? [];
}

const firstsOf = perModel((model): ReadonlyMap<string, readonly Resource[]> => {
  const sorted = managed(model, ...functions).toSorted((a, b) => (a.address < b.address ? -1 : 1));
  const all = groupBy(sorted, ({ root, attributes }) => {
    const role = firstAttribute(attributes, ['role', 'Role']);
    return `${root}\n${(role === undefined ? undefined : symbolicText(role)) ?? ''}`;
  });
  return new Map([...all].map(([key, functionsOfRole]) => [key, functionsOfRole.slice(0, 2)]));
});

function sharedByTask({ type, attributes }: Resource): Found | undefined {
  if (!tasks.includes(type)) return undefined;
  const task = firstAttribute(attributes, ['task_role_arn', 'TaskRoleArn']);
  const execution = firstAttribute(attributes, ['execution_role_arn', 'ExecutionRoleArn']);
  const text = task === undefined ? undefined : symbolicText(task);
  if (task === undefined || execution === undefined || text === undefined || symbolicText(execution) !== text) return undefined;
  return { aspect: 'one role for two', does: 'lets its containers use the role that starts them', at: traceOf(task) };
}

function inlineOf({ type, attributes }: Resource): Found | undefined {
  if (!groups.includes(type)) return undefined;
  if (type !== 'AWS::IAM::Group') return { aspect: 'inline policy', does: 'puts a policy inside a group', at: [] };
  const [first] = members(firstAttribute(attributes, ['Policies'])).items;
  return first === undefined ? undefined : { aspect: 'inline policy', does: 'has a policy inside itself', at: traceOf(first) };
}
