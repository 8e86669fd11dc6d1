import { onOff } from '../forms/order.ts';
import { defineProtection } from '../forms/protection.ts';

export const guarddutyDetectorDisabled = defineProtection({
  id: 'guardduty-detector-disabled',
  control: 'detect-common-threats',
  severity: 'high',
  title: 'GuardDuty detector is declared and turned off',
  why: 'A detector that is off looks like detection in every list of resources and notices nothing: no stolen credentials, no crypto miners, no calls from known attackers.',
  remedy: 'Turn it on: enable = true (Enable in CloudFormation).',
  limits: ['Which data sources a detector reads is not looked at.'],
  covers: {
    checkov: ['CKV_AWS_238'],
    kics: ['GuardDuty Detector Disabled'],
    securityHub: ['GuardDuty.1'],
  },
  rows: [
    {
      what: 'detector',
      terraform: { aws_guardduty_detector: 'enable' },
      cloudformation: { 'AWS::GuardDuty::Detector': 'Enable' },
      order: onOff,
      byDefault: true,
      wanted: true,
      lacks: 'is turned off',
    },
  ],
});
