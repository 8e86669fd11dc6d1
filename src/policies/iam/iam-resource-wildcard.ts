import { defineViolation } from '../define-policy.ts';
import { claimWildcards } from './wildcard-claims.ts';

export const iamResourceWildcard = defineViolation({
  id: 'iam-resource-wildcard',
  control: 'least-privilege-review',
  severity: 'medium',
  on: 'iam.document',
  dialects: ['terraform', 'cloudformation'],
  title: 'Policy does not say on which resources',
  why: 'On "*" an action that is meant for one bucket or one queue works on all of them, also on those of other teams and on those that come later.',
  remedy: 'Name the ARNs; refer to the resource in the same code where you can.',
  limits: [
    'Actions that know no resource-level permissions are left out, by the table of this version; so is what only describes, lists, tags, or makes something new.',
    'A condition on a tag or on a key of the service itself (ecs:cluster, kms:ViaService) counts as naming the resources.',
    'What an IAM document that no resource uses would grant is not judged.',
    'A policy that grants everything is left to iam-full-admin; iam-resource-exposure and iam-write-without-constraint say the same of their actions, and speak for it.',
  ],
  covers: { checkov: ['CKV_AWS_355'], trivy: ['AVD-AWS-0057'] },
  evaluate: (document) =>
    claimWildcards(document, {
      harms: ['permissions', 'write'],
      question: 'on which resources the policy grants its actions',
      ofWrites: 'low',
      reach: 'on every resource, although the resources could be named.',
    }),
});
