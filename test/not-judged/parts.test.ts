import { describe, expect, test } from 'vitest';
import { review } from '../../src/entry/library.ts';

const told = async (before: string, after: string, path = 'main.tf'): Promise<readonly (readonly [string, number | undefined])[]> => {
  const { notJudged } = await review({ base: { [path]: before }, head: { [path]: after } });
  return notJudged.map(({ kind, line }) => [kind, line] as const);
};
const bucket = (name: string): string => `resource "aws_s3_bucket" "b" {\n  bucket = "${name}"\n}\n`;
const template = (resource: string): string => `Resources:\n  Plain:\n    Type: AWS::SNS::Topic\n${resource}`;

describe('a resource whose meaning stands elsewhere is told with its line', () => {
  test.each([
    ['awscc', `resource "awscc_s3_bucket" "a" {}\n`],
    ['cloud-control', `resource "aws_cloudcontrolapi_resource" "a" {\n  type_name = "AWS::S3::Bucket"\n}\n`],
    ['stack-set', `resource "aws_cloudformation_stack_set" "a" {\n  template_url = "https://example.com/a.yaml"\n}\n`],
    ['nested-stack', `resource "aws_cloudformation_stack" "a" {\n  template_url = "https://example.com/a.yaml"\n}\n`],
  ])('%s', async (kind, code) => {
    expect(await told(bucket('a'), `${bucket('a')}${code}`)).toEqual([[kind, 4]]);
    expect(await told(`${bucket('a')}${code}`, bucket('a'))).toEqual([[kind, 4]]);
    expect(await told(`${bucket('a')}${code}`, `${bucket('b')}${code}`)).toEqual([]);
  });

  test.each([
    ['stack-set', '  Set:\n    Type: AWS::CloudFormation::StackSet\n    Properties:\n      TemplateURL: https://example.com/a.yaml\n'],
    ['nested-stack', '  Child:\n    Type: AWS::CloudFormation::Stack\n    Properties:\n      TemplateURL: https://example.com/a.yaml\n'],
    ['template-module', '  Part:\n    Type: My::S3::Bucket::MODULE\n'],
  ])('%s of a template', async (kind, code) => {
    expect(await told(template(''), template(code), 'template.yaml')).toEqual([[kind, 4]]);
  });

  test('a macro', async () => {
    expect(await told(template(''), `Transform: MyMacro\n${template('')}`, 'template.yaml')).toEqual([['macro', 1]]);
  });
});

describe('a call of a module from elsewhere is told where the change touches it', () => {
  const call = (version: string, more = ''): string => `module "m" {\n  source  = "acme/thing/aws"\n  version = "${version}"\n${more}}\n`;

  test.each([
    ['added', '', call('1.0.0')],
    ['removed', call('1.0.0'), ''],
    ['of another version', call('1.0.0'), call('2.0.0')],
    ['given something else', call('1.0.0'), call('1.0.0', '  a = 1\n')],
  ])('%s', async (_, before, after) => {
    expect(await told(`${bucket('a')}${before}`, `${bucket('a')}${after}`)).toEqual([['module', 4]]);
  });

  test('and nowhere else', async () => {
    expect(await told(`${bucket('a')}${call('1.0.0')}`, `${bucket('b')}# why\n${call('1.0.0')}`)).toEqual([]);
  });
});
