import { comparePolicies } from '../../analysis/iam/comparison/compare-policies.ts';
import { comesToBeOpen } from '../../analysis/iam/comparison/widening.ts';
import { beneathEverything } from '../../analysis/iam/document/beneath-everything.ts';
import { conditionKey } from '../../analysis/iam/document/parse-policy-document.ts';
import type { PolicyDocument } from '../../analysis/iam/document/policy-document.ts';
import { settledDocuments } from '../../analysis/iam/document/settled.ts';
import { traceOf } from '../define-policy.ts';
import type { Weakening } from '../define-policy.ts';
import { describeAccess, requestFacts, traceOfAccess } from './access-words.ts';
import { deniesMfa, documentBefore, principalChange } from './principal-change.ts';
import type { Cause, PrincipalDegree } from './principal-change.ts';

/** What head admits only because something that refused it on base is gone or weaker. */
export function lostProtection(
  base: PrincipalDegree,
  head: PrincipalDegree,
  causes: readonly Cause[],
  because: string,
): Weakening | undefined {
  const added = principalChange(base, head).added.filter(({ cause }) => causes.includes(cause));
  const [first] = added;
  if (first === undefined) return undefined;
  return {
    message: `${head.principal.name} can now use ${describeAccess(added)}: ${because}.`,
    witness: requestFacts(first.witness),
    trace: traceOfAccess(head, first),
  };
}

/**
 * What is lost, and what is lost for some values only where a condition decides about statements of head and of none of base: one of several
 * known values is enough.
 */
export function forSomeValues(
  base: PrincipalDegree,
  head: PrincipalDegree,
  tell: (base: PrincipalDegree, head: PrincipalDegree) => Weakening | undefined,
): Weakening | undefined {
  const told = tell(base, head);
  const { whole, groups } = head.principal;
  if (told !== undefined || groups.length > 0 || base.document.statements.some(({ maybe }) => maybe !== undefined)) return told;
  for (const { document, indexes, by } of settledDocuments(head.document)) {
    if (by === undefined) continue;
    const sources = indexes.flatMap((index) => whole.sources[index] ?? []);
    const found = tell(base, { ...head, document, principal: { ...head.principal, whole: { ...whole, document, sources } } });
    if (found !== undefined)
      return { ...found, confidence: 'likely', message: found.message.replace(/\.$/u, `, for some values of ${by}.`) };
  }
  return undefined;
}

/**
 * A Deny that is gone, of what nothing in the code allows. Nothing is said where all that base allowed is gone as well: then the principal is
 * taken out of use.
 */
export function lostDeny(base: PrincipalDegree, head: PrincipalDegree, ofMfa: boolean): Weakening | undefined {
  const before = documentBefore(base, head);
  const denies = before.statements.filter(({ effect }) => effect === 'deny');
  const allows = (document: PolicyDocument): boolean =>
    document.more !== undefined || document.statements.some(({ effect }) => effect === 'allow');
  if (denies.length === 0 || principalChange(base, head).added.length > 0 || (allows(before) && !allows(head.document))) return undefined;
  const result = comparePolicies({ base: beneathEverything(before), head: beneathEverything(head.document) });
  const { witness } = result;
  if (result.newAccess === 'unknown') {
    const isGiven = comesToBeOpen(before, head.document) && head.document.statements.every(({ maybe }) => maybe === undefined);
    return isGiven && asksForMfa(denies) === ofMfa ? perhaps(head, result.reason) : undefined;
  }
  if (result.newAccess !== 'yes' || witness === undefined || deniesMfa(before, witness) !== ofMfa) return undefined;
  return {
    message: `${head.principal.name} is no longer denied ${witness.action} on ${witness.resource}; whatever allows it, elsewhere or later, counts now.`,
    severity: 'medium',
    witness: requestFacts(witness),
    trace: [...traceOf(head.principal.whole.content), head.principal.resource.declaration],
  };
}

/** Base said what is denied, and whoever deploys head gives a part of it. */
function perhaps({ principal }: PrincipalDegree, reason: string | undefined): Weakening {
  return {
    message: `${principal.name} may be denied less than before: ${reason ?? 'it could not be decided'}.`,
    severity: 'medium',
    confidence: 'possible',
    trace: [...traceOf(principal.whole.content), principal.resource.declaration],
  };
}

function asksForMfa(denies: PolicyDocument['statements']): boolean {
  return denies.some(({ conditions }) => conditions.some(({ key }) => conditionKey(key).startsWith('aws:multifactorauth')));
}
