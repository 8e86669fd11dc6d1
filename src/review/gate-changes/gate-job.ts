import type { DataNode, MappingEntry } from '../../syntax/data-node.ts';
import { entryOf } from '../../syntax/data-node.ts';
import { scalarText, yamlRoot } from './yaml-place.ts';
import type { GateSide } from './gate-change.ts';
import { isWorkflow } from './read-gate-files.ts';

/** A job that runs the gate. */
export interface GateJob {
  readonly path: string;
  readonly workflow: DataNode;
  readonly id: string;
  /** The check's name: the job's `name`, else its id. A required check is found by it. */
  readonly checkName: string;
  readonly entry: MappingEntry;
  /** Index of the step that runs the gate; undefined for a job that calls a reusable workflow. */
  readonly step: number | undefined;
}

/** A job that is there, whatever it does. */
export interface NamedJob {
  readonly path: string;
  readonly checkName: string;
  readonly entry: MappingEntry;
}

const ours = /phasegate/iu;

/** Every job of the workflows of one side that runs the gate, by path and order. */
export function gateJobs(side: GateSide): GateJob[] {
  return jobsOf(side).flatMap(({ path, workflow, entry, checkName }): GateJob[] => {
    const steps = entryOf(entry.value, 'steps')?.value;
    const called = scalarText(entryOf(entry.value, 'uses')?.value);
    const isNamedSo = [path, scalarText(entryOf(workflow, 'name')?.value), entry.key, checkName].some((text) => ours.test(text));
    const job = { path, workflow, id: entry.key, checkName, entry };
    if (called !== '') return runsGate(called, isNamedSo) ? [{ ...job, step: undefined }] : [];
    if (steps?.kind !== 'sequence') return [];
    const step = steps.items.findIndex((item) => {
      const run = scalarText(entryOf(item, 'run')?.value);
      return runsGate(scalarText(entryOf(item, 'uses')?.value), isNamedSo) || ours.test(run);
    });
    return step === -1 ? [] : [{ ...job, step }];
  });
}

/** Jobs by the name under which their check shows. */
export function namedJobs(side: GateSide): NamedJob[] {
  return jobsOf(side).map(({ path, checkName, entry }) => ({ path, checkName, entry }));
}

/** An action or a reusable workflow of that name; a local one where the workflow or the job is called so. */
function runsGate(uses: string, isNamedSo: boolean): boolean {
  return ours.test(uses) || (isNamedSo && uses.startsWith('./'));
}

interface Job {
  readonly path: string;
  readonly workflow: DataNode;
  readonly entry: MappingEntry;
  readonly checkName: string;
}

function jobsOf(side: GateSide): Job[] {
  return [...side.files.values()].flatMap((file): Job[] => {
    const workflow = isWorkflow(file.path) ? yamlRoot(file) : undefined;
    const jobs = entryOf(workflow, 'jobs')?.value;
    if (workflow === undefined || jobs?.kind !== 'mapping') return [];
    return jobs.entries.map((entry) => {
      const name = scalarText(entryOf(entry.value, 'name')?.value);
      return { path: file.path, workflow, entry, checkName: name === '' ? entry.key : name };
    });
  });
}
