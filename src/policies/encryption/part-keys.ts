import type { Protection } from '../forms/protection-row.ts';
import { keyRow as row } from './key-row.ts';

/** Glue encrypts by KMS with the key of AWS where a mode is on and no key is named. */
const glueKeys: readonly Protection[] = [
  {
    ...row,
    what: 'key of the catalog',
    terraform: {
      aws_glue_data_catalog_encryption_settings: 'data_catalog_encryption_settings.encryption_at_rest?.sse_aws_kms_key_id',
    },
    cloudformation: { 'AWS::Glue::DataCatalogEncryptionSettings': 'DataCatalogEncryptionSettings.EncryptionAtRest?.SseAwsKmsKeyId' },
    nothing: 'names no key for its catalog',
  },
  {
    ...row,
    what: 'key of passwords',
    terraform: {
      aws_glue_data_catalog_encryption_settings: 'data_catalog_encryption_settings.connection_password_encryption?.aws_kms_key_id',
    },
    cloudformation: { 'AWS::Glue::DataCatalogEncryptionSettings': 'DataCatalogEncryptionSettings.ConnectionPasswordEncryption?.KmsKeyId' },
    nothing: 'names no key for passwords of connections',
  },
  {
    ...row,
    what: 'key of logs',
    terraform: { aws_glue_security_configuration: 'encryption_configuration.cloudwatch_encryption?.kms_key_arn' },
    cloudformation: { 'AWS::Glue::SecurityConfiguration': 'EncryptionConfiguration.CloudWatchEncryption?.KmsKeyArn' },
    nothing: 'names no key for its logs',
  },
  {
    ...row,
    what: 'key of bookmarks',
    terraform: { aws_glue_security_configuration: 'encryption_configuration.job_bookmarks_encryption?.kms_key_arn' },
    cloudformation: { 'AWS::Glue::SecurityConfiguration': 'EncryptionConfiguration.JobBookmarksEncryption?.KmsKeyArn' },
    nothing: 'names no key for its bookmarks',
  },
  {
    ...row,
    what: 'key of output',
    terraform: { aws_glue_security_configuration: 'encryption_configuration.s3_encryption?.kms_key_arn' },
    cloudformation: { 'AWS::Glue::SecurityConfiguration': 'EncryptionConfiguration.S3Encryptions[].KmsKeyArn' },
    nothing: 'names no key for its output',
  },
];

/** Of parts that have a key beside that of the whole. */
export const partKeys: readonly Protection[] = [
  ...glueKeys,
  {
    ...row,
    what: 'key of the model',
    terraform: { aws_comprehend_entity_recognizer: 'model_kms_key_id' },
    nothing: 'names no key for its model',
  },
  {
    ...row,
    what: 'key of what is stored',
    terraform: { aws_connect_instance_storage_config: 'storage_config.s3_config?.encryption_config.key_id' },
    nothing: 'names no key for what it stores in S3',
  },
  {
    ...row,
    what: 'key of commands in containers',
    terraform: { aws_ecs_cluster: 'configuration?.execute_command_configuration?.kms_key_id' },
    cloudformation: { 'AWS::ECS::Cluster': 'Configuration?.ExecuteCommandConfiguration?.KmsKeyId' },
    nothing: 'names no key for the sessions in its containers',
  },
  {
    ...row,
    what: 'key of what is written',
    terraform: { aws_dms_s3_endpoint: 'kms_key_arn', aws_dms_endpoint: 'kms_key_arn' },
    cloudformation: { 'AWS::DMS::Endpoint': 'KmsKeyId' },
    // One of S3 has its key among its own settings.
    only: [{ terraform: 'engine_name', cloudformation: 'EngineName', is: /^(?!s3$)/iu, byDefault: '' }],
  },
  {
    ...row,
    what: 'key of copies',
    terraform: { aws_dlm_lifecycle_policy: 'policy_details.schedule[].cross_region_copy_rule[].cmk_arn' },
    nothing: 'names no key for copies in other regions',
  },
  {
    ...row,
    what: 'key of shared copies',
    terraform: { aws_dlm_lifecycle_policy: 'policy_details.action?.cross_region_copy[].encryption_configuration.cmk_arn' },
    nothing: 'names no key for copies of shared snapshots',
  },
  {
    ...row,
    what: 'key of the volumes',
    terraform: { aws_sagemaker_data_quality_job_definition: 'job_resources.cluster_config.volume_kms_key_id' },
    cloudformation: { 'AWS::SageMaker::DataQualityJobDefinition': 'JobResources.ClusterConfig.VolumeKmsKeyId' },
    nothing: 'names no key for its volumes',
  },
];
