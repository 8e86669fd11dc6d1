import { defineViolation } from '../define-policy.ts';
import { claimPublic } from './public-claims.ts';

export const lambdaPermissionPublic = defineViolation({
  id: 'lambda-permission-public',
  control: 'cleanup-unintended-accesses',
  severity: 'critical',
  on: 'iam.resource-policy',
  dialects: ['terraform', 'cloudformation'],
  title: 'Lambda function is open to every AWS account',
  why: 'With "*" as the principal any account of AWS can call the function, with input of its own choice, and the function works with the rights of its role.',
  remedy: 'Name the account or the service, and add source_arn; for an organization add principal_org_id.',
  limits: [
    'A permission with a source, an organization or a token of an event source is not open to everybody.',
    'A function URL that asks nobody to sign is reported by another policy.',
  ],
  covers: { checkov: ['CKV_AWS_301'], kics: ['Lambda Permission Principal Is Wildcard'], securityHub: ['Lambda.1'] },
  evaluate: (policy) => (policy.opens.group === 'function' ? claimPublic(policy) : []),
});
