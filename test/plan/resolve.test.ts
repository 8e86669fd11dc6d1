import { expect, test } from 'vitest';
import type { MapValue, Value } from '../../src/core/value.ts';
import type { Json } from '../../src/evaluate/plan/json-shape.ts';
import { resolve } from '../../src/evaluate/plan/resolve.ts';
import type { Planned } from '../../src/evaluate/plan/resolve.ts';

const origin = { at: { path: 'main.tf', range: { startLine: 1, startColumn: 1, endLine: 1, endColumn: 2 } }, via: [] };
const text = (value: string): Value => ({ kind: 'string', value, origin });
const open: Value = { kind: 'unknown', reason: 'variable-without-default', expression: 'var.u', origin };
const map = (entries: Readonly<Record<string, Value>>): MapValue => ({ kind: 'map', entries: new Map(Object.entries(entries)), origin });
const list = (...items: readonly Value[]): Value => ({ kind: 'list', items, origin });
const planned = (value: Json): Planned => ({ value, unknown: undefined });
const encryption = map({ enabled: text('true'), key: open });
const known = map({ enabled: text('true'), key: text('alias/own') });

test.each<[string, Value, Json, unknown]>([
  ['an object for a block', encryption, { enabled: true, key: 'alias/own' }, known],
  ['a list of one for a block', encryption, [{ enabled: true, key: 'alias/own' }], known],
  ['an object for a list of blocks', list(encryption), { enabled: true, key: 'alias/own' }, list(known)],
  ['nothing for a list without blocks', list(), null, list()],
  ['a list of two for a block', encryption, [{ enabled: true }, { enabled: true }], 'disagrees'],
  ['an empty list for a block', encryption, [], 'disagrees'],
  ['a text for a block', encryption, 'on', 'disagrees'],
  ['another value', encryption, { enabled: false, key: 'alias/own' }, 'disagrees'],
  ['members of a set in another order', list(text('a'), text('b')), ['b', 'a'], list(text('a'), text('b'))],
  ['what is open at its own place', list(text('c'), open, text('a')), ['a', 'b', 'c'], list(text('c'), text('b'), text('a'))],
  ['one member more', list(text('a')), ['a', 'b'], 'disagrees'],
  ['a member of a set once', list(text('a'), text('a')), ['a'], list(text('a'))],
])('a plan may have %s', (_, ours, plan, resolved) => {
  const answer = resolve(ours, planned(plan));
  expect(withoutOrigins(answer)).toEqual(withoutOrigins(resolved));
});

/** What is known by the plan stands where our expression does, under its name. */
function withoutOrigins(value: unknown): unknown {
  if (value instanceof Map) return Object.fromEntries([...value].map(([key, one]) => [key, withoutOrigins(one)]));
  if (Array.isArray(value)) return value.map(withoutOrigins);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).flatMap(([key, one]) => (key === 'origin' ? [] : [[key, withoutOrigins(one)]])));
}
