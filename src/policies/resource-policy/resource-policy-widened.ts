import { beneathEverything } from '../../analysis/iam/document/beneath-everything.ts';
import { publicAccess } from '../../analysis/iam/comparison/public-access.ts';
import { forEverybody, withinServices } from '../../analysis/iam/grants/strangers.ts';
import type { PolicyDocument } from '../../analysis/iam/document/policy-document.ts';
import { defineStrength } from '../define-policy.ts';
import { denialsLost, denialsOf } from './denials.ts';
import { isControl, renamedAdmission, resourceAdmission, widenedBy } from './widened.ts';
import type { Admission, WideningText } from './widened.ts';

export const resourcePolicyWidened = defineStrength({
  id: 'resource-policy-widened',
  control: 'least-privilege-review',
  severity: 'medium',
  strict: true,
  on: 'iam.resource-policy',
  dialects: ['terraform', 'cloudformation'],
  title: 'Policy of a resource admits a request that it refused before',
  why: 'A Deny that is dropped, a condition that asks for less, one more principal: each lets somebody do what they could not. The request in the finding is one that the policy refused before the change and admits after it, proven by evaluating both.',
  remedy: 'Keep the Deny and the condition, or name the new principal and the actions that it needs.',
  limits: [
    'A lost Deny or condition is high, control over the resource medium, any other addition low.',
    'Use of the resource by one more of the own account, or within the organization, the network or the source that a condition names, is daily work: it is reported only where the configuration sets something for this policy.',
    'The own account is that of the resource, of its providers and of the configuration, and any that the policy lets in already.',
    'Of a policy that denies alone, what it denies no more counts as allowed by the policies of the caller.',
    'That a policy becomes public is left to the policies that say so.',
    'Keys of KMS have a policy of their own.',
    'A policy is compared with that of the same resource. That a resource loses its policy is reported of a VPC endpoint, which then lets everything through, and of a policy that denies something.',
    'Whether a resource that is declared elsewhere stays is not seen: that it loses its policy is possible.',
  ],
  speaksFor: ['vpc-endpoint-policy-open'],
  covers: {},
  evaluate: (policy, model) =>
    policy.opens.group === 'key'
      ? []
      : [...resourceAdmission(policy, model, (document) => withinServices(document, policy.opens.services)), ...denialsOf(policy, model)],
  lost: denialsLost,
  renamed: renamedAdmission,
  weaker(base: Admission, head: Admission) {
    const noun = nounOf(head);
    const severity: WideningText['severity'] = (widening) => (widening.by === 'added' ? (isControl(widening) ? 'medium' : 'low') : 'high');
    const found = widenedBy(base, head, { noun, severity, isTold: becomesPublic });
    if (found !== undefined || !deniesAlone(base)) return found;
    // It allows nothing: what it denied, a policy of the caller may allow.
    return widenedBy(beneath(base), beneath(head), { noun, severity: () => 'high', asFar: ', as far as its own policies allow it' });
  },
});

function deniesAlone({ document: { options } }: Admission): boolean {
  return options.every(({ document: { statements } }) => statements.length > 0 && statements.every(({ effect }) => effect === 'deny'));
}

function beneath({ part, ...admission }: Admission): Admission {
  return { ...admission, part: (document) => part(beneathEverything(document)) };
}

function nounOf({ document }: Admission): string {
  return document.use === 'endpoint' ? 'endpoint' : 'resource';
}

function becomesPublic(base: PolicyDocument, head: PolicyDocument): boolean {
  return isPublic(head) && !isPublic(base);
}

function isPublic(document: PolicyDocument): boolean {
  const excerpt = forEverybody(document, []);
  return excerpt !== undefined && publicAccess(excerpt.document, { reaches: ['anonymous', 'any-account'] }).isPublic === 'yes';
}
