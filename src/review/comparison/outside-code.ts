import type { Diagnostic } from '../../core/diagnostic.ts';
import { defineViolation } from '../../policies/define-policy.ts';
import type { Policy } from '../../policies/define-policy.ts';
import type { ProofWanted } from './compare-unresolved.ts';
import type { Difference } from './difference.ts';
import type { Side } from '../sides/load-side.ts';

/**
 * What is reported, where a team wants proof, of code that the change brings in and that is not in this repository. It stands here and not
 * among the policies because no policy sees what was not read.
 */
export const outsideCodePolicy: Policy = defineViolation({
  id: 'code-outside-repository',
  control: 'involve-security-in-development',
  phase: 1,
  severity: 'critical',
  on: 'source.text',
  dialects: ['text'],
  title: 'The change uses code that is not in this repository',
  why: 'A module from a registry and a macro of CloudFormation declare resources that this review does not see. Whatever they open is not looked at.',
  remedy:
    'Keep the module in this repository, replace the macro by plain resources, or have somebody accept it; without `unknown: block` it is only shown.',
  limits: ['Only what the change brings in or alters is told, and only with `unknown: block`.'],
  covers: {},
  evaluate: () => [],
});

/** Calls of modules and macros that are not read, as findings: those that base did not have like this. */
export function outsideCode(base: Side, head: Side, { unknown, sameText }: ProofWanted): readonly Difference[] {
  if (unknown === 'advise') return [];
  const before = base.diagnostics.filter(isOutside);
  return head.diagnostics
    .filter(isOutside)
    .filter((one) => !before.some((old) => old.message === one.message && sameText(old.location, one.location)))
    .map(({ message, location }) => ({
      policy: outsideCodePolicy,
      root: '.',
      address: location.path,
      aspect: message,
      kind: 'violation',
      baselineState: 'new',
      introduced: true,
      severity: outsideCodePolicy.severity,
      confidence: 'likely',
      message: `This cannot be proven safe: ${message}`,
      side: 'RIGHT',
      trace: [location],
    }));
}

function isOutside({ kind }: Diagnostic): boolean {
  return kind === 'unresolved-module' || kind === 'unresolved-macro';
}
