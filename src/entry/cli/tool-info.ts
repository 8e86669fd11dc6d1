import { findControl } from '../../core/maturity-model.ts';
import { policies } from '../../policies/registry.generated.ts';
import type { PolicyInfo } from '../../report/policy-info.ts';
import { defaultConfig } from '../../review/config.ts';
import { phaseOf } from '../../review/gate.ts';

export const toolVersion = '0.1.0';

/** What reports say about the policies, without their code. */
export function policyInfos(): readonly PolicyInfo[] {
  return policies.map((policy) => ({
    id: policy.id,
    title: policy.title,
    why: policy.why,
    remedy: policy.remedy,
    severity: policy.severity,
    controlId: policy.control,
    controlTitle: findControl(policy.control)?.title ?? policy.control,
    phase: phaseOf(policy, defaultConfig),
    limits: policy.limits,
    docsPath: `docs/policies/${policy.id}.md`,
  }));
}
