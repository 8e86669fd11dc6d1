import { defineViolation } from '../define-policy.ts';
import { claimWildcards } from './wildcard-claims.ts';

export const iamCredentialsExposure = defineViolation({
  id: 'iam-credentials-exposure',
  control: 'least-privilege-review',
  severity: 'high',
  on: 'iam.document',
  dialects: ['terraform', 'cloudformation'],
  title: 'Every secret of the account can be read',
  why: 'A secret is kept apart so that one program can read it. A policy that reads them all makes each program a way to every password, key and token of the account.',
  remedy: 'Name the secrets, or the path under which the program keeps its own.',
  limits: [
    'A condition on a tag or on a key of the service itself counts as naming the resources.',
    'A service that is granted whole is left to iam-service-wildcard, an administrator to iam-full-admin.',
  ],
  covers: { checkov: ['CKV_AWS_107', 'CKV_AWS_287'] },
  evaluate: (document) =>
    claimWildcards(document, {
      harms: ['credentials'],
      question: 'whose secrets the policy reads',
      reach: 'on every resource: all secrets of the account, also those of others.',
    }),
});
