import type { ExactNumber } from '../../core/value.ts';

/**
 * Binary floating point of any precision on integers, rounded to the nearest, ties to even: what Terraform counts with
 * (pkg.go.dev/math/big#Float, 512 bits).
 */
export const bitsOfNumbers = 512;
/** Powers of ten that are still worked out: a text of ten characters must not make a number of gigabytes. */
const exponentMax = 10_000;

const zero: ExactNumber = { mantissa: 0n, exponent: 0 };

/** A number in the normal form of `ExactNumber`, of so many bits at most. */
export function rounded(mantissa: bigint, exponent: number, bits = bitsOfNumbers): ExactNumber {
  if (mantissa === 0n) return zero;
  const excess = bitLength(mantissa) - bits;
  if (excess <= 0) return normalized(mantissa, exponent);
  const size = absolute(mantissa);
  const cut = BigInt(excess);
  const kept = size >> cut;
  const rest = size - (kept << cut);
  const half = 1n << (cut - 1n);
  const up = rest > half || (rest === half && (kept & 1n) === 1n);
  const whole = up ? kept + 1n : kept;
  return normalized(mantissa < 0n ? -whole : whole, exponent + excess);
}

function normalized(mantissa: bigint, exponent: number): ExactNumber {
  let zeros = 0;
  // By steps of 64 bits first: mantissas of powers of two are long.
  let rest = mantissa;
  for (; (rest & 0xffff_ffff_ffff_ffffn) === 0n; rest >>= 64n) zeros += 64;
  for (; (rest & 1n) === 0n; rest >>= 1n) zeros += 1;
  return { mantissa: rest, exponent: exponent + zeros };
}

export function bitLength(value: bigint): number {
  return value === 0n ? 0 : absolute(value).toString(2).length;
}

export function absolute(value: bigint): bigint {
  return value < 0n ? -value : value;
}

/** A decimal text such as `-1.5e3`, already known to be one; behind `p` stands a power of two. Undefined beyond what is worked out. */
export function parseDecimal(text: string, bits = bitsOfNumbers): ExactNumber | undefined {
  if (text.length > exponentMax) return undefined;
  const [significant = '', power = '0'] = text.split(/[eEpP]/);
  const [whole = '', fraction = ''] = significant.split('.');
  const exponent = Number(power);
  if (Math.abs(exponent) > exponentMax) return undefined;
  const digits = BigInt(`${whole.replace(/^[-+]/, '')}${fraction}`);
  const mantissa = text.startsWith('-') ? -digits : digits;
  const isBinary = /p/i.test(text);
  return scaled(mantissa, (isBinary ? 0 : exponent) - fraction.length, isBinary ? exponent : 0, bits);
}

/** `mantissa` times powers of ten and of two. */
function scaled(mantissa: bigint, tens: number, twos: number, bits: number): ExactNumber {
  if (tens >= 0) return rounded(mantissa * 10n ** BigInt(tens), twos, bits);
  return quotient({ mantissa, exponent: twos }, { mantissa: 10n ** BigInt(-tens), exponent: 0 }, bits);
}

export function sum(a: ExactNumber, b: ExactNumber, bits = bitsOfNumbers): ExactNumber {
  const exponent = Math.min(a.exponent, b.exponent);
  return rounded(shifted(a, exponent) + shifted(b, exponent), exponent, bits);
}

/** The mantissa when the number is written with a smaller exponent. */
function shifted(a: ExactNumber, exponent: number): bigint {
  return a.mantissa << BigInt(a.exponent - exponent);
}

export function negated(a: ExactNumber): ExactNumber {
  return { mantissa: -a.mantissa, exponent: a.exponent };
}

export function product(a: ExactNumber, b: ExactNumber, bits = bitsOfNumbers): ExactNumber {
  return rounded(a.mantissa * b.mantissa, a.exponent + b.exponent, bits);
}

/** `b` is not zero. */
export function quotient(a: ExactNumber, b: ExactNumber, bits = bitsOfNumbers): ExactNumber {
  const divisor = absolute(b.mantissa);
  const spare = Math.max(0, bits + 2 + bitLength(divisor) - bitLength(a.mantissa));
  const dividend = absolute(a.mantissa) << BigInt(spare);
  const whole = dividend / divisor;
  // A last bit stands for all that comes after it, so that a tie is told from what is next to one.
  const sticky = (whole << 1n) | (dividend % divisor === 0n ? 0n : 1n);
  const isNegative = a.mantissa < 0n !== b.mantissa < 0n;
  return rounded(isNegative ? -sticky : sticky, a.exponent - b.exponent - spare - 1, bits);
}

/** The number without its fraction, towards zero. */
export function truncated(a: ExactNumber): bigint {
  if (a.exponent >= 0) return a.mantissa << BigInt(a.exponent);
  const size = absolute(a.mantissa) >> BigInt(-a.exponent);
  return a.mantissa < 0n ? -size : size;
}

export function isWhole(a: ExactNumber): boolean {
  return a.exponent >= 0;
}

export function compare(a: ExactNumber, b: ExactNumber): number {
  const exponent = Math.min(a.exponent, b.exponent);
  const difference = shifted(a, exponent) - shifted(b, exponent);
  if (difference === 0n) return 0;
  return difference < 0n ? -1 : 1;
}

/** The nearest double. */
export function toDouble(a: ExactNumber): number {
  if (a.mantissa === 0n) return 0;
  const { mantissa, exponent } = rounded(a.mantissa, a.exponent, 53);
  const value = Number(mantissa);
  // Two steps: the power alone may be beyond a double where the product is not.
  const half = Math.trunc(exponent / 2);
  return value * 2 ** half * 2 ** (exponent - half);
}
