import { bitLength, bitsOfNumbers, negated, product, quotient, rounded, sum, truncated } from './big-number.ts';
import { compareNumbers, exactOf, isQuick, plainNumber } from './number-value.ts';
import type { PlainNumber } from './number-value.ts';

export type ArithmeticOperator = '*' | '/' | '%' | '+' | '-';

/** As Terraform counts (go-cty/cty/value_ops.go). Undefined is an error of the code: zero by zero, or infinities against each other. */
export function calculate(operator: ArithmeticOperator, a: PlainNumber, b: PlainNumber): PlainNumber | undefined {
  const bits = Math.max(a.bits ?? bitsOfNumbers, b.bits ?? bitsOfNumbers);
  if (isQuick(a, b)) {
    const value = quickly(operator, a.value, b.value);
    if (Number.isSafeInteger(value)) return bits === bitsOfNumbers ? { value } : { value, bits };
  }
  const [one, other] = [exactOf(a), exactOf(b)];
  if (one === undefined || other === undefined) return withInfinity(operator, a, b);
  switch (operator) {
    case '+':
      return plainNumber(sum(one, other, bits), bits);
    case '-':
      return plainNumber(sum(one, negated(other), bits), bits);
    case '*': {
      const whole = product(one, other);
      return plainNumber(whole, Math.max(bits, bitLength(whole.mantissa)));
    }
    case '/':
      return other.mantissa === 0n ? overZero(a) : plainNumber(quotient(one, other, bits), bits);
    case '%': {
      if (other.mantissa === 0n) return a;
      const times = rounded(truncated(quotient(one, other, bits)), 0, bits);
      return plainNumber(sum(one, negated(product(other, times, bits)), bits), bits);
    }
  }
}

function quickly(operator: ArithmeticOperator, a: number, b: number): number {
  switch (operator) {
    case '+':
      return a + b;
    case '-':
      return a - b;
    case '*':
      return a * b;
    case '/':
      return a / b;
    case '%':
      return b === 0 ? a : a % b;
  }
}

function overZero({ value }: PlainNumber): PlainNumber | undefined {
  if (value === 0) return undefined;
  return { value: value < 0 ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY };
}

function withInfinity(operator: ArithmeticOperator, a: PlainNumber, b: PlainNumber): PlainNumber | undefined {
  const value = operator === '%' ? a.value * b.value : quickly(operator, a.value, b.value);
  return Number.isNaN(value) ? undefined : { value };
}

export function negate({ value, exact, bits }: PlainNumber): PlainNumber {
  return { value: -value, ...(exact === undefined ? {} : { exact: negated(exact) }), ...(bits === undefined ? {} : { bits }) };
}

/** The next whole number upwards or downwards; infinity stays. */
export function toWhole(number: PlainNumber, direction: 'up' | 'down'): PlainNumber {
  const exact = exactOf(number);
  if (exact === undefined || exact.exponent >= 0) return number;
  const cut = truncated(exact);
  const isBelow = exact.mantissa < 0n;
  const whole = direction === 'up' ? cut + (isBelow ? 0n : 1n) : cut - (isBelow ? 1n : 0n);
  return plainNumber(rounded(whole, 0), number.bits);
}

export function extreme(numbers: readonly PlainNumber[], direction: 'most' | 'least'): PlainNumber | undefined {
  return numbers.reduce<PlainNumber | undefined>((best, number) => {
    if (best === undefined) return number;
    const order = compareNumbers(number, best);
    return (direction === 'most' ? order > 0 : order < 0) ? number : best;
  }, undefined);
}
