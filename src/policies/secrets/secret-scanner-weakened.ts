import { defineEvidence } from '../define-policy.ts';
import { behindLimit, isBehindLimit } from '../pipeline/not-seen.ts';
import { scannersIn } from './reading/secret-scanners.ts';

export const secretScannerWeakened = defineEvidence({
  id: 'secret-scanner-weakened',
  control: 'no-secrets-in-code',
  severity: 'medium',
  on: 'source.pipeline',
  dialects: ['text'],
  title: 'Scanner for secrets is removed or no longer stops anything',
  why: 'A scanner that is taken away, or whose findings no longer stop anything, is missed only when a secret has been used.',
  remedy: 'Keep it, and let its findings fail the build; accept single findings with a reason instead.',
  limits: [
    'Entries that the change adds to allow-lists and baselines of other scanners, and comments for them, are reported as notices and do not block.',
    'Another scanner for secrets in a pipeline of the repository counts, but for this one; what is set up outside the repository is not seen.',
    'Whether a run stops the pipeline is read from its step, its job and what calls it: continue-on-error, "|| true", an exit code of 0.',
  ],
  covers: {},
  *evaluate(pipeline) {
    yield* behindLimit(pipeline);
    for (const { tool, blocks, at, maybe } of scannersIn(pipeline)) {
      if (!blocks) continue;
      const extent = `${tool} stopped what it finds`;
      yield { claim: 'evidence', scope: `blocking scanner ${tool}`, extent, trace: at, ...(maybe === undefined ? {} : { maybe }) };
    }
  },
  // Whoever reads this runs this scanner: it says nothing of what goes beside it.
  standsIn: (other, lost) => isBehindLimit(other) || other.scope === lost.scope || other.scope !== 'blocking scanner phasegate',
  lost: ({ extent, trace: [at] }) => `${extent}${at === undefined ? '' : ` (${at.path})`}; after this change it is gone, or stops nothing.`,
});
