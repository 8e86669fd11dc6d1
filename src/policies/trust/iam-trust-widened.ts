import { wideningOf } from '../../analysis/iam/comparison/widening.ts';
import { trustsAnyPrincipal } from '../../analysis/iam/grants/any-principal.ts';
import { webIdentityOnly } from '../../analysis/iam/grants/federation.ts';
import { withoutIdleOperators } from '../../analysis/iam/grants/token-claims.ts';
import type { PolicyDocument } from '../../analysis/iam/document/policy-document.ts';
import { defineStrength } from '../define-policy.ts';
import { admission, renamedAdmission, widenedBy } from '../resource-policy/widened.ts';
import type { Admission } from '../resource-policy/widened.ts';

export const iamTrustWidened = defineStrength({
  id: 'iam-trust-widened',
  control: 'least-privilege-review',
  severity: 'high',
  on: 'iam.document',
  dialects: ['terraform', 'cloudformation'],
  title: 'Role can be taken in a way that was closed before',
  why: 'Whoever assumes a role has all its rights. Dropping an external ID, MFA or a source opens it to those it kept out; the request in the finding is one that was refused before the change.',
  remedy: 'Keep the Deny and the condition; name each new principal by its ARN.',
  limits: [
    'A lost Deny or condition is high; a further principal is low, since it is daily work as well.',
    'What makes the role open to everybody, and what web identities gain, is left to the policies that say so.',
  ],
  covers: {},
  evaluate: (document) => (document.use === 'trust' ? admission(document, withoutIdleOperators) : []),
  renamed: renamedAdmission,
  weaker: (base: Admission, head: Admission) =>
    widenedBy(base, head, { noun: 'role', severity: ({ by }) => (by === 'added' ? 'low' : 'high'), isTold: isToldOtherwise }),
});

function isToldOtherwise(base: PolicyDocument, head: PolicyDocument): boolean {
  if (trustsAnyPrincipal(head).answer === 'yes' && trustsAnyPrincipal(base).answer !== 'yes') return true;
  const before = webIdentityOnly(base);
  return before.statements.length > 0 && wideningOf(before, webIdentityOnly(head)) !== undefined;
}
