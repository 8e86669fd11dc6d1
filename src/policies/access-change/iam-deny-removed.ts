import { defineStrength } from '../define-policy.ts';
import { forSomeValues, lostDeny, lostProtection } from './lost-protection.ts';
import { degreeOf, renamedDegree } from './principal-change.ts';
import type { PrincipalDegree } from './principal-change.ts';

export const iamDenyRemoved = defineStrength({
  id: 'iam-deny-removed',
  control: 'least-privilege-review',
  severity: 'high',
  on: 'iam.principal',
  dialects: ['terraform', 'cloudformation'],
  title: 'A Deny is removed or denies less',
  why: 'A Deny wins over everything that allows, whoever attaches it later. When it goes, what it kept from happening is allowed by whatever allows it: often a broad policy that was only safe because of the Deny.',
  remedy: 'Keep the Deny, or narrow what allows the same first.',
  limits: [
    'A Deny of what nothing in the code allows is reported as medium: something else may allow it.',
    'Denies without MFA are reported by iam-mfa-deny-weakened, those of the organization by the policies on guardrails.',
  ],
  covers: {},
  *evaluate(principal) {
    yield { claim: 'strength', aspect: 'denies', degree: degreeOf(principal), trace: [principal.resource.declaration] };
  },
  renamed: renamedDegree,
  weaker: (base: PrincipalDegree, head: PrincipalDegree) =>
    forSomeValues(
      base,
      head,
      (before, after) => lostProtection(before, after, ['deny'], 'a Deny refused it before') ?? lostDeny(before, after, false),
    ),
});
