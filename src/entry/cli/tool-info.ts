import { findControl } from '../../core/maturity-model.ts';
import { policies } from '../../policies/registry.generated.ts';
import type { PolicyInfo } from '../../report/policy-info.ts';
import { defaultConfig } from '../../review/config.ts';
import { gatePolicy } from '../../review/gate-changes/gate-policy.ts';
import { phaseOf } from '../../review/gate.ts';

export const toolVersion = '0.1.0';

/** What reports say about the policies, without their code. */
export function policyInfos(): readonly PolicyInfo[] {
  return [...policies, gatePolicy].map((policy) => ({
    id: policy.id,
    title: policy.title,
    why: policy.why,
    remedy: policy.remedy,
    severity: policy.severity,
    controlId: policy.control,
    controlTitle: findControl(policy.control)?.title ?? policy.control,
    phase: phaseOf(policy, defaultConfig),
    limits: policy.limits,
    // What a change does to the gate itself is no policy of one state, and its page is not generated.
    docsPath: policy === gatePolicy ? 'docs/gate-changes.md' : `docs/policies/${policy.id}.md`,
  }));
}
