import { defineLoss } from '../forms/loss.ts';
import { ranks } from '../forms/order.ts';
import type { Paths } from '../forms/row.ts';

const launchesOf = (attribute: string): Paths => ({
  aws_instance: `metadata_options.${attribute}`,
  aws_launch_template: `metadata_options.${attribute}`,
  aws_launch_configuration: `metadata_options.${attribute}`,
  aws_spot_instance_request: `metadata_options.${attribute}`,
});
const stackLaunchesOf = (attribute: string): Paths => ({
  'AWS::EC2::LaunchTemplate': `LaunchTemplateData.MetadataOptions.${attribute}`,
  'AWS::AutoScaling::LaunchConfiguration': `MetadataOptions.${attribute}`,
});

export const imdsWeakened = defineLoss({
  id: 'imds-weakened',
  control: 'imdsv2',
  severity: 'high',
  title: 'Instance metadata can be read more easily than before',
  why: 'With version 1 of the metadata service one forged request from the instance reads the credentials of its role. Until now a token was wanted, or the service was off.',
  remedy: 'Keep http_tokens at "required" (HttpTokens in CloudFormation), and the default of the account.',
  limits: ['What an AMI sets is not visible.'],
  covers: {},
  speaksFor: ['imds-default-present'],
  presences: [
    {
      what: 'default of the account for instance metadata',
      terraform: ['aws_ec2_instance_metadata_defaults'],
      such: [{ terraform: 'http_tokens', is: ['required'] }],
    },
  ],
  falls: [
    {
      what: 'tokens of the metadata service',
      terraform: launchesOf('http_tokens'),
      cloudformation: stackLaunchesOf('HttpTokens'),
      order: ranks('optional', 'required'),
      byDefault: 'optional',
      lacks: 'does not require tokens for the metadata service',
    },
    {
      what: 'metadata service',
      terraform: launchesOf('http_endpoint'),
      cloudformation: stackLaunchesOf('HttpEndpoint'),
      order: ranks('enabled', 'disabled'),
      byDefault: 'enabled',
      lacks: 'has the metadata service on',
    },
    {
      what: 'least version of the metadata service',
      terraform: { aws_sagemaker_notebook_instance: 'instance_metadata_service_configuration.minimum_instance_metadata_service_version' },
      cloudformation: { 'AWS::SageMaker::NotebookInstance': 'InstanceMetadataServiceConfiguration.MinimumInstanceMetadataServiceVersion' },
      order: ranks('1', '2'),
      byDefault: '1',
      lacks: 'does not require tokens for the metadata service',
    },
  ],
});
