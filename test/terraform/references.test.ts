import { expect, test } from 'vitest';
import { referencesOf } from '../../src/evaluate/terraform/modules/references.ts';
import { testParser } from '../hcl/test-parser.ts';

const parser = await testParser();

test.each([
  ['aws_vpc.a[var.i].tags[local.k]', ['aws_vpc.a', 'local.k', 'var.i']],
  ['aws_vpc.a[*].tags[local.k]', ['aws_vpc.a', 'local.k']],
  ['aws_vpc.a[*].rules[*].tags[local.k]', ['aws_vpc.a', 'local.k']],
  ['[for one in var.all : one if one != local.k]', ['local.k', 'var.all']],
  ['{ (var.k) = local.v }', ['local.v', 'var.k']],
  ['"a-${var.k}%{ if local.is }b%{ endif }"', ['local.is', 'var.k']],
  ['var.is ? data.aws_vpc.a.id : !local.is', ['data.aws_vpc.a', 'local.is', 'var.is']],
])('%s mentions %j', (expression, names) => {
  const file = parser.parse({ path: 'main.tf', text: `a = ${expression}\n` });
  expect([...referencesOf(file.body).names].toSorted()).toEqual(names);
});
