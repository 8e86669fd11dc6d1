import { expect, test } from 'vitest';
import type { ValueType } from '../../src/core/value-type.ts';
import { byPreference } from '../../src/evaluate/terraform/types/type-preference.ts';

const text: ValueType = { kind: 'string' };
const number: ValueType = { kind: 'number' };
const any: ValueType = { kind: 'any' };
const list = (element: ValueType): ValueType => ({ kind: 'list', element });
const set = (element: ValueType): ValueType => ({ kind: 'set', element });
const map = (element: ValueType): ValueType => ({ kind: 'map', element });
const tuple = (...elements: readonly ValueType[]): ValueType => ({ kind: 'tuple', elements });
const object = (attributes: Readonly<Record<string, ValueType>>): ValueType => ({
  kind: 'object',
  attributes: new Map(Object.entries(attributes)),
});

// go-cty/cty/convert/compare_types.go: the type to which the other can be converted comes first.
test.each<[string, ValueType, ValueType]>([
  ['a text before a number', text, number],
  ['a text before what may be anything', text, any],
  ['a list before a tuple', list(text), tuple(text)],
  ['a tuple before a set', tuple(text), set(text)],
  ['a map before an object', map(text), object({ a: text })],
  ['lists by what is in them', list(text), list(number)],
  ['tuples by their parts', tuple(text, number), tuple(number, number)],
  ['objects by their attributes', object({ a: text, b: number }), object({ a: number, b: number })],
])('the more general type is tried first: %s', (_, first, second) => {
  expect([byPreference([first, second]), byPreference([second, first])]).toEqual([
    [first, second],
    [first, second],
  ]);
});

test.each<[string, ValueType, ValueType]>([
  ['objects with other attributes', object({ a: text }), object({ b: number })],
  ['objects with more attributes', object({ a: text, b: text }), object({ a: number })],
  ['objects of which each is more general in a part', object({ a: text, b: number }), object({ a: number, b: text })],
  ['tuples of other lengths', tuple(text), tuple(number, number)],
  ['a list and a map', list(text), map(number)],
])('neither is more general: %s', (_, first, second) => {
  expect([byPreference([first, second]), byPreference([second, first])]).toEqual([
    [first, second],
    [second, first],
  ]);
});
