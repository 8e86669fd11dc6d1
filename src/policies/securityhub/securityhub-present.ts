import { definePresence } from '../forms/presence.ts';

export const securityhubPresent = definePresence({
  id: 'securityhub-present',
  control: 'evaluate-security-posture',
  severity: 'info',
  title: 'Security Hub holds the account against a standard',
  why: 'Security Hub brings the findings of all services together and says what of a standard is kept, every day.',
  remedy: 'Turn it on for the organization, with the Foundational Security Best Practices.',
  limits: ['What another repository declares is not visible.'],
  covers: { cis: ['4.16'] },
  rows: [
    {
      what: 'Security Hub',
      terraform: ['aws_securityhub_account'],
      cloudformation: ['AWS::SecurityHub::Hub', 'AWS::SecurityHub::HubV2'],
    },
    {
      what: 'standard of Security Hub',
      terraform: ['aws_securityhub_standards_subscription'],
      cloudformation: ['AWS::SecurityHub::Standard'],
    },
    {
      what: 'Security Hub for new accounts',
      terraform: ['aws_securityhub_organization_configuration'],
      cloudformation: ['AWS::SecurityHub::OrganizationConfiguration'],
    },
    {
      what: 'configuration policy of Security Hub',
      terraform: ['aws_securityhub_configuration_policy'],
      cloudformation: ['AWS::SecurityHub::ConfigurationPolicy'],
    },
  ],
});
