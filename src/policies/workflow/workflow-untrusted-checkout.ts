import type { WorkflowStep, WorkflowText } from '../../model/sources/workflow.ts';
import { defineViolation } from '../define-policy.ts';
import { outsidersStartTrusted, scriptCharsMax } from './outsiders.ts';
import { checkedOut } from './untrusted-code.ts';

/** What runs code of the folder: builds, installations with scripts, tests, tools with settings that are code. */
const runs =
  /\b(?:npm|yarn|pnpm|bun)\s+(?:ci|install|i|run|test|build|exec)\b|(?:^|[;&|({])\s*(?:yarn|pnpm\s+i|make|tox|pytest|rake|bundle|cargo|gradle|mvn|go\s+(?:test|run|generate|build)|python3?|node|bash|sh|pip3?\s+install|poetry|uv\s+(?:run|sync)|docker\s+(?:build|compose)|terraform|tofu|terragrunt|cdk|sam|pre-commit)\b|(?:^|\s)\.\.?\/[\w./-]+/mu;

export const workflowUntrustedCheckout = defineViolation({
  id: 'workflow-untrusted-checkout',
  control: 'devsecops',
  severity: 'critical',
  on: 'workflow',
  dialects: ['text'],
  title: 'Code of a stranger’s pull request runs with the rights of the repository',
  why: 'A workflow on pull_request_target, workflow_run or a comment has the secrets and a token that may write, whoever caused it. When it checks out the change and builds it, the author of any pull request takes both.',
  remedy:
    'Build on pull_request, which has neither. What must write (labels, comments) goes into a second workflow that runs no code of the change.',
  limits: [
    'What runs code is known by its command; an action that builds is not looked into.',
    'A condition that lets in only members is not worked out.',
  ],
  covers: {},
  *evaluate(workflow) {
    if (!outsidersStartTrusted(workflow)) return;
    for (const job of workflow.jobs) {
      const found = checkedOut(job);
      const used =
        found === undefined
          ? undefined
          : job.steps
              .slice(found.index + 1)
              .map(usedAt)
              .find((one) => one !== undefined);
      if (found === undefined || used === undefined) continue;
      yield {
        claim: 'violation',
        aspect: `job ${job.id}`,
        message: `The job ${job.id} checks out the change of whoever causes it and runs its code.`,
        trace: [found.at.at],
        confidence: job.settings.some(({ name }) => name === 'if' || name === 'environment') ? 'likely' : 'certain',
        related: [{ location: used.at, message: 'runs code of the change' }],
      };
    }
  },
});

function usedAt({ uses, run }: WorkflowStep): WorkflowText | undefined {
  if (uses?.text.startsWith('./') === true) return uses;
  return run !== undefined && runs.test(run.text.slice(0, scriptCharsMax)) ? run : undefined;
}
