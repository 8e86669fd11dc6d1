import { definePresence } from '../forms/presence.ts';

export const guarddutyPresent = definePresence({
  id: 'guardduty-present',
  control: 'detect-common-threats',
  severity: 'info',
  title: 'GuardDuty is on',
  why: 'GuardDuty notices stolen credentials, crypto miners and machines that talk to known attackers, in every account that has it.',
  remedy: 'Turn it on for the organization, with an administrator and for new members.',
  limits: ['What another repository declares is not visible.'],
  covers: { checkov: ['CKV2_AWS_3', 'CKV_AWS_238'], kics: ['GuardDuty Detector Disabled'], securityHub: ['GuardDuty.1'] },
  rows: [
    {
      what: 'GuardDuty detector',
      terraform: ['aws_guardduty_detector'],
      cloudformation: ['AWS::GuardDuty::Detector'],
      only: [{ terraform: 'enable', cloudformation: 'Enable', is: [true], byDefault: true }],
    },
    { what: 'GuardDuty administrator', terraform: ['aws_guardduty_organization_admin_account'] },
    {
      what: 'GuardDuty for the accounts of the organization',
      terraform: ['aws_guardduty_organization_configuration'],
      only: [{ terraform: 'auto_enable_organization_members', is: ['ALL', 'NEW'] }],
    },
  ],
});
