import { groupBy } from '../../core/group-by.ts';
import { controlEpic, controlPhase, controls, findControl } from '../../core/maturity-model.ts';
import type { ModelVersion } from '../../core/maturity-model.ts';
import type { ListedPolicy } from '../../policies/define-policy.ts';
import type { Difference } from '../comparison/difference.ts';
import type { Finding, MatrixCell, Review } from '../result.ts';
import type { Claims } from '../comparison/run-policies.ts';
import { nextControl } from './next-control.ts';

/** What the code shows of each control of the model, and where this change moved it. */
export function buildMatrix(request: {
  readonly mode: Review['mode'];
  readonly model: ModelVersion;
  readonly policies: readonly ListedPolicy[];
  readonly base: Claims;
  readonly head: Claims;
  readonly differences: readonly Difference[];
  /** What is reported, each cause once: the counts are of these, so that they agree with the rest of the report. */
  readonly findings: readonly Finding[];
}): readonly MatrixCell[] {
  const watched = new Set(request.policies.map((policy) => policy.control));
  const differencesOf = groupBy(request.differences, ({ policy }) => policy.control);
  const reportedOf = groupBy(request.findings, ({ controlId }) => controlId);
  const [evidenceOfBase, evidenceOfHead] = [countEvidence(request.base), countEvidence(request.head)];
  return controls.map((control): MatrixCell => {
    const differences = differencesOf.get(control.id) ?? [];
    const reported = reportedOf.get(control.id) ?? [];
    const introduced = countReported(
      differences.some((one) => one.introduced),
      reported.filter((one) => one.baselineState === 'new' || one.baselineState === 'updated'),
    );
    const fixed = differences.filter((one) => one.baselineState === 'absent').length;
    const findings = countReported(
      differences.some((one) => one.side === 'RIGHT'),
      reported.filter((one) => one.location.side === 'RIGHT'),
    );
    const shownOnHead = evidenceOfHead.get(control.id) ?? 0;
    const shownOnBase = evidenceOfBase.get(control.id) ?? 0;
    const gained = shownOnHead > shownOnBase || fixed > 0;
    return {
      controlId: control.id,
      title: control.title,
      epic: controlEpic(control, request.model),
      phase: controlPhase(control, request.model),
      state: stateOf({ visible: control.visibleInCode, watched: watched.has(control.id), findings, shown: shownOnHead > 0 }),
      // One state alone moves nothing.
      moved: request.mode === 'scan' ? 'none' : introduced > 0 ? 'down' : gained ? 'up' : 'none',
      findings,
      introduced,
    };
  });
}

/** The matrix of a scan in the phases and fields of another version of the model, and what would come next there. */
export function inOtherModel(review: Review, model: ModelVersion, policies: readonly ListedPolicy[]): Review {
  const matrix = review.matrix.map((cell) => {
    const control = findControl(cell.controlId);
    return control === undefined ? cell : { ...cell, epic: controlEpic(control, model), phase: controlPhase(control, model) };
  });
  const { next: _, ...rest } = review;
  const gate = { ...review.gate, model };
  const { filesRead: files, resources } = review.counts;
  const next = nextControl({ matrix, policies, gate, mode: review.mode, read: { files, resources } });
  return { ...rest, gate, matrix, ...(next === undefined ? {} : { next }) };
}

/** What is told with a finding of another control counts here all the same. */
function countReported(isThere: boolean, reported: readonly Finding[]): number {
  return isThere ? Math.max(1, reported.length) : 0;
}

/** How often each control is shown. */
function countEvidence({ evidence }: Claims): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { policy, claim } of evidence) {
    if (claim.maybe === undefined) counts.set(policy.control, (counts.get(policy.control) ?? 0) + 1);
  }
  return counts;
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
