import { expect, test } from 'vitest';
import type { ChoiceValue, UnknownValue, Value } from '../../src/core/value.ts';
import { possibleValues } from '../../src/core/value.ts';
import { attribute } from '../../src/model/fact.ts';

const range = { startLine: 1, startColumn: 1, endLine: 1, endColumn: 2 };
const origin = { at: { path: 'main.tf', range }, via: [] };
const condition: UnknownValue = { kind: 'unknown', reason: 'variable-without-default', expression: 'var.on', origin };
const on: Value = { kind: 'bool', value: true, origin };
const off: Value = { kind: 'bool', value: false, origin };
const block = (entries: Readonly<Record<string, Value>>): Value => ({ kind: 'map', entries: new Map(Object.entries(entries)), origin });
const list = (...items: readonly Value[]): Value => ({ kind: 'list', items, origin });
const choice = (options: readonly Value[], more: Partial<ChoiceValue> = {}): Value => ({
  kind: 'choice',
  options,
  condition,
  origin,
  ...more,
});
const none: Value = { kind: 'null', origin };

const forms: readonly (readonly [string, Value, readonly unknown[] | undefined])[] = [
  ['two blocks', choice([block({ enabled: on }), block({ enabled: off })]), [true, false]],
  ['blocks in lists', choice([list(block({ enabled: on })), list(block({ enabled: off }))]), [true, false]],
  ['a block without the attribute has its default', choice([block({ enabled: on }), block({ other: on })]), [true, 'null']],
  ['no block: the condition decides', choice([list(block({ enabled: on })), list()]), [true, 'var.on']],
  ['null: the condition decides', choice([none, block({ enabled: off })]), ['var.on', false]],
  ['no block by default', choice([list(), list(block({ enabled: off }))], { firstIsDefault: true }), ['null', false]],
  [
    'a choice in a choice',
    choice([choice([block({ enabled: on }), block({ enabled: off })]), list(block({ enabled: off }))]),
    [true, false, false],
  ],
  ['no block has it', choice([block({ other: on }), list()]), undefined],
];

test.each(forms)('%s', (_, value, wanted) => {
  const below = attribute(value, 'enabled');
  const texts = below === undefined ? undefined : possibleValues(below).map(textOf);
  expect(texts).toEqual(wanted);
});

function textOf(value: Value): unknown {
  if (value.kind === 'unknown') return value.expression;
  return value.kind === 'bool' ? value.value : value.kind;
}

test('which deployment has which option stays', () => {
  const when = [[], []];
  const below = attribute(choice([block({ enabled: on }), block({ enabled: off })], { when }), 'enabled');
  expect(below).toMatchObject({ kind: 'choice', when, condition });
});
