import type { Severity } from '../../core/finding.ts';
import type { Suppression } from '../settings/suppressions.ts';
import { codeownersChanges } from './codeowners-changes.ts';
import { configChanges } from './config-changes.ts';
import type { ParseConfig } from './config-changes.ts';
import type { GateChange, GateFiles } from './gate-change.ts';
import { gateJobs, jobsOf } from './gate-job.ts';
import { suppressionChanges } from './suppression-changes.ts';
import { workflowChanges } from './workflow-changes.ts';

/** The gate's own files of both sides, and what is needed to read them. */
export interface GateComparison {
  readonly files: GateFiles;
  /** Suppressions that the change adds. */
  readonly added: readonly Suppression[];
  readonly parseConfig: ParseConfig;
  /** Changes of the policies of a team's own; given by the caller, because what reads them is loaded only where there are some. */
  readonly ofOwnPolicies: readonly GateChange[];
  /** Severity of a policy before any configuration; undefined when there is no such policy. */
  readonly policySeverity: (id: string) => Severity | undefined;
}

/** Everything in a change that would lower the gate once it is merged. None of it changes how this change is judged. */
export function findGateChanges({ files, added, parseConfig, ofOwnPolicies, policySeverity }: GateComparison): readonly GateChange[] {
  const gatePaths = files.base.files.size === 0 ? [] : gateJobs(jobsOf(files.base)).map((job) => job.path);
  return [
    ...configChanges(files, parseConfig, policySeverity),
    ...ofOwnPolicies,
    ...workflowChanges(files),
    ...codeownersChanges(files, gatePaths),
    ...suppressionChanges(added),
  ];
}
