import { expect, test } from 'vitest';
import { isRecord, memberOf, parsedJson } from '../../src/core/foreign-json.ts';

test('what is no JSON is undefined', () => {
  expect(parsedJson('{"a":')).toBeUndefined();
  expect(parsedJson('{"a":[1]}')).toEqual({ a: [1] });
});

test.each([null, undefined, [1], 'text', 1])('%j is no object', (value) => {
  expect(isRecord(value)).toBe(false);
  expect(memberOf(value, 'length')).toBeUndefined();
});

test('members that an object inherits are not its own', () => {
  expect(memberOf(parsedJson('{"a":1}'), 'a')).toBe(1);
  expect(memberOf(parsedJson('{"a":1}'), 'constructor')).toBeUndefined();
});
