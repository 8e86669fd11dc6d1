import { passRole } from '../../analysis/iam/grants/role-wildcards.ts';
import { defineViolation } from '../define-policy.ts';
import { claimEveryRole } from './every-role.ts';

export const iamPassroleWildcard = defineViolation({
  id: 'iam-passrole-wildcard',
  control: 'least-privilege-review',
  severity: 'high',
  on: 'iam.document',
  dialects: ['terraform', 'cloudformation'],
  title: 'Any role can be handed to any service',
  why: 'Whoever may pass every role can hand the most powerful role of the account to a function, an instance or a build job that they control, and work with its rights from then on.',
  remedy: 'Name the roles that are handed over, and add a condition on iam:PassedToService.',
  limits: [
    'A role path (role/app/*) counts as naming the roles.',
    'A condition on iam:PassedToService is enough; which roles that service gets is not looked at.',
    'A policy that makes an administrator is left to iam-full-admin.',
  ],
  covers: { trivy: ['AVD-AWS-0342'], kics: ['IAM Role Policy passRole Allows All'] },
  evaluate: (document) => claimEveryRole(document, passRole, 'can hand any role to any service'),
});
