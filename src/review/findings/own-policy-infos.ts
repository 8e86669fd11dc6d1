import type { Config } from '../settings/config.ts';
import type { OwnPolicies } from '../settings/own-policies/read-own-policies.ts';
import type { OwnPolicyInfo } from '../result.ts';
import { phaseOf } from '../verdict/gate.ts';

/** The words of the policies of a team's own, for reports: nobody else has them. */
export function ownPolicyInfos({ policies, paths }: OwnPolicies, config: Config): readonly OwnPolicyInfo[] {
  return policies.map((policy) => ({
    id: policy.id,
    title: policy.title,
    why: policy.why,
    remedy: policy.remedy,
    severity: config.policies[policy.id]?.severity ?? policy.severity,
    controlId: policy.control,
    phase: phaseOf(policy, config),
    limits: policy.limits,
    path: paths.get(policy.id) ?? '',
  }));
}
