import { describe, expect, test } from 'vitest';
import { fewer, less, more, moreOrForever, naming, offOn, onOff, ownKey, ranks, set, without } from '../../src/policies/forms/order.ts';
import type { Literal, Order } from '../../src/policies/forms/order.ts';
import type { UnknownReason, UnknownValue } from '../../src/core/value.ts';

/** Each from the weakest to the strongest. */
const orders: Readonly<Record<string, readonly [Order, readonly Literal[]]>> = {
  onOff: [onOff, [false, true]],
  'onOff in text': [onOff, ['False', 'true']],
  offOn: [offOn, [true, false]],
  more: [more, [null, 1, '7', 35]],
  less: [less, [730, '365', 90]],
  moreOrForever: [moreOrForever, [1, 30, 0]],
  fewer: [fewer, [['a', 'b'], ['a'], null]],
  set: [set, [null, 'anything']],
  'set, of lists': [set, [[], ['a']]],
  ownKey: [ownKey, [null, 'alias/aws/sns', 'alias/own']],
  'ownKey, by ARN': [ownKey, ['', 'arn:aws:kms:eu-central-1:111122223333:alias/aws/s3', 'arn:aws:kms:eu-central-1:111122223333:key/1']],
  ranks: [ranks('NONE', ['NEW', 'SOME'], 'ALL'), ['none', 'SOME', 'ALL']],
  naming: [naming('api', 'audit'), [['other'], ['audit'], ['audit', 'api']]],
};

describe.each(Object.entries(orders))('%s', (_, [order, literals]) => {
  test('each is stronger than the one before', () => {
    const found = literals.map((literal) => order.rank(literal));
    expect(found).not.toContain(undefined);
    expect(found).toEqual(found.toSorted((a, b) => (a ?? 0) - (b ?? 0)));
    expect(new Set(found).size).toBe(literals.length);
  });
});

test.each<readonly [string, Order, Literal]>([
  ['a switch', onOff, 'maybe'],
  ['a number', more, 'many'],
  ['an empty text for a number', less, ''],
  ['a switch for a number', more, true],
  ['a name that the order has not', ranks('a', 'b'), 'c'],
  ['a list for a name', ranks('a', 'b'), ['a']],
  ['a number for a list', naming('a'), 1],
])('%s that is none has no rank', (_, order, literal) => {
  expect(order.rank(literal)).toBeUndefined();
});

test('CloudFormation takes a text for a list of one', () => {
  expect(naming('a').rank('a')).toBe(1);
  expect(naming('a').rank('b')).toBe(0);
  expect(without('a').rank('a')).toBe(0);
});

test('names of one step are worth the same', () => {
  const order = ranks('weak', ['one', 'two']);
  expect(order.rank('one')).toBe(order.rank('two'));
});

test.each<readonly [UnknownReason, string, number | undefined]>([
  ['computed-attribute', 'aws_kms_key.own.arn', 2],
  ['data-source', 'data.aws_kms_key.own.arn', 2],
  ['data-source', 'data.aws_kms_alias.s3.target_key_arn', undefined],
  ['variable-without-default', 'var.key', undefined],
])('a key that is %s (%s) is worth %s', (reason, expression, rank) => {
  const at = { path: 'main.tf', range: { startLine: 1, startColumn: 1, endLine: 1, endColumn: 2 } };
  const unknown: UnknownValue = { kind: 'unknown', reason, expression, origin: { at, via: [] } };
  expect(ownKey.rankUnknown?.(unknown)).toBe(rank);
});
