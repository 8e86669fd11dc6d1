import { defineLoss } from '../forms/loss.ts';
import { more, moreOrForever } from '../forms/order.ts';

export const logRetentionShortened = defineLoss({
  id: 'log-retention-shortened',
  control: 'audit-api-calls',
  severity: 'medium',
  title: 'Logs are deleted sooner than before',
  why: 'With the next run what is older is deleted, and an investigation that begins next month ends where the logs begin.',
  remedy: 'Keep the retention, or copy what is older elsewhere first.',
  limits: ['How long buckets keep logs is reported by the policy on log buckets.'],
  covers: { checkov: ['CKV_AWS_338'] },
  speaksFor: ['log-retention-unset-or-short'],
  falls: [
    {
      what: 'retention in days',
      terraform: { aws_cloudwatch_log_group: 'retention_in_days' },
      cloudformation: { 'AWS::Logs::LogGroup': 'RetentionInDays' },
      order: moreOrForever,
      byDefault: null,
      lacks: 'keeps its logs for a shorter time',
    },
    {
      what: 'retention of events in days',
      terraform: { aws_cloudtrail_event_data_store: 'retention_period' },
      cloudformation: { 'AWS::CloudTrail::EventDataStore': 'RetentionPeriod' },
      order: more,
      byDefault: 2557,
      lacks: 'keeps events for a shorter time',
    },
    {
      what: 'retention of the history in days',
      terraform: { aws_config_retention_configuration: 'retention_period_in_days' },
      order: more,
      byDefault: 2557,
      lacks: 'keeps the history of settings for a shorter time',
    },
  ],
});
