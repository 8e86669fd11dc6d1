import { bitLength } from '../../../numbers/big-number.ts';
import { exactOf, textOfNumber, wholeOf } from '../../../numbers/number-value.ts';
import type { PlainNumber } from '../../../numbers/number-value.ts';
import type { Verb } from './format-verb.ts';
import { withoutEnd } from '../../../../core/without-end.ts';

/** Decimal digits without zeros at their end, and where the point stands: 0.0012 is `{ digits: '12', point: -2 }`. */
interface Decimal {
  readonly digits: string;
  readonly point: number;
}

/** Significant digits up to which `%v` and `%g` do without an exponent. */
const plainDigitsMax = 6;

/** `%b`, `%d`, `%o`, `%x` as Go writes a `big.Int`; undefined for what is not whole. */
export function formatInteger(number: PlainNumber, { flags, precision, letter, width }: Verb): string | undefined {
  const whole = wholeOf(number);
  if (whole === undefined) return undefined;
  const radix = { b: 2, o: 8, x: 16, X: 16 }[letter] ?? 10;
  const size = (whole < 0n ? -whole : whole).toString(radix).padStart(precision ?? 0, '0');
  const digits = whole === 0n && precision === 0 ? '' : size;
  const prefix = flags.includes('#') ? ({ b: '0b', o: '0', x: '0x', X: '0X' }[letter] ?? '') : '';
  const sign = whole < 0n ? '-' : signOf(flags);
  return padNumber(sign + prefix, letter === 'X' ? digits.toUpperCase() : digits, flags, width, precision === undefined);
}

/** `%e`, `%f`, `%g` as Go writes a `big.Float` (go/src/math/big/ftoa.go). */
export function formatFloat(number: PlainNumber, { flags, precision, letter, width }: Verb): string {
  const [, minus = '', text = ''] = /^(-?)(.*)$/.exec(floatText(number, letter, precision)) ?? [];
  const isInfinite = text.endsWith('Inf');
  const sign = minus === '' ? signOf(flags) : minus;
  if (!isInfinite) return padNumber(sign, text, flags, width, true);
  return padNumber(sign === '' ? '+' : sign, 'Inf', flags, width, false);
}

/** `%v` of a number: the shortest digits that mean it, with an exponent where there are many. */
export function shortestText(number: PlainNumber): string {
  return floatText(number, 'g', undefined);
}

function signOf(flags: string): string {
  if (flags.includes('+')) return '+';
  return flags.includes(' ') ? ' ' : '';
}

function padNumber(sign: string, digits: string, flags: string, width: number | undefined, mayFill: boolean): string {
  const room = Math.max(0, (width ?? 0) - sign.length - digits.length);
  if (flags.includes('-')) return sign + digits + ' '.repeat(room);
  return flags.includes('0') && mayFill ? sign + '0'.repeat(room) + digits : ' '.repeat(room) + sign + digits;
}

function floatText(number: PlainNumber, letter: string, precision: number | undefined): string {
  const exact = exactOf(number);
  if (exact === undefined) return number.value < 0 ? '-Inf' : '+Inf';
  const sign = exact.mantissa < 0n || Object.is(number.value, -0) ? '-' : '';
  const lower = letter.toLowerCase();
  const isShortest = lower === 'g' && precision === undefined;
  const digits = isShortest ? shortestDecimal(number) : exactDecimal(exact.mantissa, exact.exponent);
  const text = { f: fixed, e: scientific, g: general }[lower === 'f' || lower === 'e' ? lower : 'g'](digits, precision);
  return sign + (letter === lower ? text : text.toUpperCase());
}

function fixed(decimal: Decimal, precision = 6): string {
  const { digits, point } = rounded(decimal, decimal.point + precision);
  return point <= 0 ? spelled(`${'0'.repeat(1 - point)}${digits}`, 1, precision) : spelled(digits, point, precision);
}

/** Digits with the point behind the first `before` ones and `after` digits behind it. */
function spelled(digits: string, before: number, after: number): string {
  const all = digits.padEnd(before + after, '0');
  return after === 0 ? all.slice(0, before) : `${all.slice(0, before)}.${all.slice(before, before + after)}`;
}

function scientific(decimal: Decimal, precision = 6): string {
  const { digits, point } = rounded(decimal, precision + 1);
  const power = digits === '' ? 0 : point - 1;
  return `${spelled(digits === '' ? '0' : digits, 1, precision)}e${power < 0 ? '-' : '+'}${String(Math.abs(power)).padStart(2, '0')}`;
}

/** An exponent where it is below -4 or not below the precision. */
function general(decimal: Decimal, precision: number | undefined): string {
  const wanted = precision === 0 ? 1 : precision;
  const cut = wanted === undefined ? decimal : rounded(decimal, wanted);
  const count = cut.digits.length;
  const fits = wanted !== undefined && wanted > count && count >= cut.point ? count : wanted;
  const exponent = cut.point - 1;
  if (count > 0 && (exponent < -4 || exponent >= (fits ?? plainDigitsMax))) return scientific(cut, count - 1);
  return fixed(cut, Math.max(0, count - cut.point));
}

/** To so many digits, halves to the even neighbour. */
function rounded({ digits, point }: Decimal, count: number): Decimal {
  if (count >= digits.length) return { digits, point };
  if (count < 0) return { digits: '', point };
  const kept = digits.slice(0, count);
  const rest = digits.slice(count);
  const isOdd = Number(kept.at(-1) ?? '0') % 2 === 1;
  const up = rest === '5' ? isOdd : (rest[0] ?? '0') >= '5';
  if (!up) return trimmed(kept, point);
  const next = (BigInt(kept === '' ? '0' : kept) + 1n).toString().padStart(count, '0');
  return trimmed(next, next.length > count ? point + 1 : point);
}

function trimmed(digits: string, point: number): Decimal {
  return { digits: withoutEnd(digits, '0'), point };
}

function exactDecimal(mantissa: bigint, exponent: number): Decimal {
  const size = mantissa < 0n ? -mantissa : mantissa;
  const scale = exponent < 0 ? -exponent : 0;
  const digits = (exponent < 0 ? size * 5n ** BigInt(scale) : size << BigInt(exponent)).toString();
  return bitLength(size) === 0 ? { digits: '', point: 0 } : trimmed(digits, digits.length - scale);
}

function shortestDecimal(number: PlainNumber): Decimal {
  const [whole = '', fraction = ''] = textOfNumber(number).replace('-', '').split('.');
  const digits = (whole + fraction).replace(/^0+/, '');
  return digits === '' ? { digits, point: 0 } : trimmed(digits, digits.length - fraction.length);
}
