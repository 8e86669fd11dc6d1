import { defineEvidence } from '../define-policy.ts';
import { scansIn } from './scanners.ts';

export const pipelineScannerWeakened = defineEvidence({
  id: 'pipeline-scanner-weakened',
  control: 'devsecops',
  severity: 'high',
  on: 'source.pipeline',
  // A run that goes takes all that it stopped along.
  speaksFor: ['pipeline-scanner-weakened'],
  dialects: ['text'],
  title: 'A security scanner is removed or stops less',
  why: 'A scanner in the pipeline is worth what it stops. Once its findings stop nothing, because it is gone, only warns, or looks only at grave ones or at some files, the next fault is merged like everything else.',
  remedy: 'Keep it blocking. Accept single findings with a reason in the scanner’s own list instead of lowering it for all.',
  limits: [
    'Scanners are known by their names, and what they stop by their own settings and the step around them.',
    'A scanner that another file of the change takes over counts when it is of the same kind; one in an untouched file or set up outside the repository is not seen.',
    'Conditions of steps are not worked out, but for `if: false`. Scanners for secrets have a policy of their own.',
  ],
  covers: {},
  *evaluate({ path, steps, onChanges, onEveryPath }) {
    if (!onChanges) return;
    for (const step of steps) {
      for (const { tool, kind, stops } of scansIn(step)) {
        for (const weight of stops) {
          yield {
            claim: 'evidence',
            scope: `${weight} findings in ${kind}`,
            extent: `${tool} in ${path} stopped ${weight} findings in ${kind}`,
            severity: weight === 'CRITICAL' || weight === 'HIGH' ? 'high' : 'medium',
            trace: [step.at],
          };
        }
        if (stops.length === 0 || !onEveryPath) continue;
        yield {
          claim: 'evidence',
          scope: `every path for ${kind}`,
          extent: `${tool} in ${path} looked at ${kind} in changes of every path`,
          severity: 'medium',
          trace: [step.at],
        };
      }
    }
  },
  lost: ({ extent }) => `${extent}; after this change nothing does.`,
  standsIn: (other, lost) => other.scope === lost.scope,
});
