import type { KnownAccounts } from '../../model/evaluated-code.ts';
import { atLeast, severities } from '../../core/finding.ts';
import type { Location } from '../../core/location.ts';
import { unknownKind, whatDecides } from '../../core/unknown-kind.ts';
import { equalValues } from '../../evaluate/value-equality.ts';
import { namesItsValues } from '../../evaluate/terraform/expressions/too-many-values.ts';
import type { Identified } from '../../model/subject.ts';
import type { Unresolved } from '../../policies/define-policy.ts';
import { claimKey, unknownTrace } from './difference.ts';
import type { Difference } from './difference.ts';
import type { IdentityMap } from './identity/identity-map.ts';
import { subjectKey } from './run-policies.ts';
import type { Claimed, Claims } from './run-policies.ts';
import { shownExpression } from './shown-expression.ts';

/** How a comparison judges what is not known. */
export interface ProofWanted {
  /** What the change leaves unproven, and somebody outside the code decides: shown, or treated like a violation. */
  readonly unknown: 'advise' | 'block';
  /** Do these lines of base and head say the same, spaces and comments aside? */
  readonly sameText: (base: Location, head: Location) => boolean;
  /** False when the change is nothing but spaces and comments. */
  readonly changesCode: boolean;
  /** Accounts that base's code names: that head lets in one of them is no news. */
  readonly named?: KnownAccounts;
}

/** Not proven on head: shown, unless base had it as well. */
export interface UnprovenClaim {
  readonly claim: Claimed<Unresolved>;
  readonly onBase: boolean;
}

/**
 * What a policy could not decide on head. What the code decides and we could not work out could be anything, so a policy that weighs much
 * takes it for a violation, whatever base was; what somebody outside decides is shown, and counts only where proof is wanted.
 */
export function compareUnresolved(
  base: Claims,
  head: Claims,
  identity: IdentityMap,
  proof: ProofWanted,
): { readonly differences: readonly Difference[]; readonly entries: readonly UnprovenClaim[] } {
  const onBase = new Map(
    base.unresolved.map((item) => [
      unprovenKey(item, identity.subject(item), identity.expression(item.claim.unknown.expression, item.root)),
      item,
    ]),
  );
  const proven = new Set(base.strengths.flatMap((item) => (item.claim.proves === true ? claimKey(item, item.claim.aspect, identity) : [])));
  const differences: Difference[] = [];
  const entries: UnprovenClaim[] = [];
  for (const item of head.unresolved) {
    const { unknown, aspect, onlyLost } = item.claim;
    if (
      onlyLost === true &&
      !proven.has(claimKey(identity.oneOf(item) === undefined ? item : { ...item, ...identity.oneOf(item) }, aspect))
    )
      continue;
    const before = onBase.get(unprovenKey(item, identity.oneOf(item) ?? item, unknown.expression));
    const isOld = before !== undefined && isSame(before, item, proof);
    if (failsClosed(item)) differences.push(unproven(item, isOld));
    else if (proof.unknown === 'block' && !isOld) differences.push(unproven(item, isOld));
    else entries.push({ claim: item, onBase: isOld });
  }
  return { differences, entries };
}

/** Does what is not known weigh as much as what is wrong? */
function failsClosed({ policy, claim }: Claimed<Unresolved>): boolean {
  return unknownKind(claim.unknown) === 'ours' && atLeast(severities, policy.severity, 'high');
}

function unprovenKey({ policy, claim }: Claimed<Unresolved>, at: Identified, expression: string): string {
  return `${subjectKey(policy, at)}\n${claim.unknown.reason}\n${expression}`;
}

/**
 * Is an unknown of the same name the same thing on both sides? What somebody outside decides is. A name of ours is cut short, so its lines
 * have to be the same; and what a limit hides may come from any line, unless the resource is known whole.
 */
function isSame(base: Claimed<Unresolved>, head: Claimed<Unresolved>, { sameText, changesCode }: ProofWanted): boolean {
  const [before, after] = [base.claim.unknown, head.claim.unknown];
  if (unknownKind(after) !== 'ours' || before === after || !changesCode) return true;
  if (after.reason === 'limit-reached' && !namesItsValues(after.expression)) return isSameWhole(base.subject, head.subject);
  const places = unknownTrace(before);
  const now = unknownTrace(after);
  return places.length === now.length && places.every((at, index) => sameText(at, now[index] ?? at));
}

/** Two resources of which nothing is unknown, and that say the same. */
function isSameWhole(base: Claimed<Unresolved>['subject'], head: Claimed<Unresolved>['subject']): boolean {
  if (!('resource' in base) || !('resource' in head)) return false;
  return equalValues(base.resource.attributes, head.resource.attributes) === true;
}

function unproven(item: Claimed<Unresolved>, isOld: boolean): Difference {
  const { claim, policy } = item;
  const { unknown } = claim;
  const isOurs = unknownKind(unknown) === 'ours';
  const what = `${claim.message}. It depends on ${shownExpression(unknown.expression)}: ${whatDecides(unknown)}.`;
  return {
    policy,
    root: item.root,
    address: item.address,
    aspect: `${isOurs ? 'not worked out' : 'not proven'}: ${claim.aspect}`,
    kind: 'violation',
    baselineState: isOld ? 'unchanged' : 'new',
    introduced: !isOld,
    severity: policy.severity,
    confidence: 'likely',
    message: isOurs
      ? `This review could not work out ${what} It could be anything, so it counts as open.`
      : `This cannot be proven safe: ${what}`,
    side: 'RIGHT',
    trace: unknownTrace(unknown),
  };
}
