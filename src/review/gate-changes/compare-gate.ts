import { configPath } from '../settings/config.ts';
import { isOwnPolicy, ownPoliciesFolder } from '../settings/own-policies/own-policy-files.ts';
import type { Comparison } from '../comparison/compare.ts';
import type { Config } from '../settings/config.ts';
import type { Side } from '../sides/load-side.ts';
import type { ListedPolicy } from '../../policies/define-policy.ts';
import type { Change } from '../ports.ts';
import type { Suppression } from '../settings/suppressions.ts';
import type { Difference } from '../comparison/difference.ts';
import type { GateChange, GateFiles } from './gate-change.ts';
import { gateAdvisory, gatePolicy } from './gate-policy.ts';
import { readGateFiles } from './read-gate-files.ts';
import { addedSuppressions } from './suppression-changes.ts';

/** How the change would alter the gate itself. */
export interface GateReview {
  readonly changes: readonly GateChange[];
  readonly added: readonly Suppression[];
  readonly files: GateFiles;
}

/** Reads the files of the gate when the change touches them, and compares them. */
export async function compareGate(
  change: Change,
  suppressions: { readonly base: readonly Suppression[]; readonly head: readonly Suppression[] },
  policies: readonly ListedPolicy[],
): Promise<GateReview> {
  const added = addedSuppressions(suppressions.base, suppressions.head);
  const files = await readGateFiles(change);
  const hasOwn = change.files.some(({ path, basePath = path }) =>
    [path, basePath].some((one) => isOwnPolicy(one) || one === ownPoliciesFolder),
  );
  // Most changes touch nothing of the gate: what compares it would be loaded for nothing.
  if (added.length === 0 && !hasOwn && isEmpty(files)) return { changes: [], added, files };
  const { findGateChanges } = await import('./find-gate-changes.ts');
  const isConfigured = files.base.files.has(configPath) || files.head.files.has(configPath);
  // The schema takes longer to load than most reviews take to run.
  const parseConfig = isConfigured ? (await import('../settings/parse-config.ts')).parseConfig : unconfigured;
  const severities = new Map(policies.map((policy) => [policy.id, policy.severity]));
  const ofOwnPolicies = hasOwn ? (await import('./own-policy-changes.ts')).ownPolicyChanges(files) : [];
  const changes = findGateChanges({ files, added, parseConfig, ofOwnPolicies, policySeverity: (id) => severities.get(id) });
  return { changes, added, files };
}

function isEmpty({ base, head }: GateFiles): boolean {
  return [base, head].every(({ files, unread }) => files.size + unread.size === 0);
}

function unconfigured(): never {
  throw new Error('a configuration was parsed that neither side has');
}

/** Why the change must not be merged, whatever it holds else: the gate would not open again. */
export function endOfReviews({ changes }: GateReview): readonly string[] {
  return changes.filter(({ endsReviews }) => endsReviews === true).map(({ message }) => message);
}

/** The comparison with the changes of the gate in it, in front. */
export function withGateChanges(comparison: Comparison, { changes }: GateReview, config: Config): Comparison {
  if (config.policies[gatePolicy.id]?.gate === 'off') return comparison;
  return { ...comparison, differences: [...changes.map(toDifference), ...comparison.differences] };
}

/** The side with the gate's files, which the configuration may keep from the policies: an excerpt and an id need their lines. */
export function withGateFiles(side: Side, files: GateFiles['base']['files']): Side {
  return files.size === 0 ? side : { ...side, files: new Map([...files, ...side.files]) };
}

/** In the words of the comparison, so that they are judged, named and shown as every finding is. */
function toDifference({ aspect, message, severity, side, at }: GateChange): Difference {
  return {
    policy: gatePolicy,
    root: '.',
    address: at.path,
    aspect,
    kind: 'weakening',
    baselineState: 'new',
    introduced: true,
    severity,
    confidence: 'certain',
    message,
    side,
    trace: [at],
    advisory: gateAdvisory,
  };
}
