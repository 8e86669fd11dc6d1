import { beforeAll, describe, expect, test } from 'vitest';
import type { HclParser } from '../../src/syntax/hcl/hcl-parser.ts';
import { testParser } from '../hcl/test-parser.ts';
import { attributes, evaluate } from './evaluate.ts';

let parser: HclParser;
beforeAll(async () => {
  parser = await testParser();
});

const kinds = (evaluation: ReturnType<typeof evaluate>): string[] => [...new Set(evaluation.diagnostics.map((entry) => entry.kind))];

describe('every limit is reported and yields an unknown', () => {
  test('expansion', () => {
    const text = 'resource "t" "x" {\n  count = 5\n}\nresource "t" "y" {\n  v = [for i in range(5) : i]\n}\n';
    const evaluation = evaluate(parser, text, { limits: { expansion: 3 } });
    expect(evaluation.resources.map((entry) => entry.address)).toEqual(['t.x[0]', 't.x[1]', 't.x[2]', 't.y']);
    expect(attributes(evaluation, 't.y')).toEqual({ v: [0, 1, 2, '…More than 3 members in one expansion'] });
    expect(kinds(evaluation)).toEqual(['limit-reached']);
  });

  test('resources, module instances, module depth', () => {
    const many = 'resource "t" "x" {\n  count = 5\n}\n';
    expect(evaluate(parser, many, { limits: { resources: 3 } }).resources).toHaveLength(3);
    expect(kinds(evaluate(parser, many, { limits: { resources: 3 } }))).toEqual(['limit-reached']);
    const files = {
      'main.tf': 'module "a" {\n  source = "./a"\n  count = 5\n}\n',
      'a/main.tf': 'module "b" {\n  source = "./b"\n}\n',
      'a/b/main.tf': 'resource "t" "x" {}\n',
    };
    expect(kinds(evaluate(parser, files, { limits: { modules: 4 } }))).toEqual(['limit-reached']);
    expect(evaluate(parser, files, { limits: { moduleDepth: 1 } }).resources).toEqual([]);
    expect(kinds(evaluate(parser, files, { limits: { moduleDepth: 1 } }))).toEqual(['limit-reached']);
  });

  test('steps', () => {
    const text = 'resource "t" "x" {\n  v = [for i in range(100) : [for j in range(100) : i + j]]\n  w = 1\n}\n';
    const evaluation = evaluate(parser, text, { limits: { steps: 500 } });
    expect(kinds(evaluation)).toEqual(['limit-reached']);
    expect(attributes(evaluation, 't.x')).toEqual({ '…': 'More than 500 expressions in one root' });
  });

  test('texts and lists that grow', () => {
    const doubling = Array.from({ length: 40 }, (_, index) => `  s${index + 1} = "\${local.s${index}}\${local.s${index}}"`).join('\n');
    const text = `locals {\n  s0 = "0123456789"\n${doubling}\n}\nresource "t" "x" { v = local.s40 }\n`;
    const evaluation = evaluate(parser, text);
    expect(kinds(evaluation)).toEqual(['limit-reached']);
    const product = 'resource "t" "x" { v = setproduct(range(1000), range(1000), range(1000)) }\n';
    expect(kinds(evaluate(parser, product))).toEqual(['limit-reached']);
    const lists = Array.from({ length: 40 }, (_, index) => `  s${index + 1} = concat(local.s${index}, local.s${index})`).join('\n');
    expect(kinds(evaluate(parser, `locals {\n  s0 = [1]\n${lists}\n}\nresource "t" "x" { v = local.s40 }\n`))).toEqual(['limit-reached']);
  });

  test('nested values that share their parts do not explode', () => {
    const nested = Array.from({ length: 60 }, (_, index) => `  s${index + 1} = [local.s${index}, local.s${index}]`).join('\n');
    const evaluation = evaluate(parser, `locals {\n  s0 = [1]\n${nested}\n}\nresource "t" "x" { v = local.s60 }\n`);
    expect(kinds(evaluation)).toEqual(['limit-reached']);
  });

  test('values nested deeper than the stack, built step by step', () => {
    const steps = Array.from({ length: 20_000 }, (_, index) => `  s${index + 1} = [local.s${index}]`).join('\n');
    const uses = Array.from({ length: 200 }, (_, index) => `resource "t" "x${index}" { v = length(local.s${index * 100}) }`).join('\n');
    expect(kinds(evaluate(parser, `locals {\n  s0 = [1]\n${steps}\n}\n${uses}\nresource "t" "y" { v = local.s20000 }\n`))).toEqual([
      'limit-reached',
    ]);
    const json = `${'['.repeat(50_000)}${']'.repeat(50_000)}`;
    const evaluation = evaluate(parser, { 'main.tf': 'resource "t" "x" {\n  v = jsondecode(file("deep.json"))\n}\n', 'deep.json': json });
    expect(evaluation.resources).toHaveLength(1);
  });

  test('chains of names deeper than the stack', () => {
    const chain = Array.from({ length: 20_000 }, (_, index) => `  s${index + 1} = local.s${index}`).join('\n');
    const text = `locals {\n  s0 = 1\n${chain}\n}\nresource "t" "x" { v = local.s20000 }\n`;
    const evaluation = evaluate(parser, text);
    expect(kinds(evaluation)).toEqual(['limit-reached']);
    const calls = `resource "t" "x" { v = ${'try('.repeat(200)}local.s300${')'.repeat(200)} }\n`;
    const short = Array.from(
      { length: 300 },
      (_, index) => `  s${index + 1} = [for x in [local.s${index}] : { a = "\${upper(x)}" }][0].a`,
    ).join('\n');
    expect(kinds(evaluate(parser, `locals {\n  s0 = "a"\n${short}\n}\n${calls}`))).toEqual(['limit-reached']);
  });

  test('choices of choices', () => {
    const choices = Array.from({ length: 8 }, (_, index) => `\${var.u${index} ? "a${index}" : "b${index}"}`).join('');
    const variables = Array.from({ length: 8 }, (_, index) => `variable "u${index}" {}\n`).join('');
    const evaluation = evaluate(parser, `${variables}resource "t" "x" { v = "${choices}" }\n`);
    expect(attributes(evaluation, 't.x')).toEqual({ v: expect.stringContaining('<var.u0>') });
  });
});
