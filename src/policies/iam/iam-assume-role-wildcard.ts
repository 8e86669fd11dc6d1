import { assumeRole } from '../../analysis/iam/grants/role-wildcards.ts';
import { defineViolation } from '../define-policy.ts';
import { claimEveryRole } from './every-role.ts';

export const iamAssumeRoleWildcard = defineViolation({
  id: 'iam-assume-role-wildcard',
  control: 'least-privilege-review',
  severity: 'high',
  on: 'iam.document',
  dialects: ['terraform', 'cloudformation'],
  title: 'Any role can be taken',
  why: 'Every role whose trust policy admits the account can be taken then, also one that somebody makes next year, and roles of other accounts that trust this one.',
  remedy: 'Name the roles; within an organisation add a condition on aws:ResourceOrgID.',
  limits: [
    'Whether a role trusts the account is not looked at.',
    'A role path (role/app/*) counts as naming the roles.',
    'A policy that makes an administrator is left to iam-full-admin.',
  ],
  covers: { kics: ["IAM Policy Grants 'AssumeRole' Permission Across All Services"] },
  evaluate: (document) => claimEveryRole(document, assumeRole, 'can take every role that trusts the account'),
});
