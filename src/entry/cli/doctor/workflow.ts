import type { GateSide } from '../../../review/gate-changes/gate-change.ts';
import { checkNames } from '../../../review/gate-changes/check-names.ts';
import { gateJobs, jobsOf } from '../../../review/gate-changes/gate-job.ts';
import type { GateJob } from '../../../review/gate-changes/gate-job.ts';
import { jobFacts } from '../../../review/gate-changes/job-facts.ts';
import type { JobFacts } from '../../../review/gate-changes/job-facts.ts';
import { isCommit } from './commit.ts';
import { concurrencyHealth } from './concurrency.ts';
import { bad, good, weak } from './health.ts';
import type { Health } from './health.ts';

const pullEvents = ['pull_request', 'pull_request_target'] as const;

/** The jobs of the default branch that run the gate. */
export function gateJobsIn(side: GateSide): readonly GateJob[] {
  const wanted = [...pullEvents, 'merge_group', 'workflow_call'];
  return gateJobs(jobsOf(side)).filter((job) => wanted.some((event) => jobFacts(job).events.has(event)));
}

/** Everything in a workflow that keeps a required check from telling the truth, or from telling anything. */
export function workflowHealth(job: GateJob, hasMergeQueue: boolean, side: GateSide): readonly Health[] {
  const facts = jobFacts(job);
  const found = [
    ...eventHealth(job.path, facts, hasMergeQueue),
    ...filterHealth(job.path, facts),
    ...jobHealth(job.path, facts),
    ...pinHealth(job.path, facts),
    ...concurrencyHealth(job, new Set(facts.events.keys()), side),
  ];
  return found.length > 0
    ? found
    : [good(job.path, `the job "${checkNames(job, side).shown}" runs on every pull request and cannot be skipped`)];
}

function eventHealth(path: string, { events }: JobFacts, hasMergeQueue: boolean): Health[] {
  const health: Health[] = [];
  if (![...pullEvents, 'workflow_call'].some((event) => events.has(event)))
    health.push(bad(path, 'does not run on pull requests', 'add the event pull_request'));
  if (hasMergeQueue && !events.has('merge_group'))
    health.push(bad(path, 'does not run in the merge queue, which waits for it until it times out', 'add the event merge_group'));
  return health;
}

function filterHealth(path: string, { events }: JobFacts): Health[] {
  return [...pullEvents, 'merge_group'].flatMap((event) => {
    const settings = events.get(event);
    if (settings === undefined) return [];
    const health = settings.filters.map((name) =>
      bad(
        path,
        `${event} is filtered by ${name}: where it does not run, a required check stays pending for ever`,
        `remove ${name}; without changes of AWS code the gate ends at once`,
      ),
    );
    return event === 'merge_group' ? health : [...health, ...typeHealth(path, event, settings.types)];
  });
}

/** What GitHub takes when no types are named. */
const defaultTypes = ['opened', 'synchronize', 'reopened'];

function typeHealth(path: string, event: string, types: ReadonlySet<string> = new Set(defaultTypes)): Health[] {
  const missing = defaultTypes.filter((type) => !types.has(type));
  if (missing.length > 0) return [bad(path, `${event} does not run on ${missing.join(', ')}`, 'add these types')];
  if (types.has('edited')) return [];
  const why = `${event} does not run when a pull request is given another base branch`;
  return [weak(path, why, 'types: [opened, synchronize, reopened, edited]')];
}

function jobHealth(path: string, { skippedBy, isStepConditional, mayFail }: JobFacts): Health[] {
  return [
    ...skippedBy.map((key) =>
      bad(path, `the job has "${key}": when it is skipped, the required check counts as passed`, `remove ${key} from the job`),
    ),
    ...(isStepConditional
      ? [bad(path, "the gate's step has a condition: when it is skipped, the job passes", 'remove `if` from the step')]
      : []),
    ...(mayFail ? [bad(path, 'continue-on-error lets the job pass when the gate does not', 'remove continue-on-error')] : []),
  ];
}

function pinHealth(path: string, { uses }: JobFacts): Health[] {
  if (uses === '' || uses.startsWith('./') || isCommit(uses.slice(uses.lastIndexOf('@') + 1))) return [];
  return [weak(path, `${uses} is not a full commit id: other code can be put there`, 'pin the action by its commit')];
}
