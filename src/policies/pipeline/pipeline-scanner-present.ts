import { defineEvidence } from '../define-policy.ts';
import { scansIn, whereRun } from './scanners.ts';

export const pipelineScannerPresent = defineEvidence({
  id: 'pipeline-scanner-present',
  control: 'devsecops',
  severity: 'info',
  on: 'source.pipeline',
  dialects: ['text'],
  title: 'Security scanners run in the pipeline',
  why: 'What is found before the merge is mended by whoever wrote it, within the hour.',
  remedy: 'Run a scanner for each kind of thing that you ship: infrastructure, code, dependencies, images; and let it stop what matters.',
  limits: ['Scanners are known by their names.', 'In a review pipelines are looked at where the change touches one, or what one runs.'],
  covers: {},
  *evaluate(pipeline) {
    for (const step of pipeline.steps) {
      for (const { tool, kind, stops } of scansIn(step)) {
        const extent = `${tool} for ${kind} in ${whereRun(pipeline, step)}, which ${stops.length === 0 ? 'stops nothing' : 'stops the pipeline'}`;
        yield { claim: 'evidence', scope: `a scanner for ${kind}`, extent, trace: [step.at] };
      }
    }
  },
  lost: ({ extent }) => `${extent}, is gone.`,
  standsIn: (other, lost) => other.scope === lost.scope,
});
