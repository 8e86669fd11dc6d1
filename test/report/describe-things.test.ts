import { expect, test } from 'vitest';
import { describeThings } from '../../src/review/access/words/things.ts';

const arn = (service: string, resource: string): string => `arn:aws:${service}:eu-west-1:111122223333:${resource}`;

test.each([
  ['arn:aws:s3:::uploads/*', 'bucket uploads'],
  [arn('sqs', 'orders'), 'queue orders'],
  [arn('sns', 'alarms'), 'topic alarms'],
  [arn('dynamodb', 'table/carts'), 'table carts'],
  [arn('lambda', 'function:mail'), 'function mail'],
  [arn('lambda', 'layer:base'), 'layer base'],
  [arn('kms', 'key/1234'), 'key 1234'],
  [arn('kms', 'alias/data'), 'key data'],
  [arn('secretsmanager', 'secret:db'), 'secret db'],
  [arn('ssm', 'parameter/db'), 'parameter db'],
  ['arn:aws:iam::111122223333:role/app', 'role app'],
  ['arn:aws:iam::111122223333:user/kim', 'user kim'],
  ['arn:aws:iam::111122223333:group/ops', 'group ops'],
  ['arn:aws:iam::111122223333:policy/read', 'IAM policy read'],
  ['arn:aws:iam::111122223333:instance-profile/app', 'instance profile app'],
  [arn('logs', 'log-group:app'), 'log group app'],
  [arn('ecr', 'repository/app'), 'repository app'],
  [arn('ecs', 'cluster/app'), 'cluster app'],
  [arn('ecs', 'service/app'), 'ECS service app'],
  [arn('ec2', 'instance/i-1'), 'instance i-1'],
  [arn('ec2', 'volume/vol-1'), 'volume vol-1'],
  [arn('ec2', 'security-group/sg-1'), 'security group sg-1'],
  [arn('rds', 'db:shop'), 'database shop'],
  [arn('states', 'stateMachine:order'), 'state machine order'],
  [arn('events', 'event-bus/main'), 'event bus main'],
  [arn('kinesis', 'stream/clicks'), 'stream clicks'],
  ['*', 'every resource'],
  ['<aws_s3_bucket.uploads.arn>/*', 'bucket uploads'],
  ['<aws_s3_bucket.uploads[0].arn>/*', 'bucket uploads'],
  ['<aws_s3_bucket.uploads["a"].arn>', 'bucket uploads["a"]'],
  ['<module.store.aws_s3_bucket.this.arn>/*', 'bucket module.store.aws_s3_bucket.this'],
])('%s is %s', (resource, words) => {
  expect(describeThings([resource])).toBe(words);
});

test('what calls of one module make are several things', () => {
  const buckets = ['<module.documents.aws_s3_bucket.bucket.arn>/*', '<module.staging.aws_s3_bucket.bucket.arn>/*'];
  expect(describeThings(buckets)).toBe('2 buckets (module.documents.aws_s3_bucket.bucket, module.staging.aws_s3_bucket.bucket)');
});
