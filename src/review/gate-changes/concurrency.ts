import { entryOf } from '../../syntax/data-node.ts';
import type { DataNode } from '../../syntax/data-node.ts';
import type { GateSide } from './gate-change.ts';
import { jobsOf } from './gate-job.ts';
import type { GateJob } from './gate-job.ts';
import { scalarText } from '../settings/yaml-place.ts';

/** The concurrency groups of a job that runs the gate, as written; empty where there is none. */
export interface Concurrency {
  readonly ofWorkflow: string;
  readonly ofJob: string;
  /** Other workflows whose group is written like that of the workflow. */
  readonly sharedWith: readonly { readonly path: string; readonly isCalled: boolean }[];
}

export function concurrencyOf(job: GateJob, side: GateSide): Concurrency {
  const ofWorkflow = groupOf(job.workflow);
  const called = scalarText(entryOf(job.entry.value, 'uses')?.value);
  const workflows = new Map(jobsOf(side).map(({ path, workflow }) => [path, workflow]));
  const others = [...workflows].filter(([path, workflow]) => ofWorkflow !== '' && path !== job.path && groupOf(workflow) === ofWorkflow);
  return {
    ofWorkflow,
    ofJob: groupOf(job.entry.value),
    sharedWith: others.map(([path]) => ({ path, isCalled: called === `./${path}` })),
  };
}

function groupOf(holder: DataNode | undefined): string {
  const setting = entryOf(holder, 'concurrency')?.value;
  return setting?.kind === 'mapping' ? scalarText(entryOf(setting, 'group')?.value) : scalarText(setting);
}
