import type { MapValue, UnknownValue, Value } from '../core/value.ts';
import { compareText } from './compare-text.ts';
import { textOfNumber } from './numbers/number-value.ts';
import { joinTexts } from './text-parts.ts';
import type { TextParts } from './text-parts.ts';
import { firstUnknown, through } from './value-operations.ts';

/**
 * A text with the same characters, where a `json-text` has to be one: with holes for what is not known. The value itself when it is none, or
 * longer than `charsMax`.
 */
export function asPlainText(value: Value, charsMax: number): Value {
  if (value.kind !== 'json-text') return value;
  const parts = jsonParts(value.content);
  const text = parts === undefined ? value : joinTexts(parts, value.origin, charsMax);
  return text.kind === 'string' || text.kind === 'template' ? text : value;
}

/** JSON of a wholly known value, keys sorted, without spaces, `<`, `>` and `&` escaped: as Terraform's `jsonencode`. */
export function encodeJson(value: Value): string | undefined {
  if (firstUnknown(value) !== undefined) return undefined;
  const parts = jsonParts(value);
  return parts?.every((part) => typeof part === 'string') === true ? parts.join('') : undefined;
}

/** The same with a hole where something is not known. Undefined for what JSON can't hold. */
function jsonParts(value: Value): TextParts | undefined {
  switch (value.kind) {
    case 'null':
      return ['null'];
    case 'bool':
      return [String(value.value)];
    case 'number':
      return Number.isFinite(value.value) || value.exact !== undefined ? [textOfNumber(value)] : undefined;
    case 'string':
      return [quoteJson(value.value)];
    case 'template':
      return ['"', ...value.parts.map((part) => (typeof part === 'string' ? quoteJson(part).slice(1, -1) : part)), '"'];
    case 'json-text':
      return quoted(jsonParts(value.content));
    case 'list':
      return enclosed('[', value.items.map(jsonParts), value.more, ']');
    case 'map':
      return enclosed('{', sortedEntries(value.entries).map(entryParts), value.more, '}');
    case 'choice':
      return [value.condition];
    case 'unknown':
      return [value];
  }
}

function quoted(parts: TextParts | undefined): TextParts | undefined {
  return parts === undefined
    ? undefined
    : ['"', ...parts.map((part) => (typeof part === 'string' ? quoteJson(part).slice(1, -1) : part)), '"'];
}

function entryParts([key, value]: readonly [string, Value]): TextParts | undefined {
  const parts = jsonParts(value);
  return parts === undefined ? undefined : [`${quoteJson(key)}:`, ...parts];
}

function enclosed(
  open: string,
  members: readonly (TextParts | undefined)[],
  more: UnknownValue | undefined,
  close: string,
): TextParts | undefined {
  const all = more === undefined ? members : [...members, [more]];
  const parts: (string | UnknownValue)[] = [open];
  for (const [index, member] of all.entries()) {
    if (member === undefined) return undefined;
    if (index > 0) parts.push(',');
    for (const part of member) parts.push(part);
  }
  parts.push(close);
  return parts;
}

function quoteJson(text: string): string {
  return JSON.stringify(text).replaceAll(/[<>&\u2028\u2029]/g, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** Sorted entries of large maps, which a loop around another goes through again and again. */
const sorted = new WeakMap<ReadonlyMap<string, Value>, readonly (readonly [string, Value])[]>();
const quicklySortedMax = 4;

/** Terraform goes through maps in the order of their keys. */
export function sortedEntries(entries: ReadonlyMap<string, Value>): readonly (readonly [string, Value])[] {
  const known = sorted.get(entries);
  if (known !== undefined) return known;
  const found = [...entries].toSorted(([a], [b]) => compareText(a, b));
  if (found.length > quicklySortedMax) sorted.set(entries, found);
  return found;
}

/** The same with the hops that the map made on behalf of its members. */
export function sortedMembers({ entries, origin: { via } }: MapValue): readonly (readonly [string, Value])[] {
  const found = sortedEntries(entries);
  return via.length === 0 ? found : found.map(([key, value]) => [key, through(value, via)] as const);
}
