/** What a document grants: to whom it is attached, who may take the role, who may reach the resource; or how far others may grant. */
export type DocumentUse = 'identity' | 'managed' | 'joined' | 'boundary' | 'trust' | 'resource' | 'scp' | 'endpoint';

/** Where a resource type holds a policy document. `each`: the path leads to blocks, and every block has one. */
export interface DocumentPlace {
  readonly path: readonly string[];
  readonly use: DocumentUse;
  readonly each?: { readonly name: string; readonly document: string };
}

const one = (use: DocumentUse, ...path: readonly string[]): DocumentPlace => ({ path, use });
const inlineTerraform: DocumentPlace = { path: ['inline_policy'], use: 'identity', each: { name: 'name', document: 'policy' } };
const inlineCloudFormation: DocumentPlace = {
  path: ['Policies'],
  use: 'identity',
  each: { name: 'PolicyName', document: 'PolicyDocument' },
};

/** By resource type, from the provider's and CloudFormation's documentation. */
export const documentPlaces: ReadonlyMap<string, readonly DocumentPlace[]> = new Map<string, readonly DocumentPlace[]>([
  ['aws_iam_policy', [one('identity', 'policy')]],
  ['aws_iam_role_policy', [one('identity', 'policy')]],
  ['aws_iam_user_policy', [one('identity', 'policy')]],
  ['aws_iam_group_policy', [one('identity', 'policy')]],
  ['aws_iam_role', [one('trust', 'assume_role_policy'), inlineTerraform]],
  ['aws_ssoadmin_permission_set_inline_policy', [one('identity', 'inline_policy')]],
  ['aws_organizations_policy', [one('scp', 'content')]],
  ['aws_s3_bucket', [one('resource', 'policy')]],
  ['aws_s3_bucket_policy', [one('resource', 'policy')]],
  ['aws_s3_access_point', [one('resource', 'policy')]],
  ['aws_s3control_access_point_policy', [one('resource', 'policy')]],
  ['aws_sqs_queue', [one('resource', 'policy')]],
  ['aws_sqs_queue_policy', [one('resource', 'policy')]],
  ['aws_sns_topic', [one('resource', 'policy')]],
  ['aws_sns_topic_policy', [one('resource', 'policy')]],
  ['aws_kms_key', [one('resource', 'policy')]],
  ['aws_kms_external_key', [one('resource', 'policy')]],
  ['aws_kms_replica_key', [one('resource', 'policy')]],
  ['aws_kms_key_policy', [one('resource', 'policy')]],
  ['aws_secretsmanager_secret', [one('resource', 'policy')]],
  ['aws_secretsmanager_secret_policy', [one('resource', 'policy')]],
  ['aws_ecr_repository_policy', [one('resource', 'policy')]],
  ['aws_ecr_registry_policy', [one('resource', 'policy')]],
  ['aws_ecrpublic_repository_policy', [one('resource', 'policy')]],
  ['aws_efs_file_system_policy', [one('resource', 'policy')]],
  ['aws_elasticsearch_domain', [one('resource', 'access_policies')]],
  ['aws_elasticsearch_domain_policy', [one('resource', 'access_policies')]],
  ['aws_opensearch_domain', [one('resource', 'access_policies')]],
  ['aws_opensearch_domain_policy', [one('resource', 'access_policies')]],
  ['aws_api_gateway_rest_api', [one('resource', 'policy')]],
  ['aws_api_gateway_rest_api_policy', [one('resource', 'policy')]],
  ['aws_backup_vault_policy', [one('resource', 'policy')]],
  ['aws_glacier_vault', [one('resource', 'access_policy')]],
  ['aws_glue_resource_policy', [one('resource', 'policy')]],
  ['aws_cloudwatch_log_resource_policy', [one('resource', 'policy_document')]],
  ['aws_cloudwatch_event_bus_policy', [one('resource', 'policy')]],
  ['aws_codeartifact_domain_permissions_policy', [one('resource', 'policy_document')]],
  ['aws_codeartifact_repository_permissions_policy', [one('resource', 'policy_document')]],
  ['aws_dynamodb_resource_policy', [one('resource', 'policy')]],
  ['aws_kinesis_resource_policy', [one('resource', 'policy')]],
  ['aws_media_store_container_policy', [one('resource', 'policy')]],
  ['aws_ses_identity_policy', [one('resource', 'policy')]],
  ['aws_transfer_user', [one('identity', 'policy')]],
  ['aws_vpc_endpoint', [one('endpoint', 'policy')]],
  ['aws_vpc_endpoint_policy', [one('endpoint', 'policy')]],
  ['AWS::IAM::Policy', [one('identity', 'PolicyDocument')]],
  ['AWS::IAM::ManagedPolicy', [one('identity', 'PolicyDocument')]],
  ['AWS::IAM::RolePolicy', [one('identity', 'PolicyDocument')]],
  ['AWS::IAM::UserPolicy', [one('identity', 'PolicyDocument')]],
  ['AWS::IAM::GroupPolicy', [one('identity', 'PolicyDocument')]],
  ['AWS::IAM::Role', [one('trust', 'AssumeRolePolicyDocument'), inlineCloudFormation]],
  ['AWS::IAM::User', [inlineCloudFormation]],
  ['AWS::IAM::Group', [inlineCloudFormation]],
  ['AWS::SSO::PermissionSet', [one('identity', 'InlinePolicy')]],
  ['AWS::Organizations::Policy', [one('scp', 'Content')]],
  ['AWS::S3::BucketPolicy', [one('resource', 'PolicyDocument')]],
  ['AWS::SQS::QueuePolicy', [one('resource', 'PolicyDocument')]],
  ['AWS::SQS::QueueInlinePolicy', [one('resource', 'PolicyDocument')]],
  ['AWS::SNS::TopicPolicy', [one('resource', 'PolicyDocument')]],
  ['AWS::SNS::TopicInlinePolicy', [one('resource', 'PolicyDocument')]],
  ['AWS::KMS::Key', [one('resource', 'KeyPolicy')]],
  ['AWS::KMS::ReplicaKey', [one('resource', 'KeyPolicy')]],
  ['AWS::SecretsManager::ResourcePolicy', [one('resource', 'ResourcePolicy')]],
  ['AWS::ECR::Repository', [one('resource', 'RepositoryPolicyText')]],
  ['AWS::ECR::RegistryPolicy', [one('resource', 'PolicyText')]],
  ['AWS::EFS::FileSystem', [one('resource', 'FileSystemPolicy')]],
  ['AWS::Elasticsearch::Domain', [one('resource', 'AccessPolicies')]],
  ['AWS::OpenSearchService::Domain', [one('resource', 'AccessPolicies')]],
  ['AWS::ApiGateway::RestApi', [one('resource', 'Policy')]],
  ['AWS::Backup::BackupVault', [one('resource', 'AccessPolicy')]],
  ['AWS::Logs::ResourcePolicy', [one('resource', 'PolicyDocument')]],
  ['AWS::Events::EventBusPolicy', [one('resource', 'Statement')]],
  ['AWS::DynamoDB::Table', [one('resource', 'ResourcePolicy', 'PolicyDocument')]],
  ['AWS::Kinesis::ResourcePolicy', [one('resource', 'ResourcePolicy')]],
  ['AWS::EC2::VPCEndpoint', [one('endpoint', 'PolicyDocument')]],
]);

/** Where managed policies are attached: the attribute that lists or names them. */
export const attachments: ReadonlyMap<string, readonly string[]> = new Map([
  ['aws_iam_role', ['managed_policy_arns']],
  ['aws_iam_role_policy_attachment', ['policy_arn']],
  ['aws_iam_user_policy_attachment', ['policy_arn']],
  ['aws_iam_group_policy_attachment', ['policy_arn']],
  ['aws_iam_policy_attachment', ['policy_arn']],
  ['aws_iam_role_policy_attachments_exclusive', ['policy_arns']],
  ['aws_iam_user_policy_attachments_exclusive', ['policy_arns']],
  ['aws_iam_group_policy_attachments_exclusive', ['policy_arns']],
  ['aws_ssoadmin_managed_policy_attachment', ['managed_policy_arn']],
  ['AWS::IAM::Role', ['ManagedPolicyArns']],
  ['AWS::IAM::User', ['ManagedPolicyArns']],
  ['AWS::IAM::Group', ['ManagedPolicyArns']],
  ['AWS::SSO::PermissionSet', ['ManagedPolicies']],
]);
