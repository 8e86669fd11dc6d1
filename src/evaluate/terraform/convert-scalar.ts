import type { Value } from '../../core/value.ts';

/** The text that HCL converts a primitive to; undefined for everything else and for what is not wholly known. */
export function toText(value: Value | undefined): string | undefined {
  if (value?.kind === 'string') return value.value;
  if (value?.kind === 'number') return numberText(value.value);
  return value?.kind === 'bool' ? String(value.value) : undefined;
}

/** The number that HCL converts a primitive to. */
export function toNumber(value: Value | undefined): number | undefined {
  if (value?.kind === 'number') return value.value;
  if (value?.kind !== 'string' || !/^-?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?$/.test(value.value)) return undefined;
  return Number(value.value);
}

/** The bool that HCL converts a primitive to. */
export function toBool(value: Value | undefined): boolean | undefined {
  if (value?.kind === 'bool') return value.value;
  if (value?.kind !== 'string') return undefined;
  if (value.value === 'true' || value.value === '1') return true;
  return value.value === 'false' || value.value === '0' ? false : undefined;
}

/** Without an exponent, as HCL prints numbers. */
export function numberText(value: number): string {
  const text = String(value);
  if (!text.includes('e')) return text;
  return Number.isInteger(value) ? BigInt(value).toString() : value.toFixed(20).replace(/\.?0+$/, '');
}
