import { findControl } from '../../core/maturity-model.ts';
import { listedPolicies } from '../../policies/listed.generated.ts';
import type { PolicyInfo } from '../../report/policy-info.ts';
import { defaultConfig } from '../../review/settings/config.ts';
import { gatePolicy } from '../../review/gate-changes/gate-policy.ts';
import { phaseOf } from '../../review/verdict/gate.ts';
import { moduleInputPolicy } from '../../review/not-judged/module-inputs.ts';
import { notJudgedPolicy } from '../../review/not-judged/find-unjudged.ts';
import { outsideCodePolicy } from '../../review/comparison/outside-code.ts';
import { isListing } from '../../policies/define-policy.ts';
import type { Policy } from '../../policies/define-policy.ts';

/** What no policy of one state says has pages that are not generated. */
const pagesApart: ReadonlyMap<Policy, string> = new Map([
  [gatePolicy, 'docs/gate-changes.md'],
  [outsideCodePolicy, 'docs/not-proven.md'],
  [notJudgedPolicy, 'docs/not-judged.md'],
  [moduleInputPolicy, 'docs/not-judged.md'],
]);

/** Of every policy there is, those of no file of `src/policies` among them. */
export function policyIds(): readonly string[] {
  return [...listedPolicies, ...pagesApart.keys()].map(({ id }) => id);
}

/** Ids of the policies that look for what a rule of another tool looks for: `CKV_AWS_24`, `EC2.13`. */
export async function policiesOfRule(rule: string): Promise<readonly string[]> {
  const wanted = rule.toLowerCase();
  const policies = await Promise.all(listedPolicies.map(async (policy) => (isListing(policy) ? policy.load() : policy)));
  return policies
    .filter(({ covers }) => Object.values(covers).some((rules: readonly string[]) => rules.some((one) => one.toLowerCase() === wanted)))
    .map(({ id }) => id);
}

/** What reports say about the policies, without their code. Loads every policy. */
export async function policyInfos(): Promise<readonly PolicyInfo[]> {
  const policies = await Promise.all(listedPolicies.map(async (policy) => (isListing(policy) ? policy.load() : policy)));
  return [...policies, ...pagesApart.keys()].map((policy) => ({
    id: policy.id,
    title: policy.title,
    why: policy.why,
    remedy: policy.remedy,
    severity: policy.severity,
    controlId: policy.control,
    controlTitle: findControl(policy.control)?.title ?? policy.control,
    phase: phaseOf(policy, defaultConfig),
    limits: policy.limits,
    docsPath: pagesApart.get(policy) ?? `docs/policies/${policy.id}.md`,
  }));
}
