/** A type of resource that holds data, and what becomes of the data when it is deleted. */
export interface Store {
  readonly what: string;
  /** Attributes that make another thing of it: another value deletes this one and creates that one. */
  readonly identity: readonly string[];
  /** The attribute that tells it from others of its kind, where that is not the first of `identity`; false where it has no name. */
  readonly name?: string | false;
  /** Attributes with the value that lets a deletion take the data along; where one has another value, AWS refuses or keeps a copy. */
  readonly unguarded?: readonly (readonly [attribute: string, value: boolean | number])[];
  /** Set where deleting it loses records rather than what a service lives from. */
  readonly isMinor?: true;
  /** Set when the resource has this attribute: then the data is another one's. */
  readonly notWith?: string;
}

const database = (what: string, identity: readonly string[]): Store => ({
  what,
  identity,
  unguarded: [
    ['skip_final_snapshot', true],
    ['deletion_protection', false],
  ],
});

/** https://registry.terraform.io/providers/hashicorp/aws/latest/docs: "Forces new resource", and what `terraform destroy` needs. */
const terraform: readonly (readonly [string, Store])[] = [
  ['aws_db_instance', { ...database('database', ['storage_encrypted', 'db_name']), name: 'identifier', notWith: 'replicate_source_db' }],
  ['aws_rds_cluster', database('database cluster', ['cluster_identifier', 'storage_encrypted'])],
  ['aws_docdb_cluster', database('DocumentDB cluster', ['cluster_identifier', 'storage_encrypted'])],
  ['aws_neptune_cluster', database('Neptune cluster', ['cluster_identifier', 'storage_encrypted'])],
  ['aws_redshift_cluster', { what: 'Redshift cluster', identity: ['cluster_identifier'], unguarded: [['skip_final_snapshot', true]] }],
  [
    'aws_dynamodb_table',
    { what: 'DynamoDB table', identity: ['name', 'hash_key', 'range_key'], unguarded: [['deletion_protection_enabled', false]] },
  ],
  ['aws_s3_bucket', { what: 'bucket', identity: ['bucket'], unguarded: [['force_destroy', true]] }],
  ['aws_efs_file_system', { what: 'file system', identity: ['creation_token', 'encrypted'] }],
  ['aws_fsx_ontap_file_system', { what: 'file system', identity: [], name: false }],
  ['aws_fsx_windows_file_system', { what: 'file system', identity: [], name: false, unguarded: [['skip_final_backup', true]] }],
  ['aws_fsx_lustre_file_system', { what: 'file system', identity: [], name: false, isMinor: true }],
  ['aws_ebs_volume', { what: 'volume', identity: ['availability_zone', 'encrypted'], name: false, unguarded: [['final_snapshot', false]] }],
  ['aws_elasticsearch_domain', { what: 'search domain', identity: ['domain_name'] }],
  ['aws_opensearch_domain', { what: 'search domain', identity: ['domain_name'] }],
  [
    'aws_cognito_user_pool',
    { what: 'user pool', identity: ['username_attributes', 'alias_attributes'], name: 'name', unguarded: [['deletion_protection', false]] },
  ],
  ['aws_secretsmanager_secret', { what: 'secret', identity: ['name'], unguarded: [['recovery_window_in_days', 0]] }],
  ['aws_backup_vault', { what: 'backup vault', identity: ['name'], unguarded: [['force_destroy', true]] }],
  ['aws_kinesis_stream', { what: 'stream', identity: ['name'], isMinor: true }],
  ['aws_cloudwatch_log_group', { what: 'log group', identity: ['name'], isMinor: true }],
  ['aws_timestreamwrite_table', { what: 'Timestream table', identity: ['table_name', 'database_name'] }],
  ['aws_keyspaces_table', { what: 'Keyspaces table', identity: ['table_name', 'keyspace_name'] }],
  ['aws_cloudformation_stack', { what: 'stack with all that is in it', identity: ['name'], isMinor: true }],
];

/** https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference: "Update requires: Replacement". */
const cloudFormation: readonly (readonly [string, Store])[] = [
  [
    'AWS::RDS::DBInstance',
    {
      what: 'database',
      identity: ['DBInstanceIdentifier', 'StorageEncrypted', 'DBName'],
      unguarded: [['DeletionProtection', false]],
      notWith: 'DBClusterIdentifier',
    },
  ],
  [
    'AWS::RDS::DBCluster',
    { what: 'database cluster', identity: ['DBClusterIdentifier', 'StorageEncrypted'], unguarded: [['DeletionProtection', false]] },
  ],
  [
    'AWS::DocDB::DBCluster',
    { what: 'DocumentDB cluster', identity: ['DBClusterIdentifier', 'StorageEncrypted'], unguarded: [['DeletionProtection', false]] },
  ],
  [
    'AWS::Neptune::DBCluster',
    { what: 'Neptune cluster', identity: ['DBClusterIdentifier', 'StorageEncrypted'], unguarded: [['DeletionProtection', false]] },
  ],
  ['AWS::Redshift::Cluster', { what: 'Redshift cluster', identity: ['ClusterIdentifier'] }],
  [
    'AWS::DynamoDB::Table',
    { what: 'DynamoDB table', identity: ['TableName', 'KeySchema'], unguarded: [['DeletionProtectionEnabled', false]] },
  ],
  ['AWS::DynamoDB::GlobalTable', { what: 'DynamoDB table', identity: ['TableName', 'KeySchema'] }],
  // CloudFormation cannot delete a bucket that is not empty.
  ['AWS::S3::Bucket', { what: 'bucket', identity: ['BucketName'], isMinor: true }],
  ['AWS::EFS::FileSystem', { what: 'file system', identity: ['Encrypted', 'KmsKeyId'], name: false }],
  ['AWS::FSx::FileSystem', { what: 'file system', identity: [], name: false }],
  ['AWS::EC2::Volume', { what: 'volume', identity: ['AvailabilityZone', 'Encrypted'], name: false }],
  ['AWS::Elasticsearch::Domain', { what: 'search domain', identity: ['DomainName'] }],
  ['AWS::OpenSearchService::Domain', { what: 'search domain', identity: ['DomainName'] }],
  ['AWS::Cognito::UserPool', { what: 'user pool', identity: ['UsernameAttributes', 'AliasAttributes'], name: 'UserPoolName' }],
  ['AWS::SecretsManager::Secret', { what: 'secret', identity: ['Name'], isMinor: true }],
  ['AWS::Backup::BackupVault', { what: 'backup vault', identity: ['BackupVaultName'], isMinor: true }],
  ['AWS::Kinesis::Stream', { what: 'stream', identity: ['Name'], isMinor: true }],
  ['AWS::Logs::LogGroup', { what: 'log group', identity: ['LogGroupName'], isMinor: true }],
  ['AWS::Timestream::Table', { what: 'Timestream table', identity: ['TableName', 'DatabaseName'] }],
  ['AWS::Cassandra::Table', { what: 'Keyspaces table', identity: ['TableName', 'KeyspaceName'] }],
  ['AWS::CloudFormation::Stack', { what: 'stack with all that is in it', identity: [], name: false, isMinor: true }],
];

export const stores: ReadonlyMap<string, Store> = new Map([...terraform, ...cloudFormation]);

/** Of `identity`, what is off where it is not written: to write that down makes no other thing. */
export const offByDefault: ReadonlySet<string> = new Set(['storage_encrypted', 'StorageEncrypted', 'encrypted', 'Encrypted']);

/** Of these CloudFormation takes a snapshot where no DeletionPolicy says otherwise. */
export const snapshotByDefault: ReadonlySet<string> = new Set(['AWS::RDS::DBInstance', 'AWS::RDS::DBCluster']);
