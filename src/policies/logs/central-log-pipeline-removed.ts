import type { Companion } from '../forms/companion-row.ts';
import { defineLoss } from '../forms/loss.ts';
import { count, moreBlocks } from '../forms/order.ts';
import type { Order } from '../forms/order.ts';
import { centralLogPipelinePresent } from './central-log-pipeline-present.ts';

const accountFilter = [
  {
    what: 'subscription filter of the account',
    terraform: ['aws_cloudwatch_log_account_policy'],
    cloudformation: ['AWS::Logs::AccountPolicy'],
    such: [{ terraform: 'policy_type', cloudformation: 'PolicyType', is: ['SUBSCRIPTION_FILTER_POLICY'] }],
  },
];

/** An empty pattern takes every entry; of two others it is not known which takes more. */
const everyEntry: Order = { reads: 'text', rank: (value) => Number(value === null || value === '') };

/** A log group whose entries go on to where they are searched. */
const subscription: Companion = {
  what: 'subscription filter',
  lacks: 'hands its entries on to nobody',
  terraform: {
    of: { aws_cloudwatch_log_group: 'name' },
    by: { aws_cloudwatch_log_subscription_filter: 'log_group_name' },
  },
  cloudformation: { of: { 'AWS::Logs::LogGroup': 'LogGroupName' }, by: { 'AWS::Logs::SubscriptionFilter': 'LogGroupName' } },
  // One for all groups of the account.
  unless: accountFilter.flatMap(({ terraform, cloudformation, such }) =>
    [...terraform, ...cloudformation].map((type) => ({ type, only: such, isRegional: true as const })),
  ),
};

export const centralLogPipelineRemoved = defineLoss({
  id: 'central-log-pipeline-removed',
  control: 'custom-threat-detection',
  severity: 'high',
  title: 'Logs no longer reach the place where they are searched',
  why: 'Custom detection sees only what arrives. Whoever breaks into this account from now on leaves traces nowhere else, and can delete them there.',
  remedy: 'Keep the source, the filter and the destination.',
  limits: [
    'A filter is missed while its log group stays. Of its pattern it is told that it no longer takes every entry; two patterns are not compared.',
    'Streams that deliver to a SIEM are seen in Terraform alone.',
  ],
  covers: {},
  speaksFor: ['central-log-pipeline-present', 'guardduty-triage-automation-present'],
  companions: [subscription],
  presences: [
    ...centralLogPipelinePresent.rows.filter(({ what }) => what !== subscription.what),
    ...accountFilter,
    {
      what: 'source of Security Lake',
      terraform: ['aws_securitylake_aws_log_source'],
      cloudformation: ['AWS::SecurityLake::AwsLogSource'],
      each: { terraform: 'source[].source_name', cloudformation: 'SourceName' },
    },
    {
      what: 'subscriber of Security Lake',
      terraform: ['aws_securitylake_subscriber'],
      cloudformation: ['AWS::SecurityLake::Subscriber'],
      each: 'resource',
    },
    {
      what: 'delivery stream to a SIEM',
      terraform: ['aws_kinesis_firehose_delivery_stream'],
      such: [{ terraform: 'destination', is: ['splunk', 'http_endpoint', 'opensearch', 'opensearchserverless', 'elasticsearch'] }],
    },
    {
      what: 'export of findings of GuardDuty',
      terraform: ['aws_guardduty_publishing_destination'],
      cloudformation: ['AWS::GuardDuty::PublishingDestination'],
    },
  ],
  falls: [
    {
      what: 'pattern of entries that are handed on',
      terraform: { aws_cloudwatch_log_subscription_filter: 'filter_pattern' },
      cloudformation: { 'AWS::Logs::SubscriptionFilter': 'FilterPattern' },
      order: { ...everyEntry, says: (value) => (value === null || value === '' ? 'every entry' : `only what matches ${String(value)}`) },
      fall: 'medium',
      unknowns: false,
      lacks: 'hands on only what its pattern takes',
    },
    {
      what: 'choice of log groups whose entries are handed on',
      terraform: { aws_cloudwatch_log_account_policy: 'selection_criteria' },
      cloudformation: { 'AWS::Logs::AccountPolicy': 'SelectionCriteria' },
      order: { ...everyEntry, says: (value) => (value === null || value === '' ? 'every group' : `those of ${String(value)}`) },
      byDefault: null,
      only: [{ terraform: 'policy_type', cloudformation: 'PolicyType', is: ['SUBSCRIPTION_FILTER_POLICY'] }],
      fall: 'medium',
      unknowns: false,
      lacks: 'hands on the entries of fewer groups',
    },
    {
      what: 'number of accounts',
      terraform: { aws_securitylake_aws_log_source: 'source[].accounts' },
      cloudformation: { 'AWS::SecurityLake::AwsLogSource': 'Accounts' },
      order: count,
      lacks: 'takes logs of fewer accounts',
    },
    {
      what: 'number of regions of the lake',
      terraform: { aws_securitylake_data_lake: 'configuration' },
      order: moreBlocks,
      lacks: 'covers fewer regions',
    },
    {
      what: 'number of regions',
      terraform: { aws_securitylake_aws_log_source: 'source[].regions' },
      order: count,
      lacks: 'takes logs of fewer regions',
    },
  ],
});
