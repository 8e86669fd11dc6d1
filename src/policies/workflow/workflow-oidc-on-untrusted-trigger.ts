import { asWritten } from '../../core/as-written.ts';
import type { Location } from '../../core/location.ts';
import type { WorkflowJob, WorkflowStep, WorkflowView } from '../../model/sources/workflow.ts';
import { defineViolation } from '../define-policy.ts';
import { commandsOf } from './commands.ts';
import { outsidersStartTrusted } from './outsiders.ts';
import { checkedOut } from './untrusted-code.ts';
import { narrowest, whoPasses } from './who-passes.ts';

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
    'A condition that lets in only members, by names or by what they are to the repository, is reported as possible; one on labels is not worked out.',
  ],
  covers: {},
  *evaluate(workflow) {
    if (!outsidersStartTrusted(workflow)) return;
    for (const job of workflow.whole) {
      const role = roleOf(job);
      const found = checkedOut(job);
      if (role === undefined || found === undefined || !mayAskForToken(job, workflow)) continue;
      const conditions = [job.course, found.step.course, role.step.course].map(({ condition }) => condition);
      const circle = narrowest(...conditions.map(whoPasses));
      if (circle === 'nobody' || circle === 'insiders') continue;
      const isSure = conditions.every((condition) => condition === '');
      yield {
        claim: 'violation',
        aspect: `job ${job.id}`,
        message: `The job ${asWritten(job.id)} takes a role of AWS, and checks out the change of whoever causes it.`,
        trace: [role.at],
        confidence: job.environment || circle === 'members' ? 'possible' : isSure ? 'certain' : 'likely',
        related: [{ location: found.at.at, message: 'checks out the change' }],
      };
    }
  },
});

/** By the action of AWS, or by a call of a script. */
function roleOf({ steps }: WorkflowJob): { readonly step: WorkflowStep; readonly at: Location } | undefined {
  for (const step of steps) {
    if (step.course.isOff) continue;
    const role = step.with.find(({ name }) => name === 'role-to-assume');
    if (role !== undefined) return { step, at: role.text.at };
    const { run } = step;
    if (run !== undefined && commandsOf(run).some((command) => /^aws\b.*\bassume-role-with-web-identity\b/u.test(command)))
      return { step, at: run.at };
  }
  return undefined;
}

function mayAskForToken({ permissions, settings }: WorkflowJob, workflow: WorkflowView): boolean {
  const asked = permissions.find(({ name }) => name === 'id-token');
  if (asked !== undefined) return asked.text.text.trim() === 'write';
  const all = [...settings, ...workflow.settings].find(({ name }) => name === 'permissions');
  return all?.text.text.trim() === 'write-all';
}
