import { firstNames } from '../../../core/first-names.ts';
import { applyPlan } from '../../../evaluate/plan/apply-plan.ts';
import { readPlan } from '../../../evaluate/plan/read-plan.ts';
import type { Plan } from '../../../evaluate/plan/read-plan.ts';
import { configurationDifference } from '../../../evaluate/plan/same-configuration.ts';
import type { TerraformEvaluation } from '../../../evaluate/terraform/evaluate-root.ts';
import type { PlanFiles } from '../../ports.ts';
import type { Notice } from '../../result.ts';
import type { Deployed, DeployedPair } from '../deployments/deploy-both.ts';
import type { Side } from '../load-side.ts';

/** What a deployment by a plan is called. */
export const planLabel = 'the plan';

/**
 * A plan is one more deployment of the root that it was made of: what it knows is put where the code leaves something open, and what is found then is
 * told beside what the code alone shows. It takes nothing away. A plan that says anything else than the code fails the review, since it is the
 * change's own word.
 */
export function judgePlan(deployed: Deployed, plans: PlanFiles): Deployed {
  const head = planOf(plans.head, deployed.head, plans);
  if (!('evaluation' in head)) return head.isIdle === true ? told(deployed, idleNotice(plans.head.path)) : broken(deployed, head.problem);
  const base = plans.base === undefined ? undefined : planOf(plans.base, deployed.base, plans);
  if (base !== undefined && !('evaluation' in base) && base.isIdle !== true) return broken(deployed, base.problem);
  const before = base !== undefined && 'evaluation' in base ? base.evaluation : undefined;
  const pair: DeployedPair = { root: head.evaluation.root, label: planLabel, base: before, head: head.evaluation, onlyAdds: true };
  return told({ ...deployed, pairs: [...deployed.pairs, pair] }, ...contextOf(head.plan, plans.head.path));
}

type Found = { readonly plan: Plan; readonly evaluation: TerraformEvaluation } | { readonly problem: string; readonly isIdle?: true };

function planOf(file: PlanFiles['head'], side: Side, { root }: PlanFiles): Found {
  const fails = (reason: string): Found => ({ problem: `The plan ${file.path} cannot be used: ${reason}.` });
  const reading = readPlan(file.text);
  if ('problem' in reading) return fails(reading.problem);
  const { plan } = reading;
  const roots = side.evaluations.filter(isTerraform).filter((one) => root === undefined || one.root === root);
  // The change reaches no root that the plan could be of: there is nothing that it could tell.
  if (roots.length === 0) return { problem: '', isIdle: true };
  const compared = roots.map((evaluation) => ({
    evaluation,
    differs: configurationDifference(plan.configuration, { root: evaluation.root, configs: evaluation.carryOver.configs }),
  }));
  const same = compared.find(({ differs }) => differs === undefined);
  if (same === undefined) {
    const [first] = compared;
    return fails(
      `it was made of other code than ${first?.evaluation.root ?? 'this'}: they differ in ${first?.differs ?? 'everything'}. Make it of this very commit`,
    );
  }
  const applied = applyPlan(same.evaluation, plan);
  if ('disagreement' in applied)
    return fails(`it says something else than the code of ${applied.disagreement}. Make it of this very commit`);
  return { plan, evaluation: applied.evaluation };
}

function isTerraform(evaluation: Side['evaluations'][number]): evaluation is TerraformEvaluation {
  return 'carryOver' in evaluation;
}

function broken(deployed: Deployed, problem: string): Deployed {
  return { ...deployed, head: { ...deployed.head, broken: [...deployed.head.broken, problem] } };
}

function told(deployed: Deployed, ...notices: readonly Notice[]): Deployed {
  return { ...deployed, head: { ...deployed.head, notices: [...(deployed.head.notices ?? []), ...notices] } };
}

function idleNotice(path: string): Notice {
  return { kind: 'plan', message: 'The change reaches no Terraform code that this plan could be of: it tells nothing.', path };
}

/** Names that are shown of each sort. */
const shownMax = 10;

/** What a reviewer would look for in the plan itself. */
function contextOf({ destroyed, replaced, drifted }: Plan, path: string): readonly Notice[] {
  const sorts = [
    ['The plan destroys', destroyed],
    ['The plan replaces', replaced],
    ['Outside of Terraform, somebody has changed', drifted],
  ] as const;
  return sorts.flatMap(([words, addresses]): Notice[] => {
    if (addresses.length === 0) return [];
    return [{ kind: 'plan', message: `${words} ${firstNames(addresses, shownMax)}.`, path }];
  });
}
