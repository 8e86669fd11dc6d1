import { defineEvidence } from '../define-policy.ts';
import { scansIn } from './scanners.ts';

export const pipelineScannerPresent = defineEvidence({
  id: 'pipeline-scanner-present',
  control: 'devsecops',
  severity: 'info',
  on: 'source.pipeline',
  dialects: ['text'],
  title: 'Security scanners run in the pipeline',
  why: 'What is found before the merge is mended by whoever wrote it, within the hour.',
  remedy: 'Run a scanner for each kind of thing that you ship: infrastructure, code, dependencies, images; and let it stop what matters.',
  limits: ['Scanners are known by their names.', 'In a review only pipelines that the change touches are looked at.'],
  covers: {},
  *evaluate({ path, steps }) {
    for (const step of steps) {
      for (const { tool, kind, stops } of scansIn(step)) {
        const extent = `${tool} for ${kind} in ${path}, which ${stops.length === 0 ? 'stops nothing' : 'stops the pipeline'}`;
        yield { claim: 'evidence', scope: `a scanner for ${kind}`, extent, trace: [step.at] };
      }
    }
  },
  lost: ({ extent }) => `${extent}, is gone.`,
  standsIn: (other, lost) => other.scope === lost.scope,
});
