import { defineViolation } from '../define-policy.ts';
import { secretsIn } from './reading/from-scan.ts';

export const secretGenericAssignment = defineViolation({
  id: 'secret-generic-assignment',
  control: 'no-secrets-in-code',
  severity: 'medium',
  on: 'source.text',
  dialects: ['text'],
  title: 'Password or secret assigned in code',
  why: 'A password in code is known to everybody who ever had a copy, stays the same for years because changing it means a release, and is often used elsewhere too.',
  remedy: 'Change it, keep it in AWS Secrets Manager or SSM Parameter Store, and read it at run time.',
  limits: ['Judged by the name it is assigned to and by how the value looks; dictionary words are taken for placeholders.'],
  covers: { checkov: ['CKV_SECRET_6', 'CKV_SECRET_19', 'CKV_SECRET_9'], kics: ['Passwords And Secrets'] },
  evaluate: (file) => secretsIn(file, 'secret-generic-assignment'),
});
