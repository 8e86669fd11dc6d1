import { secretPolicyIds } from '../../analysis/secrets/secret-hit.ts';
import { atLeast, severities } from '../../core/finding.ts';
import type { Violation } from '../../policies/define-policy.ts';
import type { Claimed, Claims } from './run-policies.ts';
import { beyondBase } from './beyond-base.ts';
import { claimKey } from './difference.ts';
import type { Difference } from './difference.ts';
import { compareEvidence } from './compare-evidence.ts';
import { compareStrengths } from './compare-strengths.ts';
import { compareUnresolved } from './compare-unresolved.ts';
import type { ProofWanted, UnprovenClaim } from './compare-unresolved.ts';
import { oneMoreOf } from './one-more.ts';
import type { IdentityMap } from './identity/identity-map.ts';
import { pairUp } from './identity/pairing.ts';

export interface Comparison {
  readonly differences: readonly Difference[];
  /** Not proven on head, and no finding: advice. */
  readonly unresolved: readonly UnprovenClaim[];
}

/** Both sides went through the same code; here, and only here, what one says is held against the other. */
export function compareClaims(base: Claims, head: Claims, identity: IdentityMap, proof: ProofWanted): Comparison {
  const unresolved = compareUnresolved(base, head, identity, proof);
  return {
    differences: [
      ...compareViolations(base, head, identity, proof),
      ...unresolved.differences,
      ...compareEvidence(base.evidence, head, identity, proof),
      ...compareStrengths(base, head, identity),
    ],
    unresolved: unresolved.entries,
  };
}

/** With what is found otherwise than by policies. */
export function withDifferences(comparison: Comparison, added: readonly Difference[]): Comparison {
  return added.length === 0 ? comparison : { ...comparison, differences: [...added, ...comparison.differences] };
}

function compareViolations(base: Claims, head: Claims, identity: IdentityMap, { named }: ProofWanted): Difference[] {
  const { pairs, onlyBase, onlyHead } = pairUp(base.violations, head.violations, [
    { ofBase: (item) => claimKey(item, item.claim.aspect, identity), ofHead: (item) => claimKey(item, item.claim.aspect) },
    { ofBase: (item) => movableSecret(item, identity.isGone(item)), ofHead: (item) => movableSecret(item, isNewPlace(item, identity)) },
    { ofBase: (item) => splitOffKey(item, identity), ofHead: (item) => claimKey(item, item.claim.aspect) },
    { ofBase: (item) => aboutKey(item, identity), ofHead: (item) => aboutKey(item) },
  ]);
  const beyond = beyondBase(base, identity);
  const onBase = new Map(base.violations.map((item) => [claimKey(item, item.claim.aspect, identity), item]));
  const isOneMore = oneMoreOf(pairs.map((pair) => pair.head));
  return [
    ...pairs.map((pair) => pairedViolation(pair.base, pair.head)),
    ...onlyHead.map((found) => {
      const item = beyond(found);
      if (item === 'nothing' || isNamed(found, named)) return toDifference(found, 'unchanged', false);
      const aspect = aspectBefore(item);
      const numbered = identity.oneOf(item);
      const before =
        (aspect === undefined ? undefined : onBase.get(claimKey(item, aspect))) ??
        (numbered === undefined ? undefined : onBase.get(claimKey({ ...item, ...numbered }, item.claim.aspect)));
      if (before !== undefined) return pairedViolation(before, item);
      return isOneMore(found) ? oneMore(item) : toDifference(item, 'new', true);
    }),
    ...onlyBase.map((item) => toDifference(item, 'absent', false)),
  ];
}

function isNamed({ claim: { account } }: Claimed<Violation>, named: ProofWanted['named']): boolean {
  return account !== undefined && named?.has(account) === true;
}

/**
 * Under which aspect the same may stand on base though another claim is its pair. What base had in every deployment is not new in some of them,
 * and to write a secret down once more in its own file leaks nothing new. In another file it does.
 */
function aspectBefore({ policy, claim: { aspect, everywhere } }: Claimed<Violation>): string | undefined {
  return everywhere ?? (secretPolicyIds.has(policy.id) ? aspect : undefined);
}

/**
 * A secret that goes from one file to another is the same secret: its aspect tells it apart from any other. In an attribute it goes along with its
 * resource, but not to a root that was there before, where it opens something else.
 */
function movableSecret({ policy, claim }: Claimed<Violation>, isOnTheMove: boolean): string | undefined {
  const isMovable = policy.on === 'source.text' || (policy.on === 'sensitive.value' && isOnTheMove);
  return isMovable ? `${policy.id}\n${claim.aspect}` : undefined;
}

/** The same claim of the same thing in a folder that left its root. */
function splitOffKey(item: Claimed<Violation>, identity: IdentityMap): string | undefined {
  const at = identity.splitOff(item);
  return at === undefined ? undefined : claimKey({ ...item, ...at }, item.claim.aspect);
}

/** What is wrong with the thing that it is about, whichever resource says so. */
function aboutKey({ policy, root, claim: { about } }: Claimed<Violation>, identity?: IdentityMap): string | undefined {
  if (about === undefined) return undefined;
  const own = { root, address: about.address };
  const at = identity === undefined ? own : identity.subject(own);
  return [policy.id, at.root, at.address, about.topic].join('\n');
}

function isNewPlace(item: Claimed<Violation>, identity: IdentityMap): boolean {
  return identity.isNew(item) && !identity.hadRoot(item.root);
}

function pairedViolation(base: Claimed<Violation>, head: Claimed<Violation>): Difference {
  const before = severities.indexOf(base.claim.severity ?? base.policy.severity);
  const after = severities.indexOf(head.claim.severity ?? head.policy.severity);
  const isAsBefore = base.claim.degree !== undefined && base.claim.degree === head.claim.degree;
  if (after > before && !isAsBefore) return toDifference(head, 'updated', true);
  return toDifference(head, 'unchanged', false);
}

/** Told where it is grave, and blocks nothing. */
function oneMore(item: Claimed<Violation>): Difference {
  const isGrave = atLeast(severities, item.claim.severity ?? item.policy.severity, 'high');
  if (!isGrave) return toDifference(item, 'unchanged', false);
  return { ...toDifference(item, 'new', true), advisory: 'it is one more of what was there before, alike in all that it says' };
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
    ...(claim.unlessOutside === undefined ? {} : { unlessOutside: claim.unlessOutside }),
    ...(claim.asPolicy === undefined ? {} : { asPolicy: claim.asPolicy }),
    ...(claim.related === undefined ? {} : { related: claim.related }),
    ...(claim.fix === undefined ? {} : { fix: claim.fix }),
    ...(claim.witness === undefined ? {} : { witness: claim.witness }),
  };
}
