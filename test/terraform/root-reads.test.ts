import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';

import { review } from '../../src/entry/library.ts';
import { evaluateRoot } from '../../src/review/sides/evaluate-roots.ts';
import type { DeploymentInputs } from '../../src/evaluate/terraform/modules/deployment.ts';
import { readsOf } from '../../src/review/sides/reads-of.ts';
import type { HclParser } from '../../src/syntax/hcl/hcl-parser.ts';
import { grammarParser } from '../hcl/test-parser.ts';
import { readerOf } from '../review/texts-reader.ts';
import type { Texts } from '../review/texts-reader.ts';

let parser: HclParser;
beforeAll(async () => {
  parser = await grammarParser();
});

async function isReached(base: Texts, head: Texts, deployment?: DeploymentInputs): Promise<boolean> {
  const changed = Object.keys({ ...base, ...head }).filter((path) => base[path] !== head[path]);
  const reads = await readsOf('live', readerOf(base), parser, deployment);
  return reads === undefined || changed.some(reads.dependsOn);
}

async function shown(texts: Texts, deployment?: DeploymentInputs, reader = readerOf(texts)): Promise<string> {
  const { resources, diagnostics, providers } = await evaluateRoot('live', { reader, parser, before: [], deployment });
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
  'what an input names': {
    'live/main.tf': `variable "of" {\n  default = "c"\n}\n${bucket('file("../data/${var.of}.json")')}`,
  },
  override: { 'live/main.tf': bucket('"b"'), 'live/override.tf': bucket('file("../data/a.json")') },
};
const inputs: DeploymentInputs = { varFiles: ['live/prod.tfvars'], variables: [] };
const data: Texts = {
  'live/prod.tfvars': 'of = "a"\n',
  'data/a.json': '{"x": "c"}',
  'data/c.json': '{"x": "1"}',
  'data/t.tpl': 'one ${x}',
  'other/a.json': '{}',
};

/** The name may be any, or it cannot be told what reads. */
const keptByAnything: ReadonlySet<string> = new Set(['wholly open', 'data source', 'override']);
/** Of these it cannot be told what reads. */
const neverLeft: ReadonlySet<string> = new Set(['data source', 'override']);

const edited = ['data/a.json', 'data/b.json', 'data/c.json', 'data/t.tpl', 'data/default.json', 'other/a.json'];

describe('a root that might read what changes', () => {
  test.each(Object.entries(forms))('%s: a file that it does not read leaves it out', async (name, code) => {
    const base = { ...code, ...data };
    expect(await isReached(base, { ...base, 'other/a.txt': 'new', 'other/a.md': 'new' })).toBe(keptByAnything.has(name));
  });

  const texts = ['{"x": "c"}', '{"x": "d"}', undefined];
  const edits = edited.flatMap((path) => texts.map((text) => ({ [path]: text })));
  const deployments = [undefined, inputs];

  async function isRightlyLeft(
    code: Texts,
    edit: Readonly<Record<string, string | undefined>>,
    deployment?: DeploymentInputs,
  ): Promise<boolean> {
    const base = { ...code, ...data };
    const head: Texts = Object.fromEntries(
      Object.entries({ ...base, ...edit }).filter((entry): entry is [string, string] => entry[1] !== undefined),
    );
    if (await isReached(base, head, deployment)) return false;
    expect(await shown(head, deployment)).toBe(await shown(base, deployment));
    return true;
  }

  test.each(Object.entries(forms))('%s: it is not left out where one file makes another evaluation', async (name, code) => {
    let left = 0;
    for (const deployment of deployments) for (const edit of edits) left += (await isRightlyLeft(code, edit, deployment)) ? 1 : 0;
    expect(left > 0).toBe(!neverLeft.has(name));
  });

  test('nor where two do', async () => {
    const change = fc.dictionary(fc.constantFrom(...edited), fc.constantFrom(...texts), { minKeys: 2, maxKeys: 2 });
    let left = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...Object.values(forms)),
        change,
        fc.constantFrom(...deployments),
        async (code, edit, deployment) => {
          if (await isRightlyLeft(code, edit, deployment)) left += 1;
        },
      ),
      { numRuns: 200 },
    );
    expect(left).toBeGreaterThan(20);
    const others = Object.values(forms).map(
      async (code) => (await shown({ ...code, ...data })) !== (await shown({ ...code, ...data, 'data/a.json': '{"x": "d"}' })),
    );
    expect((await Promise.all(others)).filter(Boolean).length).toBeGreaterThan(8);
  });
});

describe('files at hand', () => {
  test.each(Object.entries(forms))('%s: what it evaluates to and what it takes is the same, and nothing is asked for', async (_, code) => {
    const texts = { ...code, ...data };
    const [far, near] = [readerOf(texts), readerOf(texts, 'everything')];
    const asked: string[] = [];
    const read = (paths: readonly string[]): Promise<void> => {
      asked.push(...paths.filter((path) => !near.atHand.has(path)));
      return near.read(paths);
    };
    expect(await shown(texts, undefined, { ...near, read })).toBe(await shown(texts, undefined, far));
    expect([...near.files.keys()].toSorted()).toEqual([...far.files.keys()].toSorted());
    expect(asked).toEqual([]);
  });

  test.each(Object.entries(forms))('%s: what it depends on is the same', async (_, code) => {
    const texts = { ...code, ...data };
    const [far, near] = [await readsOf('live', readerOf(texts), parser), await readsOf('live', readerOf(texts, 'everything'), parser)];
    const dependsOn = (reads: typeof far): readonly string[] => [...edited, 'x.md'].filter((path) => reads?.dependsOn(path));
    expect(dependsOn(near)).toEqual(dependsOn(far));
  });
});

test('a review leaves out what the change does not reach, and keeps what it reaches', async () => {
  const code: Texts = { 'live/main.tf': bucket('file("../${var.x}/a.json")') + 'variable "x" {\n  default = "data"\n}\n', ...data };
  const counted = async (path: string): Promise<number> =>
    (await review({ base: code, head: { ...code, [path]: '{"x": "z"}' } })).counts.resources;
  expect(await counted('data/a.json')).toBe(1);
  expect(await counted('other/a.json')).toBe(0);
});
