import { defaultOption, possibleValues, scalarText } from '../../core/value.ts';
import type { Value } from '../../core/value.ts';
import { attribute, readText, unknownPart } from '../../model/fact.ts';
import { confidenceIn, defineViolation, traceOf } from '../define-policy.ts';
import { endOf, versionsAsOf } from './engine-versions.ts';

/** Where a resource names its engine and its version. An engine that nothing names is `engine`. */
interface VersionedType {
  readonly engine: string;
  readonly at?: string;
  readonly version: string;
}
const rds = { engine: '', at: 'engine', version: 'engine_version' };
const rdsInTemplates = { engine: '', at: 'Engine', version: 'EngineVersion' };

const versioned: ReadonlyMap<string, VersionedType> = new Map<string, VersionedType>([
  ['aws_eks_cluster', { engine: 'eks', version: 'version' }],
  ['aws_db_instance', rds],
  ['aws_rds_cluster', rds],
  ['aws_rds_global_cluster', rds],
  ['aws_elasticache_cluster', rds],
  ['aws_elasticache_replication_group', { ...rds, engine: 'redis' }],
  ['aws_mq_broker', { engine: '', at: 'engine_type', version: 'engine_version' }],
  ['aws_elasticsearch_domain', { engine: 'elasticsearch', version: 'elasticsearch_version' }],
  ['aws_opensearch_domain', { engine: 'opensearch', version: 'engine_version' }],
  ['AWS::EKS::Cluster', { engine: 'eks', version: 'Version' }],
  ['AWS::RDS::DBInstance', rdsInTemplates],
  ['AWS::RDS::DBCluster', rdsInTemplates],
  ['AWS::ElastiCache::CacheCluster', rdsInTemplates],
  ['AWS::ElastiCache::ReplicationGroup', { ...rdsInTemplates, engine: 'redis' }],
  ['AWS::AmazonMQ::Broker', { engine: '', at: 'EngineType', version: 'EngineVersion' }],
  ['AWS::Elasticsearch::Domain', { engine: 'elasticsearch', version: 'ElasticsearchVersion' }],
  ['AWS::OpenSearchService::Domain', { engine: 'opensearch', version: 'EngineVersion' }],
]);

export const unsupportedEngineVersion = defineViolation({
  id: 'unsupported-engine-version',
  control: 'manage-infrastructure-vulnerabilities',
  severity: 'medium',
  on: 'resource',
  types: [...versioned.keys()],
  dialects: ['terraform', 'cloudformation'],
  title: 'Engine of a version past its support',
  why: 'What is found in it is mended for those who pay for extended support, or for nobody; and some day AWS moves it to a newer version in a night of its own choice.',
  remedy: 'Upgrade, with a test of the new version before.',
  limits: [
    `The table of versions is of ${versionsAsOf}: what ended later is not told, and versions that it does not name are left out.`,
    'A version that nothing names is chosen by AWS, and supported.',
  ],
  covers: { checkov: ['CKV_AWS_339', 'CKV_AWS_208'], securityHub: ['EKS.2'] },
  *evaluate({ address, resource }) {
    const of = versioned.get(resource.type);
    const written = of === undefined ? undefined : attribute(resource.attributes, of.version);
    if (of === undefined || written === undefined) return;
    const fact = readText(of.at === undefined ? undefined : attribute(resource.attributes, of.at));
    const engine = fact.kind === 'known' ? fact.value : of.engine;
    const options = possibleValues(defaultOption(written));
    for (const value of options) {
      const day = endedOn(value, engine);
      if (day === undefined) continue;
      yield {
        claim: 'violation',
        aspect: 'version',
        message: `${address} runs ${engine} ${scalarText(value) ?? ''}, whose support ended on ${day}.`,
        trace: [...traceOf(value), resource.declaration],
        confidence: options.length > 1 ? 'likely' : confidenceIn(value),
      };
      return;
    }
    const unknown = options.flatMap((value) => unknownPart(value) ?? [])[0];
    if (unknown !== undefined)
      yield { claim: 'unresolved', aspect: 'version', unknown, message: `whether the version of ${address} is supported` };
  },
});

/** OpenSearch writes its versions as `Elasticsearch_7.8` and `OpenSearch_1.2`. */
function endedOn(value: Value, engine: string): string | undefined {
  const text = scalarText(value);
  if (text === undefined) return undefined;
  const [, search, version] = /^(opensearch|elasticsearch)_(.*)$/iu.exec(text) ?? [];
  return endOf(search ?? engine, version ?? text);
}
