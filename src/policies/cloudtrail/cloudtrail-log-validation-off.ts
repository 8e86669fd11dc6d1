import { onOff } from '../forms/order.ts';
import { defineProtection } from '../forms/protection.ts';

export const cloudtrailLogValidationOff = defineProtection({
  id: 'cloudtrail-log-validation-off',
  control: 'audit-api-calls',
  severity: 'medium',
  title: 'Log files of the trail can be changed unnoticed',
  why: 'Without signed digests nobody can say whether a log file was edited or deleted after it was delivered, and so no log proves anything.',
  remedy: 'Set enable_log_file_validation = true (EnableLogFileValidation in CloudFormation).',
  limits: [],
  covers: {
    checkov: ['CKV_AWS_36'],
    trivy: ['AVD-AWS-0016'],
    kics: ['CloudTrail Log File Validation Disabled'],
    securityHub: ['CloudTrail.4'],
    cis: ['3.2'],
  },
  rows: [
    {
      what: 'file validation',
      terraform: { aws_cloudtrail: 'enable_log_file_validation' },
      cloudformation: { 'AWS::CloudTrail::Trail': 'EnableLogFileValidation' },
      order: onOff,
      byDefault: false,
      wanted: true,
      lacks: 'does not sign its log files',
    },
  ],
});
