import { onOff, set } from '../forms/order.ts';
import { defineProtection } from '../forms/protection.ts';

export const configAggregatorPartial = defineProtection({
  id: 'config-aggregator-partial',
  control: 'configuration-monitoring',
  severity: 'low',
  title: 'The view of all accounts leaves regions out',
  why: 'Resources in a region that the aggregator does not ask are in no list, and faults of theirs in no report.',
  remedy: 'Set all_regions = true (AllAwsRegions in CloudFormation).',
  limits: ['Regions that the organization forbids are not taken off.'],
  covers: { checkov: ['CKV_AWS_121'], trivy: ['AVD-AWS-0019'], kics: ['Configuration Aggregator to All Regions Disabled'] },
  rows: [
    ...(['account', 'organization'] as const).map((source) => ({
      what: `regions of the ${source}`,
      terraform: { aws_config_configuration_aggregator: `${source}_aggregation_source?.all_regions` },
      cloudformation: {
        'AWS::Config::ConfigurationAggregator':
          source === 'account' ? 'AccountAggregationSources[].AllAwsRegions' : 'OrganizationAggregationSource?.AllAwsRegions',
      },
      order: onOff,
      byDefault: false,
      wanted: true,
      lacks: 'does not ask all regions',
    })),
    {
      what: 'source of the aggregator',
      terraform: { aws_config_configuration_aggregator: 'account_aggregation_source' },
      cloudformation: { 'AWS::Config::ConfigurationAggregator': 'AccountAggregationSources' },
      order: set,
      byDefault: null,
      wanted: 'set',
      only: [{ terraform: 'organization_aggregation_source', cloudformation: 'OrganizationAggregationSource', is: 'not set' }],
      fix: false,
      lacks: 'asks nobody: it names no account and no organization',
    },
  ],
});
