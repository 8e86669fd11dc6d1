import { beforeAll, describe, expect, test } from 'vitest';
import { loadRegularExpressions } from '../../src/evaluate/terraform/functions/text/regular-expressions.ts';
import type { HclParser } from '../../src/syntax/hcl/hcl-parser.ts';
import { testParser } from '../hcl/test-parser.ts';
import { valueOf } from './expression.ts';

let parser: HclParser;
beforeAll(async () => {
  parser = await testParser();
  await loadRegularExpressions();
});

const open = expect.stringContaining('<');

describe('a text that is known in part', () => {
  test.each([
    ['"a-${var.u}" != ""', true],
    ['"a-${var.u}" == "b"', false],
    ['"${var.u}-a-" == "-a"', false],
    ['"${var.u}ab${var.flag}" == "xaxb"', false],
    ['"ab${var.u}ba" == "aba"', false],
    ['"a-${var.u}" == "a-b"', open],
    ['"${var.u}ab${var.flag}" == "xabb"', open],
    ['jsonencode(merge({ b = 1 }, { (var.u) = 2 })) == "{\\"a\\":2,\\"b\\":1}"', open],
    ['jsondecode(trimspace("\\n {\\"a\\":\\"x-${var.u}\\"} ")).a', 'x-<var.u>'],
    ['jsondecode(replace("{\\n\\"a\\":\\"x-${var.u}\\"}", "\\n", "")).a', 'x-<replace(var.u)>'],
    ['jsondecode(replace("{\\"a\\":\\"ID:root\\"}", "ID", var.u)).a', '<var.u>:root'],
    ['split(",", "0.0.0.0/0,${var.u}")', ['0.0.0.0/0', expect.stringContaining('…')]],
    ['strcontains("a-${var.u}", "a-")', true],
    ['strcontains("a-${var.u}", "b")', open],
    ['substr("abc-${var.u}", 0, 3)', 'abc'],
    ['substr("abc-${var.u}", 0, 4)', open],
    ['can(tonumber("a${var.u}"))', false],
    ['can(tonumber("In${var.u}"))', true],
    ['try(tobool("x${var.u}"), 22)', 22],
    ['tobool("tru${var.u}")', 'tru<var.u>'],
  ])('%s', (expression, value) => {
    expect(valueOf(parser, expression)).toEqual(value);
  });

  test.each([
    ['names what it may be the name of', '{ dev-a = 1, prod-a = 2, prod-b = 3 }["prod-${var.u}"]', { oneOf: [2, 3] }],
    ['or nothing', 'try({ dev = 1 }["prod-${var.u}"], 5)', 5],
    ['', 'lookup({ dev = 1 }, "prod-${var.u}", 5)', 5],
    ['', 'lookup({ dev = 1, prod-b = 2 }, "prod-${var.u}", 5)', { oneOf: [2, 5] }],
  ])('%s %s', (_, expression, value) => {
    expect(valueOf(parser, expression)).toEqual(value);
  });
});
