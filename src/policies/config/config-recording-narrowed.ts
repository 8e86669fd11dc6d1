import { count, fewer, onOff, ranks } from '../forms/order.ts';
import { defineProtection } from '../forms/protection.ts';
import type { Protection } from '../forms/protection-row.ts';

const rows: readonly Protection[] = [
  {
    what: 'recording of all resource types',
    terraform: { aws_config_configuration_recorder: 'recording_group.all_supported' },
    cloudformation: { 'AWS::Config::ConfigurationRecorder': 'RecordingGroup.AllSupported' },
    order: onOff,
    byDefault: true,
    wanted: true,
    // A list of what is left out wants the switch off, and is told by its own row.
    only: [
      {
        terraform: 'recording_group.exclusion_by_resource_types',
        cloudformation: 'RecordingGroup.ExclusionByResourceTypes',
        is: 'not set',
      },
    ],
    lacks: 'records only some types of resources',
  },
  {
    what: 'types that are left out',
    terraform: { aws_config_configuration_recorder: 'recording_group.exclusion_by_resource_types[].resource_types' },
    cloudformation: { 'AWS::Config::ConfigurationRecorder': 'RecordingGroup.ExclusionByResourceTypes?.ResourceTypes' },
    order: fewer,
    byDefault: null,
    wanted: null,
    lacks: 'leaves types of resources out',
  },
  {
    what: 'number of types that are named',
    terraform: { aws_config_configuration_recorder: 'recording_group.resource_types' },
    cloudformation: { 'AWS::Config::ConfigurationRecorder': 'RecordingGroup.ResourceTypes' },
    order: count,
    lacks: 'records fewer types of resources',
  },
  {
    what: 'recording of global types',
    terraform: { aws_config_configuration_recorder: 'recording_group.include_global_resource_types' },
    cloudformation: { 'AWS::Config::ConfigurationRecorder': 'RecordingGroup.IncludeGlobalResourceTypes' },
    order: onOff,
    byDefault: false,
    wanted: true,
    only: [{ terraform: 'recording_group.all_supported', cloudformation: 'RecordingGroup.AllSupported', is: [true], byDefault: true }],
    unless: [
      {
        type: 'aws_config_configuration_recorder',
        only: [{ terraform: 'recording_group.include_global_resource_types', is: [true] }],
      },
      {
        type: 'AWS::Config::ConfigurationRecorder',
        only: [{ cloudformation: 'RecordingGroup.IncludeGlobalResourceTypes', is: [true] }],
      },
    ],
    absent: 'low',
    lacks: 'does not record global types such as users and roles, and no other recorder beside it does',
  },
  {
    what: 'recording',
    terraform: { aws_config_configuration_recorder_status: 'is_enabled' },
    order: onOff,
    wanted: true,
    lacks: 'keeps its recorder stopped',
  },
  {
    what: 'frequency of recording',
    terraform: { aws_config_configuration_recorder: 'recording_mode.recording_frequency' },
    cloudformation: { 'AWS::Config::ConfigurationRecorder': 'RecordingMode.RecordingFrequency' },
    order: ranks('DAILY', 'CONTINUOUS'),
    byDefault: 'CONTINUOUS',
    wanted: 'CONTINUOUS',
    lacks: 'records once a day',
  },
];

export const configRecordingNarrowed = defineProtection({
  id: 'config-recording-narrowed',
  control: 'configuration-monitoring',
  severity: 'medium',
  title: 'AWS Config does not record everything',
  why: 'Of what is not recorded nobody can say how it was set last week, and no rule judges it.',
  remedy: 'Record all types, global ones in one region, as they change.',
  limits: [
    'A recorder of global types that another repository or another region of another root declares is not visible.',
    'Overrides of the frequency for single types are not looked at.',
  ],
  speaksFor: ['config-recorder-present'],
  covers: { checkov: ['CKV2_AWS_48', 'CKV2_AWS_45'], securityHub: ['Config.1'], cis: ['3.3'] },
  rows,
});
