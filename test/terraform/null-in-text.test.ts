import { beforeAll, expect, test } from 'vitest';
import type { HclParser } from '../../src/syntax/hcl/hcl-parser.ts';
import { testParser } from '../hcl/test-parser.ts';
import { evaluate, resource } from './evaluate.ts';

let parser: HclParser;
beforeAll(async () => {
  parser = await testParser();
});

/** Why the value of `aws_x.y` is not known. */
function reasonOf(expression: string): string | undefined {
  const code = `variable "name" {\n  default = null\n}\nlocals {\n  none = null\n}\nresource "aws_x" "y" {\n  value = ${expression}\n}\n`;
  const value = resource(evaluate(parser, code), 'aws_x.y').attributes.entries.get('value');
  if (value?.kind === 'template') return value.parts.flatMap((part) => (typeof part === 'string' ? [] : part.reason))[0];
  return value?.kind === 'unknown' ? value.reason : undefined;
}

test('a default of null in a text is for somebody else to give', () => {
  expect(reasonOf('"login -u ${var.name}"')).toBe('variable-without-default');
  expect(reasonOf('base64encode("login -u ${var.name}")')).toBe('variable-without-default');
});

test('a null that the code gives is not', () => {
  expect(reasonOf('"login -u ${local.none}"')).toBe('unsupported-expression');
});

test('to the engine it is an error all the same', () => {
  const code = 'variable "name" {\n  default = null\n}\nresource "aws_x" "y" {\n  value = try("a ${var.name}", "other")\n}\n';
  expect(resource(evaluate(parser, code), 'aws_x.y').attributes.entries.get('value')).toMatchObject({ kind: 'string', value: 'other' });
});
