import { defineViolation } from '../define-policy.ts';
import { claimPublic } from './public-claims.ts';

export const vpcEndpointPolicyOpen = defineViolation({
  id: 'vpc-endpoint-policy-open',
  control: 'iam-data-perimeters',
  severity: 'low',
  on: 'iam.resource-policy',
  dialects: ['terraform', 'cloudformation'],
  title: 'VPC endpoint lets everything through',
  why: 'An endpoint whose policy allows everybody everything is a way out of the network for data: credentials of another account, used inside it, carry your data to buckets of that account.',
  remedy: 'Allow your organization only: a condition on aws:PrincipalOrgID and aws:ResourceOrgID.',
  limits: [
    'An endpoint of which the code says no policy counts as one that lets everything through: so AWS makes it. A policy that is attached elsewhere is not seen.',
  ],
  covers: {},
  evaluate: (policy) => (policy.opens.group === 'endpoint' ? claimPublic(policy) : []),
});
