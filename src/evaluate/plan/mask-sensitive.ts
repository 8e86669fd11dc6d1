import { isArray, isRecord, masked } from './json-shape.ts';
import type { Json } from './json-shape.ts';

/** The value without what is sensitive: the second has the same shape, with `true` where nothing may be shown. */
export function maskSensitive(value: Json | undefined, sensitive: Json | undefined): Json | undefined {
  if (sensitive === true) return masked;
  if (isArray(value) && isArray(sensitive)) return value.map((item, index) => maskSensitive(item, sensitive[index]) ?? null);
  if (!isRecord(value) || !isRecord(sensitive)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, maskSensitive(item, sensitive[name]) ?? null]));
}
