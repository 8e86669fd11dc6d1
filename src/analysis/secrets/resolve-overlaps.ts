import { confidences } from '../../core/finding.ts';
import type { Candidate } from './scan.ts';
import type { SecretGroup } from './secret-hit.ts';

/** The more a group knows about the form of its values, the lower. */
const ranks: Readonly<Record<SecretGroup, number>> = {
  'private-key': 0,
  'aws-access-key': 1,
  'aws-secret-key': 1,
  'aws-session-token': 1,
  'aws-bedrock': 1,
  'aws-mws': 1,
  'vendor-token': 1,
  custom: 2,
  jwt: 2,
  'connection-string': 3,
  authorization: 4,
  'command-line': 5,
  assignment: 6,
};

/** One candidate for each place: the one that knows most. It takes over the name that another one read. Ordered by place. */
export function resolveOverlaps(candidates: readonly Candidate[]): Candidate[] {
  const ordered = candidates.toSorted((a, b) => a.start - b.start || a.end - b.end);
  const kept: Candidate[] = [];
  for (const candidate of ordered) {
    const last = kept.at(-1);
    if (last === undefined || candidate.start >= last.end) kept.push(candidate);
    else kept[kept.length - 1] = merge(last, candidate);
  }
  return kept;
}

function merge(a: Candidate, b: Candidate): Candidate {
  const [best, other] = compare(a, b) <= 0 ? [a, b] : [b, a];
  const name = best.name ?? other.name;
  return name === undefined ? best : { ...best, name };
}

function compare(a: Candidate, b: Candidate): number {
  return (
    ranks[a.group] - ranks[b.group] || confidences.indexOf(b.tier) - confidences.indexOf(a.tier) || b.end - b.start - (a.end - a.start)
  );
}
