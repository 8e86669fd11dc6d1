import type { Resource } from '../../core/resource.ts';
import { possibleValues } from '../../core/value.ts';
import type { Value } from '../../core/value.ts';
import { binds } from '../binding.ts';
import { managed } from '../evaluated-code.ts';
import type { EvaluatedCode } from '../evaluated-code.ts';
import { attribute, firstAttribute, readText } from '../fact.ts';
import { possibleMembers } from '../possible-members.ts';
import type { PossibleMember } from '../possible-members.ts';
import { targetOf } from '../target.ts';

/** Where a policy of the organization is attached: the id of an account, unit or root, or the expression that names it. */
export interface GuardrailTarget extends PossibleMember {
  /** The resource that attaches it. */
  readonly resource: Resource;
}

/** What kind of policy it is, in AWS's words; `SERVICE_CONTROL_POLICY` where none is written. */
export function guardrailType({ attributes }: Resource): string {
  const type = readText(firstAttribute(attributes, ['type', 'Type']));
  return type.kind === 'known' ? type.value : 'SERVICE_CONTROL_POLICY';
}

const ofRequests: ReadonlySet<string> = new Set(['SERVICE_CONTROL_POLICY', 'RESOURCE_CONTROL_POLICY']);

/** Does it say which requests are denied? Policies on tags, backups and the like have a language of their own. */
export function isOnRequests(policy: Resource): boolean {
  return ofRequests.has(guardrailType(policy));
}

/** Everything that the code attaches the policy to, or may. */
export function guardrailTargets(policy: Resource, code: EvaluatedCode): readonly GuardrailTarget[] {
  const own = possibleMembers(attribute(policy.attributes, 'TargetIds')).map((member) => ({ ...member, resource: policy }));
  const attached = attachments(code)
    .filter(({ root }) => root === policy.root)
    .flatMap((resource) => {
      const given = attribute(resource.attributes, 'policy_id');
      const choice = given === undefined ? 'no' : choosing(given, policy);
      if (choice === 'no') return [];
      const maybe = resource.maybe?.expression === policy.maybe?.expression ? undefined : resource.maybe;
      return targetsOf(resource).map((target) => ({ ...(maybe === undefined ? {} : { maybe }), ...choice, ...target }));
    });
  return [...own, ...attached];
}

/** Whether an attachment is of this policy: by each of the policies that it may be of, by none, or by what decides. */
function choosing(given: Value, policy: Resource): Pick<GuardrailTarget, 'maybe' | 'offForSome'> | 'no' {
  const answers = possibleValues(given).map((one) => binds(one, policy, []));
  if (!answers.includes('yes')) return 'no';
  return given.kind === 'choice' && answers.includes('no') ? { maybe: given.condition, offForSome: true } : {};
}

/** Terraform attaches a policy by a resource of its own. */
export function attachments(code: EvaluatedCode): readonly Resource[] {
  return managed(code, 'aws_organizations_policy_attachment');
}

/** What an attachment names as its target. */
export function targetsOf(attachment: Resource): readonly GuardrailTarget[] {
  return possibleMembers(attribute(attachment.attributes, 'target_id')).map((member) => ({ ...member, resource: attachment }));
}

/** The root of the organization, by its id or by the attribute that holds it: what is attached there counts everywhere. */
export function isOrganizationRoot(target: string): boolean {
  return /^r-[0-9a-z]{4,32}$/u.test(target) || /\.roots(?:\[|\.)/u.test(target);
}

/** What a target is called on both sides: a unit of the code keeps its name when its resource gets another one. */
export function lastingTarget(
  { text, value, resource }: Pick<GuardrailTarget, 'text' | 'value' | 'resource'>,
  code: EvaluatedCode,
): string {
  const unit = value.kind === 'string' ? undefined : targetOf(value, resource.root, code, ['name', 'Name']);
  return unit?.named === 'by-name' ? `unit ${unit.text}` : text;
}
