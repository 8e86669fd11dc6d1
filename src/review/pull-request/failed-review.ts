import { defaultConfig } from '../settings/config.ts';
import type { Review } from '../result.ts';

/** A review that could not be done. It is a failure with its reason, never a pass. */
export function failedReview(failure: string, { base, head }: { readonly base: string | null; readonly head: string }): Review {
  const { model, phase, severity, confidence } = defaultConfig;
  return {
    schemaVersion: 1,
    mode: 'review',
    conclusion: 'failure',
    base,
    head,
    gate: { model, phase, severity, confidence },
    findings: [],
    unresolved: [],
    evidence: [],
    matrix: [],
    counts: { filesChanged: 0, filesRead: 0, filesSkipped: 0, resources: 0, policies: 0 },
    notJudged: [],
    skipped: [],
    diagnostics: [],
    notices: [],
    failures: [failure],
    durationMs: 0,
  };
}
