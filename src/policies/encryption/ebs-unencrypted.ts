import { onOff, set } from '../forms/order.ts';
import { defineProtection } from '../forms/protection.ts';
import type { Protection } from '../forms/protection-row.ts';

const row = {
  what: 'encryption at rest',
  order: onOff,
  byDefault: false,
  wanted: true,
  lacks: 'is not encrypted at rest',
  unless: [{ type: 'aws_ebs_encryption_by_default', isRegional: true, only: [{ terraform: 'enabled', is: [true], byDefault: true }] }],
} satisfies Partial<Protection>;

const ofSnapshot = { inherits: { terraform: ['snapshot_id'], cloudformation: ['SnapshotId'] } } satisfies Partial<Protection>;

/** Images of machines hold what was installed, and seldom data. */
const imageRows: readonly Protection[] = [
  {
    ...row,
    ...ofSnapshot,
    what: 'encryption of the image',
    terraform: {
      aws_ami: 'ebs_block_device[].encrypted',
      aws_imagebuilder_image_recipe: 'block_device_mapping[].ebs?.encrypted',
      aws_imagebuilder_container_recipe: 'instance_configuration.block_device_mapping[].ebs?.encrypted',
    },
    cloudformation: {
      'AWS::ImageBuilder::ImageRecipe': 'BlockDeviceMappings[].Ebs?.Encrypted',
      'AWS::ImageBuilder::ContainerRecipe': 'InstanceConfiguration.BlockDeviceMappings[].Ebs?.Encrypted',
    },
    severity: 'low',
    lacks: 'makes an image that is not encrypted at rest',
  },
  {
    ...row,
    what: 'encryption of copies',
    terraform: { aws_dlm_lifecycle_policy: 'policy_details.schedule[].cross_region_copy_rule[].encrypted' },
    severity: 'low',
    lacks: 'copies snapshots to another region without encryption',
  },
  {
    ...row,
    what: 'encryption of shared copies',
    terraform: { aws_dlm_lifecycle_policy: 'policy_details.action?.cross_region_copy[].encryption_configuration.encrypted' },
    severity: 'low',
    lacks: 'copies shared snapshots to another region without encryption',
  },
  {
    ...row,
    what: 'key of the copies',
    terraform: { aws_imagebuilder_distribution_configuration: 'distribution[].ami_distribution_configuration?.kms_key_id' },
    cloudformation: { 'AWS::ImageBuilder::DistributionConfiguration': 'Distributions[].AmiDistributionConfiguration?.KmsKeyId' },
    order: set,
    byDefault: null,
    wanted: 'set',
    fix: false,
    severity: 'low',
    lacks: 'hands out images without a key of your own',
  },
];

export const ebsUnencrypted = defineProtection({
  id: 'ebs-unencrypted',
  control: 'data-encryption-at-rest',
  severity: 'high',
  title: 'EBS volume, image or snapshot is not encrypted',
  why: 'Whoever gets a copy of the volume, by a shared snapshot or a role that may copy it, reads what is on it. Encrypted, they need the key as well.',
  remedy: 'Set encrypted to true, and turn encryption by default on for the account.',
  limits: [
    'Encryption by default that another repository sets for the account is not visible: where the code says nothing about a device of an instance the finding is medium.',
    'A volume of an encrypted snapshot is encrypted, whatever its code says: that one of a snapshot no longer says so is possible, and where a variable decides whether there is a snapshot it is not proven.',
  ],
  covers: {
    checkov: [
      'CKV_AWS_3',
      'CKV_AWS_8',
      'CKV_AWS_253',
      'CKV_AWS_255',
      'CKV_AWS_235',
      'CKV2_AWS_2',
      'CKV_AWS_199',
      'CKV_AWS_200',
      'CKV_AWS_204',
    ],
    trivy: ['AVD-AWS-0008', 'AVD-AWS-0026', 'AVD-AWS-0131'],
    kics: ['EBS Volume Encryption Disabled', 'EBS Volume Snapshot Not Encrypted', 'Launch Configuration Is Not Encrypted'],
    securityHub: ['EC2.3', 'EC2.181', 'EC2.173'],
    cis: ['2.2.1'],
  },
  rows: [
    {
      ...row,
      ...ofSnapshot,
      terraform: { aws_ebs_volume: 'encrypted', aws_ebs_snapshot_copy: 'encrypted', aws_ami_copy: 'encrypted' },
      cloudformation: { 'AWS::EC2::Volume': 'Encrypted' },
    },
    {
      ...row,
      ...ofSnapshot,
      what: 'encryption of the devices',
      terraform: {
        aws_instance: 'ebs_block_device[].encrypted',
        aws_launch_configuration: 'ebs_block_device[].encrypted',
        aws_spot_instance_request: 'ebs_block_device[].encrypted',
      },
      lacks: 'has a device that is not encrypted at rest',
    },
    {
      ...row,
      what: 'encryption of the root device',
      terraform: {
        aws_instance: 'root_block_device.encrypted',
        aws_launch_configuration: 'root_block_device.encrypted',
        aws_spot_instance_request: 'root_block_device.encrypted',
      },
      only: [{ terraform: 'launch_template', is: 'not set' }],
      absent: 'medium',
      lacks: 'has a root device that is not encrypted at rest',
      nothing: 'says nothing of its root device, which is not encrypted unless the account or the image says so',
    },
    {
      ...row,
      ...ofSnapshot,
      what: 'encryption of the devices',
      terraform: { aws_launch_template: 'block_device_mappings[].ebs.encrypted' },
      cloudformation: {
        'AWS::EC2::Instance': 'BlockDeviceMappings[].Ebs.Encrypted',
        'AWS::EC2::LaunchTemplate': 'LaunchTemplateData.BlockDeviceMappings[].Ebs.Encrypted',
        'AWS::AutoScaling::LaunchConfiguration': 'BlockDeviceMappings[].Ebs.Encrypted',
      },
      absent: 'medium',
      lacks: 'has a device that is not encrypted at rest',
    },
    {
      ...row,
      ...ofSnapshot,
      what: 'encryption of the devices',
      terraform: { aws_spot_fleet_request: 'launch_specification[].ebs_block_device[].encrypted' },
      cloudformation: {
        'AWS::EC2::SpotFleet': 'SpotFleetRequestConfigData.LaunchSpecifications[].BlockDeviceMappings[].Ebs.Encrypted',
      },
      absent: 'medium',
      lacks: 'has a device that is not encrypted at rest',
    },
    ...imageRows,
  ],
});
