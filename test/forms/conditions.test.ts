import { expect, test } from 'vitest';
import type { Resource } from '../../src/core/resource.ts';
import type { Value } from '../../src/core/value.ts';
import { allHold } from '../../src/policies/forms/row.ts';
import type { Condition } from '../../src/policies/forms/row.ts';

const origin = { at: { path: 'main.tf', range: { startLine: 1, startColumn: 1, endLine: 1, endColumn: 2 } }, via: [] };

/** A table with a replica in each of these regions; null where one names none. */
function tableIn(regions: readonly (string | null)[]): Resource {
  const items = regions.map((value): Value => {
    const region: Value = value === null ? { kind: 'null', origin } : { kind: 'string', value, origin };
    return { kind: 'map', entries: new Map([['region', region]]), origin };
  });
  const entries = new Map<string, Value>([['replica', { kind: 'list', items, origin }]]);
  return { dialect: 'terraform', type: 'aws_dynamodb_table', attributes: { kind: 'map', entries, origin } } as unknown as Resource;
}

test.each<[Condition['is'], readonly (string | null)[], string]>([
  ['set', [null, 'eu-west-1'], 'yes'],
  ['set', [null, null], 'no'],
  ['set', [], 'no'],
  ['not set', [null, 'eu-west-1'], 'no'],
  ['not set', ['eu-west-1', null], 'no'],
  ['not set', [null, null], 'yes'],
  ['not set', [], 'yes'],
  [['us-east-1'], ['eu-west-1', 'us-east-1'], 'yes'],
  [['us-east-1'], ['us-east-1', 'eu-west-1'], 'yes'],
  [['us-east-1'], ['eu-west-1'], 'no'],
])('that a region is %j, of replicas in %j: %s', (is, regions, answer) => {
  expect(allHold([{ terraform: 'replica[].region', is }], tableIn(regions))).toBe(answer);
});
