import { defineViolation } from '../define-policy.ts';
import { claimWildcards } from './wildcard-claims.ts';

export const iamWriteWithoutConstraint = defineViolation({
  id: 'iam-write-without-constraint',
  control: 'least-privilege-review',
  severity: 'medium',
  on: 'iam.document',
  dialects: ['terraform', 'cloudformation'],
  title: 'Policy lets its holder change or delete any resource',
  why: 'What is meant for one table or one queue deletes all of them, also those of other teams and those that come later. A mistake in a script is enough.',
  remedy: 'Name the ARNs; refer to the resource in the same code where you can, or add a condition on a tag.',
  limits: [
    'Told of actions that take data, protection or control from others, not of those that make something new, tag it, or are daily work.',
    'Actions that know no resource-level permissions are left out, by the table of this version.',
    'A service that is granted whole is reported by iam-service-wildcard.',
  ],
  covers: { checkov: ['CKV_AWS_290', 'CKV_AWS_111'] },
  speaksFor: ['iam-resource-wildcard'],
  evaluate: (document) =>
    claimWildcards(document, {
      harms: ['write'],
      question: 'on which resources the policy changes or deletes',
      reach: 'on every resource.',
    }),
});
