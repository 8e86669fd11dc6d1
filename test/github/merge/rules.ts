import type { Repository, RequiredCheck, Rule, Ruleset } from '../state/types.ts';

/** What a branch asks for before a merge, from its rulesets and its branch protection together. */
export interface BranchRules {
  readonly checks: readonly RequiredCheck[];
  readonly isStrict: boolean;
  readonly requiredApprovals: number;
  readonly needsResolvedThreads: boolean;
  readonly hasQueue: boolean;
}

export function activeRulesets(repository: Repository, branch: string): Ruleset[] {
  return repository.rulesets.filter((one) => one.enforcement === 'active' && one.branches.some((name) => covers(repository, name, branch)));
}

function covers(repository: Repository, name: string, branch: string): boolean {
  if (name === '~ALL') return true;
  return name === '~DEFAULT_BRANCH' ? branch === repository.defaultBranch : name.replace(/^refs\/heads\//u, '') === branch;
}

export function branchRules(repository: Repository, branch: string): BranchRules {
  const rules = activeRulesets(repository, branch).flatMap((one) => one.rules);
  const protection = repository.protections.get(branch);
  const statusRules = rules.filter((one) => one.type === 'required_status_checks');
  const pullRules = rules.filter((one) => one.type === 'pull_request');
  return {
    checks: [...statusRules.flatMap(checksOf), ...(protection?.checks ?? [])],
    isStrict: protection?.strict === true || statusRules.some((one) => one.parameters?.['strict_required_status_checks_policy'] === true),
    requiredApprovals: Math.max(
      protection?.requiredApprovals ?? 0,
      ...pullRules.map((one) => Number(one.parameters?.['required_approving_review_count'] ?? 0)),
    ),
    needsResolvedThreads:
      protection?.requiresConversationResolution === true ||
      pullRules.some((one) => one.parameters?.['required_review_thread_resolution'] === true),
    hasQueue: rules.some((one) => one.type === 'merge_queue'),
  };
}

function checksOf(rule: Rule): RequiredCheck[] {
  const checks = (rule.parameters?.['required_status_checks'] ?? []) as readonly {
    readonly context: string;
    readonly integration_id?: number;
  }[];
  return checks.map(({ context, integration_id }) => ({ context, app_id: integration_id ?? null }));
}
