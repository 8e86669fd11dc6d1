/** Which policy speaks of a resource that is open to everybody. */
export type OpenedGroup = 'bucket' | 'queue-or-topic' | 'function' | 'repository' | 'key' | 'endpoint' | 'other';

/** What a policy of the resource opens. */
export interface Opened {
  /** `bucket`, for messages. */
  readonly noun: string;
  readonly group: OpenedGroup;
  /** Prefixes of the actions that the service asks the policy about; none where it is asked about all. */
  readonly services: readonly string[];
  /** Whether the service takes requests that nobody signs. Where it does not, everybody means everybody with an AWS account. */
  readonly unsigned: boolean;
}

const signed = (noun: string, group: OpenedGroup, ...services: readonly string[]): Opened => ({ noun, group, services, unsigned: false });
const unsigned = (noun: string, group: OpenedGroup, ...services: readonly string[]): Opened => ({ noun, group, services, unsigned: true });

/** From the services' pages on their resource-based policies. */
export const opened = {
  bucket: unsigned('bucket', 'bucket', 's3'),
  accessPoint: unsigned('access point', 'bucket', 's3'),
  objectLambda: signed('access point', 'bucket', 's3-object-lambda'),
  directoryBucket: signed('directory bucket', 'bucket', 's3express'),
  tableBucket: signed('table bucket', 'other', 's3tables'),
  outposts: signed('bucket', 'other', 's3-outposts'),
  queue: unsigned('queue', 'queue-or-topic', 'sqs'),
  topic: unsigned('topic', 'queue-or-topic', 'sns'),
  key: signed('key', 'key', 'kms'),
  function: signed('function', 'function', 'lambda'),
  layer: signed('layer', 'function', 'lambda'),
  repository: signed('repository', 'repository', 'ecr'),
  registry: signed('registry', 'repository', 'ecr'),
  publicRepository: signed('public repository', 'repository', 'ecr-public'),
  secret: signed('secret', 'other', 'secretsmanager'),
  fileSystem: unsigned('file system', 'other', 'elasticfilesystem'),
  backupVault: signed('backup vault', 'other', 'backup'),
  archive: signed('vault', 'other', 'glacier'),
  eventBus: signed('event bus', 'other', 'events'),
  schemas: signed('schema registry', 'other', 'schemas'),
  domain: unsigned('domain', 'other', 'es'),
  api: unsigned('API', 'other', 'execute-api'),
  table: signed('table', 'other', 'dynamodb'),
  stream: signed('stream', 'other', 'kinesis'),
  packages: signed('package store', 'other', 'codeartifact'),
  catalog: signed('data catalog', 'other', 'glue'),
  dataLake: signed('data lake', 'other', 'lakeformation'),
  collection: signed('collection', 'other', 'aoss'),
  logs: signed('log groups', 'other', 'logs'),
  authority: signed('certificate authority', 'other', 'acm-pca'),
  namespace: signed('namespace', 'other', 'redshift', 'redshift-serverless'),
  lattice: unsigned('service', 'other', 'vpc-lattice-svcs', 'vpc-lattice'),
  identity: signed('identity', 'other', 'ses'),
  container: unsigned('container', 'other', 'mediastore'),
  cluster: signed('cluster', 'other', 'kafka', 'kafka-cluster'),
  organization: signed('organization', 'other', 'organizations'),
  firewall: signed('firewall rules', 'other', 'network-firewall'),
  trailStore: signed('event store', 'other', 'cloudtrail', 'cloudtrail-data'),
  document: signed('document', 'other', 'ssm'),
  models: signed('model group', 'other', 'sagemaker'),
  traces: signed('traces', 'other', 'xray'),
  buildProject: signed('build project', 'other', 'codebuild'),
  sink: signed('monitoring sink', 'other', 'oam'),
  workspace: signed('workspace', 'other', 'aps'),
  vectorBucket: signed('vector bucket', 'other', 's3vectors'),
  sharedFiles: signed('file system', 'other', 's3files'),
  accessGrants: signed('access grants', 'other', 's3'),
  bot: signed('bot', 'other', 'lex'),
  pipeline: signed('pipeline', 'other', 'osis'),
  parameter: signed('parameter or group of operations items', 'other', 'ssm'),
  model: signed('model', 'other', 'bedrock', 'comprehend'),
  agent: signed('agent', 'other', 'bedrock-agentcore'),
  sqlCluster: signed('cluster', 'other', 'dsql'),
  paymentKey: signed('payment key', 'other', 'payment-cryptography'),
  signingProfile: signed('signing profile', 'other', 'signer'),
  endpoint: signed('VPC endpoint', 'endpoint'),
  endpointService: signed('endpoint service', 'other', 'ec2', 'vpce'),
  snapshot: signed('snapshot', 'other', 'ec2'),
  databaseSnapshot: signed('database snapshot', 'other', 'rds'),
  warehouse: signed('warehouse', 'other', 'redshift'),
  image: signed('image', 'other', 'ec2'),
  share: signed('share', 'other', 'ram'),
} satisfies Readonly<Record<string, Opened>>;
