import type { Location } from '../../core/location.ts';
import type { Pipeline, PipelineStep } from '../../model/sources/pipeline.ts';
import { defineEvidence } from '../define-policy.ts';
import type { Evidence } from '../define-policy.ts';
import { behindLimit, isBehindLimit, maybeIgnored } from './not-seen.ts';
import { scansIn, whereRun } from './scanners.ts';

export const pipelineScannerWeakened = defineEvidence({
  id: 'pipeline-scanner-weakened',
  control: 'devsecops',
  severity: 'high',
  on: 'source.pipeline',
  // A run that goes takes all that it stopped along.
  speaksFor: ['pipeline-scanner-weakened', 'pipeline-scanner-present', 'dependency-updates-removed'],
  dialects: ['text'],
  title: 'A security scanner is removed or stops less',
  why: 'A scanner in the pipeline is worth what it stops. Once its findings stop nothing, because it is gone, only warns, or looks only at grave ones or at some files, the next fault is merged like everything else.',
  remedy: 'Keep it blocking. Accept single findings with a reason in the scanner’s own list instead of lowering it for all.',
  limits: [
    'Scanners are known by their names, and what they stop by their own settings and the step around them.',
    'Another scanner of the same kind in a pipeline of the repository counts; one that is set up outside the repository is not seen.',
    'What a pipeline runs of the repository is followed: reusable workflows, actions made of steps, shell scripts, targets of make and just, scripts of package.json. Other programs that start a scanner are not.',
    'A scanner whose output goes into a pipe stops nothing where the shell looks at the last command alone, as that of GitHub does unless `shell: bash` or `set -o pipefail` is said; of other pipelines that is not known, and it counts.',
    'A scanner that is named by a variable, a matrix or a program is not seen.',
    'Conditions are not worked out, but for `if: false`, `if: failure()`, and terms joined by `&&` that ask for an event, a branch or a merge. Scanners for secrets have a policy of their own.',
    'A workflow looks at changes before they are merged when it runs for each commit of a pull request to main, master, trunk, develop or dev, or to whatever a pattern takes, in a merge queue, or for pushes to every branch.',
  ],
  covers: {},
  *evaluate(pipeline) {
    yield* behindLimit(pipeline);
    // Its callers here speak for it; elsewhere nobody knows whether there are any.
    if (!pipeline.onChanges || pipeline.onlyCalled === 'here') return;
    const all = [...scansOf(pipeline)];
    // What is certain once is.
    const certain = new Set(all.flatMap(({ scope, maybe }) => (maybe === undefined ? [scope] : [])));
    yield* all.filter(({ scope, maybe }) => maybe === undefined || !certain.has(scope));
  },
  lost: ({ extent }) => `${extent}; after this change nothing does.`,
  standsIn: (other, lost) => isBehindLimit(other) || other.scope === lost.scope || `${other.scope}, where it is called` === lost.scope,
});

function* scansOf(pipeline: Pipeline): Iterable<Evidence> {
  const { steps, onEveryPath, onlyCalled } = pipeline;
  const where = onlyCalled === undefined ? '' : ', where it is called';
  for (const step of steps) {
    const common = { claim: 'evidence' as const, ...maybeIgnored(step), trace: traceOf(step) };
    for (const { tool, kind, stops } of scansIn(step)) {
      for (const weight of stops) {
        yield {
          ...common,
          scope: `${weight} findings in ${kind}${where}`,
          extent: `${tool} in ${whereRun(pipeline, step)} stopped ${weight} findings in ${kind}`,
          severity: weight === 'CRITICAL' || weight === 'HIGH' ? 'high' : 'medium',
        };
      }
      if (stops.length > 0 && step.afterMerge === undefined) {
        yield {
          ...common,
          scope: `before a merge, ${kind}${where}`,
          extent: `${tool} in ${whereRun(pipeline, step)} stopped findings in ${kind} with each commit of a change, before it is merged`,
          severity: 'medium',
        };
      }
      if (stops.length === 0 || !onEveryPath) continue;
      yield {
        ...common,
        scope: `every path for ${kind}${where}`,
        extent: `${tool} in ${whereRun(pipeline, step)} looked at ${kind} in changes of every path`,
        severity: 'medium',
      };
    }
  }
}

/** Where it stands, and where that is called: either may be what the change takes away. */
function traceOf({ at, calledAt }: PipelineStep): readonly Location[] {
  return calledAt === undefined ? [at] : [at, calledAt];
}
