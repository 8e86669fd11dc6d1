import { beforeAll, describe, expect, test } from 'vitest';
import { defaultLimits } from '../../../src/evaluate/terraform/limits.ts';
import type { SourceFile } from '../../../src/core/source.ts';
import type { HclParser } from '../../../src/syntax/hcl/hcl-parser.ts';
import { testParser } from '../../hcl/test-parser.ts';
import { evaluate } from '../evaluate.ts';
import { valueOf } from '../expression.ts';

let parser: HclParser;
beforeAll(async () => {
  parser = await testParser();
});

const files = {
  'live/cidr/a.txt': '10.0.0.0/8',
  'live/cidr/b.txt': '0.0.0.0/0',
  'live/cidr/deep/c.txt': 'c',
  'live/cidr/d.json': '["d"]',
  'live/env/prod.yaml': 'x: 1',
  'live/env/dev.yaml': 'x: 2',
  'live/env/notes.md': 'not a file of an environment',
  'shared/policy.json': '{"a": 1}',
};

const inLive = (expression: string): unknown => valueOf(parser, expression, { files, root: 'live' });

describe('fileset', () => {
  test.each([
    ['fileset(path.module, "cidr/*.txt")', ['cidr/a.txt', 'cidr/b.txt']],
    ['fileset("${path.module}/cidr", "*")', ['a.txt', 'b.txt', 'd.json']],
    ['fileset("cidr", "**")', ['a.txt', 'b.txt', 'd.json', 'deep/c.txt']],
    ['fileset("cidr", "**/*.txt")', ['a.txt', 'b.txt', 'deep/c.txt']],
    ['fileset("cidr", "{a,d}.{txt,json}")', ['a.txt', 'd.json']],
    ['fileset("cidr", "[a-b].tx?")', ['a.txt', 'b.txt']],
    ['fileset("cidr", "[!a].txt")', ['b.txt']],
    ['fileset("cidr", "./a.txt")', ['a.txt']],
    ['fileset("cidr", "../env/*.yaml")', ['../env/dev.yaml', '../env/prod.yaml']],
    ['fileset("../shared", "*.json")', ['policy.json']],
    ['fileset("nowhere", "*")', []],
    ['try(fileset("cidr", "[a"), "broken")', 'broken'],
    ['[for f in fileset(path.module, "cidr/*.txt") : file("${path.module}/${f}")]', ['10.0.0.0/8', '0.0.0.0/0']],
    ['fileset(var.u, "*")', ['…fileset(var.u, "*")']],
    ['fileset("/etc", "*")', ['…fileset("/etc", "*")']],
  ])('%s', (expression, value) => {
    expect(inLive(expression)).toEqual(value);
  });

  test('with paths that are not known it has an open end', () => {
    const evaluation = evaluate(parser, 'resource "t" "x" {\n  a = fileset(".", "*")\n}\n');
    expect(evaluation.resources[0]?.attributes.entries.get('a')).toMatchObject({
      kind: 'list',
      items: [],
      more: { reason: 'file-not-read' },
    });
  });
});

describe('a file whose name is known in part', () => {
  test.each([
    ['yamldecode(file("${path.module}/env/${terraform.workspace}.yaml")).x', { oneOf: [2, 1] }],
    ['terraform.workspace == "prod" ? yamldecode(file("env/${terraform.workspace}.yaml")).x : 0', { oneOf: [1, 0] }],
    ['file("${path.cwd}/cidr/a.txt")', '10.0.0.0/8'],
    ['file(abspath("cidr/a.txt"))', '10.0.0.0/8'],
    ['file(abspath("${path.root}/../shared/policy.json"))', '{"a": 1}'],
    ['templatefile("env/p${var.u}.yaml", {})', 'x: 1'],
    ['filemd5("env/${var.u}.yaml") == md5("x: 2")', { oneOf: [true, false] }],
    ['fileexists("env/prod.yaml")', true],
    ['fileexists("env/none.yaml")', false],
    ['try(file("env/none.yaml"), "fallback")', 'fallback'],
    ['fileexists("/etc/passwd")', '<file-not-read: fileexists("/etc/passwd")>'],
  ])('%s', (expression, value) => {
    expect(inLive(expression)).toEqual(value);
  });

  test('candidates beyond the limit are not gone through, and the read is told', () => {
    const many = Object.fromEntries(Array.from({ length: defaultLimits.options + 1 }, (_, at) => [`env/${at}.yaml`, 'x: 1']));
    const all = { ...many, 'main.tf': 'variable "u" {}\nresource "t" "x" {\n  a = file("env/${var.u}.yaml")\n}\n' };
    const evaluation = evaluate(parser, all, { paths: new Set(Object.keys(all)) });
    expect(evaluation.resources[0]?.attributes.entries.get('a')).toMatchObject({ kind: 'unknown', reason: 'variable-without-default' });
    expect(evaluation.openReads).toMatchObject([{ pattern: ['env/', '.yaml'], at: { path: 'main.tf' } }]);
  });

  test('a digest is of bytes: a file that was decoded from others has none', () => {
    const main = { path: 'main.tf', text: 'resource "t" "x" {\n  a = filesha256("x.txt")\n}\n' };
    const sources = new Map<string, SourceFile>([
      ['main.tf', main],
      ['x.txt', { path: 'x.txt', text: 'x', isRecoded: true }],
    ]);
    const evaluation = evaluate(parser, '', { files: sources });
    expect(evaluation.resources[0]?.attributes.entries.get('a')).toMatchObject({ kind: 'unknown', reason: 'file-not-read' });
  });
});

describe('paths', () => {
  test.each([
    ['basename("a/b/")', 'b'],
    ['basename("")', '.'],
    ['basename("//")', '/'],
    ['dirname("/a")', '/'],
    ['dirname("a/./b/../c")', 'a'],
    ['dirname("")', '.'],
    ['abspath("/a/../b")', '/b'],
    ['abspath("x")', '<abspath(checkout)>/live/x'],
    ['basename(abspath(path.module))', 'live'],
    ['dirname(abspath("x/${var.u}/y"))', '<abspath(checkout)>/live/x/<var.u>'],
    ['basename("${var.u}/..")', '<variable-without-default: basename("${var.u}/..")>'],
    ['abspath("../../x")', '<variable-without-default: abspath("../../x")>'],
    ['pathexpand("a/~")', 'a/~'],
    ['pathexpand("~/.ssh/id")', '<pathexpand("~")>/.ssh/id'],
    ['try(pathexpand("~root/x"), "no")', 'no'],
    ['path.cwd', '<variable-without-default: path.cwd>'],
  ])('%s', (expression, value) => {
    expect(inLive(expression)).toEqual(value);
  });
});
