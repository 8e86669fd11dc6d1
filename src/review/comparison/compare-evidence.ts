import { confidences, lostAspect } from '../../core/finding.ts';
import type { Confidence } from '../../core/finding.ts';
import { unknownKind, whatDecides } from '../../core/unknown-kind.ts';
import type { UnknownValue } from '../../core/value.ts';
import type { Identified } from '../../model/subject.ts';
import type { Absence, Evidence } from '../../policies/define-policy.ts';
import type { ProofWanted } from './compare-unresolved.ts';
import { claimKey, unknownTrace } from './difference.ts';
import type { Difference } from './difference.ts';
import type { IdentityMap } from './identity/identity-map.ts';
import { inHeadOf, movedPlaces, placeKey } from './moved-place.ts';
import type { InHead, MovedPlace } from './moved-place.ts';
import { openScope } from './open-scope.ts';
import { pairUp } from './identity/pairing.ts';
import { thingKey } from './identity/thing.ts';
import { isExamined, subjectKey } from './run-policies.ts';
import type { Claimed, Claims } from './run-policies.ts';
import { leftAlone } from './left-alone.ts';
import { shownExpression } from './shown-expression.ts';

/** Controls that base shows and head does not, or not for certain: their loss is the finding, and nothing on head has it. */
export function compareEvidence(base: readonly Claimed<Evidence>[], head: Claims, identity: IdentityMap, proof: ProofWanted): Difference[] {
  const scopeKey = (item: Claimed<Evidence>, root: string): string => `${item.policy.id}\n${root}\n${item.claim.scope}`;
  const renamedScopeKey = ({ policy, root, claim, ...item }: Claimed<Evidence>): string =>
    `${policy.id}\n${identity.subject({ root, ...item }).root}\n${identity.expression(claim.scope, root)}`;
  // What guards a thing guards it under its new name, even where its content is another.
  const heirOf = (item: Identified): Identified => identity.successor(item) ?? identity.replacement(item) ?? identity.subject(item);
  const guards = base.filter(({ claim }) => claim.counted !== true);
  const { pairs, onlyBase, onlyHead } = pairUp(guards, head.evidence, [
    { ofBase: (item) => claimKey(item, item.claim.scope, identity), ofHead: (item) => claimKey(item, item.claim.scope) },
    {
      ofBase: (item) => claimKey(item, identity.expression(item.claim.scope, item.root), identity),
      ofHead: (item) => claimKey(item, item.claim.scope),
    },
    { ofBase: (item) => partKey(item, heirOf(item)), ofHead: (item) => partKey(item, item) },
    { ofBase: (item) => standingKey(item, heirOf(item), inHeadOf(item.root, identity)), ofHead: (item) => standingKey(item, item) },
    { ofBase: (item) => scopeKey(item, identity.subject(item).root), ofHead: (item) => scopeKey(item, item.root) },
    // What another thing protects by now, under its new name.
    { ofBase: (item) => renamedScopeKey(item), ofHead: (item) => scopeKey(item, item.root) },
  ]);
  const unknown = new Map(head.unresolved.map((item) => [subjectKey(item.policy, item), item.claim.unknown]));
  const turnedOff = new Map(head.absences.map((item) => [subjectKey(item.policy, item), item.claim]));
  const isInUse = (scope: string): boolean => head.evidence.some((item) => item.claim.idle !== true && scopeKey(item, item.root) === scope);
  const lost = onlyBase
    .filter((item) => item.claim.ofSubject !== true || isExamined(head, item.policy, heirOf(item)))
    .filter((item) => item.claim.onlyDeleted !== true || identity.isDeleted(item))
    .filter((item) => item.claim.onlyGone !== true || !identity.isDeclared(identity.subject(item)))
    .filter((item) => item.claim.onlyTurnedOff !== true || turnedOff.has(subjectKey(item.policy, identity.subject(item))))
    .filter((item) => item.claim.idle !== true || !isInUse(scopeKey(item, identity.subject(item).root)))
    .filter((item) => isExposed(item, heirOf, head, onlyHead, identity))
    .filter((item) => !isStillGuarded(item, identity, head.evidence))
    .filter((item) => !isLeftToAnother(item, heirOf(item), scopeKey, head.evidence, inHeadOf(item.root, identity)))
    .filter((item) => !isReplaced(item, identity, head.evidence, new Set(onlyHead)))
    .flatMap((item): Difference[] => {
      const at = subjectKey(item.policy, identity.subject(item));
      const why = unknown.get(at);
      // That a violation cannot be ruled out any more is told by the comparison of what is unresolved.
      if (why !== undefined) return item.policy.states === 'violation' ? [] : [unprovenEvidence(item, why, proof)];
      const off = turnedOff.get(at);
      // What is deleted is gone, wherever what takes its place may be.
      const open = off === undefined && item.claim.onlyDeleted !== true ? openScope(item, heirOf(item), onlyHead) : undefined;
      if (open !== undefined) return [unprovenEvidence(item, open, proof)];
      const behind = off === undefined ? behindLimit(item, head.evidence) : undefined;
      if (behind !== undefined) return [unprovenEvidence(item, behind, proof)];
      if (off === undefined) return [leftAlone(lostEvidence(item), item.claim, identity.leftBy(item))];
      return [turnedOffEvidence(item, off)];
    });
  const uncertain = pairs.flatMap((pair) => {
    const why = maybeOf(pair.head);
    const before = maybeOf(pair.base);
    if (why === undefined) return [];
    if (before === undefined) return [unprovenEvidence(pair.head, why, proof)];
    return isLessThanBefore(pair.base, pair.head) ? [lessThanBefore(pair.head, why, before)] : [];
  });
  return [...lost, ...uncertain, ...movedPlaces(pairs, identity).map(elsewhere)];
}

function partKey(item: Claimed<Evidence>, at: Identified): string | undefined {
  const { ofSubject, part } = item.claim;
  // Of what is not seen the same guard may guard another now.
  if (isElsewhere(item.claim)) return undefined;
  return ofSubject === true || part !== undefined ? `${subjectKey(item.policy, at)}\n${part ?? ''}` : undefined;
}

/** The same subject in the same place, by whatever alias its provider is called. */
function standingKey(item: Claimed<Evidence>, at: Identified, inHead?: InHead): string | undefined {
  const place = placeKey(item.claim, inHead);
  return place === undefined ? undefined : `${subjectKey(item.policy, at)}\n${place}`;
}

/** The expression that decides whether the evidence holds at all: whether its resource exists, or is on. */
function maybeOf({ subject, claim }: Claimed<Evidence>): UnknownValue | undefined {
  return claim.maybe ?? ('resource' in subject ? subject.resource.maybe : undefined);
}

/** What was open on base is off for some values on head, by another condition. */
function isLessThanBefore(base: Claimed<Evidence>, head: Claimed<Evidence>): boolean {
  const isNew = head.claim.offForSome === true && base.claim.offForSome !== true;
  return isNew && maybeOf(base)?.expression !== maybeOf(head)?.expression;
}

function lessThanBefore(item: Claimed<Evidence>, why: UnknownValue, before: UnknownValue): Difference {
  return {
    ...lostEvidence(item),
    confidence: 'possible',
    message: `${goneForSome(item, why)} Whether it was there before depends on ${shownExpression(before.expression)}, which is not known.`,
    side: 'RIGHT',
    trace: unknownTrace(why),
  };
}

/** It was certainly there on base; on head an expression that is not known decides, or somebody outside the code, which is advice. */
function unprovenEvidence(item: Claimed<Evidence>, why: UnknownValue, { unknown }: ProofWanted): Difference {
  const isOffForSome = item.claim.offForSome === true;
  const isAdvice = unknownKind(why) !== 'ours' && unknown === 'advise' && !isOffForSome;
  return {
    ...lostEvidence(item),
    confidence: 'likely',
    message: isOffForSome
      ? goneForSome(item, why)
      : `${item.claim.extent} was certain before this change and now depends on ${shownExpression(why.expression)}, which is not known: ${whatDecides(why)}.`,
    side: 'RIGHT',
    trace: unknownTrace(why),
    ...(isOffForSome ? {} : { unproven: true }),
    ...(isAdvice ? { advisory: 'somebody outside this code decides it; set unknown to block to have it proven' } : {}),
  };
}

function goneForSome({ claim }: Claimed<Evidence>, why: UnknownValue): string {
  return `${claim.extent} is gone or turned off for some values of ${shownExpression(why.expression)}.`;
}

/** It is declared, and off: told where it is turned off. A default that turns it off may be overridden. */
function turnedOffEvidence(item: Claimed<Evidence>, { trace, confidence, fix }: Absence): Difference {
  const lost = lostEvidence(item);
  const isLess = confidence !== undefined && confidences.indexOf(confidence) < confidences.indexOf(lost.confidence);
  return { ...lost, side: 'RIGHT', trace, ...(isLess ? { confidence } : {}), ...(fix === undefined ? {} : { fix }) };
}

/** It is there, and protects something else now. */
function elsewhere({ pair, words, confidence, trace }: MovedPlace): Difference {
  const { base, head } = pair;
  const message = `${head.claim.extent} is pointed elsewhere: ${words}; where it was before, the change brings nothing in its place.`;
  return { ...lostEvidence(base), root: head.root, address: head.address, message, confidence, side: 'RIGHT', trace };
}

/** What stands apart from what it protects is gone, the other stays, and nothing comes that may do what it did: in another root, or by another name. */
function isExposed(
  item: Claimed<Evidence>,
  heirOf: (item: Identified) => Identified,
  head: Claims,
  added: readonly Claimed<Evidence>[],
  identity: IdentityMap,
): boolean {
  const { policy, root, claim } = item;
  const { protects, part } = claim;
  if (protects === undefined) return true;
  const isSeen = 'address' in protects;
  const heir = heirOf(item);
  const others = added.filter((other) => other.policy === policy && other.claim.part === part);
  const isPointedElsewhere = !isSeen && others.some((other) => isElsewhere(other.claim) && thingKey(other) === thingKey(heir));
  if (!isPointedElsewhere && isExamined(head, policy, heir)) return false;
  if (isSeen && !identity.isDeclared(heirOf({ root, address: protects.address }))) return false;
  const here = identity.subject(item).root;
  if (others.some((other) => other.root !== here)) return false;
  // Of what is not seen another name may be the same thing: unless both names are there.
  return isSeen || others.length === 0 || identity.isNamed(identity.expression(protects.elsewhere, root), here);
}

function isStillGuarded({ policy, claim }: Claimed<Evidence>, identity: IdentityMap, head: readonly Claimed<Evidence>[]): boolean {
  const { guards } = claim;
  if (guards === undefined) return false;
  return identity.isGuarded(
    guards,
    head.flatMap((other) => (other.policy === policy && other.claim.guards?.what === guards.what ? other.claim.guards : [])),
  );
}

/** It covers another scope now, and another of its kind is left in the one that it covered: a detector that goes to the region it was meant for. */
function isLeftToAnother(
  lost: Claimed<Evidence>,
  heir: Identified,
  scopeKey: (item: Claimed<Evidence>, root: string) => string,
  head: readonly Claimed<Evidence>[],
  inHead: InHead,
): boolean {
  const place = placeKey(lost.claim, inHead);
  if (place === undefined) return false;
  const isElsewhere = head.some(
    ({ policy, root, address, claim }) =>
      policy === lost.policy && root === heir.root && address === heir.address && ![undefined, place].includes(placeKey(claim)),
  );
  const wanted = scopeKey(lost, heir.root);
  const isLeft = (other: Claimed<Evidence>): boolean => maybeOf(other) === undefined || maybeOf(lost) !== undefined;
  return isElsewhere && head.some((other) => scopeKey(other, other.root) === wanted && isLeft(other));
}

function isReplaced(
  lost: Claimed<Evidence>,
  identity: IdentityMap,
  head: readonly Claimed<Evidence>[],
  added: ReadonlySet<Claimed<Evidence>>,
): boolean {
  const { policy } = lost;
  if (policy.states !== 'evidence' || policy.standsIn === undefined) return false;
  const needed = maybeOf(lost) === undefined;
  const { root, address } = identity.subject(lost);
  return head.some((other) => {
    if (other.policy !== policy || (needed && maybeOf(other) !== undefined)) return false;
    const isHere = other.root === root || identity.isOneEstate(other.root, root);
    // A root that base did not have may be a folder that nothing calls.
    if (!isHere && !identity.hadRoot(other.root)) return false;
    const place = isHere ? 'same-root' : added.has(other) ? 'new-in-other-root' : 'other-root';
    return policy.standsIn?.(other.claim, lost.claim, place, address) === true;
  });
}

/** What a limit hides may be what takes the place of the lost one. */
function behindLimit({ policy, claim }: Claimed<Evidence>, head: readonly Claimed<Evidence>[]): UnknownValue | undefined {
  if (policy.states !== 'evidence' || policy.standsIn === undefined) return undefined;
  const hides = ({ maybe }: Evidence): boolean => maybe?.reason === 'limit-reached';
  return head.find(
    (other) => other.policy === policy && hides(other.claim) && policy.standsIn?.(other.claim, claim, 'same-root', other.address) === true,
  )?.claim.maybe;
}

function isElsewhere({ protects }: Evidence): boolean {
  return protects !== undefined && 'elsewhere' in protects;
}

function surest(evidence: Evidence): Confidence {
  if (evidence.idle === true) return 'possible';
  if (evidence.protects === undefined) return 'certain';
  return isElsewhere(evidence) ? 'possible' : 'likely';
}

function lostEvidence(item: Claimed<Evidence>): Difference {
  const { policy, claim } = item;
  const maybe = maybeOf(item);
  const message = policy.lost?.(claim) ?? claim.extent;
  return {
    policy,
    root: item.root,
    address: item.address,
    aspect: lostAspect + claim.scope,
    kind: 'weakening',
    baselineState: 'new',
    introduced: true,
    severity: claim.severity ?? policy.severity,
    confidence: maybe === undefined ? surest(claim) : 'possible',
    message:
      maybe === undefined
        ? message
        : `${message} Whether it was there before depends on ${shownExpression(maybe.expression)}, which is not known.`,
    side: 'LEFT',
    trace: claim.trace,
  };
}
