import { startScripts } from '../../model/compute/user-data.ts';
import type { Resource } from '../../core/resource.ts';
import { defineEvidence } from '../define-policy.ts';
import { selfHostedIn } from './self-hosted.ts';

/** What runs code or holds data and AWS operates. */
const managedTypes =
  /^aws_(?:lambda_function|ecs_service|apprunner_service|batch_job_definition|sfn_state_machine|db_instance|rds_cluster|dynamodb_table|docdb_cluster|neptune_cluster|elasticache_(?:cluster|replication_group|serverless_cache)|memorydb_cluster|redshift_cluster|redshiftserverless_workgroup|opensearch_domain|msk_cluster|mq_broker|sqs_queue|kinesis_stream|eks_fargate_profile)$|^AWS::(?:Lambda::Function|ECS::Service|AppRunner::Service|StepFunctions::StateMachine|RDS::DB(?:Instance|Cluster)|DynamoDB::Table|DocDB::DBCluster|Neptune::DBCluster|ElastiCache::(?:CacheCluster|ReplicationGroup|ServerlessCache)|MemoryDB::Cluster|Redshift::Cluster|OpenSearchService::Domain|MSK::Cluster|AmazonMQ::Broker|SQS::Queue|Kinesis::Stream)$/u;
/** Machines that somebody here operates. */
const ownTypes =
  /^aws_(?:instance|spot_instance_request|launch_template|launch_configuration|eks_node_group)$|^AWS::(?:EC2::(?:Instance|LaunchTemplate)|AutoScaling::LaunchConfiguration|EKS::Nodegroup)$/u;

export const managedServicesShare = defineEvidence({
  id: 'managed-services-share',
  control: 'use-abstract-services',
  severity: 'info',
  on: 'account',
  dialects: ['terraform', 'cloudformation'],
  title: 'Compute and data are left to managed services',
  why: 'What AWS operates is patched, backed up and watched by AWS. The share says how much that is here; it is a trend and no verdict.',
  remedy: 'Prefer managed and serverless services for what is new.',
  limits: ['Counted are the resources of the code, whatever their size.', 'Databases that user data installs are counted as run by hand.'],
  covers: {},
  *evaluate(model) {
    const managed = model.resources.filter((resource) => resource.mode === 'managed');
    const served = managed.filter(({ type }) => managedTypes.test(type));
    const [first] = served;
    if (first === undefined) return;
    const own = managed.filter(({ type }) => ownTypes.test(type));
    yield {
      claim: 'evidence',
      scope: 'managed services',
      extent: `${served.length} of ${served.length + own.length} resources that compute or hold data are managed services${byHand(own)}`,
      trace: [first.declaration],
    };
  },
  lost: () => 'No resource that computes or holds data is a managed service any more.',
});

function byHand(own: readonly Resource[]): string {
  const found = own.filter((resource) => startScripts(resource).flatMap(selfHostedIn).length > 0).length;
  return found === 0 ? '' : `; ${found} of the others install a database, queue or cache by hand`;
}
