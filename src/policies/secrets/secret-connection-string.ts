import { defineViolation } from '../define-policy.ts';
import { secretsIn } from './reading/from-scan.ts';

export const secretConnectionString = defineViolation({
  id: 'secret-connection-string',
  control: 'no-secrets-in-code',
  severity: 'high',
  on: 'source.text',
  dialects: ['text'],
  title: 'Password in a connection string',
  why: 'The string holds all that is needed: host, user and password. Whoever reads the code can read the data.',
  remedy: 'Change the password, and read the string from AWS Secrets Manager at run time.',
  limits: ['Of hosts on the own machine, passwords that read as words are not reported, and others are possible.'],
  covers: { checkov: ['CKV_SECRET_4'], trivy: ['secret:generic'], kics: ['Passwords And Secrets'], securityHub: ['CodeBuild.1'] },
  evaluate: (file) => secretsIn(file, 'secret-connection-string'),
});
