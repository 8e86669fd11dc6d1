import { groupBy } from '../../core/group-by.ts';
import type { Evidence } from '../../policies/define-policy.ts';
import type { Claimed } from '../comparison/run-policies.ts';
import type { EvidenceEntry } from '../result.ts';
import type { Side } from '../sides/load-side.ts';
import type { ExcerptReader } from './excerpt.ts';
import { toFindingLocation } from './to-finding.ts';

/**
 * What head shows for certain. Of evidence that is only counted (each volume that is encrypted) the first of a policy stands for all: a
 * repository may have thousands.
 */
export function evidenceEntries(evidence: readonly Claimed<Evidence>[], head: Side, excerpts: ExcerptReader): readonly EvidenceEntry[] {
  const certain = evidence.filter(({ claim }) => claim.maybe === undefined);
  const groups = groupBy(certain, (item) => (item.claim.counted === true ? item.policy : item));
  return [...groups.values()].map(([first, ...others]) => toEntry(first, others.length, head, excerpts));
}

function toEntry({ policy, claim }: Claimed<Evidence>, others: number, head: Side, excerpts: ExcerptReader): EvidenceEntry {
  const [at] = claim.trace;
  if (at === undefined) throw new Error(`the policy ${policy.id} gave evidence without a place`);
  const extent = others === 0 ? claim.extent : `${claim.extent}, and ${others} more`;
  return { controlId: policy.control, policyId: policy.id, extent, location: toFindingLocation(at, 'RIGHT', head, excerpts) };
}
