/** Stands for what is sensitive. */
export const masked: unique symbol = Symbol('masked');

/** A value of a parsed JSON text; `masked` stands for one that is sensitive. */
export type Json = null | boolean | number | string | readonly Json[] | JsonRecord | typeof masked;
export type JsonRecord = { readonly [name: string]: Json };

export function isRecord(value: Json | undefined): value is JsonRecord {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function isArray(value: Json | undefined): value is readonly Json[] {
  return Array.isArray(value);
}

export function memberOf(value: Json | undefined, name: string): Json | undefined {
  return isRecord(value) && Object.hasOwn(value, name) ? value[name] : undefined;
}

export function textAt(value: Json | undefined, name: string): string | undefined {
  const found = memberOf(value, name);
  return typeof found === 'string' ? found : undefined;
}

/** The objects of a list; none when there is no such list. */
export function recordsAt(value: Json | undefined, name: string): readonly JsonRecord[] {
  const found = memberOf(value, name);
  return isArray(found) ? found.filter(isRecord) : [];
}
