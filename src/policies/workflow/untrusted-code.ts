import type { WorkflowJob, WorkflowText } from '../../model/sources/workflow.ts';
import { scriptCharsMax } from './outsiders.ts';

/** The code of the pull request, by its commit, its branch, its number, or the repository that it comes from. */
const ofChange =
  /github\.event\.pull_request\.head\.(?:sha|ref|repo\.full_name)|github\.event\.pull_request\.merge_commit_sha|github\.head_ref|refs\/pull\/|github\.event\.workflow_run\.head_(?:sha|branch|repository\.full_name)|pull\/\$\{\{/u;
const fetches = /\bgh\s+pr\s+checkout\b|\bgit\s+(?:fetch|pull|checkout)\b[^\n]*(?:pull\/|head_ref|head\.sha)/u;

/** Where a job checks out the change of whoever causes it, and at which of its steps; a script may use it at once. */
export function checkedOut({ steps }: WorkflowJob): { readonly at: WorkflowText; readonly index: number } | undefined {
  for (const [index, { uses, run, with: settings }] of steps.entries()) {
    const ref = settings.find(({ name, text }) => (name === 'ref' || name === 'repository') && ofChange.test(text.text));
    if (uses?.text.startsWith('actions/checkout') === true && ref !== undefined) return { at: ref.text, index };
    if (run !== undefined && fetches.test(run.text.slice(0, scriptCharsMax))) return { at: run, index: index - 1 };
  }
  return undefined;
}
