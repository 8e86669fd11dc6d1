import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';

import { review } from '../../src/entry/library.ts';
import { evaluateRoot } from '../../src/review/sides/evaluate-roots.ts';
import { noDeployments } from '../../src/review/sides/deployments/deployment-side.ts';
import { unreachedRoots } from '../../src/review/sides/maybe-reached.ts';
import type { HclParser } from '../../src/syntax/hcl/hcl-parser.ts';
import { grammarParser } from '../hcl/test-parser.ts';
import { readerOf } from '../review/texts-reader.ts';
import type { Texts } from '../review/texts-reader.ts';

let parser: HclParser;
beforeAll(async () => {
  parser = await grammarParser();
});

async function isReached(base: Texts, head: Texts): Promise<boolean> {
  const changed = new Set(Object.keys({ ...base, ...head }).filter((path) => base[path] !== head[path]));
  const unreached = await unreachedRoots(new Set(['live']), changed, readerOf(base), () => Promise.resolve(parser), noDeployments);
  return !unreached.has('live');
}

async function shown(texts: Texts): Promise<string> {
  const { resources, diagnostics, providers } = await evaluateRoot('live', { reader: readerOf(texts), parser, before: [] });
  return JSON.stringify([resources, diagnostics, providers], (_, value: unknown) => (value instanceof Map ? [...value] : value));
}

/** Ways to read a file, each in a place of its own: what the reading gives is the name of a bucket. */
const bucket = (value: string): string => `resource "aws_s3_bucket" "b" {\n  bucket = ${value}\n}\n`;
const forms: Readonly<Record<string, Texts>> = {
  resource: { 'live/main.tf': bucket('file("../data/a.json")') },
  'resource, several lines below': { 'live/main.tf': bucket('join("", [\n    "x",\n    file(\n      "../data/a.json"\n    ),\n  ])') },
  local: { 'live/main.tf': `locals {\n  a = file("../data/a.json")\n  b = local.a\n}\n${bucket('local.b')}` },
  fileset: { 'live/main.tf': bucket('join("", fileset("../data", "*.json"))') },
  'files of a fileset': {
    'live/main.tf': `locals {\n  all = fileset("../data", "*.json")\n}\n${bucket('join("", [for f in local.all : file("../data/${f}")])')}`,
  },
  fileexists: { 'live/main.tf': bucket('fileexists("../data/b.json") ? "b" : "none"') },
  'try of a file': { 'live/main.tf': bucket('try(file("../data/b.json"), "none")') },
  workspace: { 'live/main.tf': bucket('file("../data/${terraform.workspace}.json")') },
  variable: { 'live/main.tf': `variable "of" {}\n${bucket('jsondecode(file("../data/${var.of}.json")).x')}` },
  'wholly open': { 'live/main.tf': `variable "of" {}\n${bucket('file(var.of)')}` },
  'what a file names': { 'live/main.tf': bucket('file("../data/${jsondecode(file("../data/a.json")).x}.json")') },
  'argument of a module': {
    'live/main.tf': 'module "m" {\n  source = "../mod"\n  name   = file("../data/a.json")\n}\n',
    'mod/main.tf': `variable "name" {}\n${bucket('var.name')}`,
  },
  'module for each file': {
    'live/main.tf': 'module "m" {\n  source   = "../mod"\n  for_each = fileset("../data", "*.json")\n  name     = each.key\n}\n',
    'mod/main.tf': `variable "name" {}\n${bucket('file("../data/${var.name}")')}`,
  },
  'output of a module': {
    'live/main.tf': `module "m" {\n  source = "../mod"\n}\n${bucket('module.m.text')}`,
    'mod/main.tf': 'output "text" {\n  value = file("../data/a.json")\n}\n',
  },
  template: { 'live/main.tf': bucket('templatefile("../data/t.tpl", { x = 1 })') },
  'count of a block': {
    'live/main.tf': `resource "aws_s3_bucket" "b" {\n  count  = length(fileset("../data", "*.json"))\n  bucket = "b"\n}\n`,
  },
  'data source': { 'live/main.tf': `data "local_file" "f" {\n  filename = "../data/a.json"\n}\n${bucket('data.local_file.f.content')}` },
  provider: { 'live/main.tf': `provider "aws" {\n  region = trimspace(file("../data/a.json"))\n}\n${bucket('"b"')}` },
  override: { 'live/main.tf': bucket('"b"'), 'live/override.tf': bucket('file("../data/a.json")') },
};
const data: Texts = { 'data/a.json': '{"x": "c"}', 'data/c.json': '{"x": "1"}', 'data/t.tpl': 'one ${x}', 'other/a.json': '{}' };

/** The name may be any, or it cannot be told what reads. */
const keptByAnything: ReadonlySet<string> = new Set(['wholly open', 'data source', 'override']);

describe('a root that might read what changes', () => {
  test.each(Object.entries(forms))('%s: a file that it does not read leaves it out', async (name, code) => {
    const base = { ...code, ...data };
    expect(await isReached(base, { ...base, 'other/a.txt': 'new', 'other/a.md': 'new' })).toBe(keptByAnything.has(name));
  });

  test('is never left out where its evaluation is another one', async () => {
    const texts = fc.constantFrom('{"x": "c"}', '{"x": "d"}', undefined);
    const change = fc.dictionary(
      fc.constantFrom('data/a.json', 'data/b.json', 'data/c.json', 'data/t.tpl', 'data/default.json', 'other/a.json'),
      texts,
      {
        minKeys: 1,
        maxKeys: 2,
      },
    );
    let others = 0;
    let left = 0;
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...Object.values(forms)), change, async (code, edits) => {
        const base = { ...code, ...data };
        const head: Texts = Object.fromEntries(
          Object.entries({ ...base, ...edits }).filter((entry): entry is [string, string] => entry[1] !== undefined),
        );
        if (await isReached(base, head)) return;
        left += 1;
        expect(await shown(head)).toBe(await shown(base));
      }),
      { numRuns: 400 },
    );
    for (const [path, text] of [['data/a.json', '{"x": "d"}']] as const)
      for (const code of Object.values(forms))
        if ((await shown({ ...code, ...data })) !== (await shown({ ...code, ...data, [path]: text }))) others += 1;
    expect(left).toBeGreaterThan(40);
    expect(others).toBeGreaterThan(8);
  });
});

test('a review leaves out what the change does not reach, and keeps what it reaches', async () => {
  const code: Texts = { 'live/main.tf': bucket('file("../${var.x}/a.json")') + 'variable "x" {\n  default = "data"\n}\n', ...data };
  const counted = async (path: string): Promise<number> =>
    (await review({ base: code, head: { ...code, [path]: '{"x": "z"}' } })).counts.resources;
  expect(await counted('data/a.json')).toBe(1);
  expect(await counted('other/a.json')).toBe(0);
});
