import type { WorkflowEntry, WorkflowJob, WorkflowView } from '../../model/sources/workflow.ts';
import { defineViolation } from '../define-policy.ts';
import { outsidersStartTrusted } from './outsiders.ts';
import { checkedOut } from './untrusted-code.ts';

export const workflowOidcOnUntrustedTrigger = defineViolation({
  id: 'workflow-oidc-on-untrusted-trigger',
  control: 'use-temporary-credentials',
  severity: 'high',
  on: 'workflow',
  dialects: ['text'],
  title: 'A stranger’s pull request gets a role of AWS',
  why: 'On pull_request_target, workflow_run or a comment the job runs for whoever causes it, and asks for the token with which it takes the role. The code of the pull request that it checks out needs one line to use the role for something else.',
  remedy: 'Split the job: what needs the role runs no code of the change. Or bind the job to an environment that reviewers must approve.',
  limits: [
    'A job that is bound to an environment is reported as possible: whether somebody must approve it is not visible.',
    'A condition that lets in only members is not worked out.',
  ],
  covers: {},
  *evaluate(workflow) {
    if (!outsidersStartTrusted(workflow)) return;
    for (const job of workflow.jobs) {
      const role = roleOf(job);
      const found = checkedOut(job);
      if (role === undefined || found === undefined || !mayAskForToken(job, workflow)) continue;
      yield {
        claim: 'violation',
        aspect: `job ${job.id}`,
        message: `The job ${job.id} takes a role of AWS, and checks out the change of whoever causes it.`,
        trace: [role.text.at],
        confidence: confidenceOf(job),
        related: [{ location: found.at.at, message: 'checks out the change' }],
      };
    }
  },
});

function confidenceOf({ settings, environment }: WorkflowJob): 'certain' | 'likely' | 'possible' {
  if (environment) return 'possible';
  return settings.some(({ name }) => name === 'if') ? 'likely' : 'certain';
}

function roleOf({ steps }: WorkflowJob): WorkflowEntry | undefined {
  return steps.flatMap((step) => step.with).find(({ name }) => name === 'role-to-assume');
}

function mayAskForToken({ permissions, settings }: WorkflowJob, workflow: WorkflowView): boolean {
  const asked = permissions.find(({ name }) => name === 'id-token');
  if (asked !== undefined) return asked.text.text.trim() === 'write';
  const all = [...settings, ...workflow.settings].find(({ name }) => name === 'permissions');
  return all?.text.text.trim() === 'write-all';
}
