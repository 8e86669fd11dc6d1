import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { calculate, toWhole } from '../../src/evaluate/numbers/arithmetic.ts';
import type { ArithmeticOperator } from '../../src/evaluate/numbers/arithmetic.ts';
import { compareNumbers, equalNumbers, fromDouble, parseNumber, textOfNumber } from '../../src/evaluate/numbers/number-value.ts';
import type { PlainNumber } from '../../src/evaluate/numbers/number-value.ts';
import { testParser } from '../hcl/test-parser.ts';
import { valueOf } from './expression.ts';

function number(text: string): PlainNumber {
  const parsed = parseNumber(text);
  if (parsed === undefined) throw new Error(`${text} is no number`);
  return parsed;
}

function calculated(a: string, operator: ArithmeticOperator, b: string): string | undefined {
  const result = calculate(operator, number(a), number(b));
  return result === undefined ? undefined : textOfNumber(result);
}

const decimals = fc.tuple(fc.bigInt({ min: -(10n ** 30n), max: 10n ** 30n }), fc.integer({ min: -20, max: 20 })).map(([digits, power]) => {
  return `${digits}e${power}`;
});

describe('numbers of 512 bits', () => {
  test.each([
    ['0.1', '+', '0.2', '0.3'],
    ['1', '/', '3', `0.${'3'.repeat(154)}5`],
    ['1.1', '*', '3', `3.3${'0'.repeat(152)}2`],
    ['99999999999', '*', '99999999999', '9999999999800000000001'],
    ['-7', '%', '3', '-1'],
    ['5', '%', '0', '5'],
    ['1', '/', '0', '+Inf'],
    ['0', '*', '-1', '-0'],
    ['0', '/', '0', undefined],
  ] as const)('%s %s %s is %s', (a, operator, b, result) => {
    expect(calculated(a, operator, b)).toBe(result);
  });

  test('doubles are written as Go writes 53 bits', () => {
    expect(textOfNumber(fromDouble(2 ** 64))).toBe('18446744073709550000');
    expect(textOfNumber(fromDouble(0.1))).toBe('0.1');
  });

  test('a zero keeps its sign, however it is written', () => {
    expect(['0', '0.0', '+0e5', '.0', '-0.0', '-0e-3'].map((text) => textOfNumber(number(text)))).toEqual(['0', '0', '0', '0', '-0', '-0']);
  });

  test('are read back from their text', () => {
    fc.assert(
      fc.property(decimals, (text) => {
        return equalNumbers(number(textOfNumber(number(text))), number(text));
      }),
    );
    expect(equalNumbers(number('0.10'), number('0.1'))).toBe(true);
  });

  test('keep a double only where its decimal is the number', () => {
    fc.assert(
      fc.property(decimals, (text) => {
        const { value, exact } = number(text);
        expect(exact !== undefined || compareNumbers(number(String(value)), number(text)) === 0).toBe(true);
      }),
    );
  });

  test('a sum less one part is the other, and order goes with it', () => {
    const parts = fc.tuple(fc.bigInt({ min: -(2n ** 400n), max: 2n ** 400n }), fc.bigInt({ min: 1n, max: 2n ** 400n }));
    fc.assert(
      fc.property(parts, ([a, b]) => {
        const together = calculated(String(a), '+', String(b)) ?? '';
        expect(together).toBe(String(a + b));
        expect(calculated(together, '-', String(b))).toBe(String(a));
        expect(compareNumbers(number(together), number(String(a)))).toBe(1);
      }),
    );
  });

  test('the next whole number', () => {
    const hundredfold = number(calculated('1.1', '*', '100') ?? '');
    expect([
      textOfNumber(toWhole(hundredfold, 'up')),
      textOfNumber(toWhole(number('-0.5'), 'up')),
      textOfNumber(toWhole(number('-0.5'), 'down')),
    ]).toEqual(['110', '0', '-1']);
  });

  test('a power that would fill the memory is none', () => {
    expect(parseNumber('1e999999999')).toBeUndefined();
  });
});

// go-cty/cty/set_internals.go writes numbers with `%.10g`.
test('structures in a set stand by their texts, in which numbers have ten digits', async () => {
  const parser = await testParser();
  const order = (list: string): unknown => valueOf(parser, `flatten(tolist(toset(${list})))`);
  expect(order('[[2], [99999999999], [100], [0.001], [0.00001], [-3], [0]]')).toEqual([-3, 0.001, 0, 100, 99999999999, 0.00001, 2]);
});
