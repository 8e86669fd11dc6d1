import { moreOrForever, set } from '../forms/order.ts';
import { defineProtection } from '../forms/protection.ts';

export const logRetentionUnsetOrShort = defineProtection({
  id: 'log-retention-unset-or-short',
  control: 'audit-api-calls',
  severity: 'low',
  strict: true,
  title: 'Logs are kept for less than a year, or nobody said for how long',
  why: 'Break-ins are often found months later. Logs that are deleted by then cannot tell when they began, and logs without a retention are kept and paid for forever.',
  remedy: 'Declare a retention of at least 365 days for what security needs.',
  limits: ['Whether a log group holds anything that security needs is not looked at.'],
  covers: { checkov: ['CKV_AWS_66', 'CKV_AWS_338'], kics: ['CloudWatch Without Retention Period Specified'] },
  rows: [
    {
      what: 'retention',
      terraform: { aws_cloudwatch_log_group: 'retention_in_days' },
      cloudformation: { 'AWS::Logs::LogGroup': 'RetentionInDays' },
      order: moreOrForever,
      wanted: 365,
      lacks: 'keeps its logs for less than a year',
    },
    {
      what: 'decision on the retention',
      terraform: { aws_cloudwatch_log_group: 'retention_in_days' },
      cloudformation: { 'AWS::Logs::LogGroup': 'RetentionInDays' },
      order: set,
      byDefault: null,
      wanted: 'set',
      fix: false,
      unknowns: false,
      // Kept for ever, which costs and harms nobody.
      severity: 'info',
      lacks: 'keeps its logs for ever, and nobody said so',
    },
  ],
});
