import { onOff } from '../forms/order.ts';
import { defineProtection } from '../forms/protection.ts';

export const cloudtrailLoggingDisabled = defineProtection({
  id: 'cloudtrail-logging-disabled',
  control: 'audit-api-calls',
  severity: 'critical',
  title: 'CloudTrail trail is declared and does not log',
  why: 'The trail is there and records nothing: what an attacker does in the account cannot be noticed, nor understood afterwards.',
  remedy: 'Turn logging on: enable_logging = true (IsLogging in CloudFormation).',
  limits: ['A trail that is stopped outside the code is not visible.'],
  covers: {
    checkov: ['CKV_AWS_251'],
    kics: ['CloudTrail Logging Disabled'],
    securityHub: ['CloudTrail.3'],
    cis: ['3.1'],
  },
  rows: [
    {
      what: 'logging',
      terraform: { aws_cloudtrail: 'enable_logging' },
      cloudformation: { 'AWS::CloudTrail::Trail': 'IsLogging' },
      order: onOff,
      byDefault: true,
      wanted: true,
      lacks: 'does not log',
    },
  ],
});
