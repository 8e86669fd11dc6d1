import { asWritten } from '../../core/as-written.ts';
import { perModel } from '../../model/per-model.ts';
import type { WorkflowJob, WorkflowText } from '../../model/sources/workflow.ts';
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
  *evaluate({ jobs }, model) {
    const open = openOf(model);
    for (const { id, settings, waitsFor, environment, runs } of deployments(jobs)) {
      const at = settings.find(({ name }) => name === 'environment')?.text.at ?? runs.at;
      if (environment)
        yield {
          claim: 'evidence',
          scope: `environment of ${id}`,
          degree: { kind: 'environment', open: open.environment } satisfies Guard,
          extent: `The job ${asWritten(id)} deploys in an environment`,
          trace: [at, runs.at],
        };
      if (waitsFor.length > 0)
        yield {
          claim: 'evidence',
          scope: `what ${id} waits for`,
          degree: { kind: 'tests', open: open.tests } satisfies Guard,
          extent: `The job ${asWritten(id)} waits for ${waitsFor.join(', ')} before it deploys`,
          trace: [runs.at],
        };
    }
  },
  lost: ({ extent }) => `${extent}, which this change takes away.`,
  // A job may get another name, and another that waits is no stand-in for one that no longer does.
  standsIn: ({ degree: now }, { degree: before }) =>
    isGuard(now) && isGuard(before) && now.kind === before.kind && [...now.open].every((one) => before.open.has(one)),
});

/** What a deployment waits for, and the deployments of this side that do not: by file, job and what they run. */
interface Guard {
  readonly kind: 'environment' | 'tests';
  readonly open: ReadonlySet<string>;
}

function isGuard(degree: unknown): degree is Guard {
  return typeof degree === 'object' && degree !== null && 'open' in degree;
}

const openOf = perModel((model): Readonly<Record<Guard['kind'], ReadonlySet<string>>> => {
  const all = model.subjects('workflow').flatMap(({ path, jobs }) => deployments(jobs).map((job) => ({ ...job, path })));
  const without = (isOpen: (job: Deployment) => boolean): ReadonlySet<string> =>
    new Set(all.filter(isOpen).map(({ path, id, does }) => [path, id, does].join('\n')));
  return { environment: without(({ environment }) => !environment), tests: without(({ waitsFor }) => waitsFor.length === 0) };
});

interface Deployment extends WorkflowJob {
  readonly runs: WorkflowText;
  readonly does: string;
}

function deployments(jobs: readonly WorkflowJob[]): readonly Deployment[] {
  return jobs.flatMap((job): readonly Deployment[] => {
    const texts = job.steps.flatMap(({ uses, run }) => run ?? uses ?? []);
    const all = texts.filter(({ text }) => deploys.test(text.slice(0, scriptCharsMax)));
    const [runs] = all;
    return runs === undefined ? [] : [{ ...job, runs, does: all.map(({ text }) => text).join('\n') }];
  });
}
