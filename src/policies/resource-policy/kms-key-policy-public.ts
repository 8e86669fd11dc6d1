import { defineViolation } from '../define-policy.ts';
import { claimPublic } from './public-claims.ts';

export const kmsKeyPolicyPublic = defineViolation({
  id: 'kms-key-policy-public',
  control: 'cleanup-unintended-accesses',
  severity: 'critical',
  on: 'iam.resource-policy',
  dialects: ['terraform', 'cloudformation'],
  title: 'KMS key is open to every AWS account',
  why: 'A key policy for everybody takes away what the encryption was for: any account of AWS can use the key, and with kms:* take it over or have it deleted.',
  remedy: 'Name the principals. For a service of AWS add kms:CallerAccount beside kms:ViaService.',
  limits: [
    'A condition on kms:CallerAccount, an organization or the account of the source keeps everybody out; kms:ViaService alone does not.',
    'An organization, account or endpoint that a variable names is taken to be one of the team.',
  ],
  covers: { checkov: ['CKV_AWS_33'], kics: ['KMS Allows Wildcard Principal', 'KMS Key With Vulnerable Policy'], securityHub: ['KMS.5'] },
  evaluate: (policy) => (policy.opens.group === 'key' ? claimPublic(policy) : []),
});
