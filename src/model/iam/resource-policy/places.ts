import { opened } from './opened.ts';
import type { Opened } from './opened.ts';

/** Where a resource type holds the document of a resource policy. */
export interface PolicyPlace {
  readonly opens: Opened;
  readonly path: readonly string[];
  /** The block around it, of which there may be several, and the attribute that tells them apart. */
  readonly each?: { readonly block: string; readonly key: string };
  /** The attribute that names the resource that is opened, where it is another one than that which holds the document. */
  readonly names?: string;
}

type Row = readonly [type: string, opens: keyof typeof opened, path: string, names?: string];

/** From the provider's documentation. A dot goes one level down; `Block[Key].` goes through every such block, which `Key` names. */
const terraform: readonly Row[] = [
  ['aws_s3_bucket', 'bucket', 'policy'],
  ['aws_s3_bucket_policy', 'bucket', 'policy', 'bucket'],
  ['aws_s3_access_point', 'accessPoint', 'policy'],
  ['aws_s3control_access_point_policy', 'accessPoint', 'policy', 'access_point_arn'],
  ['aws_s3control_multi_region_access_point_policy', 'accessPoint', 'details.policy'],
  ['aws_s3control_object_lambda_access_point_policy', 'objectLambda', 'policy', 'name'],
  ['aws_s3control_bucket_policy', 'outposts', 'policy', 'bucket'],
  ['aws_s3tables_table_bucket_policy', 'tableBucket', 'resource_policy', 'table_bucket_arn'],
  ['aws_s3tables_table_policy', 'tableBucket', 'resource_policy', 'table_bucket_arn'],
  ['aws_sqs_queue', 'queue', 'policy'],
  ['aws_sqs_queue_policy', 'queue', 'policy', 'queue_url'],
  ['aws_sns_topic', 'topic', 'policy'],
  ['aws_sns_topic_policy', 'topic', 'policy', 'arn'],
  ['aws_kms_key', 'key', 'policy'],
  ['aws_kms_external_key', 'key', 'policy'],
  ['aws_kms_replica_key', 'key', 'policy'],
  ['aws_kms_replica_external_key', 'key', 'policy'],
  ['aws_kms_key_policy', 'key', 'policy', 'key_id'],
  ['aws_secretsmanager_secret', 'secret', 'policy'],
  ['aws_secretsmanager_secret_policy', 'secret', 'policy', 'secret_arn'],
  ['aws_ecr_repository_policy', 'repository', 'policy', 'repository'],
  ['aws_ecr_registry_policy', 'registry', 'policy'],
  ['aws_ecrpublic_repository_policy', 'publicRepository', 'policy', 'repository_name'],
  ['aws_efs_file_system_policy', 'fileSystem', 'policy', 'file_system_id'],
  ['aws_elasticsearch_domain', 'domain', 'access_policies'],
  ['aws_elasticsearch_domain_policy', 'domain', 'access_policies', 'domain_name'],
  ['aws_opensearch_domain', 'domain', 'access_policies'],
  ['aws_opensearch_domain_policy', 'domain', 'access_policies', 'domain_name'],
  ['aws_api_gateway_rest_api', 'api', 'policy'],
  ['aws_api_gateway_rest_api_policy', 'api', 'policy', 'rest_api_id'],
  ['aws_backup_vault_policy', 'backupVault', 'policy', 'backup_vault_name'],
  ['aws_glacier_vault', 'archive', 'access_policy'],
  ['aws_glue_resource_policy', 'catalog', 'policy'],
  ['aws_cloudwatch_log_resource_policy', 'logs', 'policy_document'],
  ['aws_cloudwatch_log_destination_policy', 'logs', 'access_policy', 'destination_name'],
  ['aws_cloudwatch_event_bus_policy', 'eventBus', 'policy', 'event_bus_name'],
  ['aws_schemas_registry_policy', 'schemas', 'policy', 'registry_name'],
  ['aws_codeartifact_domain_permissions_policy', 'packages', 'policy_document', 'domain'],
  ['aws_codeartifact_repository_permissions_policy', 'packages', 'policy_document', 'repository'],
  ['aws_dynamodb_resource_policy', 'table', 'policy', 'resource_arn'],
  ['aws_kinesis_resource_policy', 'stream', 'policy', 'resource_arn'],
  ['aws_media_store_container_policy', 'container', 'policy', 'container_name'],
  ['aws_ses_identity_policy', 'identity', 'policy', 'identity'],
  ['aws_sesv2_email_identity_policy', 'identity', 'policy', 'email_identity'],
  ['aws_acmpca_policy', 'authority', 'policy', 'resource_arn'],
  ['aws_redshift_resource_policy', 'namespace', 'policy', 'resource_arn'],
  ['aws_redshiftserverless_resource_policy', 'namespace', 'policy', 'resource_arn'],
  ['aws_vpclattice_auth_policy', 'lattice', 'policy', 'resource_identifier'],
  ['aws_vpclattice_resource_policy', 'lattice', 'policy', 'resource_arn'],
  ['aws_msk_cluster_policy', 'cluster', 'policy', 'cluster_arn'],
  ['aws_organizations_resource_policy', 'organization', 'content'],
  ['aws_networkfirewall_resource_policy', 'firewall', 'policy', 'resource_arn'],
  ['aws_sagemaker_model_package_group_policy', 'models', 'resource_policy', 'model_package_group_name'],
  ['aws_xray_resource_policy', 'traces', 'policy_document'],
  ['aws_glacier_vault_lock', 'archive', 'policy', 'vault_name'],
  ['aws_codebuild_resource_policy', 'buildProject', 'policy', 'resource_arn'],
  ['aws_oam_sink_policy', 'sink', 'policy', 'sink_identifier'],
  ['aws_prometheus_resource_policy', 'workspace', 'policy_document', 'workspace_id'],
  ['aws_s3vectors_vector_bucket_policy', 'vectorBucket', 'policy', 'vector_bucket_arn'],
  ['aws_s3control_access_grants_instance_resource_policy', 'accessGrants', 'policy'],
  ['aws_bedrockagentcore_resource_policy', 'agent', 'policy', 'resource_arn'],
  ['aws_cloudwatch_log_delivery_destination_policy', 'logs', 'delivery_destination_policy', 'delivery_destination_name'],
  ['aws_ecr_repository_creation_template', 'repository', 'repository_policy'],
  ['aws_vpc_endpoint', 'endpoint', 'policy'],
  ['aws_vpc_endpoint_policy', 'endpoint', 'policy', 'vpc_endpoint_id'],
];

/** From the CloudFormation template reference. */
const cloudFormation: readonly Row[] = [
  ['AWS::S3::BucketPolicy', 'bucket', 'PolicyDocument', 'Bucket'],
  ['AWS::S3::AccessPoint', 'accessPoint', 'Policy'],
  ['AWS::S3::MultiRegionAccessPointPolicy', 'accessPoint', 'Policy', 'MrapName'],
  ['AWS::S3ObjectLambda::AccessPointPolicy', 'objectLambda', 'PolicyDocument', 'ObjectLambdaAccessPoint'],
  ['AWS::S3Express::BucketPolicy', 'directoryBucket', 'PolicyDocument', 'Bucket'],
  ['AWS::S3Express::AccessPoint', 'directoryBucket', 'Policy'],
  ['AWS::S3Outposts::BucketPolicy', 'outposts', 'PolicyDocument', 'Bucket'],
  ['AWS::S3Outposts::AccessPoint', 'outposts', 'Policy'],
  ['AWS::S3Tables::TableBucketPolicy', 'tableBucket', 'ResourcePolicy', 'TableBucketARN'],
  ['AWS::S3Tables::TablePolicy', 'tableBucket', 'ResourcePolicy', 'TableARN'],
  ['AWS::SQS::QueuePolicy', 'queue', 'PolicyDocument', 'Queues'],
  ['AWS::SQS::QueueInlinePolicy', 'queue', 'PolicyDocument', 'Queue'],
  ['AWS::SNS::TopicPolicy', 'topic', 'PolicyDocument', 'Topics'],
  ['AWS::SNS::TopicInlinePolicy', 'topic', 'PolicyDocument', 'TopicArn'],
  ['AWS::KMS::Key', 'key', 'KeyPolicy'],
  ['AWS::KMS::ReplicaKey', 'key', 'KeyPolicy'],
  ['AWS::SecretsManager::ResourcePolicy', 'secret', 'ResourcePolicy', 'SecretId'],
  ['AWS::ECR::Repository', 'repository', 'RepositoryPolicyText'],
  ['AWS::ECR::RegistryPolicy', 'registry', 'PolicyText'],
  ['AWS::ECR::PublicRepository', 'publicRepository', 'RepositoryPolicyText'],
  ['AWS::EFS::FileSystem', 'fileSystem', 'FileSystemPolicy'],
  ['AWS::Elasticsearch::Domain', 'domain', 'AccessPolicies'],
  ['AWS::OpenSearchService::Domain', 'domain', 'AccessPolicies'],
  ['AWS::ApiGateway::RestApi', 'api', 'Policy'],
  ['AWS::Backup::BackupVault', 'backupVault', 'AccessPolicy'],
  ['AWS::Backup::LogicallyAirGappedBackupVault', 'backupVault', 'AccessPolicy'],
  ['AWS::Logs::ResourcePolicy', 'logs', 'PolicyDocument'],
  ['AWS::Logs::Destination', 'logs', 'DestinationPolicy'],
  ['AWS::Events::EventBusPolicy', 'eventBus', 'Statement', 'EventBusName'],
  ['AWS::Events::EventBus', 'eventBus', 'Policy'],
  ['AWS::EventSchemas::RegistryPolicy', 'schemas', 'Policy', 'RegistryName'],
  ['AWS::CodeArtifact::Domain', 'packages', 'PermissionsPolicyDocument'],
  ['AWS::CodeArtifact::Repository', 'packages', 'PermissionsPolicyDocument'],
  ['AWS::DynamoDB::Table', 'table', 'ResourcePolicy.PolicyDocument'],
  ['AWS::DynamoDB::Table', 'table', 'StreamSpecification.ResourcePolicy.PolicyDocument'],
  ['AWS::Kinesis::ResourcePolicy', 'stream', 'ResourcePolicy', 'ResourceArn'],
  ['AWS::MediaStore::Container', 'container', 'Policy'],
  ['AWS::Redshift::Cluster', 'namespace', 'NamespaceResourcePolicy'],
  ['AWS::RedshiftServerless::Namespace', 'namespace', 'NamespaceResourcePolicy'],
  ['AWS::VpcLattice::AuthPolicy', 'lattice', 'Policy', 'ResourceIdentifier'],
  ['AWS::VpcLattice::ResourcePolicy', 'lattice', 'Policy', 'ResourceArn'],
  ['AWS::MSK::ClusterPolicy', 'cluster', 'Policy', 'ClusterArn'],
  ['AWS::Organizations::ResourcePolicy', 'organization', 'Content'],
  ['AWS::CloudTrail::ResourcePolicy', 'trailStore', 'ResourcePolicy', 'ResourceArn'],
  ['AWS::SageMaker::ModelPackageGroup', 'models', 'ModelPackageGroupPolicy'],
  ['AWS::XRay::ResourcePolicy', 'traces', 'PolicyDocument'],
  ['AWS::DynamoDB::GlobalTable', 'table', 'Replicas[Region].ResourcePolicy.PolicyDocument'],
  ['AWS::DynamoDB::GlobalTable', 'table', 'Replicas[Region].ReplicaStreamSpecification.ResourcePolicy.PolicyDocument'],
  ['AWS::Oam::Sink', 'sink', 'Policy'],
  ['AWS::APS::ResourcePolicy', 'workspace', 'PolicyDocument', 'WorkspaceArn'],
  ['AWS::S3Vectors::VectorBucketPolicy', 'vectorBucket', 'Policy', 'VectorBucketArn'],
  ['AWS::S3Files::FileSystemPolicy', 'sharedFiles', 'Policy', 'FileSystemId'],
  ['AWS::FSx::S3AccessPointAttachment', 'accessPoint', 'S3AccessPoint.Policy'],
  ['AWS::Lex::ResourcePolicy', 'bot', 'Policy', 'ResourceArn'],
  ['AWS::OSIS::Pipeline', 'pipeline', 'ResourcePolicy.Policy'],
  ['AWS::SSM::ResourcePolicy', 'parameter', 'Policy', 'ResourceArn'],
  ['AWS::Bedrock::ResourcePolicy', 'model', 'PolicyDocument', 'ResourceArn'],
  ['AWS::Comprehend::DocumentClassifier', 'model', 'ModelPolicy'],
  ['AWS::Comprehend::EntityRecognizer', 'model', 'ModelPolicy'],
  ['AWS::BedrockAgentCore::ResourcePolicy', 'agent', 'Policy', 'ResourceArn'],
  ['AWS::DSQL::Cluster', 'sqlCluster', 'PolicyDocument'],
  ['AWS::Lambda::ResourcePolicy', 'function', 'PolicyDocument', 'ResourceArn'],
  ['AWS::Logs::LogGroup', 'logs', 'ResourcePolicyDocument'],
  ['AWS::Logs::DeliveryDestination', 'logs', 'DeliveryDestinationPolicy.DeliveryDestinationPolicy'],
  ['AWS::PaymentCryptography::Key', 'paymentKey', 'Policy'],
  ['AWS::ECR::RepositoryCreationTemplate', 'repository', 'RepositoryPolicy'],
  ['AWS::EC2::VPCEndpoint', 'endpoint', 'PolicyDocument'],
];

/** By resource type; a type may hold several. */
export const policyPlaces: ReadonlyMap<string, readonly PolicyPlace[]> = toPlaces([...terraform, ...cloudFormation]);

function toPlaces(rows: readonly Row[]): ReadonlyMap<string, readonly PolicyPlace[]> {
  const places = new Map<string, PolicyPlace[]>();
  for (const [type, opens, path, names] of rows) {
    const [, block, key, within] = /^(\w+)\[(\w+)\]\.(.+)$/u.exec(path) ?? [];
    const each = block === undefined || key === undefined ? {} : { each: { block, key } };
    const place = { opens: opened[opens], path: (within ?? path).split('.'), ...each, ...(names === undefined ? {} : { names }) };
    places.set(type, [...(places.get(type) ?? []), place]);
  }
  return places;
}
