import { beforeAll, describe, expect, test } from 'vitest';
import type { HclParser } from '../../src/syntax/hcl/hcl-parser.ts';

import { testParser } from '../hcl/test-parser.ts';
import { evaluate, plain, resource } from './evaluate.ts';

let parser: HclParser;
beforeAll(async () => {
  parser = await testParser();
});

/** A module as it was written for Terraform 0.11, and a call of it. */
const called = (call: string): Record<string, string> => ({
  'main.tf': `variable "mine" {\n  default = ["10.0.0.0/8", "10.1.0.0/16"]\n}\nvariable "open" {}\nmodule "m" {\n  source = "./m"\n  ${call}\n}\n`,
  'm/main.tf':
    'variable "cidrs" {\n  default = []\n}\nvariable "create" {\n  default = true\n}\n' +
    'resource "aws_security_group_rule" "this" {\n  count = "${var.create}"\n  description = "${join(",", var.cidrs)}"\n}\n',
});

describe('code that was written for Terraform 0.11', () => {
  test.each([
    ['nothing but a list in quotes stands for its members', '["${var.mine}"]', '10.0.0.0/8,10.1.0.0/16'],
    ['beside others', '["192.168.0.0/16", "${var.mine}"]', '192.168.0.0/16,10.0.0.0/8,10.1.0.0/16'],
    ['a text is one member', '["${var.mine[0]}"]', '10.0.0.0/8'],
    ['a text around it makes it one', '["${var.mine[1]}/1"]', '10.1.0.0/16/1'],
  ])('a list of a call: %s', (_, written, expected) => {
    const { attributes } = resource(evaluate(parser, called(`cidrs = ${written}`)), 'module.m.aws_security_group_rule.this[0]');
    expect(plain(attributes.entries.get('description'))).toBe(expected);
  });

  test('a list that is not in quotes stays one', () => {
    const { resources } = evaluate(parser, called('cidrs = [var.mine]'));
    expect(String(plain(resources[0]?.attributes.entries.get('description')))).toMatch(/^<failed|^<type|^</);
  });

  test.each([
    ['', 1],
    ['create = true', 1],
    ['create = false', 0],
  ])('a count that is true or false is one or none: %s', (call, count) => {
    expect(evaluate(parser, called(call)).resources.map(({ address }) => address)).toHaveLength(count);
  });

  test('one that nobody knows stays open', () => {
    expect(evaluate(parser, called('create = var.open')).resources.map(({ maybe }) => maybe?.reason)).toEqual(['variable-without-default']);
  });
});

describe('a source without ./', () => {
  const bucket = 'resource "aws_s3_bucket" "b" {\n}\n';
  const call = (source: string): string => `module "m" {\n  source = "${source}"\n}\n`;

  test.each(['stack', 'modules/stack'])('is a folder of this repository where there is one: %s', (source) => {
    const { resources, diagnostics } = evaluate(parser, { 'main.tf': call(source), [`${source}/main.tf`]: bucket });
    expect(resources.map(({ address }) => address)).toEqual(['module.m.aws_s3_bucket.b']);
    expect(diagnostics).toEqual([]);
  });

  test('three parts name a module of the registry, whatever folders there are', () => {
    const { resources, diagnostics } = evaluate(parser, { 'main.tf': call('a/b/aws'), 'a/b/aws/main.tf': bucket });
    expect(resources).toEqual([]);
    expect(diagnostics).toHaveLength(1);
  });

  test('no folder is a module that is not read', () => {
    const { diagnostics } = evaluate(parser, { 'main.tf': call('stack') });
    expect(diagnostics.map(({ kind }) => kind)).toEqual(['unresolved-module']);
  });
});

describe('defaults, an experiment until Terraform 1.2', () => {
  const type =
    'object({ name = string, on = optional(bool), size = optional(number), cidrs = optional(list(string)), tags = optional(map(string)), inner = optional(object({ port = optional(number) })) })';
  const optional = (given: string): Record<string, string> => ({
    'main.tf':
      `variable "values" {\n  type = ${type}\n  ${given}\n}\n` +
      'locals {\n  values = defaults(var.values, { on = true, size = 8, cidrs = "10.0.0.0/8", tags = "none", inner = { port = 22 } })\n}\n' +
      'resource "aws_x" "y" {\n  on = local.values.on\n  size = local.values.size\n  cidrs = local.values.cidrs\n  tags = local.values.tags\n  inner = local.values.inner\n}\n',
  });
  const of = (given: string) => plain(resource(evaluate(parser, optional(given)), 'aws_x.y').attributes);

  test('what is null takes its fallback, and a collection that is null is empty', () => {
    expect(of('default = { name = "a", size = 9, inner = {} }')).toEqual({ on: true, size: 9, cidrs: [], tags: {}, inner: { port: 22 } });
  });

  test('a member of a collection that is null takes the fallback of all', () => {
    expect(of('default = { name = "a", on = false, cidrs = ["10.1.0.0/16", null], tags = { a = null } }')).toMatchObject({
      on: false,
      cidrs: ['10.1.0.0/16', '10.0.0.0/8'],
      tags: { a: 'none' },
    });
  });

  test('what nobody gives is decided by whoever deploys it', () => {
    expect(String((of('') as { size: unknown }).size)).toMatch(/^<variable-without-default: defaults\(var\.values/u);
  });
});
