import type { Resource } from '../../core/resource.ts';
import { ofDeclaration } from '../../core/instance-key.ts';
import { firstAttribute } from '../../model/fact.ts';
import type { AwsModel } from '../../model/kinds.ts';
import { referencesIn } from '../../model/references.ts';
import type { Subject } from '../../model/subject.ts';
import type { ViolationPolicy } from '../define-policy.ts';
import { ranks, set } from '../forms/order.ts';
import { defineProtection } from '../forms/protection.ts';

const what = 'place in a VPC';
const inVpc = { what, order: set, byDefault: null, wanted: 'a subnet', fix: false } as const;

const data = defineProtection({
  id: 'workload-outside-vpc',
  control: 'network-segmentation',
  severity: 'low',
  strict: true,
  title: 'Workload runs outside a VPC',
  why: 'Outside a VPC no network keeps anybody away: what holds data, or reaches it, is guarded by its policy alone, and no flow log sees who comes and goes.',
  remedy: 'Place it in private subnets, with a security group of its own.',
  limits: [
    'A function is low where its environment names a data store of this code, else info, told only where the configuration sets something for this policy: most functions need no VPC.',
    'That an endpoint of OpenSearch Serverless or a Redshift cluster stands in a VPC is not looked at here.',
  ],
  covers: {
    checkov: ['CKV_AWS_117', 'CKV_AWS_137', 'CKV_AWS_306', 'CKV2_AWS_66', 'CKV_AWS_248'],
    kics: ['SageMaker Notebook Not Placed In VPC'],
    securityHub: ['Lambda.3', 'ES.2', 'OpenSearch.2', 'SageMaker.2'],
  },
  rows: [
    {
      ...inVpc,
      terraform: { aws_elasticsearch_domain: 'vpc_options.subnet_ids', aws_opensearch_domain: 'vpc_options.subnet_ids' },
      cloudformation: { 'AWS::Elasticsearch::Domain': 'VPCOptions.SubnetIds', 'AWS::OpenSearchService::Domain': 'VPCOptions.SubnetIds' },
      // A security group is one of a VPC.
      only: [{ terraform: 'vpc_options.security_group_ids', cloudformation: 'VPCOptions.SecurityGroupIds', is: 'not set' }],
      lacks: 'has its endpoint outside a VPC',
    },
    {
      ...inVpc,
      what: 'security group in its VPC',
      terraform: { aws_elasticsearch_domain: 'vpc_options?.security_group_ids', aws_opensearch_domain: 'vpc_options?.security_group_ids' },
      cloudformation: {
        'AWS::Elasticsearch::Domain': 'VPCOptions?.SecurityGroupIds',
        'AWS::OpenSearchService::Domain': 'VPCOptions?.SecurityGroupIds',
      },
      lacks: 'takes the default security group of its VPC',
    },
    {
      ...inVpc,
      terraform: { aws_sagemaker_notebook_instance: 'subnet_id' },
      cloudformation: { 'AWS::SageMaker::NotebookInstance': 'SubnetId' },
      lacks: 'runs outside a VPC',
    },
    {
      ...inVpc,
      terraform: { aws_lambda_function: 'vpc_config.subnet_ids' },
      cloudformation: { 'AWS::Lambda::Function': 'VpcConfig.SubnetIds' },
      severity: 'info',
      lacks: 'runs outside a VPC',
    },
    {
      what: 'web server of Airflow',
      terraform: { aws_mwaa_environment: 'webserver_access_mode' },
      cloudformation: { 'AWS::MWAA::Environment': 'WebserverAccessMode' },
      order: ranks('PUBLIC_ONLY', 'PRIVATE_ONLY'),
      byDefault: 'PRIVATE_ONLY',
      wanted: 'PRIVATE_ONLY',
      lacks: 'has its web server on the internet',
    },
  ],
});

/** The data stores that are reached through a network. */
const storeTypes =
  /^aws_(?:db_|rds_|docdb_|neptune_|elasticache_|memorydb_|redshift_|opensearch_|elasticsearch_)|^AWS::(?:RDS|DocDB|Neptune|ElastiCache|MemoryDB|Redshift|OpenSearchService|Elasticsearch)::/u;

/** Whether a function reaches private data is said by its environment, which no row can read. */
export const workloadOutsideVpc: typeof data = { ...data, evaluate };

function evaluate(subject: Subject, model: AwsModel): ReturnType<ViolationPolicy<'resource'>['evaluate']> {
  const claims = [...data.evaluate(subject, model)];
  const raised = claims.some(({ claim }) => claim === 'violation') && reachesData(subject.resource, model);
  return raised ? claims.map((claim) => (claim.claim === 'violation' ? { ...claim, severity: data.severity } : claim)) : claims;
}

function reachesData({ attributes, root }: Resource, model: AwsModel): boolean {
  const named = new Set(referencesIn(firstAttribute(attributes, ['environment', 'Environment'])));
  if (named.size === 0) return false;
  return model.resources.some((one) => one.root === root && storeTypes.test(one.type) && named.has(ofDeclaration(one.address)));
}
