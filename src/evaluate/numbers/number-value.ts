import type { ExactNumber, NumberValue, Origin } from '../../core/value.ts';
import { bitsOfNumbers, compare, isWhole, parseDecimal, rounded, toDouble, truncated } from './big-number.ts';
import { exactText, plainText } from './number-text.ts';

/** A number without its origin. */
export type PlainNumber = Pick<NumberValue, 'value' | 'exact' | 'bits'>;

/** The number that a decimal text is, as Terraform reads it; undefined for other texts. */
export function parseNumber(text: string): PlainNumber | undefined {
  if (/^(?:0|-?[1-9]\d{0,14})$/.test(text)) return { value: Number(text) };
  if (/^[-+]?[Ii]nf$/.test(text)) return { value: text.startsWith('-') ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY };
  if (!/^[-+]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eEpP][-+]?\d+)?$/.test(text)) return undefined;
  const exact = parseDecimal(text);
  if (exact === undefined) return undefined;
  return exact.mantissa === 0n ? { value: text.startsWith('-') ? -0 : 0 } : plainNumber(exact);
}

/** With `exact` only where the double does not stand for the number. */
export function plainNumber(exact: ExactNumber, bits = bitsOfNumbers): PlainNumber {
  const value = toDouble(exact);
  const isShort = Number.isSafeInteger(value)
    ? isWhole(exact)
    : sameNumber(exact, Number.isFinite(value) ? parseDecimal(String(value)) : undefined);
  const counted = bits === bitsOfNumbers ? {} : { bits };
  return isShort ? { value, ...counted } : { value, exact, ...counted };
}

function sameNumber(a: ExactNumber, b: ExactNumber | undefined): boolean {
  return a.mantissa === b?.mantissa && a.exponent === b.exponent;
}

export function numberValue(number: PlainNumber, origin: Origin): NumberValue {
  return { kind: 'number', ...number, origin };
}

/** Undefined for infinity. */
export function exactOf({ value, exact }: PlainNumber): ExactNumber | undefined {
  if (exact !== undefined) return exact;
  if (Number.isSafeInteger(value)) return rounded(BigInt(value), 0);
  return Number.isFinite(value) ? parseDecimal(String(value)) : undefined;
}

/** A double of a function that counts in doubles: logarithms and powers. */
export function fromDouble(value: number): PlainNumber {
  if (!Number.isFinite(value)) return { value };
  const view = new DataView(new ArrayBuffer(8));
  view.setFloat64(0, value);
  const raw = view.getBigUint64(0);
  const power = Number((raw >> 52n) & 0x7ffn);
  const fraction = raw & 0xf_ffff_ffff_ffffn;
  const mantissa = power === 0 ? fraction : fraction | (1n << 52n);
  return plainNumber(rounded(value < 0 ? -mantissa : mantissa, Math.max(power, 1) - 1075), 53);
}

/** As Terraform converts a number to a text. */
export function textOfNumber({ value, exact, bits = bitsOfNumbers }: PlainNumber): string {
  if (exact !== undefined) return exactText(exact, bits);
  if (Object.is(value, -0)) return '-0';
  if (!Number.isFinite(value)) return value < 0 ? '-Inf' : '+Inf';
  return plainText(value);
}

/** Numbers are equal when their texts are. */
export function equalNumbers(a: PlainNumber, b: PlainNumber): boolean {
  if (a.exact === undefined && b.exact === undefined) return a.value === b.value;
  return textOfNumber(a) === textOfNumber(b);
}

export function compareNumbers(a: PlainNumber, b: PlainNumber): number {
  const [one, other] = [exactOf(a), exactOf(b)];
  if (isQuick(a, b) || one === undefined || other === undefined) return Math.sign(a.value - b.value) || 0;
  return compare(one, other);
}

/** Both are small whole numbers, which doubles count exactly. */
export function isQuick(a: PlainNumber, b: PlainNumber): boolean {
  return Number.isSafeInteger(a.value) && Number.isSafeInteger(b.value) && a.exact === undefined && b.exact === undefined;
}

/** The whole number; undefined when it has a fraction or is infinite. */
export function wholeOf(number: PlainNumber): bigint | undefined {
  const exact = exactOf(number);
  return exact !== undefined && isWhole(exact) ? truncated(exact) : undefined;
}
