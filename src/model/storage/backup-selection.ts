import type { Resource } from '../../core/resource.ts';
import { scalarText } from '../../core/value.ts';
import type { Value } from '../../core/value.ts';
import { binds } from '../binding.ts';
import { attribute, blocks, firstAttribute, members, readText } from '../fact.ts';

/** What AWS Backup can copy, with the service of its ARN. https://docs.aws.amazon.com/aws-backup/latest/devguide/backup-feature-availability.html */
export const backedUp: ReadonlyMap<string, string> = new Map([
  ['aws_db_instance', 'rds'],
  ['aws_rds_cluster', 'rds'],
  ['aws_docdb_cluster', 'rds'],
  ['aws_neptune_cluster', 'rds'],
  ['aws_dynamodb_table', 'dynamodb'],
  ['aws_ebs_volume', 'ec2'],
  ['aws_efs_file_system', 'elasticfilesystem'],
  ['aws_s3_bucket', 's3'],
  ['AWS::RDS::DBInstance', 'rds'],
  ['AWS::RDS::DBCluster', 'rds'],
  ['AWS::DocDB::DBCluster', 'rds'],
  ['AWS::Neptune::DBCluster', 'rds'],
  ['AWS::DynamoDB::Table', 'dynamodb'],
  ['AWS::EC2::Volume', 'ec2'],
  ['AWS::EFS::FileSystem', 'elasticfilesystem'],
  ['AWS::S3::Bucket', 's3'],
]);

/** Does a selection of a backup plan name this store, by ARN or by tag? `unknown` when an expression decides. */
export function selects(selection: Resource, store: Resource): 'yes' | 'no' | 'unknown' {
  const body = attribute(selection.attributes, 'BackupSelection') ?? selection.attributes;
  const named = members(firstAttribute(body, ['resources', 'Resources']));
  const answers = named.items.map((item) => names(item, store));
  if (answers.includes('yes') || tagsOf(body).some((tag) => bears(store, tag))) return 'yes';
  return named.unknown !== undefined || answers.includes('unknown') ? 'unknown' : 'no';
}

function names(item: Value, store: Resource): 'yes' | 'no' | 'unknown' {
  const text = scalarText(item);
  if (text === '*') return 'yes';
  const [, service, rest] = /^arn:[^:]*:([^:]*):[^:]*:[^:]*:(.*)$/u.exec(text ?? '') ?? [];
  if (service === backedUp.get(store.type) && rest !== undefined && /^(?:[\w-]+[:/])?\*$/u.test(rest)) return 'yes';
  return binds(item, store, [firstAttribute(store.attributes, ['arn', 'Arn'])]);
}

interface Tag {
  readonly key: string;
  readonly value: string;
}

function tagsOf(body: Value): readonly Tag[] {
  const plain = blocks(firstAttribute(body, ['selection_tag', 'ListOfTags'])).items;
  const conditions = attribute(body, 'condition') ?? attribute(body, 'Conditions');
  const equal = blocks(firstAttribute(conditions, ['string_equals', 'StringEquals'])).items;
  return [...plain, ...equal].flatMap((one) => {
    const key = readText(firstAttribute(one, ['key', 'ConditionKey']));
    const value = readText(firstAttribute(one, ['value', 'ConditionValue']));
    return key.kind === 'known' && value.kind === 'known' ? [{ key: key.value.replace('aws:ResourceTag/', ''), value: value.value }] : [];
  });
}

function bears({ attributes }: Resource, { key, value }: Tag): boolean {
  const tags = firstAttribute(attributes, ['tags', 'Tags', 'FileSystemTags']);
  if (tags?.kind === 'map') return scalarText(tags.entries.get(key) ?? { kind: 'null', origin: tags.origin }) === value;
  return blocks(tags).items.some((tag) => textAt(tag, 'Key') === key && textAt(tag, 'Value') === value);
}

function textAt(from: Value, name: string): string | undefined {
  const fact = readText(attribute(from, name));
  return fact.kind === 'known' ? fact.value : undefined;
}
