import { expect, test } from 'vitest';
import type { MapValue, Value } from '../../src/core/value.ts';
import { namesOf, withoutLabels } from '../../src/review/comparison/identity/labels.ts';

const origin = { at: { path: 'main.tf', range: { startLine: 1, startColumn: 1, endLine: 1, endColumn: 2 } }, via: [] };
const text = (value: string): Value => ({ kind: 'string', value, origin });
const map = (entries: readonly (readonly [string, Value])[]): MapValue => ({ kind: 'map', entries: new Map(entries), origin });
const kept = (type: string, entries: readonly (readonly [string, Value])[]): readonly string[] => [
  ...withoutLabels({ type, attributes: map(entries) }).entries.keys(),
];

test.each([
  ...['aws_security_group', 'aws_iam_policy', 'aws_iam_role', 'aws_launch_template'].map((type) => [
    type,
    ['name', 'name_prefix', 'description'],
  ]),
  ...['aws_iam_role_policy', 'aws_iam_user_policy', 'aws_iam_group_policy'].map((type) => [type, ['name', 'name_prefix']]),
  ['AWS::EC2::SecurityGroup', ['GroupName', 'GroupDescription']],
  ['AWS::EC2::SecurityGroupIngress', ['Description']],
  ['AWS::EC2::SecurityGroupEgress', ['Description']],
  ['AWS::EC2::LaunchTemplate', ['LaunchTemplateName']],
  ['AWS::IAM::ManagedPolicy', ['ManagedPolicyName', 'Description']],
  ['AWS::IAM::Policy', ['PolicyName']],
  ['AWS::IAM::Role', ['RoleName', 'Description']],
] as [string, string[]][])('%s is what it is whatever is said by %j', (type, labels) => {
  const said = labels.map((name) => [name, text(`a ${name}`)] as const);
  expect(kept(type, [...said, ['vpc_id', text('vpc-1')]])).toEqual(['vpc_id']);
  expect(namesOf({ type, attributes: map(said) })).toEqual(labels.map((name) => `${name}=a ${name}`));
});

test('the name of another thing is content, and tells who it is all the same', () => {
  const bucket = [['bucket', text('logs')]] as const;
  expect(kept('aws_s3_bucket', bucket)).toEqual(['bucket']);
  expect(namesOf({ type: 'aws_s3_bucket', attributes: map(bucket) })).toEqual(['bucket=logs']);
  expect(namesOf({ type: 'aws_s3_bucket', attributes: map([['bucket', text('')]]) })).toEqual([]);
});

test.each(['tags', 'tags_all', 'Tags'])('of %s the name of the thing says nothing of what it is', (name) => {
  const [map_, list] = [
    map([
      ['Name', text('a')],
      ['aws:cdk:path', text('A/B')],
      ['team', text('x')],
    ]),
    { kind: 'list' as const, items: ['Name', 'team'].map((key) => map([['Key', text(key)]])), origin },
  ];
  const left = [map_, list].map((tags) => withoutLabels({ type: 'aws_instance', attributes: map([[name, tags]]) }).entries.get(name));
  expect(left).toEqual([map([['team', text('x')]]), { ...list, items: [map([['Key', text('team')]])] }]);
});
