import type { Resource } from '../../core/resource.ts';
import { possibleValues, scalarText } from '../../core/value.ts';
import { placesAt } from '../../model/attribute-path.ts';
import { takesLogs } from '../s3/takes-logs.ts';
import { mayBeSecret } from '../secrets/reading/may-be-secret.ts';
import { offOn, onOff, ownKey, ranks } from '../forms/order.ts';
import type { Protection } from '../forms/protection-row.ts';
import { storeKeys } from './key-rows.ts';
import { deliveryKeyRow, deliveryRow, queueRow, streamRow } from './message-rows.ts';

/** Switches and modes of encryption: those of messages, and those that no policy demands by itself. */
const modes: readonly Protection[] = [
  queueRow,
  streamRow,
  deliveryRow,
  deliveryKeyRow,
  {
    what: 'encryption at rest',
    terraform: {
      aws_workspaces_workspace: 'user_volume_encryption_enabled',
      aws_dynamodb_table: 'server_side_encryption.enabled',
    },
    cloudformation: {
      'AWS::WorkSpaces::Workspace': 'UserVolumeEncryptionEnabled',
      'AWS::DynamoDB::Table': 'SSESpecification.SSEEnabled',
    },
    order: onOff,
    lacks: 'is no longer encrypted',
  },
  {
    what: 'encryption of artifacts',
    terraform: { aws_codebuild_project: 'artifacts.encryption_disabled' },
    cloudformation: { 'AWS::CodeBuild::Project': 'Artifacts.EncryptionDisabled' },
    order: offOn,
    byDefault: false,
    lacks: 'no longer encrypts its artifacts',
  },
  {
    what: 'encryption of what is written',
    terraform: { aws_dms_s3_endpoint: 'encryption_mode', aws_dms_endpoint: 's3_settings.encryption_mode' },
    cloudformation: { 'AWS::DMS::Endpoint': 'S3Settings.EncryptionMode' },
    // A template writes it with a hyphen.
    order: ranks(['sse_s3', 'sse-s3'], ['sse_kms', 'sse-kms']),
    byDefault: 'sse_s3',
    lacks: 'writes what is encrypted with less than a key of KMS',
  },
  {
    what: 'key of what is written',
    terraform: {
      aws_dms_s3_endpoint: 'server_side_encryption_kms_key_id',
      aws_dms_endpoint: 's3_settings.server_side_encryption_kms_key_id',
    },
    cloudformation: { 'AWS::DMS::Endpoint': 'S3Settings.ServerSideEncryptionKmsKeyId' },
    order: ownKey,
    byDefault: null,
    lacks: 'no longer encrypts what it writes with a key of your own',
    unknowns: false,
  },
  {
    what: 'encryption of the stream',
    cloudformation: { 'AWS::Kinesis::Stream': 'StreamEncryption.EncryptionType' },
    order: ranks('NONE', 'KMS'),
    byDefault: 'NONE',
    lacks: 'is no longer encrypted',
  },
  {
    what: 'encryption of the bucket',
    terraform: {
      aws_s3_bucket_server_side_encryption_configuration: 'rule[].apply_server_side_encryption_by_default.sse_algorithm',
      aws_s3_bucket: 'server_side_encryption_configuration.rule.apply_server_side_encryption_by_default.sse_algorithm',
    },
    order: ranks('AES256', 'aws:kms', 'aws:kms:dsse'),
    lacks: 'is encrypted with less than a key of KMS',
    notOf: takesLogs,
  },
  {
    what: 'encryption of the bucket',
    cloudformation: {
      'AWS::S3::Bucket': 'BucketEncryption.ServerSideEncryptionConfiguration[].ServerSideEncryptionByDefault.SSEAlgorithm',
    },
    order: ranks('AES256', 'aws:kms', 'aws:kms:dsse'),
    // What the provider of Terraform leaves as it is, CloudFormation resets.
    byDefault: 'AES256',
    lacks: 'is encrypted with less than a key of KMS',
    notOf: takesLogs,
  },
  {
    what: 'encryption of the repository',
    terraform: { aws_ecr_repository: 'encryption_configuration[].encryption_type' },
    cloudformation: { 'AWS::ECR::Repository': 'EncryptionConfiguration.EncryptionType' },
    order: ranks('AES256', 'KMS', 'KMS_DSSE'),
    byDefault: 'AES256',
    lacks: 'is encrypted with less than a key of KMS',
  },
  {
    what: 'type of the parameter',
    terraform: { aws_ssm_parameter: 'type' },
    order: ranks(['String', 'StringList'], 'SecureString'),
    lacks: 'is no longer encrypted',
    holdsNothing: holdsNoSecret,
  },
  {
    what: 'encryption of the account',
    terraform: { aws_ebs_encryption_by_default: 'enabled' },
    order: onOff,
    byDefault: true,
    lacks: 'no longer encrypts new volumes',
  },
];

/** The key: one of your own is more than one of AWS, which is more than none. */
const keyOfStore = {
  order: ownKey,
  byDefault: null,
  lacks: 'is no longer encrypted with a key of your own',
  unknowns: false,
} as const satisfies Partial<Protection>;
const keys: Protection = { ...keyOfStore, what: 'encryption key', ...storeKeys };

/** Of a machine's disks the data is mostly elsewhere; without a key of its own a disk has that of the account. */
const diskKey = { ...keyOfStore, fall: 'medium' } as const satisfies Partial<Protection>;
const diskKeys: readonly Protection[] = [
  {
    ...diskKey,
    what: 'key of the root device',
    terraform: {
      aws_instance: 'root_block_device.kms_key_id',
      aws_spot_instance_request: 'root_block_device.kms_key_id',
    },
  },
  {
    ...diskKey,
    what: 'key of the devices',
    terraform: {
      aws_instance: 'ebs_block_device[].kms_key_id',
      aws_spot_instance_request: 'ebs_block_device[].kms_key_id',
      aws_launch_template: 'block_device_mappings[].ebs.kms_key_id',
    },
    cloudformation: {
      'AWS::EC2::Instance': 'BlockDeviceMappings[].Ebs.KmsKeyId',
      'AWS::EC2::LaunchTemplate': 'LaunchTemplateData.BlockDeviceMappings[].Ebs.KmsKeyId',
    },
  },
];

const apartByDefault = 'rule[].apply_server_side_encryption_by_default';
const ownByDefault = 'server_side_encryption_configuration.rule.apply_server_side_encryption_by_default';
const stackByDefault = 'BucketEncryption.ServerSideEncryptionConfiguration[].ServerSideEncryptionByDefault';
const bucketKey = { ...keyOfStore, what: 'key of the bucket', notOf: takesLogs };
const keysOfKms = ['aws:kms', 'aws:kms:dsse'];

/** The key of a bucket, where it stays with KMS: that it leaves KMS is told already. */
const bucketKeys: readonly Protection[] = [
  {
    ...bucketKey,
    terraform: { aws_s3_bucket_server_side_encryption_configuration: `${apartByDefault}.kms_master_key_id` },
    only: [{ terraform: `${apartByDefault}.sse_algorithm`, is: keysOfKms }],
  },
  {
    ...bucketKey,
    terraform: { aws_s3_bucket: `${ownByDefault}.kms_master_key_id` },
    only: [{ terraform: `${ownByDefault}.sse_algorithm`, is: keysOfKms }],
  },
  {
    ...bucketKey,
    cloudformation: { 'AWS::S3::Bucket': `${stackByDefault}.KMSMasterKeyID` },
    only: [{ cloudformation: `${stackByDefault}.SSEAlgorithm`, is: keysOfKms }],
  },
];

/** Whatever encrypts at rest and has no policy that demands it. */
export const encryptedStores: readonly Protection[] = [...modes, keys, ...diskKeys, ...bucketKeys];

/** An address, an ARN, a name: what a parameter holds that nobody has to hide. */
function holdsNoSecret(resource: Resource): boolean {
  const name = placesAt(resource, 'name').flatMap(({ value }) => scalarText(value) ?? [])[0] ?? '';
  const values = placesAt(resource, 'value').flatMap(({ value }) => (value === undefined ? [] : possibleValues(value)));
  return values.length > 0 && values.every((value) => !mayBeSecret(name.split('/').at(-1) ?? name, value));
}
