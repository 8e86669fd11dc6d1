import { entryOf } from '../../syntax/data-node.ts';
import type { DataNode } from '../../syntax/data-node.ts';
import type { GateJob } from './gate-job.ts';
import { eventsOf } from './job-changes.ts';
import { scalarText } from '../settings/yaml-place.ts';

/** When and how a job that runs the gate runs: all that keeps its check from telling the truth. */
export interface JobFacts {
  /** Events that start the workflow, each with the names of its filters and its types; undefined where none are named. */
  readonly events: ReadonlyMap<string, { readonly filters: readonly string[]; readonly types: ReadonlySet<string> | undefined }>;
  /** `if`, `needs`: whatever may skip the job. */
  readonly skippedBy: readonly string[];
  readonly isStepConditional: boolean;
  /** `continue-on-error` of the job or of the step. */
  readonly mayFail: boolean;
  /** What is called: an action or a workflow. Empty for a command. */
  readonly uses: string;
}

const filterNames = ['paths', 'paths-ignore', 'branches', 'branches-ignore'] as const;

export function jobFacts(job: GateJob): JobFacts {
  const steps = entryOf(job.entry.value, 'steps')?.value;
  const step = job.step !== undefined && steps?.kind === 'sequence' ? steps.items[job.step] : undefined;
  const events = [...eventsOf(job.workflow)].map(([name, settings]) => [name, eventFacts(settings)] as const);
  return {
    events: new Map(events),
    skippedBy: ['if', 'needs'].filter((key) => entryOf(job.entry.value, key) !== undefined),
    isStepConditional: entryOf(step, 'if') !== undefined,
    mayFail: [job.entry.value, step].some((place) => !['', 'false'].includes(scalarText(entryOf(place, 'continue-on-error')?.value))),
    uses: scalarText(entryOf(job.step === undefined ? job.entry.value : step, 'uses')?.value),
  };
}

function eventFacts(settings: DataNode | undefined) {
  const types = entryOf(settings, 'types')?.value;
  const names = types?.kind === 'sequence' ? types.items.map((item) => scalarText(item)) : [scalarText(types)];
  return {
    filters: filterNames.filter((name) => entryOf(settings, name) !== undefined),
    types: types === undefined ? undefined : new Set(names),
  };
}
