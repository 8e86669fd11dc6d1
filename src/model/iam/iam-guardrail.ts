import type { Resource } from '../../core/resource.ts';
import type { Value } from '../../core/value.ts';
import { binds, symbolicText } from '../binding.ts';
import type { EvaluatedCode } from '../evaluated-code.ts';
import { attribute, firstAttribute, membersAndRest, readText } from '../fact.ts';
import { targetOf } from '../target.ts';

/** Where a policy of the organization is attached. */
export interface GuardrailTarget {
  /** The id of an account, unit or root, or the expression that names it. */
  readonly text: string;
  readonly value: Value;
  /** The resource that attaches it. */
  readonly resource: Resource;
}

/** What kind of policy it is, in AWS's words; `SERVICE_CONTROL_POLICY` where none is written. */
export function guardrailType({ attributes }: Resource): string {
  const type = readText(firstAttribute(attributes, ['type', 'Type']));
  return type.kind === 'known' ? type.value : 'SERVICE_CONTROL_POLICY';
}

/** Everything that the code attaches the policy to. */
export function guardrailTargets(policy: Resource, code: EvaluatedCode): readonly GuardrailTarget[] {
  const own = membersAndRest(attribute(policy.attributes, 'TargetIds')).map((value) => ({ value, resource: policy }));
  const attached = code
    .ofType('aws_organizations_policy_attachment')
    .filter((one) => one.mode === 'managed' && one.root === policy.root)
    .filter((one) => binds(attribute(one.attributes, 'policy_id'), policy, []) === 'yes')
    .flatMap((resource) => membersAndRest(attribute(resource.attributes, 'target_id')).map((value) => ({ value, resource })));
  return [...own, ...attached].flatMap(({ value, resource }) => {
    const text = symbolicText(value);
    return text === undefined ? [] : [{ text, value, resource }];
  });
}

/** The root of the organization, by its id or by the attribute that holds it: what is attached there counts everywhere. */
export function isOrganizationRoot(target: string): boolean {
  return /^r-[0-9a-z]{4,32}$/u.test(target) || /\.roots(?:\[|\.)/u.test(target);
}

/** What a target is called on both sides: a unit of the code keeps its name when its resource gets another one. */
export function lastingTarget({ text, value, resource }: GuardrailTarget, code: EvaluatedCode): string {
  const unit = value.kind === 'string' ? undefined : targetOf(value, resource.root, code, ['name', 'Name']);
  return unit?.named === 'by-name' ? `unit ${unit.text}` : text;
}
