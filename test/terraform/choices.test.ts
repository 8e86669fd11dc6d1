import { beforeAll, expect, test } from 'vitest';
import { describeCircumstances } from '../../src/core/circumstance.ts';
import type { Value } from '../../src/core/value.ts';
import type { HclParser } from '../../src/syntax/hcl/hcl-parser.ts';
import { testParser } from '../hcl/test-parser.ts';
import { evaluate, plain, resource } from './evaluate.ts';
import { cpuMs } from '../cpu-time.ts';

let parser: HclParser;
beforeAll(async () => {
  parser = await testParser();
});

/** The options of an expression, each with the deployments that have it. */
function optionsOf(expression: string, more = ''): unknown {
  const code = `variable "env" {}\nvariable "public" {}\n${more}\nresource "aws_x" "y" {\n  value = ${expression}\n}\n`;
  const attributes = resource(evaluate(parser, code), 'aws_x.y').attributes;
  const value: Value | undefined = attributes.kind === 'map' ? attributes.entries.get('value') : undefined;
  if (value?.kind !== 'choice') return plain(value);
  return value.options.map((option, index) => [plain(option), describeCircumstances(value.when?.[index] ?? []) ?? 'anywhere']);
}

test('a conditional says which deployments have which side', () => {
  expect(optionsOf('var.env == "dev" ? "a" : "b"')).toEqual([
    ['a', 'var.env is "dev"'],
    ['b', 'var.env is not "dev"'],
  ]);
  expect(optionsOf('var.public ? "a" : "b"')).toEqual([
    ['a', 'var.public is true'],
    ['b', 'var.public is false'],
  ]);
  expect(optionsOf('!var.public || var.env != "dev" ? "a" : "b"')).toEqual([
    ['a', 'anywhere'],
    ['b', 'var.public is true and var.env is "dev"'],
  ]);
});

test('a condition keeps what it says on its way through a local and a module', () => {
  expect(optionsOf('local.production ? "a" : "b"', 'locals {\n  production = var.env == "prod"\n}')).toEqual([
    ['a', 'var.env is "prod"'],
    ['b', 'var.env is not "prod"'],
  ]);
});

test('a map by environment, with and without what is left', () => {
  expect(optionsOf('{ dev = "a", prod = "b" }[var.env]')).toEqual([
    ['a', 'var.env is "dev"'],
    ['b', 'var.env is "prod"'],
  ]);
  expect(optionsOf('lookup({ dev = "a", test = "a", prod = "b" }, var.env, "c")')).toEqual([
    ['a', 'var.env is "dev" or "test"'],
    ['b', 'var.env is "prod"'],
    ['c', 'var.env is not "dev", "test" or "prod"'],
  ]);
  expect(optionsOf('lookup({ prod = "a" }, var.env, "b")')).toEqual([
    ['a', 'var.env is "prod"'],
    ['b', 'var.env is not "prod"'],
  ]);
  expect(optionsOf('["a", "b"][var.env]')).toEqual([
    ['a', 'var.env is 0'],
    ['b', 'var.env is 1'],
  ]);
});

test('combinations that no deployment can have are left out', () => {
  expect(optionsOf('"${var.env == "dev" ? "a" : "b"}${{ dev = "1", prod = "2" }[var.env]}"')).toEqual([
    ['a1', 'var.env is "dev"'],
    ['b2', 'var.env is "prod"'],
  ]);
  expect(optionsOf('var.env == "dev" ? (var.env == "dev" ? "a" : "b") : "c"')).toEqual([
    ['a', 'var.env is "dev"'],
    ['c', 'var.env is not "dev"'],
  ]);
});

/** A local `zones` of so many regions, each with what `zoneOf` writes. */
function regionsWith(count: number, zoneOf: (region: string, index: number) => string): string {
  const regions = Array.from({ length: count }, (_, index) => `r-${index}`);
  return `locals {\n  zones = {${regions.map((region, index) => `"${region}" = ${zoneOf(region, index)}`).join(', ')}}\n}`;
}

test('a table of every region of AWS, by a key that is not known, is followed member by member', () => {
  const zones = regionsWith(40, (region) => `["${region}a", "${region}b"]`);
  expect(optionsOf('local.zones[var.env][0]', zones)).toHaveLength(40);
  expect(optionsOf('length(local.zones[var.env])', zones)).toBe(2);
  expect(optionsOf('lookup(local.zones, var.env, ["x"])[0]', zones)).toHaveLength(41);
  expect(optionsOf('"${local.zones[var.env][0]}-${local.zones[var.env][1]}"', zones)).toHaveLength(40);
});

test('members of a table that are equal count once, however many keys there are', () => {
  const zones = regionsWith(200, (_, index) => (index === 150 ? '"other"' : '"same"'));
  expect(optionsOf('local.zones[var.env]', zones)).toHaveLength(2);
});

test('members that are equal as the engine says count once, in whatever way they are written', () => {
  const zones =
    'locals {\n  zones = [{ a = 1, b = ["[1]"] }, { b = [jsonencode([1])], a = 1.0 }, { a = 1, b = ["[2]"] }, { a = "1", b = ["[1]"] }]\n}';
  expect(optionsOf('local.zones[var.env]', zones)).toHaveLength(3);
});

test('large members that differ at their ends alone are told apart without comparing each with each', () => {
  const zones = regionsWith(200, (_, index) => `concat(range(900), [${index % 64}])`);
  const start = cpuMs();
  expect(optionsOf(`[${'local.zones[var.env][900], '.repeat(10)}][9]`, zones)).toHaveLength(64);
  expect(cpuMs() - start).toBeLessThan(4000);
});

test('where a table multiplies with another choice, what its key picks is not known, and the other stays', () => {
  const zones = regionsWith(40, (region) => `"${region}"`);
  expect(optionsOf('format("%s-%s", local.zones[var.env], var.public ? "a" : "b")', zones)).toEqual([
    ['<one of 40 values by var.env>-a', 'var.public is true'],
    ['<one of 40 values by var.env>-b', 'var.public is false'],
  ]);
  expect(optionsOf('upper(var.public ? local.zones[var.env] : "b")', zones)).toHaveLength(41);
});

/** The numbers of the rules that a resource may have, with a conditional block for each of so many. */
function rulesOf(count: number): unknown {
  const block = (_: unknown, index: number) =>
    `dynamic "rule" {\n  for_each = var.on_${index} ? [1] : []\n  content {\n    number = ${index}\n  }\n}`;
  const inputs = Array.from({ length: count }, (_, index) => `variable "on_${index}" {}`).join('\n');
  const code = `${inputs}\nresource "aws_x" "y" {\n${Array.from({ length: count }, block).join('\n')}\n}\n`;
  const { attributes } = resource(evaluate(parser, code), 'aws_x.y');
  const rules = attributes.entries.get('rule');
  const numbers = (value: unknown): unknown[] => (Array.isArray(value) ? value.map((one: { number: unknown }) => one.number) : [value]);
  return rules?.kind === 'choice' ? rules.options.map((option) => numbers(plain(option))) : plain(rules);
}

test('conditional blocks are combined, and where that is too much, in pairs', () => {
  expect(rulesOf(4)).toHaveLength(16);
  const rows = rulesOf(9) as unknown[][];
  expect(rows.length).toBeLessThanOrEqual(64);
  for (const [first, second] of [
    [0, 1],
    [7, 8],
    [8, 2],
  ]) {
    const seen = new Set(rows.map((row) => `${row.includes(first)} ${row.includes(second)}`));
    expect([...seen].toSorted()).toEqual(['false false', 'false true', 'true false', 'true true']);
  }
  expect(rulesOf(40)).toMatch(/^<limit-reached/u);
});

test('options that the engine refuses are one: a workspace that is looked up among four is one of them, or none', () => {
  const parent = (names: string): string => `coalesce(one([for name in [${names}] : name if can(regex("\${name}$$", var.env))]), "none")`;
  const four = parent('"dev", "test", "sandbox", "prod"');
  const values = (expression: string): readonly unknown[] => (optionsOf(expression) as [unknown, string][]).map(([value]) => value);
  const options = values(four);
  expect(options.filter((value) => !String(value).startsWith('<'))).toEqual(['dev', 'test', 'sandbox', 'prod', 'none']);
  expect(options).toHaveLength(6);
  expect(values(`${four} == "test" || ${four} == "dev" ? "a" : "b"`)).toEqual(['a', 'b']);
});
