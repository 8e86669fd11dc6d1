import { defineStrength } from '../define-policy.ts';
import { forSomeValues, lostProtection } from './lost-protection.ts';
import { degreeOf, renamedDegree } from './principal-change.ts';
import type { PrincipalDegree } from './principal-change.ts';

export const iamConditionRemoved = defineStrength({
  id: 'iam-condition-removed',
  control: 'least-privilege-review',
  severity: 'high',
  on: 'iam.principal',
  dialects: ['terraform', 'cloudformation'],
  title: 'A condition no longer limits what somebody may do',
  why: 'The condition was what kept the permission to one team, one network, one service or one organization. Without it, or with one that holds for more requests, everybody who has the identity can do it from everywhere.',
  remedy: 'Keep the condition as it was, or say which further values it needs, without a wildcard.',
  limits: [
    'Conditions on MFA are reported by iam-mfa-deny-weakened.',
    'Conditions of resource and trust policies are judged by the policies on those.',
  ],
  covers: {},
  *evaluate(principal) {
    yield { claim: 'strength', aspect: 'conditions', degree: degreeOf(principal), trace: [principal.resource.declaration] };
  },
  renamed: renamedDegree,
  weaker: (base: PrincipalDegree, head: PrincipalDegree) =>
    forSomeValues(base, head, (before, after) => lostProtection(before, after, ['condition'], 'a condition refused it before')),
});
