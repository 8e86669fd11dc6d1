import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { terraformFunctions } from '../../src/evaluate/terraform/functions/index.ts';
import { scanFileReads } from '../../src/evaluate/terraform/modules/scan-file-reads.ts';
import { scanModuleSources } from '../../src/evaluate/terraform/modules/scan-module-sources.ts';
import type { HclParser } from '../../src/syntax/hcl/hcl-parser.ts';
import { testParser } from '../hcl/test-parser.ts';
import { evaluate } from './evaluate.ts';

let parser: HclParser;
beforeAll(async () => {
  parser = await testParser();
});

const names = [...terraformFunctions.keys()];
const atoms = fc.constantFrom(
  '1',
  '-1',
  '1e400',
  '"a"',
  '"10.0.0.0/8"',
  '"{}"',
  '"%s%d"',
  '"/(/"',
  'null',
  'true',
  '[]',
  '{}',
  '["a", 1]',
  '{ a = 1 }',
  'var.u',
  'local.open',
  'local.either',
  'aws_x.one',
  'aws_x.one.id',
  'aws_x.many',
  'aws_x.some[0]',
  'module.m',
  'module.far.x',
  'each.key',
  'data.aws_iam_policy_document.d.json',
  'path.module',
  'local.gone',
  '<<EOT\nx${var.u}\nEOT\n',
);
const { expression: expressions } = fc.letrec<{ expression: string }>((tie) => {
  const inner = tie('expression');
  return {
    expression: fc.oneof(
      { maxDepth: 4, withCrossShrink: true },
      atoms,
      fc.tuple(fc.constantFrom(...names), fc.array(inner, { maxLength: 3 }), fc.boolean()).map(([name, args, expands]) => {
        return `${name}(${args.join(', ')}${expands && args.length > 0 ? '...' : ''})`;
      }),
      fc.tuple(inner, fc.constantFrom('+', '==', '&&', '<', '%'), inner).map(([a, operator, b]) => `(${a} ${operator} ${b})`),
      fc.tuple(inner, inner, inner).map(([a, b, c]) => `(${a} ? ${b} : ${c})`),
      fc.tuple(inner, inner).map(([a, b]) => `[for k, v in ${a} : ${b} if v != null]`),
      fc.tuple(inner, inner).map(([a, b]) => `{ for k, v in ${a} : k => ${b}... }`),
      fc.tuple(inner, inner).map(([a, b]) => `(${a})[${b}]`),
      inner.map((a) => `(${a})[*].a.b`),
      inner.map((a) => `"x\${${a}}y"`),
      fc.array(inner, { maxLength: 3 }).map((items) => `[${items.join(', ')}]`),
      fc.tuple(inner, inner).map(([a, b]) => `{ (${a}) = ${b} }`),
    ),
  };
});

describe('anything that parses is evaluated without an exception', () => {
  test('expressions everywhere', () => {
    fc.assert(
      fc.property(expressions, expressions, (first, second) => {
        const evaluation = evaluate(parser, {
          'main.tf': `variable "u" {}
locals {
  open   = concat(["a"], var.u)
  either = var.u ? { a = 1 } : { b = 2 }
  first  = ${first}
}
data "aws_iam_policy_document" "d" {
  source_policy_documents = [local.first]
  statement {
    actions   = ${second}
    resources = local.first
  }
}
resource "aws_x" "one" {}
resource "aws_x" "many" {
  for_each = ${first}
  value    = each.value
}
resource "aws_x" "some" {
  count = ${second}
  dynamic "rule" {
    for_each = ${first}
    content { port = rule.value }
  }
  value = ${second}
}
module "m" {
  source = "./m"
  x      = ${first}
}
module "far" { source = "far" }
output "x" { value = module.m.x }
`,
          'm/main.tf': `variable "x" { type = map(object({ a = optional(string, "z") })) }\nresource "aws_y" "z" { v = var.x }\noutput "x" { value = var.x }\n`,
        });
        expect(evaluation.resources.some((resource) => resource.address === 'aws_x.one')).toBe(true);
      }),
      { numRuns: 400 },
    );
  });

  test('scanners read any text', () => {
    const pieces = fc.constantFrom(
      'module "m" {',
      'source = "./a"',
      '}',
      '"',
      '${',
      '<<E\n',
      'E\n',
      '#',
      '/*',
      '*/',
      '\n',
      'file("',
      '${x}',
      '")',
      '\\',
      '{',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 80 }), (parts) => {
        const text = parts.join('');
        scanFileReads(text);
        expect(scanModuleSources('a.tf', text).every((source) => source.startsWith('.'))).toBe(true);
      }),
    );
  });
});
