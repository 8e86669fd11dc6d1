import { defineViolation } from '../define-policy.ts';
import { secretsIn } from './reading/from-scan.ts';

export const secretVendorToken = defineViolation({
  id: 'secret-vendor-token',
  control: 'no-secrets-in-code',
  severity: 'critical',
  on: 'source.text',
  dialects: ['text'],
  title: 'Access token of a service in code',
  why: 'A token works for whoever reads it. Vendors and attackers both scan public repositories; attackers also scan the private ones they get into.',
  remedy: 'Revoke the token at the vendor now, and read its successor from the environment or a secret store.',
  limits: ['A checksum that does not match lowers nothing: many tokens in real use have none.'],
  covers: {
    securityHub: ['CodeBuild.1'],
    checkov: [
      'CKV_SECRET_1',
      'CKV_SECRET_3',
      'CKV_SECRET_11',
      'CKV_SECRET_12',
      'CKV_SECRET_14',
      'CKV_SECRET_15',
      'CKV_SECRET_16',
      'CKV_SECRET_17',
      'CKV_SECRET_18',
      'CKV_SECRET_7',
      'CKV_SECRET_5',
    ],
    trivy: ['secret:github-pat'],
    kics: ['Passwords And Secrets'],
  },
  evaluate: (file) => secretsIn(file, 'secret-vendor-token'),
});
