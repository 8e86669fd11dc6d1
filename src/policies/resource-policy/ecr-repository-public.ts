import { defineViolation } from '../define-policy.ts';
import { claimPublic } from './public-claims.ts';

export const ecrRepositoryPublic = defineViolation({
  id: 'ecr-repository-public',
  control: 'cleanup-unintended-accesses',
  severity: 'high',
  on: 'iam.resource-policy',
  dialects: ['terraform', 'cloudformation'],
  title: 'Container repository is open to every AWS account',
  why: 'Images hold code, and often settings and keys; whoever can push replaces what your clusters will run.',
  remedy: 'Name the accounts, or add a condition on aws:PrincipalOrgID. For public images use a public repository.',
  limits: [
    'A public repository that everybody may pull from is meant to be one, and is not reported; pushing is.',
    'An organization, account or endpoint that a variable names is taken to be one of the team.',
  ],
  covers: { checkov: ['CKV_AWS_32'], trivy: ['AVD-AWS-0032'], kics: ['ECR Repository Is Publicly Accessible'] },
  evaluate(policy) {
    if (policy.opens.group !== 'repository') return [];
    const claims = claimPublic(policy);
    return policy.opens.noun === 'public repository' ? claims.filter(({ aspect }) => !aspect.endsWith(' reads')) : claims;
  },
});
