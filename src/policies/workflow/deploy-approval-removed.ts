import { asWritten } from '../../core/as-written.ts';
import { defineEvidence } from '../define-policy.ts';
import { scriptCharsMax } from './outsiders.ts';

/** What changes something in AWS. */
const deploys =
  /\b(?:terraform|tofu|terragrunt)\s+(?:-\S+\s+){0,20}(?:run-all\s+)?apply\b|\bcdk\s+deploy\b|\bsam\s+deploy\b|cloudformation\s+(?:deploy|update-stack|execute-change-set)|aws-cloudformation-github-deploy|amazon-ecs-deploy|\bpulumi\s+up\b/iu;

export const deployApprovalRemoved = defineEvidence({
  id: 'deploy-approval-removed',
  control: 'devsecops',
  severity: 'medium',
  on: 'workflow',
  dialects: ['text'],
  title: 'A deployment no longer needs approval, or tests',
  why: 'An environment is where GitHub asks a person before a job runs, and `needs` is what makes a deployment wait for tests. Without them whatever is merged is deployed.',
  remedy: 'Keep the environment of the job, and what it needs.',
  limits: ['Whether the environment asks anybody is set outside the repository.', 'Approvals in CodePipeline are not compared.'],
  covers: {},
  *evaluate({ jobs }) {
    for (const { id, steps, settings, waitsFor, environment } of jobs) {
      const runs = steps
        .map(({ uses, run }) => run ?? uses)
        .find((text) => text !== undefined && deploys.test(text.text.slice(0, scriptCharsMax)));
      if (runs === undefined) continue;
      const at = settings.find(({ name }) => name === 'environment')?.text.at ?? runs.at;
      if (environment)
        yield {
          claim: 'evidence',
          scope: `environment of ${id}`,
          degree: 'environment',
          extent: `The job ${asWritten(id)} deploys in an environment`,
          trace: [at, runs.at],
        };
      if (waitsFor.length > 0)
        yield {
          claim: 'evidence',
          scope: `what ${id} waits for`,
          degree: 'tests',
          extent: `The job ${asWritten(id)} waits for ${waitsFor.join(', ')} before it deploys`,
          trace: [runs.at],
        };
    }
  },
  lost: ({ extent }) => `${extent}, and does not after this change.`,
  standsIn: (other, lost) => other.degree === lost.degree,
});
