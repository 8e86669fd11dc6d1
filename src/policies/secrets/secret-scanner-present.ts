import { defineEvidence } from '../define-policy.ts';
import { scannersIn } from './reading/secret-scanners.ts';

export const secretScannerPresent = defineEvidence({
  id: 'secret-scanner-present',
  control: 'no-secrets-in-code',
  severity: 'info',
  on: 'source.pipeline',
  dialects: ['text'],
  title: 'A scanner for secrets runs',
  why: 'A scanner that runs before the merge finds a secret while it can still be revoked quietly.',
  remedy: 'Let a scanner run in the pipeline or as a hook before each commit.',
  limits: ['Known by name: gitleaks, trufflehog, detect-secrets, git-secrets, secretlint, ggshield, and this tool.'],
  covers: {},
  *evaluate(pipeline) {
    for (const { tool, at } of scannersIn(pipeline)) {
      yield { claim: 'evidence', scope: `scanner ${tool}`, extent: `${tool} runs in ${pipeline.path}`, trace: at };
    }
  },
  lost: ({ extent }) => `${extent}, and does not after this change.`,
});
