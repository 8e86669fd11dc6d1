import { defineViolation } from '../define-policy.ts';
import { claimPublic } from './public-claims.ts';

export const queueOrTopicPolicyPublic = defineViolation({
  id: 'queue-or-topic-policy-public',
  control: 'cleanup-unintended-accesses',
  severity: 'high',
  on: 'iam.resource-policy',
  dialects: ['terraform', 'cloudformation'],
  title: 'Queue or topic is open to everyone',
  why: 'Whoever finds the address of the queue or topic sends messages that your code trusts, reads those of others, or takes them away.',
  remedy: 'Name the principals. For a publisher among the services of AWS, name the service and add aws:SourceArn.',
  limits: [
    'A condition on aws:SourceArn, aws:SourceAccount, an organization, an endpoint or a network that is not wider than /8 keeps everybody out.',
    'An organization, account or endpoint that a variable names is taken to be one of the team.',
  ],
  covers: {
    checkov: ['CKV_AWS_168', 'CKV_AWS_169', 'CKV_AWS_387', 'CKV_AWS_72'],
    trivy: ['AVD-AWS-0097'],
    kics: ['SQS Policy With Public Access', 'SNS Topic is Publicly Accessible', 'SQS Policy Allows ALL (*) Actions'],
    securityHub: ['SNS.4', 'SQS.3'],
  },
  evaluate: (policy) => (policy.opens.group === 'queue-or-topic' ? claimPublic(policy) : []),
});
