import type { WorkflowText } from '../../model/sources/workflow.ts';
import { defineViolation } from '../define-policy.ts';

/** Owners whose tags GitHub or AWS themselves set. */
const known: ReadonlySet<string> = new Set(['actions', 'github', 'aws-actions', 'aws-cloudformation']);
const pinned = /@(?:[0-9a-f]{40}|[0-9a-f]{64})$|@sha256:[0-9a-f]{64}$/u;

export const workflowActionUnpinned = defineViolation({
  id: 'workflow-action-unpinned',
  control: 'devsecops',
  severity: 'low',
  on: 'workflow',
  dialects: ['text'],
  title: 'Third-party action is taken by a name that can be moved',
  why: 'A tag or a branch is whatever its owner, or who took over the owner’s account, points it at. Thousands of repositories ran a stranger’s code in one night that way.',
  remedy: 'Name the full commit, with the version in a comment behind it; Dependabot keeps both up to date.',
  limits: ['Actions of GitHub and AWS are not reported, nor those of the same repository.'],
  covers: { kics: ['Unpinned Actions Full Length Commit SHA'] },
  *evaluate({ jobs }) {
    const told = new Set<string>();
    for (const uses of jobs.flatMap((job) => [job.uses, ...job.steps.map((step) => step.uses)])) {
      const name = uses === undefined ? undefined : movable(uses);
      if (uses === undefined || name === undefined || told.has(name)) continue;
      told.add(name);
      yield {
        claim: 'violation',
        aspect: name,
        message: `${uses.text} can become another action from one day to the next.`,
        trace: [uses.at],
        confidence: 'certain',
      };
    }
  },
});

/** What the action is called, without its version, where nothing pins it. */
function movable({ text }: WorkflowText): string | undefined {
  if (text.startsWith('./') || pinned.test(text)) return undefined;
  const [name = ''] = text.split('@');
  const [owner = ''] = name.split('/');
  return known.has(owner) ? undefined : name.replace(/^(docker:\/\/[^:]+):.*$/u, '$1');
}
