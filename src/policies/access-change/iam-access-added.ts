import { LIMIT } from '../../analysis/iam/comparison/added-access.ts';
import { kicsEscalations } from '../iam/kics-escalations.ts';
import { groupOf } from '../../model/iam/iam-principal.ts';
import { defineStrength, traceOf } from '../define-policy.ts';
import { unlessBounded } from '../documents/within-limits.ts';
import type { Weakening } from '../define-policy.ts';
import { describeAccess, requestFacts, severityOfAccess, traceOfAccess } from './access-words.ts';
import { degreeOf, principalChange, renamedDegree, sureBoundary } from './principal-change.ts';
import type { PrincipalChange, PrincipalDegree } from './principal-change.ts';

export const iamAccessAdded = defineStrength({
  id: 'iam-access-added',
  control: 'least-privilege-review',
  severity: 'medium',
  on: 'iam.principal',
  dialects: ['terraform', 'cloudformation'],
  title: 'The change lets somebody do more than before',
  why: 'What is added here is what an attacker can do who gets hold of this identity. It is the difference of all that its documents allow, minus what they deny, cut by its boundary, whatever has been moved or rewritten.',
  remedy: 'Look at each action and resource that is named, and take away what the task does not need.',
  limits: [
    'Actions are those of the table of this version; what AWS may add later is not listed.',
    'Of an identity that the change brings only the management of permissions and the reading of secrets is reported, as low: it is made to do something. What makes an administrator is reported by iam-full-admin alone, but for whom Identity Center gives a permission set of administrators: that is high.',
    'What a group gains is reported of the group, and of somebody who joins it what he gains by that; access by an organization policy or a resource policy is not counted here.',
  ],
  covers: { kics: kicsEscalations },
  *evaluate(principal) {
    yield { claim: 'strength', aspect: 'access', degree: degreeOf(principal), trace: [principal.resource.declaration] };
  },
  renamed: renamedDegree,
  weaker: (base: PrincipalDegree, head: PrincipalDegree) => describe(head, principalChange(base, head), false),
  appeared: (head: PrincipalDegree) => describe(head, principalChange(undefined, head), true),
});

function describe(head: PrincipalDegree, change: PrincipalChange, isNew: boolean): Weakening | undefined {
  if (change.isNewAdmin) return assignedAdmin(head);
  const added = change.added.filter(({ cause }) => cause === 'access');
  const [first] = added;
  const { name } = head.principal;
  const severity = severityOfAccess(added);
  // An identity of its own is made to do something.
  if (isNew && severity !== 'high') return undefined;
  if (first === undefined) return isNew || change.added.length > 0 ? undefined : undecided(name, change.open);
  const more = change.open === undefined ? '' : ', and more';
  const group = groupOf(head.principal, first.statement);
  const message = `${name}${isNew ? ', which is new,' : ''} can now use ${describeAccess(added)}${more}${group === undefined ? '' : `, ${group.through.by}`}.`;
  return {
    ...withinBoundary(head, message),
    severity: isNew ? 'low' : severity,
    witness: requestFacts(first.witness),
    trace: traceOfAccess(head, first),
  };
}

/** Likely where there is a boundary of which it is not known what it admits, or whether it is there. */
function withinBoundary(head: PrincipalDegree, message: string): Pick<Weakening, 'message' | 'confidence'> {
  if (head.principal.boundary === undefined || sureBoundary(head) !== undefined) return { message };
  return { message: unlessBounded(message), confidence: 'likely' };
}

/** A permission set is told where it is made; whoever is given it, here. */
function assignedAdmin({ principal }: PrincipalDegree): Weakening | undefined {
  const { name, groups, assigned, resource } = principal;
  const [group] = groups;
  if (assigned === undefined || group === undefined) return undefined;
  const trace = [...group.through.values.flatMap(traceOf), resource.declaration];
  return { message: `${name} can now act as administrator, ${group.through.by}.`, severity: 'high', trace };
}

function undecided(name: string, open: string | undefined): Weakening | undefined {
  if (open === undefined) return undefined;
  const because = open === LIMIT ? open : `it depends on ${open}`;
  return { message: `${name} may now do more than before; ${because}.`, severity: 'info', confidence: 'possible' };
}
