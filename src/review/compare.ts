import { secretPolicyIds } from '../analysis/secrets/secret-hit.ts';
import type { Severity } from '../core/finding.ts';
import type { Unresolved, Violation } from '../policies/define-policy.ts';
import { examinedKey } from './run-policies.ts';
import type { Claimed, Claims } from './run-policies.ts';
import { claimKey, unknownTrace } from './difference.ts';
import type { Difference } from './difference.ts';
import { compareEvidence } from './compare-evidence.ts';
import { compareStrengths } from './compare-strengths.ts';
import type { IdentityMap } from './identity/identity-map.ts';
import { pairUp } from './pairing.ts';
import { shownExpression } from './shown-expression.ts';

export interface Comparison {
  readonly differences: readonly Difference[];
  /** Not proven on head, and not proven on base either or new: advice. */
  readonly unresolved: readonly { readonly claim: Claimed<Unresolved>; readonly onBase: boolean }[];
}

/** Both sides went through the same code; here, and only here, what one says is held against the other. */
export function compareClaims(base: Claims, head: Claims, identity: IdentityMap): Comparison {
  const unresolved = compareUnresolved(base, head, identity);
  return {
    differences: [
      ...compareViolations(base, head, identity),
      ...unresolved.noLongerProven,
      ...compareEvidence(base.evidence, head, identity),
      ...compareStrengths(base, head, identity),
    ],
    unresolved: unresolved.entries,
  };
}

function compareViolations(base: Claims, head: Claims, identity: IdentityMap): Difference[] {
  const { pairs, onlyBase, onlyHead } = pairUp(base.violations, head.violations, [
    { ofBase: (item) => claimKey(item, item.claim.aspect, identity), ofHead: (item) => claimKey(item, item.claim.aspect) },
    { ofBase: (item) => movableSecret(item, identity.isGone(item)), ofHead: (item) => movableSecret(item, isNewPlace(item, identity)) },
  ]);
  const written = writtenSecrets(base, identity);
  return [
    ...pairs.map((pair) => pairedViolation(pair.base, pair.head)),
    ...onlyHead.map((item) => {
      const before = written.get(claimKey(item, item.claim.aspect));
      return before === undefined ? toDifference(item, 'new', true) : pairedViolation(before, item);
    }),
    ...onlyBase.map((item) => toDifference(item, 'absent', false)),
  ];
}

/** Secrets that base has, by file: writing one down once more in its own file leaks nothing new. In another file it does. */
function writtenSecrets(base: Claims, identity: IdentityMap): ReadonlyMap<string, Claimed<Violation>> {
  const secrets = base.violations.filter(({ policy }) => secretPolicyIds.has(policy.id));
  return new Map(secrets.map((item) => [claimKey(item, item.claim.aspect, identity), item]));
}

/**
 * A secret that goes from one file to another is the same secret: its aspect tells it apart from any other. In an attribute it goes along with its
 * resource, but not to a root that was there before, where it opens something else.
 */
function movableSecret({ policy, claim }: Claimed<Violation>, isOnTheMove: boolean): string | undefined {
  const isMovable = policy.on === 'source.text' || (policy.on === 'sensitive.value' && isOnTheMove);
  return isMovable ? `${policy.id}\n${claim.aspect}` : undefined;
}

function isNewPlace(item: Claimed<Violation>, identity: IdentityMap): boolean {
  return identity.isNew(item) && !identity.hadRoot(item.root);
}

const severityRank: Readonly<Record<Severity, number>> = { info: 0, low: 1, medium: 2, high: 3, critical: 4 };

function pairedViolation(base: Claimed<Violation>, head: Claimed<Violation>): Difference {
  const before = severityRank[base.claim.severity ?? base.policy.severity];
  const after = severityRank[head.claim.severity ?? head.policy.severity];
  if (after > before) return toDifference(head, 'updated', true);
  return toDifference(head, 'unchanged', false);
}

function toDifference(item: Claimed<Violation>, state: Difference['baselineState'], introduced: boolean): Difference {
  const { claim, policy } = item;
  return {
    policy,
    root: item.root,
    address: item.address,
    aspect: claim.aspect,
    kind: 'violation',
    baselineState: state,
    introduced,
    severity: claim.severity ?? policy.severity,
    confidence: claim.confidence,
    message: claim.message,
    side: state === 'absent' ? 'LEFT' : 'RIGHT',
    trace: claim.trace,
    ...(claim.listing === undefined ? {} : { listing: claim.listing }),
    ...(claim.commit === undefined ? {} : { commit: claim.commit }),
    ...(claim.related === undefined ? {} : { related: claim.related }),
    ...(claim.fix === undefined ? {} : { fix: claim.fix }),
    ...(claim.witness === undefined ? {} : { witness: claim.witness }),
  };
}

/** What base proved good and head cannot prove any more is a weakening; everything else that is not known is only shown. */
function compareUnresolved(
  base: Claims,
  head: Claims,
  identity: IdentityMap,
): { noLongerProven: Difference[]; entries: Comparison['unresolved'] } {
  if (head.unresolved.length === 0) return { noLongerProven: [], entries: [] };
  const proven = provenOn(base, identity);
  const unknownOnBase = new Set(base.unresolved.map((item) => examinedKey(item.policy, identity.subject(item))));
  const noLongerProven: Difference[] = [];
  const entries: { claim: Claimed<Unresolved>; onBase: boolean }[] = [];
  for (const item of head.unresolved) {
    if (proven(item)) noLongerProven.push(unproven(item));
    else entries.push({ claim: item, onBase: unknownOnBase.has(examinedKey(item.policy, item)) });
  }
  return { noLongerProven, entries };
}

/** Did base prove good what this claim of head cannot? Each form of policy has its own proof; lost evidence is reported as such. */
function provenOn(base: Claims, identity: IdentityMap): (item: Claimed<Unresolved>) => boolean {
  const examined = new Set([...base.examined].map((text) => mapExamined(text, identity)));
  const notGood = new Set([...base.violations, ...base.unresolved].map((item) => examinedKey(item.policy, identity.subject(item))));
  const strengths = new Map(base.strengths.map((item) => [claimKey(item, item.claim.aspect, identity), item.claim.degree]));
  return (item) => {
    const { policy } = item;
    if (policy.states === 'violation') return examined.has(examinedKey(policy, item)) && !notGood.has(examinedKey(policy, item));
    if (policy.states === 'evidence' || policy.weakest === undefined) return false;
    const degree = strengths.get(claimKey(item, item.claim.aspect));
    return degree !== undefined && policy.weaker(degree, policy.weakest) !== undefined;
  };
}

function mapExamined(text: string, identity: IdentityMap): string {
  const [policyId = '', root = '', address = ''] = text.split('\n');
  const at = identity.subject({ root, address });
  return `${policyId}\n${at.root}\n${at.address}`;
}

/** For teams that want proof: what the change leaves unproven counts like a violation. */
export function blockUnproven(comparison: Comparison): Comparison {
  const added = comparison.unresolved.filter(({ onBase }) => !onBase).map(({ claim }) => neverProven(claim));
  return { ...comparison, differences: [...comparison.differences, ...added] };
}

function neverProven(item: Claimed<Unresolved>): Difference {
  const { claim } = item;
  const message = `This cannot be proven safe: ${claim.message} (depends on ${shownExpression(claim.unknown.expression)}).`;
  return { ...unproven(item), aspect: `not proven: ${claim.aspect}`, kind: 'violation', message };
}

function unproven(item: Claimed<Unresolved>): Difference {
  const { claim, policy } = item;
  return {
    policy,
    root: item.root,
    address: item.address,
    aspect: `no longer proven: ${claim.aspect}`,
    kind: 'weakening',
    baselineState: 'new',
    introduced: true,
    severity: policy.severity,
    confidence: 'likely',
    message: `This was proven safe before the change and cannot be proven any more: ${claim.message} (depends on ${shownExpression(claim.unknown.expression)}).`,
    side: 'RIGHT',
    trace: unknownTrace(claim.unknown),
  };
}
