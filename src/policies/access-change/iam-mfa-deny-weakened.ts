import { defineStrength } from '../define-policy.ts';
import { forSomeValues, lostDeny, lostProtection } from './lost-protection.ts';
import { degreeOf, renamedDegree } from './principal-change.ts';
import type { PrincipalDegree } from './principal-change.ts';

export const iamMfaDenyWeakened = defineStrength({
  id: 'iam-mfa-deny-weakened',
  control: 'multi-factor-authentication',
  severity: 'high',
  on: 'iam.principal',
  dialects: ['terraform', 'cloudformation'],
  title: 'Something can be done without MFA that could not before',
  why: 'The condition on MFA is what makes a stolen password or access key useless. Long-lived keys send no MFA key at all, so "if exists" in an Allow, or its absence in a Deny, lets just them through.',
  remedy: 'Keep the condition: Bool in an Allow, BoolIfExists in a Deny.',
  limits: ['MFA that an identity provider asks for is not visible.'],
  covers: {},
  *evaluate(principal) {
    yield { claim: 'strength', aspect: 'mfa', degree: degreeOf(principal), trace: [principal.resource.declaration] };
  },
  renamed: renamedDegree,
  weaker: (base: PrincipalDegree, head: PrincipalDegree) =>
    forSomeValues(
      base,
      head,
      (before, after) => lostProtection(before, after, ['mfa'], 'only MFA allowed it before') ?? lostDeny(before, after, true),
    ),
});
