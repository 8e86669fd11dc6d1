import { asWritten } from '../../core/as-written.ts';
import type { Location } from '../../core/location.ts';
import { possibleValues } from '../../core/value.ts';
import type { Value } from '../../core/value.ts';
import { comparePolicies } from '../../analysis/iam/comparison/compare-policies.ts';
import type { PolicyDocument } from '../../analysis/iam/document/policy-document.ts';
import { isFullAdmin } from '../../analysis/iam/grants/full-admin.ts';
import { symbolicText } from '../../model/binding.ts';
import { defineStrength, traceOf } from '../define-policy.ts';
import type { Weakening } from '../define-policy.ts';
import { requestFacts } from './access-words.ts';
import { degreeOf, renamedDegree } from './principal-change.ts';
import type { PrincipalDegree } from './principal-change.ts';

export const permissionsBoundaryRemoved = defineStrength({
  id: 'permissions-boundary-removed',
  control: 'guardrails-scp-rcp',
  severity: 'high',
  on: 'iam.principal',
  dialects: ['terraform', 'cloudformation'],
  title: 'A permissions boundary is removed or admits more',
  why: 'The boundary is what lets a team make roles of its own without becoming administrators: whatever they attach, it cannot go beyond. Without it every policy of the role counts in full, also those that are attached later by hand.',
  remedy: 'Keep the boundary. Where it must admit more, add the actions that are needed to the boundary itself.',
  limits: ['A boundary that another repository declares is told apart by its name alone.'],
  covers: {},
  *evaluate(principal) {
    yield { claim: 'strength', aspect: 'boundary', degree: degreeOf(principal), trace: [principal.resource.declaration] };
  },
  renamed: renamedDegree,
  weaker(base: PrincipalDegree, head: PrincipalDegree): Weakening | undefined {
    const { boundary: before } = base.principal;
    const { boundary: after, name } = head.principal;
    if (before === undefined) return undefined;
    if (after === undefined)
      return { message: `${name} has lost its permissions boundary ${asWritten(symbolicText(before.value) ?? '')}.`.replace(' .', '.') };
    const trace = [...traceOf(after.value), head.principal.resource.declaration];
    if (after.value.kind === 'choice' && mayBeNothing(after.value) && !mayBeNothing(before.value)) {
      const message = `${name} has no permissions boundary for some values of ${after.value.condition.expression}.`;
      return { message, confidence: 'likely', trace };
    }
    if (base.boundary === undefined || head.boundary === undefined) {
      return textOf(before.value) === textOf(after.value) ? undefined : another(head, trace);
    }
    return admittedMore(base.boundary, head.boundary, head, trace);
  },
});

/** Of one that a condition chooses, each that it may be. */
function textOf(value: Value): string {
  return possibleValues(value)
    .map((option) => symbolicText(option) ?? '')
    .join('\n');
}

function admittedMore(
  before: PolicyDocument,
  after: PolicyDocument,
  head: PrincipalDegree,
  trace: readonly Location[],
): Weakening | undefined {
  const { newAccess, witness } = comparePolicies({ base: before, head: after });
  if (newAccess === 'unknown') return another(head, trace);
  if (newAccess !== 'yes' || witness === undefined) return undefined;
  return {
    message: `The permissions boundary of ${head.principal.name} now admits ${witness.action} on ${witness.resource}.`,
    witness: requestFacts(witness),
    confidence: head.principal.boundary?.value.kind === 'choice' ? 'likely' : 'certain',
    trace,
  };
}

/** Of one of the two the code does not say all that it admits. */
function another({ boundary, principal: { name } }: PrincipalDegree, trace: readonly Location[]): Weakening {
  if (boundary !== undefined && admitsEverything(boundary))
    return { message: `${name} has a permissions boundary now that admits everything.`, confidence: 'likely', trace };
  return {
    message: `${name} has another permissions boundary, or one that says something else, and it is not known here whether it admits more.`,
    severity: 'medium',
    confidence: 'possible',
    trace,
  };
}

function admitsEverything(boundary: PolicyDocument): boolean {
  const { answer, isEverything } = isFullAdmin(boundary);
  return answer === 'yes' && isEverything;
}

function mayBeNothing(value: Value): boolean {
  return possibleValues(value).some((one) => one.kind === 'null' || (one.kind === 'string' && one.value === ''));
}
