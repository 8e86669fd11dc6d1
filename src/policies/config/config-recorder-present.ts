import { definePresence } from '../forms/presence.ts';

export const configRecorderPresent = definePresence({
  id: 'config-recorder-present',
  control: 'configuration-monitoring',
  severity: 'info',
  title: 'AWS Config records how everything is set',
  why: 'Config is the memory of what was set how and when, for rules that judge it and for whoever has to understand an incident.',
  remedy: 'Record all types in every account and region, and bring them together in an aggregator.',
  limits: ['What another repository or AWS Control Tower declares is not visible.'],
  covers: {
    checkov: ['CKV2_AWS_45', 'CKV2_AWS_48'],
    kics: ['Configuration Aggregator to All Regions Disabled'],
    securityHub: ['Config.1'],
    cis: ['3.3'],
  },
  rows: [
    {
      what: 'Config recorder of all types',
      terraform: ['aws_config_configuration_recorder'],
      cloudformation: ['AWS::Config::ConfigurationRecorder'],
      such: [{ terraform: 'recording_group.all_supported', cloudformation: 'RecordingGroup.AllSupported', is: [true], byDefault: true }],
    },
    {
      what: 'Config recording',
      terraform: ['aws_config_configuration_recorder_status'],
      only: [{ terraform: 'is_enabled', is: [true] }],
    },
    { what: 'Config delivery channel', terraform: ['aws_config_delivery_channel'], cloudformation: ['AWS::Config::DeliveryChannel'] },
    {
      what: 'Config aggregator of the organization',
      terraform: ['aws_config_configuration_aggregator'],
      cloudformation: ['AWS::Config::ConfigurationAggregator'],
      such: [{ terraform: 'organization_aggregation_source', cloudformation: 'OrganizationAggregationSource', is: 'set' }],
    },
  ],
});
