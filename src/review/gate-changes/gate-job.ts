import type { DataNode, MappingEntry } from '../../syntax/data-node.ts';
import { entryOf } from '../../syntax/data-node.ts';
import { scalarText, yamlRoot } from '../settings/yaml-place.ts';
import type { GateSide } from './gate-change.ts';
import { isWorkflow } from './read-gate-files.ts';

/** Any job of a workflow. */
export interface Job {
  readonly path: string;
  readonly workflow: DataNode;
  readonly id: string;
  /** The check's name: the job's `name`, else its id. A required check is found by it. */
  readonly checkName: string;
  readonly entry: MappingEntry;
}

/** A job that runs the gate. */
export interface GateJob extends Job {
  /** Index of the step that does; undefined for a job that calls a reusable workflow. */
  readonly step: number | undefined;
}

const ours = /phasegate/iu;

/** Those that run the gate. */
export function gateJobs(jobs: readonly Job[]): GateJob[] {
  return jobs.flatMap((job): GateJob[] => {
    const { value } = job.entry;
    const steps = entryOf(value, 'steps')?.value;
    const called = scalarText(entryOf(value, 'uses')?.value);
    const isNamedSo = [job.path, scalarText(entryOf(job.workflow, 'name')?.value), job.id, job.checkName].some((text) => ours.test(text));
    if (called !== '') return runsGate(called, isNamedSo) ? [{ ...job, step: undefined }] : [];
    if (steps?.kind !== 'sequence') return [];
    const step = steps.items.findIndex((item) => {
      const run = scalarText(entryOf(item, 'run')?.value);
      return runsGate(scalarText(entryOf(item, 'uses')?.value), isNamedSo) || ours.test(run);
    });
    return step === -1 ? [] : [{ ...job, step }];
  });
}

/** An action or a reusable workflow of that name; a local one where the workflow or the job is called so. */
function runsGate(uses: string, isNamedSo: boolean): boolean {
  return ours.test(uses) || (isNamedSo && uses.startsWith('./'));
}

/** Every job of the workflows of one side, by path and order. */
export function jobsOf(side: GateSide): Job[] {
  return [...side.files.values()].flatMap((file): Job[] => {
    const workflow = isWorkflow(file.path) ? yamlRoot(file) : undefined;
    const jobs = entryOf(workflow, 'jobs')?.value;
    if (workflow === undefined || jobs?.kind !== 'mapping') return [];
    return jobs.entries.map((entry) => {
      const name = scalarText(entryOf(entry.value, 'name')?.value);
      return { path: file.path, workflow, id: entry.key, entry, checkName: name === '' ? entry.key : name };
    });
  });
}
