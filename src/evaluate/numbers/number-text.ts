import type { ExactNumber } from '../../core/value.ts';
import { absolute, bitLength } from './big-number.ts';
import { withoutEnd } from '../../core/without-end.ts';

/** Decimal digits and where the point stands: 0.0012 is `{ digits: '12', point: -2 }`. */
interface Decimal {
  readonly digits: string;
  readonly point: number;
}

/**
 * The shortest decimal that rounds to this number of so many bits, without an exponent: as Go writes it (`big.Float.Text('f', -1)`,
 * `roundShortest` in go/src/math/big/ftoa.go), whose bounds are not narrower below a power of two.
 */
export function exactText({ mantissa, exponent }: ExactNumber, bits: number): string {
  const size = absolute(mantissa);
  if (size === 0n) return '0';
  const shift = Math.max(0, bits + 1 - bitLength(size));
  const halves = size << BigInt(shift);
  const decimal = shortest(halves, exponent - shift);
  return `${mantissa < 0n ? '-' : ''}${plain(decimal)}`;
}

function shortest(halves: bigint, exponent: number): Decimal {
  const exact = toDecimal(halves, exponent);
  const bounds = { lower: toDecimal(halves - 1n, exponent).digits, upper: toDecimal(halves + 1n, exponent).digits };
  const inclusive = (halves & 2n) === 0n;
  for (const at of exact.digits.split('').keys()) {
    const [down, up] = [mayRoundDown(exact.digits, bounds.lower, at, inclusive), mayRoundUp(exact.digits, bounds.upper, at, inclusive)];
    if (up && (!down || roundsUp(exact.digits, at + 1))) return roundUp(exact, at + 1);
    if (down) return roundDown(exact, at + 1);
  }
  return exact;
}

/** Whether the digits up to this one are enough to stay above the lower bound. */
function mayRoundDown(digits: string, lower: string, at: number, inclusive: boolean): boolean {
  return digitAt(lower, at) !== digitAt(digits, at) || (inclusive && at + 1 === lower.length);
}

/** Whether this digit, one higher, stays below the upper bound. */
function mayRoundUp(digits: string, upper: string, at: number, inclusive: boolean): boolean {
  const [digit, high] = [digitAt(digits, at), digitAt(upper, at)];
  return digit !== high && (inclusive || digit + 1 < high || at + 1 < upper.length);
}

function digitAt(digits: string, at: number): number {
  return Number(digits[at] ?? '0');
}

function toDecimal(mantissa: bigint, exponent: number): Decimal {
  const scale = exponent < 0 ? -exponent : 0;
  const whole = exponent < 0 ? mantissa * 5n ** BigInt(scale) : mantissa << BigInt(exponent);
  const digits = whole.toString();
  return { digits: withoutEnd(digits, '0'), point: digits.length - scale };
}

/** To the nearest; a digit of five alone goes to the even neighbour. */
function roundsUp(digits: string, length: number): boolean {
  const next = digits[length] ?? '0';
  if (next === '5' && length + 1 === digits.length) return length > 0 && Number(digits[length - 1]) % 2 === 1;
  return next >= '5';
}

function roundDown({ digits, point }: Decimal, length: number): Decimal {
  return { digits: digits.slice(0, length).replace(/0+$/, ''), point };
}

function roundUp({ digits, point }: Decimal, length: number): Decimal {
  const kept = digits.slice(0, length).replace(/9+$/, '');
  if (kept === '') return { digits: '1', point: point + 1 };
  return { digits: `${kept.slice(0, -1)}${Number(kept.at(-1)) + 1}`, point };
}

function plain({ digits, point }: Decimal): string {
  if (point <= 0) return `0.${'0'.repeat(-point)}${digits}`;
  return point >= digits.length ? digits.padEnd(point, '0') : `${digits.slice(0, point)}.${digits.slice(point)}`;
}

/** What JavaScript writes with an exponent, without. */
export function plainText(value: number): string {
  const text = String(value);
  const [, sign = '', whole = '', fraction = '', exponent] = /^(-?)(\d+)(?:\.(\d+))?e([-+]\d+)$/.exec(text) ?? [];
  if (exponent === undefined) return text;
  return `${sign}${plain({ digits: `${whole}${fraction}`, point: whole.length + Number(exponent) })}`;
}
