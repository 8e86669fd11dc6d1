import { defineViolation } from '../define-policy.ts';
import { literalPassword } from './reading/sensitive.ts';

export const databasePasswordLiteral = defineViolation({
  id: 'database-password-literal',
  control: 'no-secrets-in-code',
  severity: 'high',
  on: 'sensitive.value',
  dialects: ['terraform', 'cloudformation'],
  title: 'Password of a database or service is written in the code',
  why: 'Everybody who ever had a copy of the code can log in as the administrator of the database, and the password cannot be changed without a release. It is also in the state file and in the stack’s events.',
  remedy: 'Let the service manage it (manage_master_user_password = true), or refer to AWS Secrets Manager by a dynamic reference.',
  limits: [
    'Attributes are taken from the documentation of the provider and of CloudFormation; new ones are unknown until the table is extended.',
  ],
  covers: {
    kics: [
      'DocDB Cluster Master Password In Plaintext',
      'DMS Endpoint Password Exposed',
      'DMS Endpoint MongoDB Settings Password Exposed',
      'IAM User LoginProfile Password Is In Plaintext',
      'Directory Service Simple AD Password Exposed',
      'Amplify App Access Token Exposed',
      'Amplify App Basic Auth Config Password Exposed',
      'Amplify App OAuth Token Exposed',
      'Amplify Branch Basic Auth Config Password Exposed',
      'RefreshToken Is Exposed',
      'Directory Service Microsoft AD Password Set to Plaintext or Default Ref',
    ],
    checkov: ['CKV_AWS_295'],
  },
  *evaluate(subject) {
    if (subject.place !== 'attribute') return;
    yield* literalPassword(subject);
  },
});
