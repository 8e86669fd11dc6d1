import { defineViolation } from '../define-policy.ts';
import { claimWildcards } from './wildcard-claims.ts';

export const iamDataExfiltration = defineViolation({
  id: 'iam-data-exfiltration',
  control: 'least-privilege-review',
  severity: 'high',
  on: 'iam.document',
  dialects: ['terraform', 'cloudformation'],
  title: 'Contents of the whole account can be read',
  why: 'On "*" reading is meant for one bucket, table or key and works on all of them: whoever gets hold of the identity copies everything that is kept there.',
  remedy: 'Name the buckets, tables, queues and keys; for keys a condition on kms:ViaService or kms:ResourceAliases will do.',
  limits: [
    'A condition on a tag or on a key of the service itself counts as naming the resources.',
    'A service that is granted whole is left to iam-service-wildcard, an administrator to iam-full-admin.',
  ],
  covers: { checkov: ['CKV_AWS_108', 'CKV_AWS_288'], trivy: ['AVD-AWS-0346'], securityHub: ['KMS.1', 'KMS.2'] },
  evaluate: (document) =>
    claimWildcards(document, {
      harms: ['data'],
      question: 'whose contents the policy reads',
      reach: 'on every resource: its holder can read what is kept in any of them, or encrypted with it.',
    }),
});
