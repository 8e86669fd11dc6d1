import { entryOf } from '../../../syntax/data-node.ts';
import type { DataNode } from '../../../syntax/data-node.ts';
import { isCommit } from './commit.ts';
import type { GateSide } from '../../../review/gate-changes/gate-change.ts';
import { gateJobs, jobsOf } from '../../../review/gate-changes/gate-job.ts';
import type { GateJob } from '../../../review/gate-changes/gate-job.ts';
import { eventsOf } from '../../../review/gate-changes/job-changes.ts';
import { scalarText } from '../../../review/gate-changes/yaml-place.ts';
import { bad, good, weak } from './health.ts';
import type { Health } from './health.ts';

/** The jobs of the default branch that run the gate. */
export function gateJobsIn(side: GateSide): readonly GateJob[] {
  return gateJobs(jobsOf(side)).filter((job) => {
    const events = eventsOf(job.workflow);
    return ['pull_request', 'pull_request_target', 'merge_group', 'workflow_call'].some((event) => events.has(event));
  });
}

/** Everything in a workflow that keeps a required check from telling the truth, or from telling anything. */
export function workflowHealth(job: GateJob, hasMergeQueue: boolean): readonly Health[] {
  const events = eventsOf(job.workflow);
  const found = [...eventHealth(job, events, hasMergeQueue), ...filterHealth(job, events), ...jobHealth(job), ...pinHealth(job)];
  return found.length > 0 ? found : [good(job.path, `the job "${job.checkName}" runs on every pull request and cannot be skipped`)];
}

type Events = ReturnType<typeof eventsOf>;

function eventHealth({ path }: GateJob, events: Events, hasMergeQueue: boolean): Health[] {
  const health: Health[] = [];
  if (!['pull_request', 'pull_request_target', 'workflow_call'].some((event) => events.has(event)))
    health.push(bad(path, 'does not run on pull requests', 'add the event pull_request'));
  if (hasMergeQueue && !events.has('merge_group'))
    health.push(bad(path, 'does not run in the merge queue, which waits for it until it times out', 'add the event merge_group'));
  return health;
}

function filterHealth({ path }: GateJob, events: Events): Health[] {
  const own = ['pull_request', 'pull_request_target', 'merge_group'].filter((event) => events.has(event));
  return own.flatMap((event) => {
    const settings = events.get(event);
    const filters = ['paths', 'paths-ignore', 'branches', 'branches-ignore'].filter((name) => entryOf(settings, name) !== undefined);
    const health = filters.map((name) =>
      bad(
        path,
        `${event} is filtered by ${name}: where it does not run, a required check stays pending for ever`,
        `remove ${name}; without changes of AWS code the gate ends at once`,
      ),
    );
    return event === 'merge_group' ? health : [...health, ...typeHealth(path, event, typesOf(settings))];
  });
}

/** What GitHub takes when no types are named. */
const defaultTypes = ['opened', 'synchronize', 'reopened'];

function typeHealth(path: string, event: string, types: ReadonlySet<string> = new Set(defaultTypes)): Health[] {
  const missing = defaultTypes.filter((type) => !types.has(type));
  if (missing.length > 0) return [bad(path, `${event} does not run on ${missing.join(', ')}`, 'add these types')];
  if (types.has('edited')) return [];
  return [
    weak(path, `${event} does not run when a pull request is given another base branch`, 'types: [opened, synchronize, reopened, edited]'),
  ];
}

function typesOf(settings: DataNode | undefined): ReadonlySet<string> | undefined {
  const types = entryOf(settings, 'types')?.value;
  if (types === undefined) return undefined;
  return new Set(types.kind === 'sequence' ? types.items.map(scalarText) : [scalarText(types)]);
}

function jobHealth({ path, entry, step }: GateJob): Health[] {
  const steps = entryOf(entry.value, 'steps')?.value;
  const node = step !== undefined && steps?.kind === 'sequence' ? steps.items[step] : undefined;
  const health: Health[] = [];
  for (const key of ['if', 'needs']) {
    if (entryOf(entry.value, key) !== undefined)
      health.push(bad(path, `the job has "${key}": when it is skipped, the required check counts as passed`, `remove ${key} from the job`));
  }
  if (entryOf(node, 'if') !== undefined)
    health.push(bad(path, "the gate's step has a condition: when it is skipped, the job passes", 'remove `if` from the step'));
  for (const place of [entry.value, node]) {
    const value = scalarText(entryOf(place, 'continue-on-error')?.value);
    if (value !== '' && value !== 'false')
      health.push(bad(path, 'continue-on-error lets the job pass when the gate does not', 'remove continue-on-error'));
  }
  return health;
}

function pinHealth({ path, entry, step }: GateJob): Health[] {
  const steps = entryOf(entry.value, 'steps')?.value;
  const node = step !== undefined && steps?.kind === 'sequence' ? steps.items[step] : undefined;
  const uses = scalarText(entryOf(step === undefined ? entry.value : node, 'uses')?.value);
  if (uses === '' || uses.startsWith('./') || isCommit(uses.slice(uses.lastIndexOf('@') + 1))) return [];
  return [weak(path, `${uses} is no full commit id: other code can be put there`, 'pin the action by its commit')];
}
