import { expect, test } from 'vitest';
import type { ValueType } from '../../src/core/value-type.ts';
import { canConvert } from '../../src/evaluate/terraform/types/unify-types.ts';

const [text, number, bool, any] = (['string', 'number', 'bool', 'any'] as const).map((kind): ValueType => ({ kind })) as [
  ValueType,
  ValueType,
  ValueType,
  ValueType,
];
const list = (element: ValueType): ValueType => ({ kind: 'list', element });
const map = (element: ValueType): ValueType => ({ kind: 'map', element });
const tuple = (...elements: readonly ValueType[]): ValueType => ({ kind: 'tuple', elements });
const object = (attributes: Readonly<Record<string, ValueType>>): ValueType => ({
  kind: 'object',
  attributes: new Map(Object.entries(attributes)),
});

test.each<[string, ValueType, ValueType, boolean]>([
  ['a number is a text', number, text, true],
  ['a text may be a number', text, number, true],
  ['a list is no text', list(text), text, false],
  ['members that are texts', tuple(text, number), list(text), true],
  ['a member that is none', tuple(text, list(text)), list(text), false],
  ['members that are all none', tuple(list(text), list(text)), list(text), false],
  ['members of one type, whichever', tuple(number, text), list(any), true],
  ['a number and a truth', tuple(number, bool), list(any), false],
  ['members of no type', tuple(text, list(text)), list(any), false],
  ['attributes of one type, whichever', object({ a: text, b: number }), map(any), true],
  ['attributes of no type', object({ a: text, b: list(text) }), map(any), false],
  ['attributes that are all none', object({ a: list(text) }), map(text), false],
  ['members each of which is wanted', tuple(text, list(number)), tuple(number, list(text)), true],
  ['a member that is not wanted', tuple(text, list(number)), tuple(text, text), false],
  ['fewer members than wanted', tuple(text), tuple(text, text), false],
  ['more members than wanted', tuple(text, text), tuple(text), false],
])('whether Terraform knows a way: %s', (_, from, to, expected) => {
  expect(canConvert(from, to)).toBe(expected);
});
