import { beforeAll, expect, test } from 'vitest';
import { describeCircumstances } from '../../src/core/circumstance.ts';
import type { Value } from '../../src/core/value.ts';
import type { HclParser } from '../../src/syntax/hcl/hcl-parser.ts';
import { testParser } from '../hcl/test-parser.ts';
import { evaluate, plain, resource } from './evaluate.ts';

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

test('where a table multiplies with another choice, what its key picks is not known, and the other stays', () => {
  const zones = regionsWith(40, (region) => `"${region}"`);
  expect(optionsOf('format("%s-%s", local.zones[var.env], var.public ? "a" : "b")', zones)).toEqual([
    ['<one of 40 values by var.env>-a', 'var.public is true'],
    ['<one of 40 values by var.env>-b', 'var.public is false'],
  ]);
  expect(optionsOf('upper(var.public ? local.zones[var.env] : "b")', zones)).toHaveLength(41);
});
