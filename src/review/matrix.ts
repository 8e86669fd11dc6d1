import { controlPhase, controls } from '../core/maturity-model.ts';
import type { ModelVersion } from '../core/maturity-model.ts';
import type { Policy } from '../policies/define-policy.ts';
import type { Difference } from './difference.ts';
import type { MatrixCell } from './result.ts';
import type { Claims } from './run-policies.ts';

/** What the code shows of each control of the model, and where this change moved it. */
export function buildMatrix(request: {
  readonly model: ModelVersion;
  readonly policies: readonly Policy[];
  readonly base: Claims;
  readonly head: Claims;
  readonly differences: readonly Difference[];
}): readonly MatrixCell[] {
  const watched = new Set(request.policies.map((policy) => policy.control));
  return controls.map((control): MatrixCell => {
    const differences = request.differences.filter((one) => one.policy.control === control.id);
    const introduced = differences.filter((one) => one.introduced).length;
    const fixed = differences.filter((one) => one.baselineState === 'absent').length;
    const findings = differences.filter((one) => one.side === 'RIGHT').length;
    const shownOnHead = countEvidence(request.head, control.id);
    const shownOnBase = countEvidence(request.base, control.id);
    const gained = shownOnHead > shownOnBase || fixed > 0;
    return {
      controlId: control.id,
      title: control.title,
      epic: control.epic,
      phase: controlPhase(control, request.model),
      state: stateOf({ visible: control.visibleInCode, watched: watched.has(control.id), findings, shown: shownOnHead > 0 }),
      moved: introduced > 0 ? 'down' : gained ? 'up' : 'none',
      findings,
      introduced,
    };
  });
}

function countEvidence(claims: Claims, controlId: string): number {
  return claims.evidence.filter((item) => item.policy.control === controlId && item.claim.maybe === undefined).length;
}

function stateOf(facts: {
  readonly visible: boolean;
  readonly watched: boolean;
  readonly findings: number;
  readonly shown: boolean;
}): MatrixCell['state'] {
  if (!facts.visible) return 'invisible';
  if (facts.findings > 0) return 'violated';
  if (facts.shown) return 'shown';
  return facts.watched ? 'watched' : 'unwatched';
}
