import { definePresence } from '../forms/presence.ts';

export const centralLogPipelinePresent = definePresence({
  id: 'central-log-pipeline-present',
  control: 'custom-threat-detection',
  severity: 'info',
  title: 'Logs are brought together where they can be searched',
  why: 'Custom detection needs the records of all accounts in one place, where somebody who breaks into one account cannot delete them.',
  remedy: 'Declare Security Lake, or subscription filters to a central destination.',
  limits: ['What the filter lets through, and to whom, is not looked at.'],
  covers: {},
  rows: [
    { what: 'Security Lake', terraform: ['aws_securitylake_data_lake'], cloudformation: ['AWS::SecurityLake::DataLake'] },
    {
      what: 'subscription filter',
      terraform: ['aws_cloudwatch_log_subscription_filter'],
      cloudformation: ['AWS::Logs::SubscriptionFilter'],
    },
    { what: 'destination of logs', terraform: ['aws_cloudwatch_log_destination'], cloudformation: ['AWS::Logs::Destination'] },
  ],
});
