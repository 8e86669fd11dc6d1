import type { PipelineStep } from '../sources/pipeline.ts';
import type { Practice } from './practice.ts';

/** Commands and actions, by the practice that they are a part of. */
const steps: readonly (readonly [Practice, RegExp])[] = [
  [
    'policy validation',
    /accessanalyzer\s+(?:validate-policy|check-no-new-access|check-access-not-granted|check-no-public-access)|\b(?:cfn|tf|terraform-iam|(?:cloudformation|terraform)-aws-iam)-policy-validator\b|\bparliament\b|\bpolicy_sentry\b|\biamlive\b|policy-check-action|\bcdk-nag\b|\bphasegate\b/iu,
  ],
  [
    'deployment of code',
    /\b(?:terraform|tofu|terragrunt)\s+(?:-\S+\s+){0,20}(?:run-all\s+)?apply\b|\bcdk\s+deploy\b|\bsam\s+deploy\b|cloudformation\s+(?:deploy|update-stack|create-change-set|execute-change-set)|aws-cloudformation-github-deploy|\bpulumi\s+up\b/iu,
  ],
  [
    'dependency updates',
    /actions\/dependency-review-action|renovatebot\/github-action|osv-scanner|\bpip-audit\b|\bnpm\s+audit\b|\btrivy\s+fs\b/iu,
  ],
  ['automatic remediation', /\bdriftctl\b|detect-stack-(?:set-)?drift/iu],
  ['evidence collection', /\bprowler\b|\bauditmanager\s|phasegate\s+(?:scan|matrix)\b/iu],
  ['temporary credentials', /^role-to-assume:\s*\S/mu],
  ['image pipeline', /\bpacker\s+build\b|\bcosign\s+sign\b|imagebuilder\s+start-image-pipeline/iu],
  ['chaos experiment', /\bfis\s+start-experiment\b|litmus(?:ctl|chaos)|chaos-mesh/iu],
];

/** Asks whether a plan would change anything: a search for drift by the clock, and nothing of the kind before or behind a change. */
const comparing = /-detailed-exitcode/iu;

/** Of a step as much as this is looked at. */
const charsMax = 10_000;

/** What a step does; none for one that is off. */
export function stepSigns({ text, isOff }: PipelineStep, isByClock: boolean): readonly Practice[] {
  if (isOff) return [];
  const part = text.slice(0, charsMax).replaceAll(/^[ \t]*#.*$/gmu, '');
  const found = steps.filter(([, pattern]) => pattern.test(part)).map(([practice]) => practice);
  return isByClock && comparing.test(part) ? [...new Set<Practice>([...found, 'automatic remediation'])] : found;
}
