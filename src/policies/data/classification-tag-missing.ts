import { groupBy } from '../../core/group-by.ts';
import type { Resource } from '../../core/resource.ts';
import { managed } from '../../model/evaluated-code.ts';
import type { AwsModel } from '../../model/kinds.ts';
import { perModel } from '../../model/per-model.ts';
import { tagsOf } from '../../model/storage/tags.ts';
import { defineViolation } from '../define-policy.ts';

/** What holds data and can bear tags. */
const stores: readonly string[] = [
  ...`s3_bucket db_instance rds_cluster dynamodb_table efs_file_system redshift_cluster opensearch_domain elasticsearch_domain kinesis_stream
  sqs_queue sns_topic fsx_windows_file_system fsx_lustre_file_system fsx_ontap_file_system fsx_openzfs_file_system secretsmanager_secret
  docdb_cluster neptune_cluster`
    .split(/\s+/u)
    .map((name) => `aws_${name}`),
  ...`S3::Bucket RDS::DBInstance RDS::DBCluster DynamoDB::Table EFS::FileSystem Redshift::Cluster OpenSearchService::Domain
  Elasticsearch::Domain Kinesis::Stream SQS::Queue SNS::Topic FSx::FileSystem SecretsManager::Secret DocDB::DBCluster Neptune::DBCluster`
    .split(/\s+/u)
    .map((name) => `AWS::${name}`),
];

/** A key that says how sensitive the data is: `data-classification`, `DataClass`, `confidentiality`. */
const marking = /^(?:[\w.-]+:)?(?:data[-_]?)?(?:class|classification|sensitivity|confidentiality)$/iu;

export const classificationTagMissing = defineViolation({
  id: 'classification-tag-missing',
  control: 'intentional-data-policies',
  severity: 'low',
  on: 'resource',
  types: stores,
  dialects: ['terraform', 'cloudformation'],
  title: 'A store does not say how sensitive its data is',
  why: 'What policies, backups and people do with data follows from its mark. A store without one is treated like the least of them.',
  remedy: 'Tag it with the class of its data, as the other stores are.',
  limits: [
    'Only where the configuration requires such a tag, or at least half of three or more stores of the root bear one.',
    'Tags of a provider that a module is given, and of a stack, are not visible: such findings are reported as possible.',
  ],
  covers: {},
  *evaluate({ address, resource }, model) {
    const key = wantedKey(resource, model);
    if (key === undefined) return;
    const { keys, unknown, isWhole } = tagsOf(resource, model);
    if ([...keys].some((one) => marking.test(one))) return;
    if (unknown !== undefined) {
      yield { claim: 'unresolved', aspect: 'classification', unknown, message: `whether ${address} says how sensitive its data is` };
      return;
    }
    yield {
      claim: 'violation',
      aspect: 'classification',
      message: `${address} has no tag ${key}.`,
      trace: [resource.declaration],
      confidence: isWhole ? 'certain' : 'possible',
    };
  },
});

const storesMin = 3;

/** The key that the configuration or most stores of the root use; asked once for a root. */
function wantedKey({ root }: Resource, model: AwsModel): string | undefined {
  const required = model.houseRules.requiredTags.find((tag) => marking.test(tag));
  if (required !== undefined) return required;
  return usualKeys(model).get(root);
}

const usualKeys = perModel((model) => {
  const byRoot = groupBy(managed(model, ...stores), ({ root }) => root);
  return new Map([...byRoot].map(([root, all]) => [root, usualKey(all, model)]));
});

function usualKey(all: readonly Resource[], model: AwsModel): string | undefined {
  if (all.length < storesMin) return undefined;
  const used = all.flatMap((one) => [...tagsOf(one, model).keys].find((key) => marking.test(key)) ?? []);
  return used.length * 2 >= all.length ? used[0] : undefined;
}
