/** Attributes that hold a password or a token, by the provider's and CloudFormation's documentation; a path goes through all blocks. */
export const sensitiveAttributes: ReadonlyMap<string, readonly (readonly string[])[]> = new Map<string, readonly (readonly string[])[]>([
  ['aws_db_instance', [['password']]],
  ['aws_rds_cluster', [['master_password']]],
  ['aws_redshift_cluster', [['master_password']]],
  ['aws_redshiftserverless_namespace', [['admin_user_password']]],
  ['aws_docdb_cluster', [['master_password']]],
  ['aws_docdbelastic_cluster', [['admin_user_password']]],
  ['aws_lightsail_database', [['master_password']]],
  [
    'aws_dms_endpoint',
    [['password'], ['mongodb_settings', 'password'], ['redis_settings', 'auth_password'], ['kafka_settings', 'sasl_password']],
  ],
  ['aws_directory_service_directory', [['password']]],
  [
    'aws_mq_broker',
    [
      ['user', 'password'],
      ['ldap_server_metadata', 'service_account_password'],
    ],
  ],
  ['aws_elasticache_replication_group', [['auth_token']]],
  ['aws_elasticache_user', [['passwords'], ['authentication_mode', 'passwords']]],
  ['aws_memorydb_user', [['authentication_mode', 'passwords']]],
  ['aws_elasticsearch_domain', [['advanced_security_options', 'master_user_options', 'master_user_password']]],
  ['aws_opensearch_domain', [['advanced_security_options', 'master_user_options', 'master_user_password']]],
  ['aws_fsx_windows_file_system', [['self_managed_active_directory', 'password']]],
  ['aws_fsx_ontap_file_system', [['fsx_admin_password']]],
  ['aws_fsx_ontap_storage_virtual_machine', [['svm_admin_password']]],
  ['aws_datasync_location_smb', [['password']]],
  ['aws_storagegateway_gateway', [['smb_guest_password'], ['smb_active_directory_settings', 'password']]],
  [
    'aws_kinesis_firehose_delivery_stream',
    [
      ['redshift_configuration', 'password'],
      ['splunk_configuration', 'hec_token'],
      ['http_endpoint_configuration', 'access_key'],
    ],
  ],
  ['aws_quicksight_data_source', [['credentials', 'credential_pair', 'password']]],
  ['aws_appstream_directory_config', [['service_account_credentials', 'account_password']]],
  ['aws_codebuild_source_credential', [['token']]],
  ['aws_amplify_app', [['access_token'], ['oauth_token']]],
  ['aws_secretsmanager_secret_version', [['secret_string']]],
  ['AWS::RDS::DBInstance', [['MasterUserPassword'], ['TdeCredentialPassword']]],
  ['AWS::RDS::DBCluster', [['MasterUserPassword']]],
  ['AWS::Redshift::Cluster', [['MasterUserPassword']]],
  ['AWS::RedshiftServerless::Namespace', [['AdminUserPassword']]],
  ['AWS::DocDB::DBCluster', [['MasterUserPassword']]],
  ['AWS::DocDBElastic::Cluster', [['AdminUserPassword']]],
  ['AWS::Lightsail::Database', [['MasterUserPassword']]],
  [
    'AWS::DMS::Endpoint',
    [['Password'], ['MongoDbSettings', 'Password'], ['RedisSettings', 'AuthPassword'], ['KafkaSettings', 'SaslPassword']],
  ],
  ['AWS::DirectoryService::MicrosoftAD', [['Password']]],
  ['AWS::DirectoryService::SimpleAD', [['Password']]],
  [
    'AWS::AmazonMQ::Broker',
    [
      ['Users', 'Password'],
      ['LdapServerMetadata', 'ServiceAccountPassword'],
    ],
  ],
  ['AWS::ElastiCache::ReplicationGroup', [['AuthToken']]],
  ['AWS::ElastiCache::User', [['Passwords'], ['AuthenticationMode', 'Passwords']]],
  ['AWS::MemoryDB::User', [['AuthenticationMode', 'Passwords']]],
  ['AWS::Elasticsearch::Domain', [['AdvancedSecurityOptions', 'MasterUserOptions', 'MasterUserPassword']]],
  ['AWS::OpenSearchService::Domain', [['AdvancedSecurityOptions', 'MasterUserOptions', 'MasterUserPassword']]],
  ['AWS::IAM::User', [['LoginProfile', 'Password']]],
  [
    'AWS::KinesisFirehose::DeliveryStream',
    [
      ['RedshiftDestinationConfiguration', 'Password'],
      ['SplunkDestinationConfiguration', 'HECToken'],
    ],
  ],
  ['AWS::QuickSight::DataSource', [['Credentials', 'CredentialPair', 'Password']]],
  ['AWS::CodeBuild::SourceCredential', [['Token']]],
  ['AWS::Amplify::App', [['AccessToken'], ['OauthToken'], ['BasicAuthConfig', 'Password']]],
  ['AWS::SecretsManager::Secret', [['SecretString']]],
  [
    'Alexa::ASK::Skill',
    [
      ['AuthenticationConfiguration', 'ClientSecret'],
      ['AuthenticationConfiguration', 'RefreshToken'],
    ],
  ],
]);

/** Where a compute resource keeps its environment: a map of names to values, or a list of pairs. */
export interface EnvironmentPlace {
  readonly path: readonly string[];
  /** The step of the path whose value is JSON text. */
  readonly json?: string;
  readonly pairs?: { readonly name: string; readonly value: string };
}

const lowerPairs = { name: 'name', value: 'value' };
const upperPairs = { name: 'Name', value: 'Value' };

/** By resource type. */
export const environmentPlaces: ReadonlyMap<string, readonly EnvironmentPlace[]> = new Map<string, readonly EnvironmentPlace[]>([
  ['aws_lambda_function', [{ path: ['environment', 'variables'] }]],
  ['aws_ecs_task_definition', [{ path: ['container_definitions', 'environment'], json: 'container_definitions', pairs: lowerPairs }]],
  ['aws_batch_job_definition', [{ path: ['container_properties', 'environment'], json: 'container_properties', pairs: lowerPairs }]],
  ['aws_codebuild_project', [{ path: ['environment', 'environment_variable'], pairs: lowerPairs }]],
  [
    'aws_apprunner_service',
    [
      { path: ['source_configuration', 'image_repository', 'image_configuration', 'runtime_environment_variables'] },
      {
        path: [
          'source_configuration',
          'code_repository',
          'code_configuration',
          'code_configuration_values',
          'runtime_environment_variables',
        ],
      },
    ],
  ],
  ['aws_amplify_app', [{ path: ['environment_variables'] }, { path: ['auto_branch_creation_config', 'environment_variables'] }]],
  ['aws_amplify_branch', [{ path: ['environment_variables'] }]],
  ['aws_glue_job', [{ path: ['default_arguments'] }]],
  ['aws_elastic_beanstalk_environment', [{ path: ['setting'], pairs: lowerPairs }]],
  ['aws_elastic_beanstalk_configuration_template', [{ path: ['setting'], pairs: lowerPairs }]],
  ['aws_sagemaker_model', [{ path: ['primary_container', 'environment'] }, { path: ['container', 'environment'] }]],
  ['AWS::Lambda::Function', [{ path: ['Environment', 'Variables'] }]],
  ['AWS::Serverless::Function', [{ path: ['Environment', 'Variables'] }]],
  ['AWS::ECS::TaskDefinition', [{ path: ['ContainerDefinitions', 'Environment'], pairs: upperPairs }]],
  ['AWS::Batch::JobDefinition', [{ path: ['ContainerProperties', 'Environment'], pairs: upperPairs }]],
  ['AWS::CodeBuild::Project', [{ path: ['Environment', 'EnvironmentVariables'], pairs: upperPairs }]],
  [
    'AWS::AppRunner::Service',
    [
      { path: ['SourceConfiguration', 'ImageRepository', 'ImageConfiguration', 'RuntimeEnvironmentVariables'], pairs: upperPairs },
      {
        path: ['SourceConfiguration', 'CodeRepository', 'CodeConfiguration', 'CodeConfigurationValues', 'RuntimeEnvironmentVariables'],
        pairs: upperPairs,
      },
    ],
  ],
  ['AWS::Amplify::App', [{ path: ['EnvironmentVariables'], pairs: upperPairs }]],
  ['AWS::Amplify::Branch', [{ path: ['EnvironmentVariables'], pairs: upperPairs }]],
  ['AWS::Glue::Job', [{ path: ['DefaultArguments'] }]],
  ['AWS::ElasticBeanstalk::Environment', [{ path: ['OptionSettings'], pairs: { name: 'OptionName', value: 'Value' } }]],
]);

/** By resource type, data sources that make user data included; a path goes through all blocks. */
export const userDataAttributes: ReadonlyMap<string, readonly (readonly string[])[]> = new Map<string, readonly (readonly string[])[]>([
  ['aws_instance', [['user_data'], ['user_data_base64']]],
  ['aws_spot_instance_request', [['user_data'], ['user_data_base64']]],
  ['aws_launch_configuration', [['user_data'], ['user_data_base64']]],
  ['aws_launch_template', [['user_data']]],
  ['aws_lightsail_instance', [['user_data']]],
  ['aws_spot_fleet_request', [['launch_specification', 'user_data']]],
  // Data sources that put the parts of cloud-init together.
  ['cloudinit_config', [['part', 'content']]],
  ['template_cloudinit_config', [['part', 'content']]],
  ['AWS::EC2::Instance', [['UserData']]],
  ['AWS::EC2::LaunchTemplate', [['LaunchTemplateData', 'UserData']]],
  ['AWS::AutoScaling::LaunchConfiguration', [['UserData']]],
  ['AWS::Lightsail::Instance', [['UserData']]],
  ['AWS::EC2::SpotFleet', [['SpotFleetRequestConfigData', 'LaunchSpecifications', 'UserData']]],
]);
