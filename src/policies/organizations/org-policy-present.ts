import { definePresence } from '../forms/presence.ts';

export const orgPolicyPresent = definePresence({
  id: 'org-policy-present',
  control: 'guardrails-scp-rcp',
  severity: 'info',
  title: 'The organization has policies of its own',
  why: 'What a policy of the organization denies nobody in an account can do, whatever rights they gave themselves.',
  remedy: 'Declare service control policies, and attach them.',
  limits: ['Whether it is attached, and what it denies, is not looked at.'],
  covers: {},
  rows: [
    {
      what: 'policy of the organization',
      terraform: ['aws_organizations_policy'],
      cloudformation: ['AWS::Organizations::Policy'],
      such: [
        {
          terraform: 'type',
          cloudformation: 'Type',
          is: ['SERVICE_CONTROL_POLICY', 'RESOURCE_CONTROL_POLICY', 'DECLARATIVE_POLICY_EC2'],
          byDefault: 'SERVICE_CONTROL_POLICY',
        },
      ],
    },
  ],
});
