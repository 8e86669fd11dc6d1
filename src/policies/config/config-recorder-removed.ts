import { defineLoss } from '../forms/loss.ts';

export const configRecorderRemoved = defineLoss({
  id: 'config-recorder-removed',
  control: 'configuration-monitoring',
  severity: 'high',
  title: 'AWS Config no longer records',
  why: 'Config is the memory of what was set how and when. Without the recorder no rule judges a change, and after an incident nobody can say what was open.',
  remedy: 'Keep the recorder, its status and its delivery channel.',
  limits: ['A recorder that another repository or AWS Control Tower declares is not visible.'],
  speaksFor: ['config-recording-narrowed', 'config-recorder-present'],
  covers: { securityHub: ['Config.1'], cis: ['3.3'] },
  presences: [
    {
      what: 'Config recorder',
      terraform: ['aws_config_configuration_recorder'],
      cloudformation: ['AWS::Config::ConfigurationRecorder'],
    },
    {
      what: 'Config recording',
      terraform: ['aws_config_configuration_recorder_status'],
      only: [{ terraform: 'is_enabled', is: [true] }],
    },
    { what: 'Config delivery channel', terraform: ['aws_config_delivery_channel'], cloudformation: ['AWS::Config::DeliveryChannel'] },
  ],
});
