import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { exactText } from '../../src/evaluate/numbers/number-text.ts';

/** The bits of an engine's number are more; of 53, JavaScript is another that writes the shortest text. */
const bits = 53;

function exact(value: number): { readonly mantissa: bigint; readonly exponent: number } {
  let exponent = 0;
  while (!Number.isInteger(value * 2 ** -exponent)) exponent -= 1;
  return { mantissa: BigInt(value * 2 ** -exponent), exponent };
}

test.each([1125899906842624.25, 1125899906842624.75, 2 ** 50 + 0.125, -0.5, 0.1, 2 ** 53 - 1])(
  '%d is written as shortly as it can be',
  (value) => {
    expect(exactText(exact(value), bits)).toBe(String(value));
  },
);

test('whatever the number, its text is the shortest', () => {
  fc.assert(
    fc.property(fc.integer({ min: 2 ** 52, max: 2 ** 53 - 1 }), fc.integer({ min: 1, max: 52 }), (mantissa, shift) => {
      const value = mantissa / 2 ** shift;
      fc.pre(!String(value).includes('e'));
      expect(exactText({ mantissa: BigInt(mantissa), exponent: -shift }, bits)).toBe(String(value));
    }),
  );
});
