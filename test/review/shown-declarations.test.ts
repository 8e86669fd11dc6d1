import { expect, test } from 'vitest';

import { scan } from '../../src/entry/library.ts';

const shown = async (path: string, text: string): Promise<readonly string[]> => {
  const { findings } = await scan({ files: { [path]: text } });
  return findings.flatMap(({ location }) => location.excerpt?.lines ?? []);
};

test('a declaration through which a secret goes is shown as it stands: it holds none', async () => {
  expect(await shown('main.tf', 'variable "db_password" {}\n')).toContain('variable "db_password" {}');
  const template = 'Parameters:\n  DbPassword: { Type: String }\nResources:\n  A: { Type: AWS::SNS::Topic }\n';
  expect(await shown('stack.yaml', template)).toContain('  DbPassword: { Type: String }');
  const stored = 'resource "aws_ssm_parameter" "a" {\n  name  = "/a/db_password"\n  type  = "String"\n  value = var.x\n}\n';
  expect(await shown('main.tf', stored)).toContain('  type  = "String"');
});

test('the value beside it is not', async () => {
  const stored = 'resource "aws_ssm_parameter" "a" {\n  name  = "/a/db_password"\n  type  = "String"\n  value = "summer"\n}\n';
  const lines = (await shown('main.tf', stored)).join('\n');
  expect(lines).toContain('type  = "String"');
  expect(lines).not.toContain('summer');
  const preset = 'Parameters:\n  DbPassword:\n    Type: String\n    Default: summer\nResources:\n  A: { Type: AWS::SNS::Topic }\n';
  expect((await shown('stack.yaml', preset)).join('\n')).not.toContain('summer');
});
