import { hasRole } from '../auth/tokens.ts';
import { isPassing } from '../render/pull.ts';
import { latestRuns, latestStatuses } from '../state/check-state.ts';
import { mergeability } from '../state/mergeability.ts';
import type { CheckRun, CommitStatus, MergeGroup, PullRequest, Repository, RequiredCheck, Review } from '../state/types.ts';
import type { World } from '../state/world.ts';
import { type BranchRules, branchRules } from './rules.ts';

/** What a person with write access sees at the foot of the pull request. */
export interface MergeButton {
  readonly enabled: boolean;
  /** Why not; empty when enabled. */
  readonly reasons: readonly string[];
  /** `queue`: the button reads "Merge when ready" and puts the pull request into the merge queue. */
  readonly method: 'merge' | 'queue';
}

/** Whether GitHub would let the pull request be merged now, without bypassing anything. */
export async function mergeButton(world: World, pull: PullRequest): Promise<MergeButton> {
  const rules = branchRules(pull.repository, pull.base);
  const reasons = [
    ...(await stateReasons(world, pull, rules)),
    ...checkReasons(pull.repository, pull.headSha, rules.checks),
    ...reviewReasons(pull, rules),
  ];
  return { enabled: reasons.length === 0, reasons, method: rules.hasQueue ? 'queue' : 'merge' };
}

/** Whether the group's own head satisfies the branch: the pull request's checks do not count here. */
export function mergeGroupButton(repository: Repository, group: MergeGroup): MergeButton {
  const reasons = checkReasons(repository, group.headSha, branchRules(repository, group.base).checks);
  return { enabled: reasons.length === 0, reasons, method: 'queue' };
}

async function stateReasons(world: World, pull: PullRequest, rules: BranchRules): Promise<string[]> {
  const reasons: string[] = [];
  if (pull.mergedAt !== null) return ['Pull request is already merged'];
  if (pull.state !== 'open') reasons.push('Pull request is closed');
  if (pull.draft) reasons.push('This pull request is still a work in progress: draft pull requests cannot be merged');
  if (!(await mergeability(world, pull)).isClean) reasons.push('This branch has conflicts that must be resolved');
  if (rules.isStrict && !rules.hasQueue && !(await isUpToDate(pull))) reasons.push('This branch is out-of-date with the base branch');
  return reasons;
}

async function isUpToDate(pull: PullRequest): Promise<boolean> {
  const tip = await pull.repository.git.resolve(`refs/heads/${pull.base}`);
  return tip === undefined || pull.repository.git.isAncestor(tip, pull.headSha);
}

/** One reason for each required check that has not passed on this very commit. */
function checkReasons(repository: Repository, sha: string, required: readonly RequiredCheck[]): string[] {
  const runs = latestRuns([...repository.checkRuns.values()].filter((run) => run.headSha === sha));
  const statuses = latestStatuses(repository, sha);
  return required.flatMap((check) => checkReason(check, runs, statuses) ?? []);
}

function checkReason(
  { context, app_id: appId }: RequiredCheck,
  runs: readonly CheckRun[],
  statuses: readonly CommitStatus[],
): string | undefined {
  const isPinned = appId !== null && appId !== -1;
  const matchingRuns = runs.filter((run) => run.name === context && (!isPinned || run.app.id === appId));
  const matchingStatuses = statuses.filter((status) => status.context === context && (!isPinned || status.app?.id === appId));
  const [status] = matchingStatuses;
  const run = newest(matchingRuns);
  if (run === undefined && status === undefined) {
    const by = isPinned ? ` by app ${appId}` : '';
    return `Required check "${context}" is expected${by}: it has not reported on this commit`;
  }
  if (run !== undefined && !isPassing(run)) return runReason(context, run);
  if (status !== undefined && status.state !== 'success') return `Required status "${context}" is ${status.state}`;
  return undefined;
}

/** Of the runs of one name that count, the one reported last decides: where no app is pinned, any app can overwrite. */
function newest(runs: readonly CheckRun[]): CheckRun | undefined {
  return runs.toSorted((a, b) => a.id - b.id).at(-1);
}

function runReason(context: string, run: CheckRun): string {
  return run.status === 'completed'
    ? `Required check "${context}" ended with ${run.conclusion ?? 'nothing'}`
    : `Required check "${context}" is ${run.status}`;
}

function reviewReasons(pull: PullRequest, rules: BranchRules): string[] {
  const reasons: string[] = [];
  const latest = latestVerdicts(pull);
  const approvals = latest.filter((one) => one.state === 'APPROVED').length;
  if (approvals < rules.requiredApprovals)
    reasons.push(`At least ${rules.requiredApprovals} approving review is required by reviewers with write access`);
  if (rules.requiredApprovals > 0 && latest.some((one) => one.state === 'CHANGES_REQUESTED')) reasons.push('Changes were requested');
  const isOpenThread = [...pull.repository.reviewComments.values()].some(
    (one) => one.pull === pull.number && one.replyTo === undefined && one.resolvedBy === undefined,
  );
  if (rules.needsResolvedThreads && isOpenThread) reasons.push('All conversations must be resolved');
  return reasons;
}

/** The last approval or refusal of each reviewer whose word counts. */
function latestVerdicts(pull: PullRequest): Review[] {
  const byAuthor = new Map<number, Review>();
  for (const review of pull.reviews.values()) {
    const counts = review.state === 'APPROVED' || review.state === 'CHANGES_REQUESTED' || review.state === 'DISMISSED';
    if (counts && hasRole(pull.repository, review.author, 'write')) byAuthor.set(review.author.id, review);
  }
  return [...byAuthor.values()];
}
