import { defineViolation } from '../define-policy.ts';
import { claimWildcards } from './wildcard-claims.ts';

export const iamResourceExposure = defineViolation({
  id: 'iam-resource-exposure',
  control: 'least-privilege-review',
  severity: 'medium',
  on: 'iam.document',
  dialects: ['terraform', 'cloudformation'],
  title: 'Policy lets its holder open any resource to others',
  why: 'Whoever may change the policy of every bucket, key or topic can open each of them to an account of their own, and read from there what they may not read here.',
  remedy: 'Name the ARNs, or add a condition on a tag of the resource; for grants of keys kms:GrantIsForAWSResource.',
  limits: [
    'Actions that know no resource-level permissions are left out, by the table of this version.',
    'A condition on a tag or on a key of the service itself counts as naming the resources.',
    'A service that is granted whole is reported by iam-service-wildcard.',
  ],
  covers: { checkov: ['CKV_AWS_289', 'CKV_AWS_109'] },
  speaksFor: ['iam-resource-wildcard'],
  evaluate: (document) =>
    claimWildcards(document, {
      harms: ['permissions'],
      question: 'on which resources the policy hands out access',
      reach: 'on every resource, with which its holder can change who may use each of them.',
    }),
});
