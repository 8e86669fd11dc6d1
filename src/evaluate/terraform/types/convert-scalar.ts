import type { Value } from '../../../core/value.ts';
import { asPlainText } from '../../json-text.ts';
import { defaultLimits } from '../limits.ts';
import { parseNumber, textOfNumber } from '../../numbers/number-value.ts';
import type { PlainNumber } from '../../numbers/number-value.ts';

/** The text that HCL converts a primitive to; undefined for everything else and for what is not wholly known. */
export function toText(value: Value | undefined): string | undefined {
  if (value?.kind === 'string') return value.value;
  if (value?.kind === 'number') return textOfNumber(value);
  if (value?.kind === 'json-text') return plainText(value);
  return value?.kind === 'bool' ? String(value.value) : undefined;
}

/** The number that HCL converts a primitive to, as a double. */
export function toNumber(value: Value | undefined): number | undefined {
  return toPreciseNumber(value)?.value;
}

/** The same with all its digits. */
export function toPreciseNumber(value: Value | undefined): PlainNumber | undefined {
  if (value?.kind === 'number') return value;
  const text = plainText(value);
  return text === undefined ? undefined : parseNumber(text);
}

/** The bool that HCL converts a primitive to. */
export function toBool(value: Value | undefined): boolean | undefined {
  if (value?.kind === 'bool') return value.value;
  const text = plainText(value);
  if (text === 'true' || text === '1') return true;
  return text === 'false' || text === '0' ? false : undefined;
}

function plainText(value: Value | undefined): string | undefined {
  const plain = value?.kind === 'json-text' ? asPlainText(value, defaultLimits.stringChars) : value;
  return plain?.kind === 'string' ? plain.value : undefined;
}
