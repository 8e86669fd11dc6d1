import { beforeAll, expect, test } from 'vitest';
import { evaluateRoot } from '../../src/review/sides/evaluate-roots.ts';
import { sameRoots } from '../../src/review/sides/same-root.ts';
import type { HclParser } from '../../src/syntax/hcl/hcl-parser.ts';
import { grammarParser } from '../hcl/test-parser.ts';
import { readerOf } from './texts-reader.ts';
import type { Texts } from './texts-reader.ts';

let parser: HclParser;
beforeAll(async () => {
  parser = await grammarParser();
});

const code = [
  'locals {',
  '  one  = jsondecode(file("one.json"))',
  '  many = { for name in fileset("teams", "*.json") : name => jsondecode(file("teams/${name}")) }',
  '  open = try(file("teams/${var.team}.json"), "")',
  '}',
  'variable "team" {}',
  'resource "aws_s3_bucket" "one" {',
  '  bucket = "${local.one.name}-${length(local.many)}"',
  '}',
].join('\n');
const base: Texts = {
  'main.tf': code,
  'one.json': '{"name": "a"}',
  'teams/red.json': '{"id": 1}',
  'other.json': '{"x": 1}',
};

async function answer(head: Texts, isTerraformChanged = false, from = base): Promise<{ isTaken: boolean; isEqual: boolean }> {
  const then = readerOf(from);
  const evaluation = await evaluateRoot('.', { reader: then, parser });
  const before = { evaluations: new Map([['.', evaluation]]), files: then.files, existing: then.existing, unreached: new Set<string>() };
  const taken = await sameRoots(before, readerOf(head), isTerraformChanged)('.');
  const fresh = await evaluateRoot('.', { reader: readerOf(head), parser });
  const shown = (resources: typeof fresh.resources): string =>
    JSON.stringify(resources, (_, value: unknown) => (value instanceof Map ? [...value] : value));
  return { isTaken: taken === evaluation, isEqual: shown(evaluation.resources) === shown(fresh.resources) };
}

test('a file that the root does not read leaves it as it was', async () => {
  expect(await answer({ ...base, 'other.json': '{"x": 2}' })).toEqual({ isTaken: true, isEqual: true });
});

test.each<[string, Texts]>([
  ['a file by its name', { ...base, 'one.json': '{"name": "b"}' }],
  ['one of a set', { ...base, 'teams/red.json': '{"id": 2}' }],
  ['a file that comes to a set', { ...base, 'teams/blue.json': '{"id": 1}' }],
])('what it reads makes it be evaluated again: %s', async (_, head) => {
  expect((await answer(head)).isTaken).toBe(false);
});

test('so does a Terraform file, and a path that is gone', async () => {
  expect((await answer({ ...base, 'main.tf': `${code}\n# more` }, true)).isTaken).toBe(false);
  const { 'other.json': _, ...fewer } = base;
  expect((await answer(fewer)).isTaken).toBe(false);
});

test('so does another list of installed modules', async () => {
  const list = (directory: string): Texts => ({
    '.terraform/modules/modules.json': JSON.stringify({ Modules: [{ Key: 'm', Source: 'a/b/aws', Dir: directory }] }),
  });
  const tree: Texts = {
    'main.tf': 'module "m" {\n  source = "a/b/aws"\n}\n',
    'one/main.tf': 'resource "aws_s3_bucket" "one" {}\n',
    'two/main.tf': 'resource "aws_s3_bucket" "two" {}\n',
  };
  const from = { ...tree, ...list('one') };
  expect((await answer(from, false, from)).isTaken).toBe(true);
  expect((await answer({ ...tree, ...list('two') }, false, from)).isTaken).toBe(false);
});
