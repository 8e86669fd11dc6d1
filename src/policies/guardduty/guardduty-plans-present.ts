import { definePresence } from '../forms/presence.ts';

export const guarddutyPlansPresent = definePresence({
  id: 'guardduty-plans-present',
  control: 'advanced-threat-detection',
  severity: 'info',
  title: 'GuardDuty watches more than its basic sources',
  why: 'The plans see what the basic sources do not: malware on volumes and in buckets, logins to databases, calls in a cluster, processes on a machine.',
  remedy: 'Turn on the plans for what you use.',
  limits: ['What another repository declares is not visible.'],
  covers: { securityHub: ['GuardDuty.5', 'GuardDuty.6', 'GuardDuty.8', 'GuardDuty.9', 'GuardDuty.10'] },
  rows: [
    {
      what: 'GuardDuty feature',
      terraform: ['aws_guardduty_detector_feature'],
      cloudformation: ['AWS::GuardDuty::Detector'],
      such: [{ terraform: 'status', cloudformation: 'Features[].Status', is: ['ENABLED'] }],
    },
    {
      what: 'GuardDuty feature of the organization',
      terraform: ['aws_guardduty_organization_configuration_feature'],
      such: [{ terraform: 'auto_enable', is: ['ALL', 'NEW'] }],
    },
    {
      what: 'malware protection plan',
      terraform: ['aws_guardduty_malware_protection_plan'],
      cloudformation: ['AWS::GuardDuty::MalwareProtectionPlan'],
    },
  ],
});
