import type { Protection } from '../forms/protection-row.ts';
import { onOff, ranks } from '../forms/order.ts';
import type { RowPaths } from '../forms/row.ts';
import { keyRow as row } from './key-row.ts';
import { lookedUpKey } from './looked-up-key.ts';
import { partKeys } from './part-keys.ts';

/** Where the key stands of what encrypts at rest: of these the loss of a key of one's own is told as well. */
export const storeKeys = {
  terraform: {
    aws_backup_vault: 'kms_key_arn',
    aws_cloudwatch_log_group: 'kms_key_id',
    aws_db_instance: 'kms_key_id',
    aws_docdb_cluster: 'kms_key_id',
    aws_dynamodb_table: 'server_side_encryption.kms_key_arn',
    aws_ebs_volume: 'kms_key_id',
    aws_ecr_repository: 'encryption_configuration[].kms_key',
    aws_efs_file_system: 'kms_key_id',
    aws_elasticache_replication_group: 'kms_key_id',
    aws_fsx_lustre_file_system: 'kms_key_id',
    aws_fsx_ontap_file_system: 'kms_key_id',
    aws_fsx_openzfs_file_system: 'kms_key_id',
    aws_fsx_windows_file_system: 'kms_key_id',
    aws_kinesis_stream: 'kms_key_id',
    aws_lambda_function: 'kms_key_arn',
    aws_neptune_cluster: 'kms_key_arn',
    aws_opensearch_domain: 'encrypt_at_rest.kms_key_id',
    aws_rds_cluster: 'kms_key_id',
    aws_redshift_cluster: 'kms_key_id',
    aws_secretsmanager_secret: 'kms_key_id',
    aws_sns_topic: 'kms_master_key_id',
    aws_sqs_queue: 'kms_master_key_id',
    aws_ssm_parameter: 'key_id',
  },
  cloudformation: {
    'AWS::Backup::BackupVault': 'EncryptionKeyArn',
    'AWS::DocDB::DBCluster': 'KmsKeyId',
    'AWS::DynamoDB::Table': 'SSESpecification.KMSMasterKeyId',
    'AWS::EC2::Volume': 'KmsKeyId',
    'AWS::ECR::Repository': 'EncryptionConfiguration.KmsKey',
    'AWS::EFS::FileSystem': 'KmsKeyId',
    'AWS::ElastiCache::ReplicationGroup': 'KmsKeyId',
    'AWS::FSx::FileSystem': 'KmsKeyId',
    'AWS::Kinesis::Stream': 'StreamEncryption.KeyId',
    'AWS::Lambda::Function': 'KmsKeyArn',
    'AWS::Logs::LogGroup': 'KmsKeyId',
    'AWS::Neptune::DBCluster': 'KmsKeyId',
    'AWS::OpenSearchService::Domain': 'EncryptionAtRestOptions.KmsKeyId',
    'AWS::RDS::DBCluster': 'KmsKeyId',
    'AWS::RDS::DBInstance': 'KmsKeyId',
    'AWS::Redshift::Cluster': 'KmsKeyId',
    'AWS::SecretsManager::Secret': 'KmsKeyId',
    'AWS::SNS::Topic': 'KmsMasterKeyId',
    'AWS::SQS::Queue': 'KmsMasterKeyId',
  },
} satisfies RowPaths;

/** Of these a key is wanted, and nothing more is said: they hold little, or copies. */
const otherKeys = {
  terraform: {
    aws_ami_copy: 'kms_key_id',
    aws_appflow_connector_profile: 'kms_arn',
    aws_appflow_flow: 'kms_arn',
    aws_bedrockagent_agent: 'customer_encryption_key_arn',
    aws_codebuild_project: 'encryption_key',
    aws_codeartifact_domain: 'encryption_key',
    aws_codepipeline: 'artifact_store[].encryption_key.id',
    aws_comprehend_entity_recognizer: 'volume_kms_key_id',
    aws_connect_instance_storage_config: 'storage_config.kinesis_video_stream_config?.encryption_config.key_id',
    aws_db_instance_automated_backups_replication: 'kms_key_id',
    aws_db_snapshot_copy: 'kms_key_id',
    aws_dms_replication_instance: 'kms_key_arn',
    aws_dynamodb_table_replica: 'kms_key_arn',
    aws_ebs_snapshot_copy: 'kms_key_id',
    aws_elasticsearch_domain: 'encrypt_at_rest.kms_key_id',
    aws_imagebuilder_component: 'kms_key_id',
    aws_imagebuilder_image_recipe: 'block_device_mapping[].ebs?.kms_key_id',
    aws_kendra_index: 'server_side_encryption_configuration.kms_key_id',
    aws_kinesis_video_stream: 'kms_key_id',
    aws_memorydb_snapshot: 'kms_key_arn',
    aws_msk_cluster: 'encryption_info.encryption_at_rest_kms_key_arn',
    aws_networkfirewall_firewall: 'encryption_configuration.key_id',
    aws_networkfirewall_firewall_policy: 'encryption_configuration.key_id',
    aws_networkfirewall_rule_group: 'encryption_configuration.key_id',
    aws_rds_cluster_activity_stream: 'kms_key_id',
    aws_redshift_snapshot_copy_grant: 'kms_key_id',
    aws_redshiftserverless_namespace: 'kms_key_id',
    aws_s3_bucket_object: 'kms_key_id',
    aws_s3_object: 'kms_key_id',
    aws_s3_object_copy: 'kms_key_id',
    aws_sagemaker_data_quality_job_definition: 'data_quality_job_output_config.kms_key_id',
    aws_sagemaker_domain: 'kms_key_id',
    aws_sagemaker_flow_definition: 'output_config.kms_key_id',
    aws_scheduler_schedule: 'kms_key_arn',
    aws_timestreamwrite_database: 'kms_key_id',
  },
  cloudformation: {
    'AWS::Bedrock::Agent': 'CustomerEncryptionKeyArn',
    'AWS::Cassandra::Table': 'EncryptionSpecification.KmsKeyIdentifier',
    'AWS::CodeBuild::Project': 'EncryptionKey',
    'AWS::CodePipeline::Pipeline': 'ArtifactStore.EncryptionKey.Id',
    'AWS::DMS::ReplicationInstance': 'KmsKeyId',
    'AWS::Elasticsearch::Domain': 'EncryptionAtRestOptions.KmsKeyId',
    'AWS::Kendra::Index': 'ServerSideEncryptionConfiguration.KmsKeyId',
    'AWS::KinesisVideo::Stream': 'KmsKeyId',
    'AWS::MSK::Cluster': 'EncryptionInfo.EncryptionAtRest.DataVolumeKMSKeyId',
    'AWS::SageMaker::DataQualityJobDefinition': 'DataQualityJobOutputConfig.KmsKeyId',
    'AWS::SageMaker::Domain': 'KmsKeyId',
    'AWS::Scheduler::Schedule': 'KmsKeyArn',
    'AWS::Timestream::Database': 'KmsKeyId',
  },
} satisfies RowPaths;

const insightsKey = {
  ...row,
  what: 'key of Performance Insights',
  nothing: 'names no key for Performance Insights',
} satisfies Partial<Protection>;

const { aws_lambda_function, aws_sqs_queue, aws_ssm_parameter, aws_ecr_repository, aws_dynamodb_table, ...terraform } = storeKeys.terraform;
const {
  'AWS::Lambda::Function': lambda,
  'AWS::SQS::Queue': queue,
  'AWS::ECR::Repository': repository,
  'AWS::DynamoDB::Table': table,
  ...cloudformation
} = storeKeys.cloudformation;
const serviceKey = { terraform: 'sqs_managed_sse_enabled', cloudformation: 'SqsManagedSseEnabled' } as const;
const byKms = 'is encrypted by KMS with the key of AWS, not one of your own';
const repositories = { terraform: { aws_ecr_repository }, cloudformation: { 'AWS::ECR::Repository': repository } } as const;
const repositoryKind = {
  terraform: 'encryption_configuration[].encryption_type',
  cloudformation: 'EncryptionConfiguration.EncryptionType',
} as const;
const tableSwitch = { terraform: 'server_side_encryption.enabled', cloudformation: 'SSESpecification.SSEEnabled' } as const;

const deliveryStreams = {
  terraform: { aws_kinesis_firehose_delivery_stream: 'server_side_encryption?.key_arn' },
  cloudformation: { 'AWS::KinesisFirehose::DeliveryStream': 'DeliveryStreamEncryptionConfigurationInput?.KeyARN' },
} as const;
const deliveryKey = {
  terraform: 'server_side_encryption.key_type',
  cloudformation: 'DeliveryStreamEncryptionConfigurationInput.KeyType',
} as const;

const brokers = {
  terraform: { aws_mq_broker: 'encryption_options.kms_key_id' },
  cloudformation: { 'AWS::AmazonMQ::Broker': 'EncryptionOptions.KmsKeyId' },
} as const;
const brokerOptions = { terraform: 'encryption_options', cloudformation: 'EncryptionOptions' } as const;

/** What a key of one's own is wanted for. */
export const wantedKeys: readonly Protection[] = [
  { ...row, terraform, cloudformation },
  { ...row, ...otherKeys },
  // Options without a key choose between two keys of AWS.
  { ...row, ...brokers, only: [{ ...brokerOptions, is: 'not set' }] },
  { ...row, ...brokers, only: [{ ...brokerOptions, is: 'set' }], nothing: row.lacks },
  // A key that is named counts only where the option says so.
  {
    ...row,
    terraform: { aws_codegurureviewer_repository_association: 'kms_key_details.encryption_option' },
    order: ranks('AWS_OWNED_CMK', 'CUSTOMER_MANAGED_CMK'),
    byDefault: 'AWS_OWNED_CMK',
    wanted: 'CUSTOMER_MANAGED_CMK',
  },
  {
    ...row,
    terraform: { aws_keyspaces_table: 'encryption_specification.type' },
    order: ranks('AWS_OWNED_KMS_KEY', 'CUSTOMER_MANAGED_KMS_KEY'),
    byDefault: 'AWS_OWNED_KMS_KEY',
    wanted: 'CUSTOMER_MANAGED_KMS_KEY',
  },
  // Of a repository the block may be left out.
  { ...row, terraform: { aws_ecr_repository: 'encryption_configuration' }, order: { ...lookedUpKey, reads: 'any' } },
  { ...row, ...repositories, only: [{ ...repositoryKind, is: /^(?!KMS)/u, byDefault: 'AES256' }] },
  { ...row, ...repositories, only: [{ ...repositoryKind, is: /^KMS/u }], nothing: byKms },
  // A key that is named does nothing while the switch is off.
  {
    ...row,
    terraform: { aws_dynamodb_table: tableSwitch.terraform },
    cloudformation: { 'AWS::DynamoDB::Table': tableSwitch.cloudformation },
    order: onOff,
    byDefault: false,
    wanted: true,
    lacks: 'names no key that counts, since its encryption by KMS is off',
  },
  {
    ...row,
    terraform: { aws_dynamodb_table },
    cloudformation: { 'AWS::DynamoDB::Table': table },
    only: [{ ...tableSwitch, is: [true] }],
    nothing: byKms,
  },
  {
    ...row,
    terraform: { aws_lambda_function },
    cloudformation: { 'AWS::Lambda::Function': lambda },
    only: [{ terraform: 'environment', cloudformation: 'Environment', is: 'set' }],
  },
  { ...row, terraform: { aws_ssm_parameter }, only: [{ terraform: 'type', is: ['SecureString'] }] },
  {
    ...row,
    terraform: { aws_sqs_queue },
    cloudformation: { 'AWS::SQS::Queue': queue },
    only: [{ ...serviceKey, is: [false], byDefault: false }],
  },
  {
    ...row,
    terraform: { aws_sqs_queue },
    cloudformation: { 'AWS::SQS::Queue': queue },
    only: [{ ...serviceKey, is: [true] }],
    nothing: 'is encrypted with a key of the service, not one of your own',
  },
  {
    ...insightsKey,
    terraform: {
      aws_db_instance: 'performance_insights_kms_key_id',
      aws_rds_cluster_instance: 'performance_insights_kms_key_id',
      aws_rds_cluster: 'performance_insights_kms_key_id',
    },
    cloudformation: { 'AWS::RDS::DBInstance': 'PerformanceInsightsKMSKeyId' },
    only: [{ terraform: 'performance_insights_enabled', cloudformation: 'EnablePerformanceInsights', is: [true] }],
  },
  {
    ...insightsKey,
    cloudformation: { 'AWS::RDS::DBCluster': 'PerformanceInsightsKmsKeyId' },
    only: [{ cloudformation: 'PerformanceInsightsEnabled', is: [true] }],
  },
  { ...row, ...deliveryStreams, only: [{ ...deliveryKey, is: /^(?!CUSTOMER)/iu, byDefault: 'AWS_OWNED_CMK' }], nothing: row.lacks },
  { ...row, ...deliveryStreams, only: [{ ...deliveryKey, is: /^CUSTOMER/iu }], nothing: 'names no key, which its type of key wants' },
  ...partKeys,
];
