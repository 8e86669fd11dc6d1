import { defineViolation } from '../define-policy.ts';
import { secretsIn } from './reading/from-scan.ts';

export const secretPrivateKey = defineViolation({
  id: 'secret-private-key',
  control: 'no-secrets-in-code',
  severity: 'critical',
  on: 'source.text',
  dialects: ['text'],
  title: 'Private key in code',
  why: 'A private key proves identity: whoever has it signs, decrypts and logs in as its owner, from anywhere and without a trace in your logs.',
  remedy: 'Replace the key pair now, and keep the new private key in AWS Secrets Manager or in the secret store of the build.',
  limits: ['Encrypted keys are medium: the passphrase may be guessed at leisure.'],
  covers: {
    checkov: ['CKV_SECRET_13'],
    trivy: ['secret:private-key'],
    kics: ['Passwords And Secrets', 'User Data Contains Encoded Private Key'],
  },
  evaluate: (file) => secretsIn(file, 'secret-private-key'),
});
