import type { Value } from '../../core/value.ts';
import { toText } from './convert-scalar.ts';

/** The text of a `json-text` value, as `jsonencode` writes it; undefined when a part is not known or the text is too long. */
export function jsonText(value: Value, charsMax: number): string | undefined {
  if (value.kind !== 'json-text') return undefined;
  const text = encodeJson(value.content);
  return text === undefined || text.length > charsMax ? undefined : text;
}

/** JSON of a wholly known value, keys sorted, without spaces, `<`, `>` and `&` escaped: as Terraform's `jsonencode`. */
export function encodeJson(value: Value): string | undefined {
  switch (value.kind) {
    case 'null':
      return 'null';
    case 'bool':
      return String(value.value);
    case 'number':
      return toText(value);
    case 'string':
      return quoteJson(value.value);
    case 'json-text': {
      const inner = encodeJson(value.content);
      return inner === undefined ? undefined : quoteJson(inner);
    }
    case 'list':
      return value.more === undefined ? wrap('[', value.items.map(encodeJson), ']') : undefined;
    case 'map':
      return value.more === undefined ? wrap('{', sortedEntries(value.entries).map(encodeEntry), '}') : undefined;
    case 'template':
    case 'choice':
    case 'unknown':
      return undefined;
  }
}

function encodeEntry([key, value]: readonly [string, Value]): string | undefined {
  const text = encodeJson(value);
  return text === undefined ? undefined : `${quoteJson(key)}:${text}`;
}

function wrap(open: string, parts: readonly (string | undefined)[], close: string): string | undefined {
  const known = parts.filter((part): part is string => part !== undefined);
  return known.length < parts.length ? undefined : `${open}${known.join(',')}${close}`;
}

function quoteJson(text: string): string {
  return JSON.stringify(text).replaceAll('<', '\\u003c').replaceAll('>', '\\u003e').replaceAll('&', '\\u0026');
}

/** Terraform goes through maps in the order of their keys. */
export function sortedEntries<T>(entries: Iterable<readonly [string, T]>): (readonly [string, T])[] {
  return [...entries].toSorted(([a], [b]) => compareText(a, b));
}

function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
