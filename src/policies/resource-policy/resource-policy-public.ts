import { asksForLogin, isInsideNetwork } from '../../model/iam/resource-policy/held-back.ts';
import { defineViolation } from '../define-policy.ts';
import { claimPublic } from './public-claims.ts';

export const resourcePolicyPublic = defineViolation({
  id: 'resource-policy-public',
  control: 'cleanup-unintended-accesses',
  severity: 'critical',
  on: 'iam.resource-policy',
  dialects: ['terraform', 'cloudformation'],
  title: 'Resource is open to everyone by its policy',
  why: 'A secret, a file system, a table or a bus whose own policy admits everybody is reached from any account of AWS, whatever the identities in your account may do.',
  remedy: 'Name the principals, or add a condition on aws:PrincipalOrgID.',
  limits: [
    'A condition on an organization, an account, a VPC, an endpoint, a source or a network that is not wider than /8 keeps everybody out.',
    'A search domain inside a VPC and a private API are low: from the internet nobody gets there.',
    'A search domain with fine-grained access control is medium: whoever gets there has to log in.',
    'An organization, account or endpoint that a variable names is taken to be one of the team.',
    'Buckets, queues, topics, keys, functions and container repositories have policies of their own.',
  ],
  covers: {
    checkov: ['CKV_AWS_283', 'CKV_AWS_167'],
    kics: [
      'Glue With Vulnerable Policy',
      'SES Policy With Allowed IAM Actions',
      'Elasticsearch Without IAM Authentication',
      'Secrets Manager With Vulnerable Policy',
      'Elasticsearch Domain With Vulnerable Policy',
      'EFS With Vulnerable Policy',
      'REST API With Vulnerable Policy',
    ],
    securityHub: ['ES.2', 'OpenSearch.2'],
  },
  evaluate(policy, model) {
    if (policy.opens.group !== 'other') return [];
    return claimPublic(policy, () => {
      if (isInsideNetwork(policy, model)) return { severity: 'low', by: 'it is reached inside its network only' };
      return asksForLogin(policy, model) ? { severity: 'medium', by: 'it asks everybody for a login of its own' } : undefined;
    });
  },
});
