import { set } from '../forms/order.ts';
import { defineProtection } from '../forms/protection.ts';

export const cloudtrailNotInCloudwatch = defineProtection({
  id: 'cloudtrail-not-in-cloudwatch',
  control: 'audit-api-calls',
  severity: 'low',
  title: 'Nothing reads along with the trail',
  why: 'Log files in a bucket are for afterwards. Alarms on a call of the root user or on a trail that is stopped need the events as they come.',
  remedy: 'Deliver to a log group as well, or declare an event data store of CloudTrail Lake.',
  limits: ['What reads the bucket of the trail in another repository is not visible.'],
  covers: {
    checkov: ['CKV2_AWS_10'],
    trivy: ['AVD-AWS-0162'],
    kics: ['CloudTrail Not Integrated With CloudWatch'],
    securityHub: ['CloudTrail.5'],
  },
  rows: [
    {
      what: 'log group',
      terraform: { aws_cloudtrail: 'cloud_watch_logs_group_arn' },
      cloudformation: { 'AWS::CloudTrail::Trail': 'CloudWatchLogsLogGroupArn' },
      order: set,
      byDefault: null,
      wanted: 'set',
      fix: false,
      unless: [
        { type: 'aws_cloudtrail_event_data_store' },
        { type: 'AWS::CloudTrail::EventDataStore' },
        { type: 'aws_securitylake_data_lake' },
        { type: 'AWS::SecurityLake::DataLake' },
      ],
      lacks: 'delivers to no log group, and nothing else of the code reads its events',
    },
    {
      what: 'role for the log group',
      terraform: { aws_cloudtrail: 'cloud_watch_logs_role_arn' },
      cloudformation: { 'AWS::CloudTrail::Trail': 'CloudWatchLogsRoleArn' },
      order: set,
      byDefault: null,
      wanted: 'set',
      fix: false,
      only: [{ terraform: 'cloud_watch_logs_group_arn', cloudformation: 'CloudWatchLogsLogGroupArn', is: 'set' }],
      lacks: 'names a log group and no role that may write to it',
    },
  ],
});
