import type { WorkflowJob, WorkflowStep, WorkflowText } from '../../model/sources/workflow.ts';
import { commandsOf, withVariables } from './commands.ts';

/** The code of the pull request, by its commit, its branch, its number, or the repository that it comes from. */
const ofChange =
  /github\.event\.pull_request\.head\.(?:sha|ref|repo\.full_name)|github\.event\.pull_request\.merge_commit_sha|github\.head_ref|refs\/pull\/|github\.event\.workflow_run\.head_(?:sha|branch|repository\.full_name)|pull\/\$\{\{/u;
const fetches = /^(?:gh\s+pr\s+checkout\b|git\s+(?:-\S+\s+)*(?:fetch|pull|checkout|merge)\b.*(?:pull\/|head_ref|head\.sha|head_sha))/u;

/** A step that checks out the change of whoever causes it. */
export interface CheckedOut {
  readonly at: WorkflowText;
  readonly step: WorkflowStep;
  /** What runs while the change lies there: a script may use it at once. */
  readonly behind: readonly WorkflowStep[];
}

export function checkedOut({ steps }: WorkflowJob): CheckedOut | undefined {
  for (const [index, step] of steps.entries()) {
    if (step.course.isOff) continue;
    const found = checkoutOf(step);
    if (found !== undefined) return { at: found, step, behind: untilReplaced(step, steps.slice(index + 1)) };
    const { run } = step;
    if (run !== undefined && commandsOf(run).some((command) => fetches.test(withVariables(command, step.env))))
      return { at: run, step, behind: steps.slice(index) };
  }
  return undefined;
}

function checkoutOf({ uses, with: settings, env }: WorkflowStep): WorkflowText | undefined {
  if (!isCheckout(uses)) return undefined;
  return settings.find(({ name, text }) => (name === 'ref' || name === 'repository') && ofChange.test(withVariables(text.text, env)))?.text;
}

/** Another checkout into the same folder puts something else in its place. */
function untilReplaced(found: WorkflowStep, then: readonly WorkflowStep[]): readonly WorkflowStep[] {
  const end = then.findIndex(
    (step) => isCheckout(step.uses) && step.course.condition === '' && folderOf(step) === folderOf(found) && checkoutOf(step) === undefined,
  );
  return end === -1 ? then : then.slice(0, end);
}

function folderOf({ with: settings }: WorkflowStep): string {
  return settings.find(({ name }) => name === 'path')?.text.text.replace(/^\.\/|\/$/gu, '') ?? '';
}

function isCheckout(uses: WorkflowText | undefined): boolean {
  return uses?.text.startsWith('actions/checkout') === true;
}
