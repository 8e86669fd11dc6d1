import { defineViolation } from '../define-policy.ts';
import { secretsIn } from './reading/from-scan.ts';

export const secretAwsCredentials = defineViolation({
  id: 'secret-aws-credentials',
  control: 'no-secrets-in-code',
  severity: 'critical',
  on: 'source.text',
  dialects: ['text'],
  title: 'AWS credentials in code',
  why: 'Whoever reads the repository, its forks, its backups or a build log can use them, and bots find them within minutes. Deleting the line is not enough: the history keeps it.',
  remedy:
    'Deactivate the key in IAM now, then use a role: for GitHub Actions through OpenID Connect, on AWS through the role of the service.',
  limits: ['A key is never tried against AWS; whether it is still active is not known.'],
  covers: {
    checkov: ['CKV_SECRET_2', 'CKV_AWS_41'],
    trivy: ['secret:aws-access-key-id'],
    kics: ['Hardcoded AWS Access Key', 'Passwords And Secrets', 'Hardcoded AWS Access Key In Lambda'],
    securityHub: ['ECS.8', 'CodeBuild.2'],
  },
  evaluate: (file) => secretsIn(file, 'secret-aws-credentials'),
});
