import { expect, test } from 'vitest';
import type { Resource } from '../../src/core/resource.ts';
import type { UnknownValue, Value } from '../../src/core/value.ts';
import { applyPlan } from '../../src/evaluate/plan/apply-plan.ts';
import type { Plan, PlannedResource } from '../../src/evaluate/plan/read-plan.ts';
import type { TerraformEvaluation } from '../../src/evaluate/terraform/evaluate-root.ts';

const origin = { at: { path: 'main.tf', range: { startLine: 1, startColumn: 1, endLine: 1, endColumn: 2 } }, via: [] };
const limit: UnknownValue = { kind: 'unknown', reason: 'limit-reached', expression: 'more', origin };

/** Kinds of the attributes of a resource that was cut short, as the plan completes it. */
function completed(written: Readonly<Record<string, Value>>, planned: Omit<PlannedResource, 'type'>): unknown {
  const attributes = { kind: 'map', entries: new Map(Object.entries(written)), origin, more: limit } as const;
  const resource = { mode: 'managed', type: 'aws_db_instance', address: 'aws_db_instance.d', attributes } as unknown as Resource;
  const plan = { resources: new Map([[resource.address, { type: resource.type, ...planned }]]) } as unknown as Plan;
  const applied = applyPlan({ resources: [resource] } as unknown as TerraformEvaluation, plan);
  if ('disagreement' in applied) return applied.disagreement;
  const [only] = applied.evaluation.resources;
  const kinds = [...(only?.attributes.entries ?? [])].map(([name, value]) => [name, value.kind === 'unknown' ? value.reason : value.kind]);
  return { ...Object.fromEntries(kinds), ...(only?.attributes.more === undefined ? {} : { more: true }) };
}

const text: Value = { kind: 'string', value: 'orders', origin };

test.each([
  ['what is known', { identifier: 'orders', storage_encrypted: true, tags: null }, {}, { identifier: 'string', storage_encrypted: 'bool' }],
  [
    'what is known later, which it leaves out of the values',
    { identifier: 'orders' },
    { kms_key_id: true },
    { identifier: 'string', kms_key_id: 'known-after-apply' },
  ],
  ['nothing where all of it is known later', { identifier: 'orders' }, true, { identifier: 'string', more: true }],
])('a plan adds to a resource that was cut short %s', (_, values, unknown, kinds) => {
  expect(completed({ identifier: text }, { values, unknown })).toEqual(kinds);
});

test('a plan that says something else of what was read disagrees', () => {
  expect(completed({ identifier: text }, { values: { identifier: 'tickets' }, unknown: {} })).toBe('aws_db_instance.d, identifier');
});
