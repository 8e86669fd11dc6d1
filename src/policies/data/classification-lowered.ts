import { defineLoss } from '../forms/loss.ts';
import { ranks } from '../forms/order.ts';
import type { Protection } from '../forms/protection-row.ts';

const stores = [
  'aws_db_instance',
  'aws_dynamodb_table',
  'aws_efs_file_system',
  'aws_kinesis_stream',
  'aws_opensearch_domain',
  'aws_rds_cluster',
  'aws_redshift_cluster',
  'aws_s3_bucket',
  'aws_secretsmanager_secret',
  'aws_sns_topic',
  'aws_sqs_queue',
];
const tags = ['Classification', 'DataClassification', 'data-classification', 'data_classification', 'classification'];

export const classificationLowered = defineLoss({
  id: 'classification-lowered',
  control: 'intentional-data-policies',
  severity: 'medium',
  title: 'Data is marked as less sensitive than before',
  why: 'What policies, backups and people do with the data follows from its mark. Data does not become less sensitive by a change of code.',
  remedy: 'Keep the mark, or have whoever owns the data agree.',
  limits: [
    'Marks are tags of a usual name with the values public, internal, confidential and restricted.',
    'Tags of CloudFormation, and tags that a provider sets by default, are not read.',
  ],
  covers: {},
  falls: tags.map((tag): Protection => {
    return {
      what: `tag ${tag}`,
      terraform: Object.fromEntries(stores.map((type) => [type, `tags.${tag}`])),
      order: ranks('public', 'internal', 'confidential', 'restricted'),
      lacks: 'is marked as less sensitive',
      unknowns: false,
    };
  }),
});
